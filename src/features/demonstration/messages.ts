/** Words of the refusals of the demonstration. The banner's words stand in screens/messages.ts. */
import { defineMessages } from '../../foundation/message.ts';

export const demonstrationMessages = defineMessages({
  'demonstration-account-unknown': {
    th: 'ไม่มีบัญชีสาธิตชื่อ {username}',
    en: 'There is no demonstration account {username}',
  },
  'demonstration-day-out-of-range': {
    th: 'เลื่อนวันได้ตั้งแต่ {firstTh} ถึง {lastTh} ท่านเลือก {foundTh}',
    en: 'The day can be moved between {firstEn} and {lastEn}; you chose {foundEn}',
  },
});
