/** Words of the demonstration's banner. */
import { defineMessages } from '../../../foundation/message.ts';

export const messages = defineMessages({
  label: { th: 'แถบข้อมูลสาธิต', en: 'Demonstration bar' },
  today: { th: 'ข้อมูลสาธิต · วันนี้คือ {day}', en: 'Demonstration · today is {day}' },
  'weekday.0': { th: 'อาทิตย์', en: 'Sunday' },
  'weekday.1': { th: 'จันทร์', en: 'Monday' },
  'weekday.2': { th: 'อังคาร', en: 'Tuesday' },
  'weekday.3': { th: 'พุธ', en: 'Wednesday' },
  'weekday.4': { th: 'พฤหัสบดี', en: 'Thursday' },
  'weekday.5': { th: 'ศุกร์', en: 'Friday' },
  'weekday.6': { th: 'เสาร์', en: 'Saturday' },
  'enter-title': { th: 'เข้าดูชุดสาธิต', en: 'Enter the demonstration' },
  'enter-text': {
    th: 'เลือกบทบาทใน{agency} เข้าได้ทันที ไม่ต้องใช้รหัสผ่าน',
    en: 'Choose a role in {agency}; no password is needed.',
  },
  roles: { th: 'ดูในบทบาท', en: 'See it as' },
  'role.project-officer': { th: 'เจ้าหน้าที่โครงการ', en: 'project officer' },
  'role.monitoring-officer': { th: 'เจ้าหน้าที่ติดตาม', en: 'monitoring officer' },
  'role.director': { th: 'ผู้อำนวยการ', en: 'director' },
  'role.administrator': { th: 'ผู้ดูแลระบบ', en: 'administrator' },
  'other-accounts': { th: 'บัญชีอื่นในชุดสาธิต', en: 'Another demonstration account' },
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
