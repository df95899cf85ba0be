import { defineMessages } from '../../foundation/message.ts';

/**
 * What the trail says of actions that stand in no row of the permission table, and the sentence of an event:
 * "{person} {action} {subject}".
 */
export const auditMessages = defineMessages({
  'people.sign-in': { th: 'เข้าสู่ระบบ', en: 'sign in' },
  'people.sign-in-failed': { th: 'เข้าสู่ระบบไม่สำเร็จ', en: 'fail to sign in' },
  'people.sign-out': { th: 'ออกจากระบบ', en: 'sign out' },
  'people.end-session': { th: 'ยุติการเข้าใช้งานจากอุปกรณ์อื่น', en: 'end a session' },
  'people.change-password': { th: 'เปลี่ยนรหัสผ่าน', en: 'change the password' },
  'people.reset-password': { th: 'ตั้งรหัสผ่านใหม่ด้วยลิงก์', en: 'set a new password by link' },
  'people.forgot-password': { th: 'ขอลิงก์ตั้งรหัสผ่านใหม่', en: 'ask for a password link' },
  'people.send-password-link': { th: 'ส่งลิงก์ตั้งรหัสผ่าน', en: 'send a password link' },
  'people.enrol-second-factor': { th: 'เปิดใช้การยืนยันตัวตนขั้นที่สอง', en: 'enrol a second factor' },
  'people.end-second-factor': { th: 'ปิดการยืนยันตัวตนขั้นที่สอง', en: 'give up the second factor' },
  'people.renew-backup-codes': { th: 'ขอรหัสสำรองชุดใหม่', en: 'renew the backup codes' },
  'approvals.request': { th: 'เสนอขออนุมัติ', en: 'ask for approval' },
  'approvals.endorse': { th: 'เห็นชอบคำขออนุมัติ', en: 'endorse a request' },
  'approvals.approve': { th: 'อนุมัติคำขออนุมัติ', en: 'approve a request' },
  'approvals.return': { th: 'ตีกลับคำขออนุมัติ', en: 'return a request' },
  'approvals.refuse': { th: 'ไม่อนุมัติคำขออนุมัติ', en: 'refuse a request' },
  'approvals.withdraw': { th: 'ถอนคำขออนุมัติ', en: 'withdraw a request' },
  'approvals.end-delegation': { th: 'ยุติการมอบหมายให้พิจารณาแทน', en: 'end a delegation' },
  'amendments.return': { th: 'ตีกลับคำขอปรับแผน', en: 'return an amendment' },
  'amendments.refuse': { th: 'ไม่อนุมัติคำขอปรับแผน', en: 'refuse an amendment' },
  'amendments.queue': { th: 'อนุมัติให้บรรจุวาระ', en: 'approve a place on the agenda' },
  'amendments.put-in-force': { th: 'อนุมัติคำขอปรับแผนให้มีผล', en: 'put an amendment in force' },
  'monthly-reports.grant-reopening': { th: 'เปิดระบบให้แก้ไขตามคำขอ', en: 'grant the reopening of a report' },
  'monthly-reports.refuse-reopening': {
    th: 'ไม่เปิดระบบให้แก้ไขตามคำขอ',
    en: 'refuse the reopening of a report',
  },
  'monthly-reports.reopen': { th: 'เปิดรายงานประจำเดือนให้แก้ไข', en: 'reopen a monthly report' },
  'obligations.make-feed': { th: 'สร้างที่อยู่ปฏิทินของตน', en: 'make one’s calendar address' },
  'obligations.end-feed': { th: 'ยกเลิกที่อยู่ปฏิทินของตน', en: 'end one’s calendar address' },
  'obligations.choose-reminders': { th: 'เลือกวิธีเตือนของตน', en: 'choose how one is reminded' },
  'projects.expire-unlock': {
    th: 'ล็อกแผนเมื่อหมดเวลาแก้ไข',
    en: 'lock the plan after the last day of its correction',
  },
  'projects.finish-correction': { th: 'แก้ไขข้อมูลแผนเสร็จ', en: 'finish the correction of plan data' },
  'projects.grant-unlock': { th: 'เปิดให้แก้ไขข้อมูลแผน', en: 'open plan data for correction' },
  'projects.put-plan-in-force': { th: 'แผนฉบับใหม่มีผลใช้บังคับ', en: 'put a new plan version in force' },
  'projects.refuse-unlock': { th: 'ไม่เปิดให้แก้ไขข้อมูลแผน', en: 'refuse to open plan data' },
  'projects.remove-file': { th: 'นำไฟล์ของโครงการออก', en: 'remove a file of a project' },
  'projects.save-correction': { th: 'บันทึกข้อมูลแผนที่แก้ไข', en: 'save corrected plan data' },
  'projects.withdraw-unlock': { th: 'ถอนคำขอแก้ไขข้อมูลแผน', en: 'withdraw a request to correct plan data' },
  'projects.save': { th: 'บันทึกร่างแผนโครงการ', en: 'save the draft of a project plan' },
  'agencies.create': { th: 'เปิดหน่วยงานในระบบ', en: 'open the agency' },
  'audit.installation': { th: 'ระบบ', en: 'The installation' },
  'audit.sentence': { th: '{person} {action} {subject}', en: '{person}: {action} {subject}' },
  'audit.sentence-on-behalf': {
    th: '{person} (แทน {behalf}) {action} {subject}',
    en: '{person} (for {behalf}): {action} {subject}',
  },
});
