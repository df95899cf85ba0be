/** Words of monthly reports: refusals, missing items, locks, cells. */
import { defineMessages } from '../../foundation/message.ts';

export const monthlyReportMessages = defineMessages({
  'report-project-not-found': {
    th: 'ไม่พบโครงการรหัส {projectCode} ในหน่วยงานของท่าน',
    en: 'There is no project {projectCode} in your agency.',
  },
  'report-not-started': {
    th: 'ยังไม่ได้เริ่มรายงานเดือนนี้ โปรดกรอกและบันทึกก่อน',
    en: 'This month’s report has not been started. Enter something first.',
  },
  'report-unknown-row': {
    th: 'กิจกรรมหรือตัวชี้วัดนี้ไม่อยู่ในแผนฉบับที่ {planVersion} โปรดเปิดหน้ารายงานใหม่',
    en: 'This activity or indicator is not in plan version {planVersion}. Open the report again.',
  },
  'report-stale': {
    th: '{changedBy} ได้แก้ไขรายงานนี้แล้วหลังจากที่ท่านเปิด มี {differing} ช่องที่ค่าต่างกัน โปรดเลือกค่าที่ต้องการ สิ่งที่ท่านพิมพ์ยังอยู่',
    en: '{changedBy} changed this report after you opened it; {differing} cells differ. Choose the values to keep. What you typed is kept.',
  },
  'report-cell-differs': {
    th: 'ค่าของผู้อื่น “{theirs}” ค่าของท่าน “{yours}”',
    en: 'Theirs is “{theirs}”, yours is “{yours}”',
  },
  'report-incomplete': {
    th: 'ยังส่งรายงานเดือน{monthTh} ไม่ได้ ขาดอีก {missing} รายการ',
    en: 'The report of {monthEn} cannot be submitted yet: {missing} items are missing.',
  },
  'work-done-missing': {
    th: 'กิจกรรมที่ {position} {name}: ยังไม่ได้เขียนงานที่ดำเนินการ ต้องเขียนทุกเดือนแม้ยังไม่มีผล',
    en: 'Activity {position} {name}: say in words what was done; it is needed every month, even without a result.',
  },
  'work-missing': {
    th: 'กิจกรรมที่ {position} {name}: ยังไม่ได้กรอกผลงาน (%) หากไม่มีให้กรอก 0, N/A หรือ -',
    en: 'Activity {position} {name}: enter the work done (%); 0, N/A or - where there is none.',
  },
  'spending-missing': {
    th: 'กิจกรรมที่ {position} {name}: ยังไม่ได้กรอกการใช้จ่าย หากไม่มีให้กรอก 0, N/A หรือ -',
    en: 'Activity {position} {name}: enter the spending; 0, N/A or - where there is none.',
  },
  'problem-missing': {
    th: 'กิจกรรมที่ {position} {name}: ต่ำกว่าแผน ต้องเขียนปัญหาอุปสรรค',
    en: 'Activity {position} {name}: behind plan, so the problem must be stated.',
  },
  'remedy-missing': {
    th: 'กิจกรรมที่ {position} {name}: ต่ำกว่าแผน ต้องเขียนแนวทางการแก้ไข',
    en: 'Activity {position} {name}: behind plan, so the remedy must be stated.',
  },
  'work-over-hundred': {
    th: 'กิจกรรมที่ {position} {name}: ผลงานสะสม {found}% เกิน 100% โปรดตรวจตัวเลข',
    en: 'Activity {position} {name}: cumulative work is {found}%, more than 100%. Check the figures.',
  },
  'indicator-missing': {
    th: 'ตัวชี้วัดที่ {position} {name}: ยังไม่ได้กรอกผล หากไม่มีให้กรอก 0, N/A หรือ -',
    en: 'Indicator {position} {name}: enter the result; 0, N/A or - where there is none.',
  },
  'lock-project-not-approved': {
    th: 'โครงการนี้ยังไม่ได้รับอนุมัติแผนและเปิดโครงการ จึงยังรายงานไม่ได้ ผู้อนุมัติ: ผู้อำนวยการ',
    en: 'The plan and opening of this project are not approved yet, so nothing can be reported. Who approves: the director.',
  },
  'lock-project-not-locked': {
    th: 'โครงการได้รับอนุมัติแล้วแต่แผนยังไม่ถูกล็อก จึงยังรายงานไม่ได้ ผู้ล็อกแผน: ผู้ดูแลระบบ',
    en: 'The project is approved but its plan is not locked yet, so nothing can be reported. Who locks it: the administrator.',
  },
  'lock-project-closed': {
    th: 'โครงการนี้อยู่ในสถานะ “ปิดแล้ว” เมื่อ{dateTh} รายงานและหลักฐานทุกเดือนแก้ไข เพิ่ม หรือลบไม่ได้อีก',
    en: 'This project is closed (since {dateEn}). No report and no evidence of any month can be changed, added or removed.',
  },
  'lock-project-cancelled': {
    th: 'โครงการนี้ได้รับอนุมัติให้ยกเลิกตามมติคณะกรรมการบริหารเมื่อ {dateTh} เดือน{monthTh} จึงไม่ต้องรายงาน',
    en: 'The cancellation that the board had resolved was approved on {dateEn}; {monthEn} is not reported.',
  },
  'lock-outside-project-period': {
    th: 'เดือน{monthTh} อยู่นอกระยะเวลาโครงการ ไม่ต้องรายงาน',
    en: '{monthEn} lies outside the project’s period; nothing is to be reported.',
  },
  'lock-window-not-open': {
    th: 'รอบรายงานเดือน{monthTh} ยังไม่เปิด จะเปิด{dateTh}',
    en: 'The reporting window of {monthEn} is not open yet; it opens on {dateEn}.',
  },
  'lock-window-closed': {
    th: 'ปิดรับรายงานเดือน{monthTh} แล้วตั้งแต่{dateTh} หากต้องเพิ่มเติมหรือแก้ไข ให้ขอเปิดระบบพร้อมเหตุผล ผู้เปิดให้: เจ้าหน้าที่ติดตามและประเมินผล (ฝตป.)',
    en: 'The reporting window of {monthEn} has been closed since {dateEn}. To add or correct, ask for a reopening with a reason. Who opens it: the monitoring officer.',
  },
  'lock-submitted': {
    th: 'รายงานเดือน{monthTh} ส่งแล้วและถูกล็อก ในรอบรายงานท่านดึงกลับมาแก้ไขเองได้พร้อมเหตุผล พ้นรอบแล้วให้ขอเปิดระบบ ผู้เปิดให้: เจ้าหน้าที่ติดตามและประเมินผล (ฝตป.)',
    en: 'The report of {monthEn} is submitted and locked. Within the window you can pull it back with a reason; after it, ask for a reopening. Who opens it: the monitoring officer.',
  },
  'reopening-not-needed': {
    th: 'ไม่ต้องขอเปิดระบบ รายงานเดือน{monthTh} ยังแก้ไขได้',
    en: 'No reopening is needed: the report of {monthEn} can still be changed.',
  },
  'reopening-already-requested': {
    th: 'มีคำขอเปิดระบบของเดือน{monthTh} รอพิจารณาอยู่แล้ว',
    en: 'A request to reopen {monthEn} is already waiting for a decision.',
  },
  'reopening-not-found': { th: 'ไม่พบคำขอเปิดระบบนี้', en: 'There is no such request.' },
  'reopening-stale': {
    th: 'คำขอนี้มีผู้ดำเนินการไปแล้ว โปรดเปิดดูใหม่',
    en: 'Somebody has already acted on this request. Look at it again.',
  },
  'reopening-date-out-of-range': {
    th: 'วันสุดท้ายที่เปิดให้แก้ไข ({foundTh}) ต้องอยู่ระหว่าง {firstTh} ถึง {lastTh}',
    en: 'The last day of the reopening ({foundEn}) must lie between {firstEn} and {lastEn}.',
  },
  'reason-too-short': {
    th: 'โปรดเขียนเหตุผลอย่างน้อย {least} ตัวอักษร',
    en: 'State the reason in at least {least} letters.',
  },
  'text-not-printable': {
    th: 'ข้อความมีอักขระที่พิมพ์ไม่ได้ โปรดลบแล้วพิมพ์ใหม่',
    en: 'The text holds characters that cannot be printed. Remove them.',
  },
  'text-not-taken': {
    th: 'ข้อความยาวเกิน {limit} ตัวอักษรหรือมีอักขระที่พิมพ์ไม่ได้',
    en: 'The text is longer than {limit} letters or holds characters that cannot be printed.',
  },
  'revision-not-found': { th: 'ไม่พบรายงานฉบับที่ {revision}', en: 'There is no revision {revision}.' },
  'revision-not-submitted': {
    th: 'รายงานฉบับที่ {revision} ยังไม่ได้ส่ง จึงยังไม่มีฉบับที่เก็บไว้',
    en: 'Revision {revision} has not been submitted, so there is no frozen copy yet.',
  },
  'report-workbook-unknown': {
    th: 'ไฟล์นี้ไม่ใช่แบบรายงานที่ดาวน์โหลดจากระบบ (ไม่พบแผ่น {expected}) โปรดดาวน์โหลดแบบของเดือนนี้แล้วกรอกใหม่',
    en: 'This is not a report workbook of this system (no sheet {expected}). Download this month’s workbook and fill that in.',
  },
  'report-workbook-other-report': {
    th: 'ไฟล์นี้เป็นของโครงการ {foundProject} เดือน{foundMonthTh} ต้องเป็นโครงการ {projectCode} เดือน{monthTh}',
    en: 'This workbook belongs to project {foundProject}, {foundMonthEn}; needed is project {projectCode}, {monthEn}.',
  },
  'report-workbook-other-plan': {
    th: 'ไฟล์นี้ทำจากแผนฉบับที่ {found} แต่แผนที่ใช้อยู่คือฉบับที่ {expected} โปรดดาวน์โหลดใหม่',
    en: 'This workbook was made from plan version {found}; version {expected} is in force. Download it again.',
  },
  'report-workbook-structure': {
    th: 'แถวหรือคอลัมน์ของไฟล์ถูกเปลี่ยน {places} ช่อง จึงไม่รับทั้งไฟล์ โปรดดาวน์โหลดแบบใหม่แล้วกรอกเฉพาะช่องสีเหลือง',
    en: 'Rows or columns were changed ({places} cells), so the whole file is refused. Download it again and fill in the yellow cells only.',
  },
  'workbook-cell-moved': {
    th: 'แผ่น {sheet} ช่อง {cell}: พบ “{found}” ต้องเป็น “{expected}”',
    en: 'Sheet {sheet}, cell {cell}: found “{found}”, expected “{expected}”',
  },
  'workbook-cell-extra': {
    th: 'แผ่น {sheet} ช่อง {cell}: พบ “{found}” ต้องเว้นว่าง',
    en: 'Sheet {sheet}, cell {cell}: found “{found}”, expected nothing here',
  },
  'workbook-cell-wrong': {
    th: 'แผ่น {sheet} ช่อง {cell}: พบ “{found}” ต้องเป็น{expectedTh}',
    en: 'Sheet {sheet}, cell {cell}: found “{found}”, expected {expectedEn}',
  },
  'report-workbook-other-file': {
    th: 'ไฟล์ที่ส่งมาไม่ใช่ไฟล์ที่ตรวจไว้ โปรดตรวจไฟล์ใหม่ก่อนรับข้อมูล',
    en: 'This is not the file that was checked. Check it before it is taken.',
  },
  'report-workbook-already-taken': {
    th: 'ไฟล์เดียวกันนี้นำเข้าแล้วโดย {by} จึงไม่นำเข้าซ้ำ',
    en: 'This same file was already taken in by {by}; it is not taken twice.',
  },
  'report-workbook-has-errors': {
    th: 'ยังไม่รับข้อมูล มี {errors} ช่องที่ผิด แก้ไขแล้วส่งใหม่ หรือเลือกรับเฉพาะแถวที่ถูกต้อง',
    en: 'Nothing was taken: {errors} cells are wrong. Correct them, or accept the good rows only.',
  },
  'report-workbook-nothing-new': {
    th: 'ข้อมูลในไฟล์ตรงกับในระบบอยู่แล้ว ไม่มีอะไรเปลี่ยน',
    en: 'The workbook says what the report already says; nothing changes.',
  },
  'evidence-too-large': {
    th: 'ไฟล์ “{name}” ขนาด {found} MB ใหญ่เกินไป แนบได้ไฟล์ละไม่เกิน {limit} MB โปรดลดขนาดหรือแยกไฟล์',
    en: 'The file “{name}” has {found} MB; at most {limit} MB each are taken. Make it smaller or split it.',
  },
  'evidence-type': {
    th: 'เนื้อหาของไฟล์ {name} ไม่ใช่ PDF, Word, Excel หรือรูปภาพ (พบ {found})',
    en: 'The content of {name} is no PDF, Word, Excel or picture (found {found}).',
  },
  'evidence-too-many': {
    th: 'แนบหลักฐานได้ไม่เกิน {limit} ไฟล์ต่อรายงาน',
    en: 'At most {limit} files can be attached to a report.',
  },
  'evidence-not-found': { th: 'ไม่พบไฟล์นี้ในรายงาน', en: 'This report has no such file.' },
});
