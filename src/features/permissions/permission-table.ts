import type { Role } from './roles.ts';

/**
 * The one permission table: role × action × scope × state (ACT-32). The server decides from it, the screens hide
 * or explain from it, and a test walks every route through it.
 *
 * Scope: `units` = only in units that the role assignment reaches; `agency` = anywhere in the agency, whatever
 * the assignment reaches; `own` = only on records of which the person is the named owner.
 * `states`: the action is possible only while the record is in one of these; absent = in every state.
 */
export type PermissionScope = 'units' | 'agency' | 'own';

export interface Permission {
  title: { th: string; en: string };
  allow: Partial<Record<Role, PermissionScope>>;
  states?: readonly string[];
  /** Who can change the state that stands in the way, and how. */
  helper?: Role;
}

const readers = {
  'internal-auditor': 'agency',
  director: 'agency',
  board: 'agency',
  commission: 'agency',
  'monitoring-committee': 'agency',
  'screening-committee': 'agency',
  secretariat: 'agency',
  administrator: 'agency',
} as const satisfies Permission['allow'];

/** Everyone who works on projects, in the units of their assignment. */
const workers = {
  'project-officer': 'units',
  'project-coordinator': 'units',
  'external-agency-officer': 'units',
  'joint-unit-officer': 'units',
  superior: 'units',
  executive: 'units',
  'monitoring-officer': 'units',
  'strategy-officer': 'units',
  'finance-officer': 'units',
} as const satisfies Permission['allow'];

const everyone = { ...workers, ...readers } as const satisfies Permission['allow'];

/** Those who fill in projects and reports (ACT-01, ACT-02, ACT-17). */
const officers = {
  'project-officer': 'units',
  'project-coordinator': 'units',
  'external-agency-officer': 'units',
} as const satisfies Permission['allow'];

/** ส่วนบัญชี: what finance enters of a project's money (ACT-08). */
const accountants = { 'finance-officer': 'units' } as const satisfies Permission['allow'];

const administrators = { administrator: 'agency' } as const satisfies Permission['allow'];

