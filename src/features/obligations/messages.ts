import { defineMessages } from '../../foundation/message.ts';

export const obligationMessages = defineMessages({
  'obligation-range': {
    th: 'เลือกช่วงวันที่ได้ไม่เกิน {limit} วัน และวันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น',
    en: 'A range has at most {limit} days and does not end before it begins.',
  },
  'calendar-feed-not-found': { th: 'ไม่พบปฏิทินนี้', en: 'There is no such calendar.' },
});
