/** Words of the refusals that the foundation values give. */
import { defineMessages } from './message.ts';

export const foundationMessages = defineMessages({
  'number-missing': { th: 'ยังไม่ได้กรอกตัวเลข', en: 'No number was entered' },
  'number-not-read': { th: 'อ่าน "{found}" เป็นตัวเลขไม่ได้', en: '"{found}" is not a number' },
  'number-too-long': {
    th: 'ตัวเลขยาว {found} หลัก เกินกว่า {limit} หลัก',
    en: 'The number has {found} digits; at most {limit} are kept',
  },
  'number-too-many-decimals': {
    th: 'มีทศนิยม {found} ตำแหน่ง กรอกได้ไม่เกิน {limit} ตำแหน่ง',
    en: 'The number has {found} decimals; at most {limit} are kept',
  },
  'money-missing': { th: 'ยังไม่ได้กรอกจำนวนเงิน', en: 'No amount was entered' },
  'money-not-read': {
    th: 'อ่าน "{found}" เป็นจำนวนเงินไม่ได้ ตัวอย่างที่ถูก 1,234.50',
    en: '"{found}" is not an amount in baht; write it as 1,234.50',
  },
  'money-negative': {
    th: 'จำนวนเงิน {found} ติดลบ ต้องไม่น้อยกว่า {limit} บาท',
    en: 'The amount {found} is negative; it must be at least {limit} baht',
  },
  'money-too-many-decimals': {
    th: 'จำนวนเงิน {found} มีทศนิยมเกิน {limit} ตำแหน่ง',
    en: 'The amount {found} has more than {limit} decimals',
  },
  'money-too-large': {
    th: 'จำนวนเงิน {found} มากเกินไป ต้องไม่เกิน {limit} บาท',
    en: 'The amount {found} is too large; at most {limit} baht',
  },
  'money-total-too-large': {
    th: 'ผลรวมมากเกินไป ต้องไม่เกิน {limit} บาท',
    en: 'The total is too large; at most {limit} baht',
  },
  'date-missing': { th: 'ยังไม่ได้กรอกวันที่', en: 'No date was entered' },
  'date-not-read': {
    th: 'อ่าน "{found}" เป็นวันที่ไม่ได้ ตัวอย่างที่ถูก 7 เม.ย. 2566',
    en: '"{found}" is not a date; write it as 7 Apr 2566',
  },
  'date-short-year': {
    th: 'วันที่ "{found}" มีปีเพียงสองหลัก โปรดกรอกปีสี่หลัก เช่น 07/04/2566',
    en: 'The date "{found}" has a two-digit year; write four digits, as 07/04/2566',
  },
  'date-impossible': { th: 'ไม่มีวันที่ {found} ในปฏิทิน', en: 'There is no such day as {found}' },
  'date-out-of-range': {
    th: 'วันที่ {found} อยู่นอกช่วงปี ค.ศ. {first} ถึง {last}',
    en: 'The date {found} is outside the years {first} to {last}',
  },
  'month-not-read': { th: 'อ่าน "{found}" เป็นเดือนไม่ได้', en: '"{found}" is not a month' },
  'fiscal-year-not-read': {
    th: 'อ่าน "{found}" เป็นปีงบประมาณไม่ได้ ตัวอย่างที่ถูก 2566',
    en: '"{found}" is not a fiscal year; write it as 2566',
  },
  'number-13-not-digits': { th: 'เลข 13 หลักต้องเป็นตัวเลขเท่านั้น', en: 'The number must have digits only' },
  'number-13-length': {
    th: 'เลขมี {found} หลัก ต้องมี {expected} หลัก',
    en: 'The number has {found} digits; it must have {expected}',
  },
  'number-13-first-digit': {
    th: 'ไม่มีเลข 13 หลักที่ขึ้นต้นด้วย {found}',
    en: 'No such number begins with {found}',
  },
  'number-13-check-digit': {
    th: 'เลขหลักสุดท้ายไม่ตรงกับเลขตรวจสอบ โปรดตรวจว่าพิมพ์ถูกต้อง',
    en: 'The check digit does not agree; a digit was mistyped',
  },
  'transition-not-possible': {
    th: 'ทำขั้นตอน "{event}" ไม่ได้ในสถานะ "{state}"',
    en: '"{event}" is not possible in the state "{state}"',
  },
  'guard-not-met': {
    th: 'ทำขั้นตอน "{event}" ไม่ได้ เพราะยังไม่ครบเงื่อนไข "{guard}"',
    en: '"{event}" is not possible: the condition "{guard}" does not hold',
  },
});