export const permissionTable = {
  'agencies.edit': { title: { th: 'แก้ไขข้อมูลหน่วยงาน', en: 'edit the agency' }, allow: administrators },
  'agencies.edit-units': {
    title: { th: 'แก้ไขผังหน่วยงานภายใน', en: 'edit the tree of units' },
    allow: administrators,
  },
  'agencies.view': {
    title: { th: 'ดูข้อมูลหน่วยงานและผังหน่วยงาน', en: 'see the agency and its units' },
    allow: everyone,
  },

  'allocations.edit': {
    title: { th: 'แจ้งจัดสรรงบประมาณให้หน่วยบริหารโครงการ', en: 'notify allocations to project units' },
    allow: { 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'allocations.view': {
    title: { th: 'ดูการแจ้งจัดสรรงบประมาณ', en: 'see allocations' },
    allow: { ...everyone, 'strategy-officer': 'agency' },
  },

  'amendments.create': {
    title: { th: 'เริ่มคำขอปรับแผน (สสว.400)', en: 'begin an amendment (สสว.400)' },
    allow: officers,
  },
  'amendments.drop': {
    title: { th: 'ยุติคำขอปรับแผนที่ยังไม่เสนอ', en: 'drop an amendment that was not asked for' },
    allow: officers,
    states: ['draft'],
  },
  'amendments.edit': {
    title: { th: 'แก้ไขคำขอปรับแผน', en: 'edit an amendment' },
    allow: officers,
    states: ['draft', 'resolved'],
  },
  'amendments.keep-meetings': {
    title: { th: 'บันทึกการประชุมคณะกรรมการบริหาร', en: 'keep the meetings of the board' },
    allow: { secretariat: 'agency' },
  },
  'amendments.put-on-agenda': {
    title: { th: 'บรรจุวาระการประชุม', en: 'put a matter on the agenda' },
    allow: { secretariat: 'agency' },
    states: ['queued'],
  },
  'amendments.read-board': {
    title: { th: 'ดูวาระและมติคณะกรรมการบริหาร', en: 'read the board’s agenda and resolutions' },
    allow: { ...readers, 'monitoring-officer': 'units', 'strategy-officer': 'units', executive: 'units' },
  },
  'amendments.request': {
    title: { th: 'เสนอคำขอปรับแผน', en: 'ask for an amendment' },
    allow: officers,
    states: ['draft', 'resolved'],
  },
  'amendments.resolve': {
    title: { th: 'บันทึกมติคณะกรรมการบริหาร', en: 'record a resolution of the board' },
    allow: { secretariat: 'agency' },
    states: ['on-agenda'],
  },
  'amendments.take-off-agenda': {
    title: { th: 'ถอนเรื่องออกจากวาระ', en: 'take a matter off the agenda' },
    allow: { secretariat: 'agency' },
    states: ['on-agenda'],
  },
  'amendments.view': { title: { th: 'ดูคำขอปรับแผน', en: 'see amendments' }, allow: everyone },
  'amendments.withdraw': {
    title: { th: 'ถอนคำขอปรับแผนที่เสนอ', en: 'withdraw an amendment that was asked for' },
    allow: officers,
    states: ['requested', 'agenda-requested', 'queued', 'resolution-requested'],
  },

  'approvals.decide': { title: { th: 'พิจารณาคำขออนุมัติ', en: 'decide on a request' }, allow: everyone },
  'approvals.delegate': {
    title: { th: 'มอบหมายให้ผู้อื่นพิจารณาแทน', en: 'delegate one’s decisions' },
    allow: everyone,
  },
  'approvals.edit-chains': {
    title: { th: 'แก้ไขสายอนุมัติ', en: 'edit approval chains' },
    allow: administrators,
  },
  'approvals.view': { title: { th: 'ดูคำขออนุมัติ', en: 'see requests for approval' }, allow: everyone },
  'approvals.view-delegations': {
    title: { th: 'ดูการมอบหมายของทุกคน', en: 'see everybody’s delegations' },
    allow: { administrator: 'agency', 'internal-auditor': 'agency' },
  },

  'audit.view': {
    title: { th: 'ดูประวัติการใช้งาน', en: 'read the audit trail' },
    allow: { 'internal-auditor': 'agency', administrator: 'agency' },
  },

  'closings.close': {
    title: { th: 'ปิดโครงการ', en: 'close a project' },
    allow: { 'monitoring-officer': 'units' },
    states: ['original-received'],
  },
  'closings.receive-original': {
    title: { th: 'บันทึกการรับต้นฉบับเรื่องปิดโครงการ', en: 'record the original of a closing' },
    allow: accountants,
    states: ['money-returned'],
  },
  'closings.report-accounting': {
    title: { th: 'บันทึกรายงานการเบิกจ่ายของส่วนบัญชี', en: 'enter the accounting report of a project' },
    allow: accountants,
    states: ['not-begun', 'draft', 'under-review', 'returned', 'in-approval'],
  },
  'closings.return-money': {
    title: { th: 'บันทึกใบเสร็จรับเงินคืน', en: 'record the receipt of returned money' },
    allow: accountants,
    states: ['approved'],
  },
  'closings.save': {
    title: { th: 'จัดทำเรื่องขอปิดโครงการ', en: 'prepare the closing of a project' },
    allow: officers,
    states: ['not-begun', 'draft', 'returned'],
    helper: 'monitoring-officer',
  },
  'closings.save-delay': {
    title: { th: 'ร่างบันทึกชี้แจงความล่าช้า', en: 'draft a delay memo' },
    allow: officers,
    states: ['not-begun', 'draft', 'under-review', 'returned', 'in-approval'],
  },
  'closings.submit': {
    title: { th: 'ส่งเรื่องขออนุมัติปิดโครงการ', en: 'submit the closing of a project' },
    allow: officers,
    states: ['draft', 'returned'],
  },
  'closings.submit-delay': {
    title: { th: 'เสนอบันทึกชี้แจงความล่าช้า', en: 'send a delay memo' },
    allow: officers,
    states: ['draft', 'under-review', 'returned', 'in-approval'],
  },
  'closings.view': {
    title: { th: 'ดูเรื่องปิดโครงการ', en: 'see the closing of a project' },
    allow: everyone,
  },
  'closings.withdraw': {
    title: { th: 'ถอนเรื่องขอปิดโครงการ', en: 'withdraw the closing of a project' },
    allow: officers,
    states: ['under-review', 'in-approval'],
  },

  'demonstration.change-role': {
    title: { th: 'เปลี่ยนบทบาทในชุดสาธิต', en: 'change role in the demonstration' },
    allow: everyone,
  },
  'demonstration.move-day': {
    title: { th: 'เลื่อนวันของชุดสาธิต', en: 'move the day of the demonstration' },
    allow: everyone,
  },

  'final-reports.attach': {
    title: { th: 'แนบภาพและภาคผนวกของ สสว.300', en: 'attach pictures and annexes to a final report' },
    allow: officers,
  },
  'final-reports.complete': {
    title: { th: 'ยืนยันว่ารายงาน สสว.300 ครบถ้วน', en: 'complete a final report' },
    allow: officers,
  },
  'final-reports.download': {
    title: { th: 'ดาวน์โหลดรายงาน สสว.300', en: 'download final reports' },
    allow: everyone,
  },
  'final-reports.reopen': {
    title: { th: 'เปิดรายงาน สสว.300 ให้แก้ไข', en: 'reopen a final report' },
    allow: { ...officers, 'monitoring-officer': 'units' },
  },
  'final-reports.view': { title: { th: 'ดูรายงาน สสว.300', en: 'see final reports' }, allow: everyone },
  'final-reports.write': {
    title: { th: 'เขียนรายงาน สสว.300', en: 'write a final report' },
    allow: officers,
  },

  'findings.explain': {
    title: { th: 'ชี้แจงข้อค้นพบ', en: 'explain a finding' },
    allow: { 'monitoring-officer': 'agency', 'strategy-officer': 'agency', 'finance-officer': 'agency' },
  },
  'findings.record': {
    title: { th: 'บันทึกตารางจากเอกสาร', en: 'record the tables of a document' },
    allow: { 'monitoring-officer': 'agency', 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'findings.view': { title: { th: 'ดูข้อค้นพบ', en: 'see findings' }, allow: everyone },

  'memos.edit': { title: { th: 'แก้ไขร่างบันทึกข้อความ', en: 'edit the draft of a memo' }, allow: officers },
  'memos.edit-settings': {
    title: { th: 'ตั้งค่าบันทึกข้อความ', en: 'set up the memos of the agency' },
    allow: administrators,
  },
  'memos.receive-original': {
    title: { th: 'รับต้นฉบับบันทึกข้อความ', en: 'receive the original of a memo' },
    allow: { 'finance-officer': 'units', administrator: 'agency' },
  },
  'memos.view': { title: { th: 'ดูบันทึกข้อความ', en: 'see memos' }, allow: everyone },

  'monitoring-board.export': {
    title: { th: 'ส่งออกกระดานติดตาม', en: 'export the monitoring board' },
    allow: everyone,
  },
  'monitoring-board.remind': {
    title: { th: 'เตือนให้รายงาน', en: 'remind project units' },
    allow: { 'monitoring-officer': 'units', administrator: 'agency' },
  },
  'monitoring-board.view': { title: { th: 'ดูกระดานติดตาม', en: 'see the monitoring board' }, allow: everyone },

  'monthly-reports.attach': {
    title: { th: 'แนบหลักฐานของรายงานประจำเดือน', en: 'attach evidence to a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.decide-reopening': {
    title: { th: 'พิจารณาคำขอเปิดระบบให้แก้ไข', en: 'decide on reopening a report' },
    allow: { 'monitoring-officer': 'units' },
    states: ['requested'],
  },
  'monthly-reports.download': {
    title: { th: 'ดาวน์โหลดรายงานประจำเดือน', en: 'download monthly reports' },
    allow: everyone,
  },
  'monthly-reports.pull-back': {
    title: { th: 'ดึงรายงานประจำเดือนกลับมาแก้ไข', en: 'pull back a submitted monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.request-reopening': {
    title: { th: 'ขอเปิดระบบให้แก้ไขรายงาน', en: 'ask for the reopening of a report' },
    allow: officers,
  },
  'monthly-reports.save': {
    title: { th: 'บันทึกรายงานประจำเดือน', en: 'save a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.submit': {
    title: { th: 'ส่งรายงานประจำเดือน', en: 'submit a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.upload': {
    title: { th: 'นำเข้ารายงานประจำเดือนจากแฟ้ม', en: 'upload a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.view': { title: { th: 'ดูรายงานประจำเดือน', en: 'see monthly reports' }, allow: everyone },
  'monthly-reports.withdraw-reopening': {
    title: { th: 'ถอนคำขอเปิดระบบให้แก้ไขรายงาน', en: 'withdraw a request for reopening' },
    allow: officers,
    states: ['requested'],
  },

  'my-work.view': { title: { th: 'ดูงานของฉัน', en: 'see my work' }, allow: everyone },

  'notifications.read': {
    title: { th: 'อ่านการแจ้งเตือนของตน', en: 'read one’s own notices' },
    allow: everyone,
  },
  'notifications.retry-mail': {
    title: { th: 'ส่งอีเมลแจ้งเตือนที่ส่งไม่สำเร็จอีกครั้ง', en: 'try a failed mail again' },
    allow: administrators,
  },
  'notifications.view': { title: { th: 'ดูการแจ้งเตือนของตน', en: 'see one’s own notices' }, allow: everyone },
  'notifications.view-mails': {
    title: { th: 'ดูอีเมลแจ้งเตือนที่ส่งไม่สำเร็จ', en: 'see mails that could not be sent' },
    allow: administrators,
  },

  'obligations.view': {
    title: { th: 'ดูปฏิทินกำหนดส่ง', en: 'see the calendar of obligations' },
    allow: everyone,
  },

  'official-forms.download': {
    title: { th: 'ดาวน์โหลดแบบฟอร์มทางการ', en: 'download official forms' },
    allow: everyone,
  },
  'official-forms.view': { title: { th: 'ดูแบบฟอร์มทางการ', en: 'see official forms' }, allow: everyone },

  'people.assign-roles': { title: { th: 'กำหนดบทบาท', en: 'assign roles' }, allow: administrators },
  'people.create': { title: { th: 'เพิ่มบุคคล', en: 'add a person' }, allow: administrators },
  'people.deactivate': {
    title: { th: 'ระงับการใช้งานของบุคคล', en: 'stop a person’s access' },
    allow: administrators,
  },
  'people.edit': { title: { th: 'แก้ไขข้อมูลบุคคล', en: 'edit a person' }, allow: administrators },
  'people.reset-second-factor': {
    title: { th: 'ล้างการยืนยันตัวตนขั้นที่สอง', en: 'reset a second factor' },
    allow: administrators,
  },
  'people.view': {
    title: { th: 'ดูรายชื่อบุคคลและบทบาท', en: 'see people and their roles' },
    allow: {
      administrator: 'agency',
      'internal-auditor': 'agency',
      'monitoring-officer': 'agency',
      director: 'agency',
    },
  },

  'plans.edit': {
    title: { th: 'แก้ไขแผนงานและโครงสร้างแผน', en: 'edit programmes and plan nodes' },
    allow: { 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'plans.view': { title: { th: 'ดูแผนงาน', en: 'see programmes' }, allow: everyone },

  'projects.attach': {
    title: { th: 'แนบไฟล์ของโครงการ', en: 'attach files to a project' },
    allow: { ...officers, ...accountants, 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'projects.correct': {
    title: { th: 'แก้ไขข้อมูลแผนที่เปิดให้แก้ไข', en: 'correct unlocked plan data' },
    allow: officers,
    states: ['unlocked'],
    helper: 'monitoring-officer',
  },
  'projects.create': {
    title: { th: 'สร้างโครงการ', en: 'create a project' },
    allow: { ...officers, 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'projects.decide-unlock': {
    title: { th: 'พิจารณาคำขอแก้ไขข้อมูลแผน', en: 'decide on unlocking plan data' },
    allow: { 'monitoring-officer': 'units' },
    states: ['requested'],
  },
  'projects.edit': {
    title: { th: 'แก้ไขโครงการ', en: 'edit a project' },
    allow: { ...officers, 'strategy-officer': 'agency', administrator: 'agency' },
    states: ['draft'],
    helper: 'monitoring-officer',
  },
  'projects.lock': {
    title: { th: 'ล็อกแผนโครงการ', en: 'lock a project plan' },
    allow: administrators,
    states: ['approved'],
  },
  'projects.request-unlock': {
    title: { th: 'ขอแก้ไขข้อมูลแผนที่ล็อกแล้ว', en: 'ask for the unlocking of plan data' },
    allow: officers,
    states: ['locked'],
  },
  'projects.submit': {
    title: { th: 'เสนอโครงการ', en: 'submit a project' },
    allow: officers,
    states: ['draft'],
  },
  'projects.view': { title: { th: 'ดูโครงการ', en: 'see projects' }, allow: everyone },
  'projects.withdraw': {
    title: { th: 'ถอนโครงการที่เสนอ', en: 'withdraw a submitted project' },
    allow: officers,
    states: ['submitted'],
    helper: 'director',
  },
} as const satisfies Record<string, Permission>;

export type ActionName = keyof typeof permissionTable;

export const actionNames = Object.keys(permissionTable) as ActionName[];

export function permissionFor(action: ActionName): Permission {
  return permissionTable[action];
}
