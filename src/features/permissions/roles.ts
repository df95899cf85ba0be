/**
 * The roles as data (requirements ACT-01 to ACT-18): who an officer is, in the words of the source documents.
 * `public` is held by everybody, signed in or not (ACT-16).
 */
export const roles = {
  'project-officer': { th: 'เจ้าหน้าที่โครงการ', en: 'Project officer', source: 'ACT-01 [S2 L163, L193]' },
  'project-coordinator': { th: 'ผู้ประสานงานโครงการ', en: 'Project coordinator', source: 'ACT-02 [S2 L426]' },
  superior: { th: 'ผู้บังคับบัญชาตามสายงาน', en: 'Superior in the line of command', source: 'ACT-03 [S2 L209]' },
  'monitoring-officer': {
    th: 'เจ้าหน้าที่ติดตามและประเมินผล (ฝตป.)',
    en: 'Monitoring officer',
    source: 'ACT-04 [S2 L151, L266]',
  },
  administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator', source: 'ACT-05 [S2 L264]' },
  'strategy-officer': {
    th: 'เจ้าหน้าที่กลยุทธ์องค์กร (ผกก.)',
    en: 'Strategy officer',
    source: 'ACT-06 [S2 L159, L207]',
  },
  'internal-auditor': { th: 'ผู้ตรวจสอบภายใน', en: 'Internal auditor', source: 'ACT-07 [S2 L161]' },
  'finance-officer': { th: 'เจ้าหน้าที่บัญชี (ผบก.)', en: 'Finance officer', source: 'ACT-08 [S2 L212, L359]' },
  director: { th: 'ผู้อำนวยการ (หัวหน้าหน่วยงาน)', en: 'Director', source: 'ACT-09 [S2 L209, L357]' },
  board: { th: 'คณะกรรมการบริหาร', en: 'Board', source: 'ACT-10 [S2 L207, L379]' },
  commission: { th: 'คณะกรรมการส่งเสริม', en: 'Commission', source: 'ACT-11 [S2 L197-201]' },
  'screening-committee': {
    th: 'คณะกรรมการกลั่นกรองการปิดโครงการ',
    en: 'Screening committee',
    source: 'ACT-12 [S2 L1487]',
  },
  'monitoring-committee': {
    th: 'คณะกรรมการติดตามและประเมินผลการใช้จ่ายงบประมาณ',
    en: 'Monitoring committee',
    source: 'ACT-13 [S2 L183, L1565]',
  },
  secretariat: { th: 'ฝ่ายอำนวยการ', en: 'Secretariat', source: 'ACT-14 [S2 L387]' },
  executive: { th: 'ผู้บริหาร', en: 'Executive', source: 'ACT-15 [S2 L466-472]' },
  public: { th: 'ผู้ใช้งานทั่วไป', en: 'General public', source: 'ACT-16 [S2 L554-569]' },
  'external-agency-officer': {
    th: 'เจ้าหน้าที่หน่วยงานภายนอก',
    en: 'Officer of an external agency',
    source: 'ACT-17 [S2 L143-151]',
  },
  'joint-unit-officer': {
    th: 'เจ้าหน้าที่หน่วยร่วมดำเนินการ',
    en: 'Officer of a joint unit',
    source: 'ACT-18 [S2 L163, L1493]',
  },
} as const satisfies Record<string, { th: string; en: string; source: string }>;

export type Role = keyof typeof roles;

export const roleCodes = Object.keys(roles) as Role[];

/** Roles that read the whole agency's records without changing them. */
export const readingRoles: readonly Role[] = [
  'board',
  'commission',
  'monitoring-committee',
  'screening-committee',
  'secretariat',
];

/** Roles that only look on, so that who holds one takes no decision beside it either: the auditor (ACT-07). */
export const neverDeciding: readonly Role[] = ['internal-auditor'];
