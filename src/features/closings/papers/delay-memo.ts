/**
 * บันทึกข้อความชี้แจงเหตุผลความล่าช้าในการปิดงาน/โครงการ (FRM 4.15, S2 L1930-1952), in the words of the sample.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { MemoNames } from '../../memos/index.ts';
import { bahtInWords, longDate, type MemoText, reasonAfterWord, workNamed } from '../../memos/rules.ts';

export type DelayMemoFacts = {
  names: MemoNames;
  projectName: string;
  fiscalYear: number;
  budgetSatang: Satang;
  cancelledOn: CalendarDate | null;
  /** The days of the rule (45) and the day on which they run out. */
  days: number;
  dueOn: CalendarDate;
  fundName: string;
  reason: string;
  expectedOn: CalendarDate;
};

export function delayMemo(facts: DelayMemoFacts): { text: MemoText; mustSay: string[] } {
  const { names, fundName, days } = facts;
  const work = workNamed(facts.projectName);
  const budget = bahtInWords(facts.budgetSatang);
  const dueOn = longDate(facts.dueOn);
  const expectedOn = longDate(facts.expectedOn);
  const reason = reasonAfterWord(facts.reason);
  const ended = facts.cancelledOn
    ? `ได้ยุติการดำเนินงานดังกล่าวตามมติคณะกรรมการบริหารให้ยกเลิก ตั้งแต่วันที่ ${longDate(facts.cancelledOn)} แล้ว`
    : 'ได้ดำเนินงานดังกล่าวเสร็จเรียบร้อย ตามระยะเวลาสิ้นสุดงาน/โครงการฯ';
  const text: MemoText = {
    subject: `ชี้แจงเหตุผลความล่าช้าในการปิด${work} ประจำปีงบประมาณ ${facts.fiscalYear}`,
    to: [names.posts.director, 'ผู้บังคับบัญชาตามสายงาน', names.posts.monitoring],
    paragraphs: [
      `ตามที่ ${names.unitName} ได้รับอนุมัติให้ดำเนิน${work} ประจำปีงบประมาณ ${facts.fiscalYear} งบประมาณดำเนินการ ${budget} และต้องแจ้งปิดงาน/โครงการ พร้อมนำส่งเงินคงเหลือเข้า${fundName} ภายใน ${days} วัน หลังสิ้นสุดระยะเวลาโครงการ ตามคู่มือการติดตามและรายงานผลการดำเนินงาน นั้น`,
      `ในการนี้ ${names.unitName} ${ended} แต่ยังไม่สามารถปิดงาน/โครงการและคืนเงินคงเหลือเข้า${fundName} ได้ทันภายในกำหนดระยะเวลา ${days} วัน หลังสิ้นสุดโครงการ (วันที่ ${dueOn}) เนื่องจาก${reason} ทั้งนี้ ${names.unitName} จะเร่งรัดการปิดงาน/โครงการให้แล้วเสร็จโดยเร็ว ภายในวันที่ ${expectedOn}`,
    ],
    attachments: [],
    closing: 'จึงเรียนมาเพื่อโปรดทราบ',
    unitName: names.unitName,
    section: names.section,
    telephone: names.telephone,
    signatory: names.signatory,
  };
  return { text, mustSay: [facts.projectName, fundName, budget, dueOn, reason, expectedOn] };
}
