import { defineMessages } from '../../foundation/message.ts';

export const obligationMessages = defineMessages({
  'obligation-range': {
    th: 'ช่วงวันที่ที่เลือกมี {found} วัน เลือกได้ไม่เกิน {limit} วัน',
    en: 'The range has {found} days; at most {limit} can be asked for.',
  },
  'obligation-range-backwards': {
    th: 'วันสิ้นสุด {toTh} อยู่ก่อนวันเริ่มต้น {fromTh}',
    en: 'The range ends on {toEn}, before it begins on {fromEn}.',
  },
  'calendar-feed-not-found': { th: 'ไม่พบปฏิทินนี้', en: 'There is no such calendar.' },
});
