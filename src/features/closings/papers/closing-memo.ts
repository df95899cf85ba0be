/**
 * บันทึกข้อความขออนุมัติปิดและคืนเงินคงเหลือ (FRM 4.14, S2 L1478-1509), in the words of the manual's sample.
 * Remaining money and interest are two figures, both given back (decision A-03); none is written as 0 and said
 * (S2 L433); the fund is named exactly (FRM-CL-1).
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { formatDecimal } from '../../../foundation/decimal.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { MemoNames } from '../../memos/index.ts';
import { bahtInWords, DOTTED_PLACE, longDate, type MemoText, workNamed } from '../../memos/rules.ts';
import type { ClosingMoney, JointReturn } from '../guards/closing-money.ts';

export type ClosingMemoFacts = {
  names: MemoNames;
  projectName: string;
  fiscalYear: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** Day on which the cancellation was approved as the board resolved; null when the work ended by itself. */
  cancelledOn: CalendarDate | null;
  money: ClosingMoney;
  /** The memo by which the opening was approved. */
  opening: { documentNumber: string; datedOn: CalendarDate } | null;
  joint: readonly JointReturn[];
  accountingAsOf: CalendarDate | null;
  recipientCount: number;
  stakeholderCount: number;
  fundName: string;
  /** Projects of the SME action plan go through the screening committee as well (order 86/2564; S2 L1487). */
  actionPlan: boolean;
};

const NONE = 0 as Satang;

export function closingMemo(facts: ClosingMemoFacts): { text: MemoText; mustSay: string[] } {
  const { names, fundName } = facts;
  const work = workNamed(facts.projectName);
  const attachments = closingAttachments(facts, work);
  const principal = facts.money.principalSatang ?? NONE;
  const interest = facts.money.interestSatang ?? NONE;
  const budget = bahtInWords(facts.money.budgetSatang);
  const spent = bahtInWords(facts.money.spentSatang);
  const remaining = bahtInWords(facts.money.remainingSatang);
  const openedBy = facts.opening && openingWords(facts.opening);
  const opening = openedBy ? `ตาม${openedBy} (เอกสารแนบ ${attachments.length}) ` : '';
  const ended = facts.cancelledOn
    ? `ได้ยุติการดำเนินงานโครงการดังกล่าวข้างต้นตามมติคณะกรรมการบริหารให้ยกเลิก ตั้งแต่วันที่ ${longDate(facts.cancelledOn)} แล้ว`
    : 'ได้ดำเนินงานโครงการดังกล่าวข้างต้นเสร็จสิ้นตามระยะเวลาที่กำหนดแล้ว';
  const withInterest = interest === 0 ? '' : ` และดอกผล จำนวน ${bahtInWords(interest)}`;
  const nothing = principal === 0 && interest === 0 ? ` (ไม่มีเงินคงเหลือคืนเข้า${fundName})` : '';
  const text: MemoText = {
    subject: `ขออนุมัติปิดและคืนเงินคงเหลือเข้า${fundName}ของ${work} ประจำปีงบประมาณ ${facts.fiscalYear}`,
    to: addressees(facts),
    paragraphs: [
      `ตามที่ ${names.unitName} ได้รับอนุมัติให้ดำเนิน${work} ประจำปีงบประมาณ ${facts.fiscalYear} ระยะเวลาดำเนินงานตั้งแต่วันที่ ${longDate(facts.startsOn)} ถึงวันที่ ${longDate(facts.endsOn)} งบประมาณดำเนินการ ${budget} ${opening}นั้น`,
      `ในการนี้ ${names.unitName} ${ended} มีผลการใช้จ่ายเงินทั้งสิ้น ${spent} โดยมีเงินคงเหลือ จำนวน ${remaining} และมีดอกผลเกิดขึ้น จำนวน ${bahtInWords(interest)} ดังนั้น ${names.unitName} จึงขออนุมัติปิด${work} และคืนเงินคงเหลือ จำนวน ${bahtInWords(principal)}${withInterest} เข้า${fundName}${nothing} ทั้งนี้ ได้แนบเอกสารประกอบการขออนุมัติมาพร้อมกันนี้ ประกอบด้วย`,
    ],
    attachments: attachments.map((title) => ({ title })),
    closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
    unitName: names.unitName,
    section: names.section,
    telephone: names.telephone,
    signatory: names.signatory,
  };
  return {
    text,
    mustSay: [
      facts.projectName,
      fundName,
      budget,
      spent,
      remaining,
      bahtInWords(interest),
      bahtInWords(principal),
      longDate(facts.startsOn),
      longDate(facts.endsOn),
      ...(facts.cancelledOn ? [longDate(facts.cancelledOn)] : []),
      ...(openedBy ? [openedBy] : []),
      ...facts.joint.map(jointWords),
      accountingWords(facts),
      ...(facts.recipientCount === 0 ? [] : [firmsWords(facts)]),
      othersWords(facts),
    ],
  };
}

