import { defineMessages } from '../../foundation/message.ts';

/**
 * The words of notices by kind, on screen and in the mail: `KIND.title` is one line (the subject), `KIND.text` says
 * the rest. Months and days are filled in by notice-words.ts in the reader's language.
 */
export const noticeMessages = defineMessages({
  'reminder.title': {
    th: 'เตือนส่งรายงานเดือน{month} โครงการ {projectName}',
    en: 'Reminder: report of {month}, project {projectName}',
  },
  'reminder.text': {
    th: 'โครงการ {projectCode} {projectName} ยังไม่ได้ส่งรายงานเดือน{month} โปรดส่งภายใน{dueOn} ผู้เตือน: {byName}',
    en: 'Project {projectCode} {projectName} has not submitted its report of {month}. Please submit it by {dueOn}. Reminded by: {byName}',
  },
  'reminder-late.title': {
    th: 'รายงานเดือน{month} ล่าช้า โครงการ {projectName}',
    en: 'Late: report of {month}, project {projectName}',
  },
  'reminder-late.text': {
    th: 'โครงการ {projectCode} {projectName} ยังไม่ได้ส่งรายงานเดือน{month} ซึ่งครบกำหนดเมื่อ{dueOn} ระบบปิดรับแล้ว โปรดขอเปิดระบบให้แก้ไขที่หน้ารายงาน ผู้เตือน: {byName}',
    en: 'Project {projectCode} {projectName} has not submitted its report of {month}, due on {dueOn}. The window is closed; please ask for a reopening on the page of the report. Reminded by: {byName}',
  },
  'reopening-requested.title': {
    th: 'ขอเปิดระบบให้แก้ไขรายงานเดือน{month} โครงการ {projectName}',
    en: 'Reopening asked for: report of {month}, project {projectName}',
  },
  'reopening-requested.text': {
    th: '{byName} ขอเปิดระบบให้แก้ไขรายงานเดือน{month} ของโครงการ {projectCode} {projectName} เหตุผล: {reason}',
    en: '{byName} asks to reopen the report of {month} of project {projectCode} {projectName}. Reason: {reason}',
  },
  'reopening-granted.title': {
    th: 'เปิดระบบให้แก้ไขรายงานเดือน{month} ถึง{openUntil} โครงการ {projectName}',
    en: 'Reopened until {openUntil}: report of {month}, project {projectName}',
  },
  'reopening-granted.text': {
    th: '{byName} เปิดระบบให้แก้ไขรายงานเดือน{month} ของโครงการ {projectCode} {projectName} ถึง{openUntil} โปรดแก้ไขแล้วส่งภายในวันดังกล่าว',
    en: '{byName} has reopened the report of {month} of project {projectCode} {projectName} until {openUntil}. Please correct and submit it by then.',
  },
  'reopening-refused.title': {
    th: 'ไม่เปิดระบบให้แก้ไขรายงานเดือน{month} โครงการ {projectName}',
    en: 'Not reopened: report of {month}, project {projectName}',
  },
  'reopening-refused.text': {
    th: '{byName} ไม่เปิดระบบให้แก้ไขรายงานเดือน{month} ของโครงการ {projectCode} {projectName} เหตุผล: {reason}',
    en: '{byName} has not reopened the report of {month} of project {projectCode} {projectName}. Reason: {reason}',
  },
  'approval-waiting.title': {
    th: 'รอท่านพิจารณา: {titleTh}',
    en: 'Waiting for your decision: {titleEn}',
  },
  'approval-waiting.text': {
    th: '{titleTh} โครงการ {projectCode} {projectName} อยู่ที่ขั้นของท่านแล้ว ผู้ส่งต่อ: {byName}',
    en: '{titleEn}, project {projectCode} {projectName}, has come to your step. Sent on by: {byName}',
  },
  'approval-approved.title': { th: 'อนุมัติแล้ว: {titleTh}', en: 'Approved: {titleEn}' },
  'approval-approved.text': {
    th: '{byName} อนุมัติ {titleTh} โครงการ {projectCode} {projectName} ความเห็น: {comment}',
    en: '{byName} has approved {titleEn}, project {projectCode} {projectName}. Comment: {comment}',
  },
  'approval-returned.title': { th: 'ตีกลับให้แก้ไข: {titleTh}', en: 'Returned to be mended: {titleEn}' },
  'approval-returned.text': {
    th: '{byName} ตีกลับ {titleTh} โครงการ {projectCode} {projectName} สิ่งที่ต้องแก้ไข: {comment}',
    en: '{byName} has returned {titleEn}, project {projectCode} {projectName}. To mend: {comment}',
  },
  'approval-refused.title': { th: 'ไม่อนุมัติ: {titleTh}', en: 'Refused: {titleEn}' },
  'approval-refused.text': {
    th: '{byName} ไม่อนุมัติ {titleTh} โครงการ {projectCode} {projectName} เหตุผล: {comment}',
    en: '{byName} has refused {titleEn}, project {projectCode} {projectName}. Reason: {comment}',
  },
  'mail.open': { th: 'เปิดในระบบติดตาม:', en: 'Open in Tidtam:' },
});

export const notificationMessages = defineMessages({
  'notice-mail-not-found': {
    th: 'ไม่พบอีเมลที่ส่งไม่สำเร็จฉบับนี้ อาจส่งได้แล้ว',
    en: 'This failed mail is not there; it may have been sent since.',
  },
});
