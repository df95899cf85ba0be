import { defineMessages } from '../../foundation/message.ts';

export const agencyMessages = defineMessages({
  'agency-not-found': { th: 'ไม่พบหน่วยงานนี้', en: 'The agency was not found.' },
  'agency-code-taken': {
    th: 'มีหน่วยงานที่ใช้รหัส {code} แล้ว',
    en: 'An agency with the code {code} exists already.',
  },
  'agency-stale': {
    th: 'ข้อมูลหน่วยงานถูกแก้ไขโดยผู้อื่นแล้ว (ฉบับ {current}) ท่านแก้จากฉบับ {given} โปรดตรวจและบันทึกใหม่',
    en: 'Somebody else has changed the agency (version {current}); you changed version {given}. Check and save again.',
  },
  'code-pattern-not-read': {
    th: 'รูปแบบรหัสโครงการ {found} ใช้ไม่ได้ ต้องมี 8 ตัว เริ่มด้วย YY ลงท้ายด้วย N เช่น YY01NNNN',
    en: 'The pattern {found} does not work: eight signs are needed, YY first and N last, such as YY01NNNN.',
  },
  'reminder-days-not-read': {
    th: 'จำนวนวันเตือนล่วงหน้า {found} ใช้ไม่ได้ ต้องเป็นจำนวนวัน 1 ถึง 5 จำนวน แต่ละจำนวนไม่เกิน 120 คั่นด้วยจุลภาค เช่น 7,3,1',
    en: 'The days ahead {found} do not work: one to five numbers of days up to 120, with commas, such as 7,3,1.',
  },
  'unit-not-found': { th: 'ไม่พบหน่วยงานภายในนี้', en: 'The unit was not found.' },
  'unit-top': {
    th: 'หน่วยงานบนสุดย้ายหรือยุบไม่ได้ เพราะหน่วยงานอื่นทั้งหมดอยู่ภายใต้',
    en: 'The topmost unit cannot be moved or dissolved: all others stand under it.',
  },
  'unit-circle': {
    th: 'ย้ายไปอยู่ภายใต้ตนเองหรือหน่วยงานที่อยู่ข้างใต้ตนเองไม่ได้',
    en: 'A unit cannot stand under itself or under a unit below it.',
  },
  'unit-parent-missing': { th: 'ต้องเลือกหน่วยงานต้นสังกัด', en: 'Choose the unit above.' },
  'unit-code-taken': {
    th: 'รหัสหน่วยงาน {code} มีใช้แล้วในหน่วยงานของท่าน',
    en: 'The unit code {code} is in use in your agency.',
  },
  'unit-stale': {
    th: 'หน่วยงานภายในนี้ถูกแก้ไขโดยผู้อื่นแล้ว (ฉบับ {current}) ท่านแก้จากฉบับ {given} โปรดตรวจและบันทึกใหม่',
    en: 'Somebody else has changed this unit (version {current}); you changed version {given}. Check and save again.',
  },
  'unit-has-units': {
    th: 'ยุบไม่ได้ เพราะยังมีหน่วยงานอยู่ภายใต้ {count} หน่วย โปรดย้ายหรือยุบหน่วยงานเหล่านั้นก่อน',
    en: 'Cannot dissolve: {count} units stand below it. Move or dissolve them first.',
  },
  'unit-has-projects': {
    th: 'ยุบไม่ได้ เพราะยังมีโครงการที่ยังไม่สิ้นสุด {count} โครงการ ยุบได้เมื่อพ้นวันสิ้นสุดของโครงการ',
    en: 'Cannot dissolve: projects of it that are not over: {count}. It can be dissolved after their last day.',
  },
  'unit-has-people': {
    th: 'ยุบไม่ได้ เพราะยังมีบุคคลสังกัดอยู่ {count} คน โปรดย้ายสังกัดก่อน',
    en: 'Cannot dissolve: {count} people sit in it. Move them first.',
  },
  'head-not-found': {
    th: 'ไม่พบบุคคลที่เลือกในหน่วยงานของท่าน หรือถูกระงับการใช้งาน',
    en: 'The chosen person was not found in your agency, or has been stopped.',
  },
  'acting-days-turned': { th: 'วันสิ้นสุดต้องไม่ก่อนวันเริ่ม', en: 'The last day must not be before the first.' },
  'acting-own-post': { th: 'หัวหน้าหน่วยงานแทนตนเองไม่ได้', en: 'The head cannot stand in for themselves.' },
  'acting-not-found': { th: 'ไม่พบการรักษาการนี้', en: 'This appointment was not found.' },
});