const openingWords = ({ documentNumber, datedOn }: NonNullable<ClosingMemoFacts['opening']>): string =>
  `บันทึกข้อความที่ ${documentNumber} ลงวันที่ ${longDate(datedOn)}`;

const jointWords = ({ name, memoNumber }: JointReturn): string => `ของ${name} ที่ ${memoNumber}`;

const accountingWords = ({ accountingAsOf }: ClosingMemoFacts): string =>
  `ณ วันที่ ${accountingAsOf ? longDate(accountingAsOf) : DOTTED_PLACE}`;

const firmsWords = ({ recipientCount }: ClosingMemoFacts): string =>
  `(สสว.300/1) จำนวน ${formatDecimal(recipientCount)} ราย`;

const othersWords = ({ stakeholderCount }: ClosingMemoFacts): string =>
  `(สสว.300/2) จำนวน ${formatDecimal(stakeholderCount)} ราย`;

/** เรียน ผอ.สสว. ผ่าน …: two chains (S2 L1484-1487). */
function addressees({ names, actionPlan }: ClosingMemoFacts): string[] {
  const { director, strategy, monitoring } = names.posts;
  return actionPlan
    ? [director, 'ประธานคณะกรรมการกลั่นกรองการปิดโครงการฯ', 'ผู้บังคับบัญชาตามสายงาน', strategy, monitoring]
    : [director, 'ผู้บังคับบัญชาตามสายงาน', monitoring];
}

/** The seven attachments of the sample, in its words and order; the first one for every joint unit, if any. */
function closingAttachments(facts: ClosingMemoFacts, work: string): string[] {
  const joint = facts.joint.map(
    (each) =>
      `บันทึกข้อความที่ได้รับอนุมัตินำส่งเงินคงเหลือพร้อมดอกผล และแจ้งปิดการเบิกจ่ายงบประมาณการดำเนิน${work} ปีงบประมาณ ${facts.fiscalYear} ${jointWords(each)}`,
  );
  const firms = `ข้อมูลผู้รับบริการที่เป็นผู้ประกอบการ ${firmsWords(facts)}`;
  const others = `ข้อมูลหน่วยงานหรือผู้ที่เกี่ยวข้องอื่นๆ ${othersWords(facts)}`;
  const people = facts.recipientCount === 0 ? others : `${firms} และ${others}`;
  return [
    ...joint,
    `รายงานการเบิกจ่ายของงาน/โครงการ ${accountingWords(facts)}`,
    'รายงานความคืบหน้าผลผลิต/ผลลัพธ์ของงาน/โครงการ (สสว.200/1)',
    'รายงานผลการดำเนินงาน (สสว.200/2)',
    'รายงานผลการใช้จ่ายเงิน (สสว.200/3)',
    'รายงานสรุปผลการดำเนินงาน (สสว.300) และแบบประเมินมูลค่าทางเศรษฐกิจ (สสว.500/1)',
    `ข้อมูลผู้มีส่วนได้ส่วนเสียที่เกี่ยวข้องกับการดำเนินงาน/โครงการ ประกอบด้วย ${people} ที่ได้นำเข้าและแนบไฟล์ในระบบติดตามฯ ครบถ้วนเรียบร้อยแล้ว`,
    ...(facts.opening ? ['สำเนาบันทึกข้อความที่ได้รับอนุมัติเปิดโครงการ'] : []),
  ];
}
