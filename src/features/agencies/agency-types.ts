/** Types of state agency (ORG-01), as the budget law lists them [S2 L1176-1202]. */
export const agencyTypes = {
  'government-department': { th: 'ส่วนราชการ', en: 'Government department' },
  'state-enterprise': { th: 'รัฐวิสาหกิจ', en: 'State enterprise' },
  'parliament-court-independent-prosecutor': {
    th: 'หน่วยงานของรัฐสภา ศาล องค์กรอิสระ และองค์กรอัยการ',
    en: 'Parliament, court, independent body or prosecutor',
  },
  'public-organisation': { th: 'องค์การมหาชน', en: 'Public organisation' },
  'revolving-fund': { th: 'ทุนหมุนเวียนที่มีฐานะเป็นนิติบุคคล', en: 'Revolving fund with legal personality' },
  'local-government': { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local government' },
  province: { th: 'จังหวัด/กลุ่มจังหวัด', en: 'Province or group of provinces' },
  other: { th: 'หน่วยงานอื่นของรัฐ', en: 'Other state agency' },
} as const;
export type AgencyType = keyof typeof agencyTypes;

/** Kinds of unit (ORG-03). */
export const unitKinds = {
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  division: { th: 'สำนัก/กอง/ฝ่าย', en: 'Division' },
  section: { th: 'ส่วน', en: 'Section' },
  group: { th: 'กลุ่ม', en: 'Group' },
  'provincial-office': { th: 'สำนักงานจังหวัด', en: 'Provincial office' },
  other: { th: 'อื่น ๆ', en: 'Other' },
} as const;
export type UnitKind = keyof typeof unitKinds;
