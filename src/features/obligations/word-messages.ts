import { defineMessages } from '../../foundation/message.ts';

/** Words about an obligation, the same on the screen, in mails and in calendar feeds. */
export const wordMessages = defineMessages({
  'title.of-month': { th: '{title} เดือน{month}', en: '{title}, {month}' },
  'title.round': { th: '{title} ครั้งที่ {round}', en: '{title}, round {round}' },
  'event.paper-approval': { th: 'วันที่ผู้อำนวยการอนุมัติ', en: 'the approval by the director' },
  'event.report-month': { th: 'เดือนที่รายงาน', en: 'the report month' },
  'event.report-reopened-until': { th: 'วันสุดท้ายที่เปิดระบบให้', en: 'the last day granted' },
  'event.project-end': { th: 'วันสิ้นสุดโครงการ', en: 'the end of the project' },
  'event.work-ended': { th: 'วันที่โครงการสิ้นสุดหรือยกเลิก', en: 'the end of the work' },
  'event.closing-submitted': { th: 'วันที่ส่งเอกสารปิดโครงการ', en: 'the submission of the closing papers' },
  'event.closing-returned': { th: 'วันที่ส่งเอกสารกลับให้แก้ไข', en: 'the return of the closing papers' },
  'counted.days': { th: '{value} วัน นับจาก{event} ({on})', en: '{value} days from {event} ({on})' },
  'counted.days-before': {
    th: 'ก่อน{event} ({on}) อย่างน้อย {value} วัน',
    en: 'at least {value} days before {event} ({on})',
  },
  'counted.working-days': {
    th: '{value} วันทำการ นับจาก{event} ({on})',
    en: '{value} working days from {event} ({on})',
  },
  'counted.months': { th: '{value} เดือน นับจาก{event} ({on})', en: '{value} months from {event} ({on})' },
  'counted.day-of-month': { th: 'ภายในวันที่ {value} ของเดือน', en: 'by day {value} of the month' },
  'counted.given': { th: '{event}', en: '{event}' },
  'date.counted': { th: 'นับได้ {on}', en: 'counted {on}' },
  'date.published': { th: 'ปฏิทินทางการพิมพ์ {on}', en: 'printed by the official calendar {on}' },
  'date.holiday-shifted': {
    th: 'เลื่อนเป็นวันทำการ {on}',
    en: 'next working day {on}',
  },
  'state.coming': { th: 'ยังไม่ถึงกำหนด', en: 'Coming' },
  'state.due': { th: 'ใกล้ครบกำหนด', en: 'Due' },
  'state.late': { th: 'ล่าช้า', en: 'Late' },
  'state.done': { th: 'ทำแล้ว', en: 'Done' },
  'state.done-late': { th: 'ทำแล้วหลังกำหนด', en: 'Done late' },
  'left.last-day': { th: 'วันนี้วันสุดท้าย', en: 'last day today' },
  'left.days': { th: 'เหลือ {days} วัน (รวมวันนี้)', en: '{days} days left, today included' },
  'left.late': { th: 'เกินกำหนดมาแล้ว {days} วัน', en: 'days late: {days}' },
  'left.done': { th: 'ทำเมื่อ {on}', en: 'done on {on}' },
  'left.done-late': { th: 'ทำเมื่อ {on} หลังกำหนด {days} วัน', en: 'done on {on}, days late: {days}' },
  'line.ahead': {
    th: '{on} (เหลือ {days} วัน) {title} {project}',
    en: '{on} ({days} days left) {title}: {project}',
  },
  'line.late': {
    th: 'ล่าช้า {days} วัน (กำหนด {on}) {title} {project}',
    en: '{days} days late (due {on}) {title}: {project}',
  },
  'line.more': { th: 'และอีก {count} รายการ', en: 'and {count} more' },
  'feed.name': { th: 'กำหนดส่ง (ติดตาม)', en: 'Due days (Tidtam)' },
  'feed.open': { th: 'เปิดในระบบติดตาม', en: 'Open in Tidtam' },
  'feed.clause': { th: 'ตาม{clause}', en: 'Under {clause}' },
});
