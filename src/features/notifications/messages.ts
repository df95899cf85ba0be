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
  'unlock-requested.title': {
    th: 'ขอแก้ไขข้อมูลแผน โครงการ {projectName}',
    en: 'Plan data to be unlocked: project {projectName}',
  },
  'unlock-requested.text': {
    th: '{byName} ขอแก้ไขข้อมูลแผนที่ล็อกแล้วของโครงการ {projectCode} {projectName} เหตุผล: {reason}',
    en: '{byName} asks to correct the locked plan data of project {projectCode} {projectName}. Reason: {reason}',
  },
  'unlock-granted.title': {
    th: 'เปิดให้แก้ไขข้อมูลแผนถึง{openUntil} โครงการ {projectName}',
    en: 'Plan data open until {openUntil}: project {projectName}',
  },
  'unlock-granted.text': {
    th: '{byName} เปิดให้แก้ไขข้อมูลแผนของโครงการ {projectCode} {projectName} ถึง{openUntil} โปรดแก้ไขและกดเสร็จสิ้นภายในวันดังกล่าว',
    en: '{byName} has opened the plan data of project {projectCode} {projectName} until {openUntil}. Please correct and finish it by then.',
  },
  'unlock-refused.title': {
    th: 'ไม่เปิดให้แก้ไขข้อมูลแผน โครงการ {projectName}',
    en: 'Plan data not opened: project {projectName}',
  },
  'unlock-refused.text': {
    th: '{byName} ไม่เปิดให้แก้ไขข้อมูลแผนของโครงการ {projectCode} {projectName} เหตุผล: {reason}',
    en: '{byName} has not opened the plan data of project {projectCode} {projectName}. Reason: {reason}',
  },
  'unlock-ended.title': {
    th: 'คำขอแก้ไขข้อมูลแผนสิ้นสุด โครงการ {projectName}',
    en: 'No more correction of plan data: project {projectName}',
  },
  'unlock-ended.text': {
    th: 'คำขอแก้ไขข้อมูลแผนของโครงการ {projectCode} {projectName} สิ้นสุดแล้ว เพราะโครงการ{stateTh} ข้อมูลที่แก้ไขไว้ไม่มีผลใช้บังคับ',
    en: 'The request to correct the plan data of project {projectCode} {projectName} has ended because the project is {stateEn}. What was corrected has not come into force.',
  },
  'unlock-expired.title': {
    th: 'หมดเวลาแก้ไขข้อมูลแผน ข้อมูลที่แก้ไขไม่มีผลใช้บังคับ โครงการ {projectName}',
    en: 'Time for correcting over, nothing came into force: project {projectName}',
  },
  'unlock-expired.text': {
    th: 'หมดเวลาแก้ไขข้อมูลแผนของโครงการ {projectCode} {projectName} แล้ว แผนเดิมใช้ต่อไปและล็อกแล้ว ข้อมูลที่แก้ไขไม่มีผลใช้บังคับ เพราะ{whyTh} หากยังต้องแก้ไข โปรดขอใหม่',
    en: 'The time for correcting the plan data of project {projectCode} {projectName} is over. The plan stands as it was and is locked. What was corrected has not come into force: {whyEn} If it must still be corrected, ask again.',
  },
  'approval-waiting.title': {
    th: 'รอท่านพิจารณา: {titleTh}',
    en: 'Waiting for your decision: {titleEn}',
  },
  'approval-waiting.text': {
    th: 'เรื่อง “{titleTh}” (รหัสโครงการ {projectCode}) อยู่ที่ขั้นของท่านแล้ว ผู้ส่งต่อ: {byName}',
    en: '“{titleEn}” (project code {projectCode}) has come to your step. Sent on by: {byName}',
  },
  'approval-approved.title': { th: 'อนุมัติแล้ว: {titleTh}', en: 'Approved: {titleEn}' },
  'approval-approved.text': {
    th: '{byName} อนุมัติเรื่อง “{titleTh}” (รหัสโครงการ {projectCode}) ความเห็น: {comment}',
    en: '{byName} has approved “{titleEn}” (project code {projectCode}). Comment: {comment}',
  },
  'approval-acknowledged.title': { th: 'รับทราบแล้ว: {titleTh}', en: 'Noted: {titleEn}' },
  'approval-acknowledged.text': {
    th: '{byName} รับทราบเรื่อง “{titleTh}” (รหัสโครงการ {projectCode}) ความเห็น: {comment}',
    en: '{byName} has taken note of “{titleEn}” (project code {projectCode}). Comment: {comment}',
  },
  'approval-returned.title': { th: 'ตีกลับให้แก้ไข: {titleTh}', en: 'Returned to be mended: {titleEn}' },
  'approval-returned.text': {
    th: '{byName} ตีกลับเรื่อง “{titleTh}” (รหัสโครงการ {projectCode}) สิ่งที่ต้องแก้ไข: {comment}',
    en: '{byName} has returned “{titleEn}” (project code {projectCode}). To mend: {comment}',
  },
  'approval-refused.title': { th: 'ไม่อนุมัติ: {titleTh}', en: 'Refused: {titleEn}' },
  'approval-refused.text': {
    th: '{byName} ไม่อนุมัติเรื่อง “{titleTh}” (รหัสโครงการ {projectCode}) เหตุผล: {comment}',
    en: '{byName} has refused “{titleEn}” (project code {projectCode}). Reason: {comment}',
  },
  'delegation-given.title': {
    th: '{giverName} มอบหมายให้ท่านพิจารณาแทน',
    en: 'You may decide in the place of {giverName}',
  },
  'delegation-given.text': {
    th: '{giverName} มอบหมายให้ท่านพิจารณาคำขอในกล่องอนุมัติแทน ตั้งแต่{fromDay} ถึง{toDay} เหตุผลหรือเลขที่คำสั่ง: {reason}',
    en: '{giverName} has delegated decisions on requests for approval to you, from {fromDay} until {toDay}. Reason or number of the order: {reason}',
  },
  'delegation-ended.title': {
    th: 'ยุติการมอบหมายให้พิจารณาแทน {giverName}',
    en: 'Delegation ended: decisions in the place of {giverName}',
  },
  'delegation-ended.text': {
    th: 'การมอบหมายให้ {delegateName} พิจารณาแทน {giverName} ตั้งแต่{fromDay} ถึง{toDay} ยุติแล้วตั้งแต่บัดนี้ ผลการพิจารณาที่ผ่านมาคงเดิม ผู้ยุติ: {byName}',
    en: 'The delegation from {giverName} to {delegateName}, from {fromDay} until {toDay}, has ended as of now; past decisions stand. Ended by: {byName}',
  },
  'obligation-digest.title': {
    th: 'กำหนดส่ง: {countsTh}',
    en: 'Due days: {countsEn}',
  },
  'obligation-digest.text': { th: '{linesTh}', en: '{linesEn}' },
  'obligation-ahead.title': {
    th: 'ใกล้ครบกำหนด: {titleTh} โครงการ {projectName}',
    en: 'Coming: {titleEn}, project {projectName}',
  },
  'obligation-ahead.text': {
    th: '{titleTh} ของโครงการ {projectCode} {projectName} โปรดดำเนินการภายใน{dueOn}',
    en: '{titleEn}, project {projectCode} {projectName}. Please do it by {dueOn}.',
  },
  'obligation-late.title': {
    th: 'ล่าช้า: {titleTh} โครงการ {projectName}',
    en: 'Late: {titleEn}, project {projectName}',
  },
  'obligation-late.text': {
    th: '{titleTh} ของโครงการ {projectCode} {projectName} ครบกำหนดเมื่อ{dueOn} และยังไม่ได้ดำเนินการ โปรดดำเนินการโดยเร็ว',
    en: '{titleEn}, project {projectCode} {projectName}, was due on {dueOn} and is not done. Please do it soon.',
  },
  'obligation-escalated.title': {
    th: 'ล่าช้าในความดูแล: {titleTh} โครงการ {projectName}',
    en: 'Late under you: {titleEn}, project {projectName}',
  },
  'obligation-escalated.text': {
    th: '{titleTh} ของโครงการ {projectCode} {projectName} ครบกำหนดเมื่อ{dueOn} และยังไม่ได้ดำเนินการ',
    en: '{titleEn}, project {projectCode} {projectName}, was due on {dueOn} and is not done.',
  },
  'allocation-notified.title': {
    th: 'แจ้งจัดสรรงบประมาณ โครงการ {projectName}',
    en: 'Allocation: project {projectName}',
  },
  'allocation-notified.text': {
    th: '{byName} แจ้งจัดสรรงบประมาณโครงการ {projectName} จำนวน {amount} บาท ตามบันทึกข้อความที่ {memoNumber} โปรดสร้างโครงการจากการแจ้งจัดสรรและเสนอขออนุมัติเปิดโครงการ',
    en: '{byName} has notified {amount} baht for project {projectName} by memo {memoNumber}. Please create the project from the allocation and submit it for opening.',
  },
  'closing-money-wanted.title': {
    th: 'อนุมัติปิดโครงการแล้ว รอรับเงินคืน โครงการ {projectName}',
    en: 'Closing approved, money to come back: project {projectName}',
  },
  'closing-money-wanted.text': {
    th: 'โครงการ {projectCode} {projectName} ได้รับอนุมัติปิดแล้ว โปรดบันทึกใบเสร็จรับเงินคืนและการรับต้นฉบับ',
    en: 'The closing of project {projectCode} {projectName} is approved. Please record the receipts of the money and the original.',
  },
  'closing-original-wanted.title': {
    th: 'อนุมัติปิดโครงการแล้ว รอรับต้นฉบับ โครงการ {projectName}',
    en: 'Closing approved, original to come: project {projectName}',
  },
  'closing-original-wanted.text': {
    th: 'โครงการ {projectCode} {projectName} ได้รับอนุมัติปิดแล้วและไม่มีเงินที่ต้องคืน โปรดบันทึกการรับต้นฉบับ',
    en: 'The closing of project {projectCode} {projectName} is approved and there is no money to come back. Please record the original.',
  },
  'closing-closed.title': { th: 'ปิดโครงการแล้ว {projectName}', en: 'Closed: project {projectName}' },
  'closing-closed.text': {
    th: 'โครงการ {projectCode} {projectName} ปิดแล้ว ทุกส่วนอ่านได้อย่างเดียว',
    en: 'Project {projectCode} {projectName} is closed. Everything of it can be read, nothing can be changed.',
  },
  'agenda-queued.title': {
    th: 'เรื่องรอบรรจุวาระคณะกรรมการบริหาร: {projectName}',
    en: 'Waiting for the board’s agenda: {projectName}',
  },
  'agenda-queued.text': {
    th: 'ผู้อำนวยการอนุมัติให้บรรจุวาระเรื่องของโครงการ {projectCode} {projectName} แล้ว โปรดบรรจุในการประชุมคณะกรรมการบริหาร ผู้อนุมัติ: {byName}',
    en: 'The director has approved a place on the agenda for project {projectCode} {projectName}. Please put it on a meeting of the board. Approved by: {byName}',
  },
  'agenda-withdrawn.title': {
    th: 'ถอนเรื่องที่รอบรรจุวาระคณะกรรมการบริหาร: {projectName}',
    en: 'Withdrawn, no longer for the board’s agenda: {projectName}',
  },
  'agenda-withdrawn.text': {
    th: '{byName} ถอนเรื่องของโครงการ {projectCode} {projectName} กลับไปแก้ไข ไม่ต้องบรรจุวาระ เหตุผล: {reason}',
    en: '{byName} has withdrawn the matter of project {projectCode} {projectName} to change it; it is not to be put on an agenda. Reason: {reason}',
  },
  'resolution-approved.title': {
    th: 'คณะกรรมการบริหารมีมติอนุมัติ: {projectName}',
    en: 'Approved by the board: {projectName}',
  },
  'resolution-approved.text': {
    th: 'โครงการ {projectCode} {projectName} ได้รับมติอนุมัติในการประชุมครั้งที่ {meetingNumber} โปรดจัดทำบันทึกขออนุมัติปรับแผนตามมติ มติ: {text}',
    en: 'Meeting {meetingNumber} has approved the matter of project {projectCode} {projectName}. Please ask for the plan as resolved. Resolution: {text}',
  },
  'resolution-refused.title': {
    th: 'คณะกรรมการบริหารมีมติไม่อนุมัติ: {projectName}',
    en: 'Refused by the board: {projectName}',
  },
  'resolution-refused.text': {
    th: 'การประชุมครั้งที่ {meetingNumber} มีมติไม่อนุมัติเรื่องของโครงการ {projectCode} {projectName} แผนเดิมใช้ต่อไป มติ: {text}',
    en: 'Meeting {meetingNumber} has refused the matter of project {projectCode} {projectName}; the plan in force stands. Resolution: {text}',
  },
  'resolution-deferred.title': {
    th: 'คณะกรรมการบริหารเลื่อนพิจารณา: {projectName}',
    en: 'Deferred by the board: {projectName}',
  },
  'resolution-deferred.text': {
    th: 'การประชุมครั้งที่ {meetingNumber} เลื่อนพิจารณาเรื่องของโครงการ {projectCode} {projectName} เรื่องกลับไปรอบรรจุวาระ มติ: {text}',
    en: 'Meeting {meetingNumber} has deferred the matter of project {projectCode} {projectName}; it waits for a later meeting. Resolution: {text}',
  },
  'resolution-dropped.title': {
    th: 'ยุติคำขอที่คณะกรรมการบริหารมีมติแล้ว: {projectName}',
    en: 'Dropped after the board’s resolution: {projectName}',
  },
  'resolution-dropped.text': {
    th: 'โครงการ {projectCode} {projectName} ยุติคำขอที่คณะกรรมการบริหารอนุมัติแล้ว แผนเดิมใช้ต่อไป เหตุผล: {reason} ผู้ยุติคำขอ: {byName}',
    en: 'What the board approved for project {projectCode} {projectName} was dropped; the plan in force stands. Reason: {reason} Dropped by: {byName}',
  },
  'mail.open': { th: 'เปิดในระบบติดตาม:', en: 'Open in Tidtam:' },
});

export const notificationMessages = defineMessages({
  'notice-mail-not-found': {
    th: 'ไม่พบอีเมลที่ส่งไม่สำเร็จฉบับนี้ อาจส่งได้แล้ว',
    en: 'This failed mail is not there; it may have been sent since.',
  },
});
