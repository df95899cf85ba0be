/** Words of the screens of plans. */
import { defineMessages } from '../../../foundation/message.ts';

export const messages = defineMessages({
  title: { th: 'แผนงาน ปีงบประมาณ {year}', en: 'Programmes of fiscal year {year}' },
  add: { th: 'เพิ่มแผนงาน', en: 'Add a programme' },
  edit: { th: 'แก้ไขแผนงาน {number}', en: 'Edit programme {number}' },
  save: { th: 'บันทึกแผนงาน', en: 'Save the programme' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  number: { th: 'ลำดับ', en: 'No.' },
  name: { th: 'ชื่อแผนงาน', en: 'Name' },
  kind: { th: 'ประเภทแผนงาน', en: 'Kind' },
  'budget-output': { th: 'ผลผลิต/โครงการในเอกสารงบประมาณ', en: 'Output or project of the budget papers' },
  projects: { th: 'โครงการ', en: 'Projects' },
  budget: { th: 'งบประมาณรวม (บาท)', en: 'Total budget (baht)' },
  total: { th: 'รวม', en: 'Total' },
  'empty-title': { th: 'ยังไม่มีแผนงานของปีนี้', en: 'This year has no programme yet' },
  'empty-how': {
    th: 'แผนงานจะแสดงที่นี่พร้อมโครงการและงบประมาณ เริ่มด้วยการเพิ่มแผนงานแรก แล้วจึงสร้างโครงการ',
    en: 'Programmes stand here with their projects and budgets. Begin with the first programme, then create projects.',
  },
  'kind.personnel': { th: 'แผนงานบุคลากรภาครัฐ', en: 'Public personnel programme' },
  'kind.basic': { th: 'แผนงานพื้นฐาน', en: 'Basic programme' },
  'kind.strategic': { th: 'แผนงานยุทธศาสตร์', en: 'Strategic programme' },
  'kind.integrated': { th: 'แผนงานบูรณาการ', en: 'Integrated programme' },
  'kind.revolving-fund': { th: 'ทุนหมุนเวียน', en: 'Revolving fund' },
  'kind.public-debt': { th: 'แผนงานบริหารจัดการหนี้ภาครัฐ', en: 'Public debt management' },
  'kind.treasury-reserve': { th: 'รายจ่ายเพื่อชดใช้เงินคงคลัง', en: 'Repayment of treasury reserves' },
  'kind.advance-reserve': {
    th: 'รายจ่ายเพื่อชดใช้เงินทุนสำรองจ่าย',
    en: 'Repayment of the advance reserve fund',
  },
  'kind.central-fund': { th: 'งบกลาง', en: 'Central fund' },
});

/** The codes of law/code-lists/programme-kinds; a test compares them. */
export const programmeKinds = [
  'personnel',
  'basic',
  'strategic',
  'integrated',
  'revolving-fund',
  'public-debt',
  'treasury-reserve',
  'advance-reserve',
  'central-fund',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];
