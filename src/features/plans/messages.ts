/** Words of programmes and plan nodes. Screens' own words: screens/messages.ts. */
import { defineMessages } from '../../foundation/message.ts';

export const planMessages = defineMessages({
  'programme-not-found': { th: 'ไม่พบแผนงานนี้', en: 'There is no such programme.' },
  'programme-number-taken': {
    th: 'ปีงบประมาณ {fiscalYear} มีแผนงานลำดับที่ {number} แล้ว โปรดใช้ลำดับอื่น',
    en: 'Fiscal year {fiscalYear} already has programme number {number}; use another.',
  },
  'programme-kind-unknown': { th: 'ไม่มีประเภทแผนงาน “{found}”', en: 'There is no programme kind “{found}”.' },
  'programme-stale': {
    th: 'มีผู้แก้ไขแผนงานนี้แล้วหลังจากที่ท่านเปิด (ของท่าน: “{yours}” ที่บันทึกไว้: “{saved}”) ยังไม่มีอะไรถูกเขียนทับ',
    en: 'Somebody changed this programme after you opened it (yours: “{yours}”, saved: “{saved}”). Nothing was overwritten.',
  },
  'programme-unit-unknown': {
    th: 'ไม่พบหน่วยงานเจ้าของแผนงาน หรือยุบเลิกแล้ว',
    en: 'There is no such unit, or it is dissolved.',
  },
  'plan-node-unknown': { th: 'ไม่พบแผนระดับบนที่เลือก', en: 'A plan that you chose does not exist.' },
  'plan-node-code-taken': {
    th: 'แผนระดับนี้มีรหัส {code} แล้ว',
    en: 'This level already has a plan with the code {code}.',
  },
});
