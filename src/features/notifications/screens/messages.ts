import { defineMessages } from '../../../foundation/message.ts';

/** Words of the notices' screens; the notices themselves are worded in ../messages.ts. */
export const messages = defineMessages({
  title: { th: 'การแจ้งเตือน', en: 'Notices' },
  'bell.none': { th: 'การแจ้งเตือน ไม่มีเรื่องใหม่', en: 'Notices, nothing new' },
  'bell.some': { th: 'การแจ้งเตือน เรื่องใหม่ {count} เรื่อง', en: 'Notices, {count} new' },
  'read-all': { th: 'ทำเครื่องหมายว่าอ่านแล้วทั้งหมด', en: 'Mark all as read' },
  'read-one': { th: 'ทำเครื่องหมายว่าอ่านแล้ว', en: 'Mark as read' },
  open: { th: 'เปิด', en: 'Open' },
  new: { th: 'ใหม่', en: 'New' },
  more: { th: 'แสดงเรื่องก่อนหน้า', en: 'Show earlier notices' },
  'empty.title': { th: 'ยังไม่มีการแจ้งเตือน', en: 'No notices yet' },
  'empty.text': {
    th: 'เรื่องที่รอท่านพิจารณา ผลการพิจารณา การเตือนกำหนดส่ง และเรื่องอื่นที่แจ้งถึงท่าน จะมาอยู่ที่นี่และส่งทางอีเมลด้วย',
    en: 'Requests that wait for your decision, decisions on yours, reminders of due days and whatever else you are told stand here, and come by mail too.',
  },
  'failure.offline': {
    th: 'ติดต่อเครื่องแม่ข่ายไม่ได้ โปรดตรวจการเชื่อมต่อแล้วลองอีกครั้ง',
    en: 'The server cannot be reached. Check the connection and try again.',
  },
  'failure.fault': {
    th: 'ระบบขัดข้อง ยังไม่ได้ดำเนินการ โปรดลองอีกครั้ง หากยังไม่ได้โปรดแจ้งผู้ดูแลระบบ',
    en: 'The server failed and nothing was done. Try again; if it fails again, tell the administrator.',
  },
  'failure.again': { th: 'ลองอีกครั้ง', en: 'Try again' },
  'mails.title': { th: 'อีเมลที่ส่งไม่สำเร็จ', en: 'Mails that could not be sent' },
  'mails.note': {
    th: 'ระบบส่งซ้ำให้เองเป็นระยะ หากครบทุกครั้งแล้วยังไม่สำเร็จ โปรดตรวจที่อยู่อีเมลหรือเครื่องแม่ข่ายอีเมล แล้วสั่งส่งอีกครั้ง',
    en: 'They are tried again by themselves. After the last attempt, check the address or the mail server, then have them tried again.',
  },
  'mails.link': { th: 'ดูอีเมลที่ส่งไม่สำเร็จ', en: 'Mails that could not be sent' },
  'mails.to': { th: 'ถึง', en: 'To' },
  'mails.what': { th: 'เรื่อง', en: 'Subject' },
  'mails.state': { th: 'สถานะ', en: 'State' },
  'mails.waiting': { th: 'จะส่งซ้ำ {at}', en: 'Tried again {at}' },
  'mails.failed': { th: 'หยุดส่งแล้ว', en: 'Given up' },
  'mails.attempts': { th: 'ลองแล้ว {count} ครั้ง', en: 'Attempts: {count}' },
  'mails.error': { th: 'สาเหตุ', en: 'Reason' },
  'mails.retry': { th: 'ส่งอีกครั้ง', en: 'Try again' },
  'mails.retried': { th: 'จะส่งอีกครั้งภายในหนึ่งนาที', en: 'It is tried again within a minute' },
  'mails.empty': { th: 'ไม่มีอีเมลที่ส่งไม่สำเร็จ', en: 'No mail has failed' },
  'mails.empty-text': {
    th: 'หากส่งอีเมลแจ้งเตือนถึงผู้ใดไม่ได้ รายการจะมาอยู่ที่นี่พร้อมสาเหตุ',
    en: 'A mail that the mail server does not take stands here with the reason.',
  },
});
