/**
 * Where things stand in the workbook of a month: one layout for writing and for reading. Rows and columns from 1.
 * The names of sheets and heads are part of the contract with whoever fills it in.
 */
import type { ActivityChange, IndicatorChange } from '../schemas.ts';

export const SHEETS = { guide: 'คำแนะนำ', work: 'งานและเงิน', indicators: 'ตัวชี้วัด', meta: '_tidtam' } as const;
export const HEAD_ROW = 5;
export const FIRST_ROW = HEAD_ROW + 1;

export const WORK_HEADS = [
  'ลำดับ',
  'กิจกรรม',
  'งานตามแผน',
  'แผนงานเดือนนี้ (%)',
  'แผนงานสะสม (%)',
  'ผลงานสะสมก่อนเดือนนี้ (%)',
  'ผลงานเดือนนี้ (%)',
  'งานที่ดำเนินการ',
  'แผนเงินเดือนนี้ (บาท)',
  'แผนเงินสะสม (บาท)',
  'ใช้จ่ายสะสมก่อนเดือนนี้ (บาท)',
  'ใช้จ่ายเดือนนี้ (บาท)',
  'ปัญหาอุปสรรค',
  'แนวทางการแก้ไข',
] as const;

export const INDICATOR_HEADS = [
  'ลำดับ',
  'ตัวชี้วัด',
  'หน่วยนับ',
  'เป้าหมาย',
  'แผนเดือนนี้',
  'ผลสะสมก่อนเดือนนี้',
  'ผลเดือนนี้',
  'หมายเหตุ',
] as const;

/** Entry columns: the only ones meant to be filled in. */
export const WORK_ENTRIES = {
  work: 7,
  workDone: 8,
  spending: 12,
  problem: 13,
  remedy: 14,
} as const satisfies Partial<Record<keyof ActivityChange, number>>;
export const INDICATOR_ENTRIES = { value: 7, note: 8 } as const satisfies Partial<
  Record<keyof IndicatorChange, number>
>;

/** Lines of the hidden sheet, in this order: name in column A, value in column B. */
export const META = ['form', 'agency', 'project', 'month', 'plan-version', 'report-version'] as const;
export type HiddenName = (typeof META)[number];
export const WORKBOOK_FORM = 'tidtam-monthly-report-1';
