/** Words of the demonstration's banner. */
import { defineMessages } from '../../../foundation/message.ts';

export const messages = defineMessages({
  label: { th: 'แถบข้อมูลสาธิต', en: 'Demonstration bar' },
  today: { th: 'ข้อมูลสาธิต · วันนี้คือ {day}', en: 'Demonstration · today is {day}' },
  role: { th: 'เปลี่ยนบทบาท', en: 'Change role' },
  'role-choice': { th: '{name} · {agency}', en: '{name} · {agency}' },
  'move-day': { th: 'เลื่อนวัน', en: 'Move the day' },
  'move-title': { th: 'เลื่อนวันของชุดสาธิต', en: 'Move the day of the demonstration' },
  'move-text': {
    th: 'กำหนดส่งและช่วงเปิดระบบจะตัดสินตามวันนี้ เวลาเข้าใช้งาน ประวัติ และไฟล์ยังเป็นเวลาจริง ทุกคนที่ใช้ชุดสาธิตนี้เห็นวันเดียวกัน',
    en: 'Deadlines and windows are judged by this day; sessions, history and files keep the real time. Everybody in this demonstration sees the same day.',
  },
  day: { th: 'วันที่', en: 'Day' },
  move: { th: 'เลื่อนไปวันนี้', en: 'Move to this day' },
  reset: { th: 'กลับไป {day}', en: 'Back to {day}' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  failed: { th: 'ทำไม่สำเร็จ โปรดลองอีกครั้ง', en: 'That did not work; please try again' },
});
