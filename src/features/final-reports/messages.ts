/** Words of final reports: refusals and what is still missing. */
import { defineMessages } from '../../foundation/message.ts';

export const finalReportMessages = defineMessages({
  'final-report-project-not-found': {
    th: 'ไม่พบโครงการรหัส {projectCode} ในหน่วยงานของท่าน',
    en: 'There is no project {projectCode} in your agency.',
  },
  'final-report-no-plan': {
    th: 'โครงการยังไม่มีแผนที่ได้รับอนุมัติ จึงยังเขียน สสว.300 ไม่ได้',
    en: 'The project has no approved plan yet, so its final report cannot be written.',
  },
  'final-report-unknown-place': {
    th: 'ไม่พบส่วน “{place}” ในรายงานนี้ โปรดเปิดหน้ารายงานใหม่',
    en: 'This report has no part “{place}”. Open the report again.',
  },
  'final-report-not-read': {
    th: 'อ่านเนื้อหาของ “{whereTh}” ไม่ได้ สิ่งที่พิมพ์ยังอยู่ในหน้านี้ โปรดแจ้งผู้ดูแลระบบ',
    en: 'The content of “{whereEn}” could not be read. What you typed is still on this page; tell the administrator.',
  },
  'final-report-too-long': {
    th: '“{whereTh}” ยาว {found} ตัวอักษร เกินที่กำหนด {limit} ตัวอักษร จึงยังไม่ได้บันทึกส่วนนี้',
    en: '“{whereEn}” has {found} letters, more than the {limit} allowed; this part is not saved yet.',
  },
  'final-report-too-many': {
    th: '“{whereTh}” มี {found} รายการ เกินที่กำหนด {limit} รายการ จึงยังไม่ได้บันทึกส่วนนี้',
    en: '“{whereEn}” has {found} entries, more than the {limit} allowed; this part is not saved yet.',
  },
  'final-report-number-too-large': {
    th: '“{whereTh}” เป็น {found} เกินที่กำหนด {limit} จึงยังไม่ได้บันทึกส่วนนี้',
    en: '“{whereEn}” is {found}, more than the {limit} allowed; this part is not saved yet.',
  },
  'final-report-too-large': {
    th: 'ข้อความของ “{whereTh}” ยาวเกิน {limit} ตัวอักษร หรือซ้อนกันหลายชั้นเกินไป โปรดแบ่งเป็นส่วนที่สั้นลง',
    en: 'The text of “{whereEn}” is longer than {limit} letters, or nested too deeply. Split it.',
  },
  'final-report-table-too-wide': {
    th: '“{whereTh}”: ตารางมี {columns} คอลัมน์ เกินที่กำหนด {limit} คอลัมน์',
    en: '“{whereEn}”: a table has {columns} columns, more than the {limit} allowed.',
  },
  'final-report-table-overlaps': {
    th: '“{whereTh}”: ตารางมีช่องที่รวมไว้ซ้อนทับกัน โปรดแยกช่องแล้วรวมใหม่',
    en: '“{whereEn}”: merged cells of a table overlap. Split them and merge them again.',
  },
  'final-report-tables-too-large': {
    th: '“{whereTh}”: ตารางมีรวม {squares} ช่อง เกินที่กำหนด {limit} ช่อง โปรดย่อตาราง หรือแนบเป็นไฟล์ในภาคผนวก',
    en: '“{whereEn}”: the tables have {squares} cells in all, more than the {limit} allowed. Shorten them, or attach a file as an annex.',
  },
  'final-report-stale': {
    th: '{changedBy} ได้แก้ไขส่วนนี้แล้วหลังจากที่ท่านเปิด โปรดเลือกข้อความที่ต้องการ สิ่งที่ท่านพิมพ์ยังอยู่',
    en: '{changedBy} changed this part after you opened it. Choose which text to keep; what you typed is kept.',
  },
  'final-report-place-moved': { th: 'มีผู้อื่นแก้ไขแล้ว', en: 'changed by somebody else' },
  'final-report-incomplete': {
    th: 'ยังยืนยันรายงานไม่ได้ ขาดอีก {missing} รายการ',
    en: 'The report cannot be completed yet: {missing} items are missing.',
  },
  'final-report-moved': {
    th: 'มีการแก้ไขรายงานหรือข้อมูลของโครงการระหว่างที่จัดทำเล่ม โปรดตรวจแล้วกดยืนยันอีกครั้ง',
    en: 'The report or the facts of the project changed while it was drawn. Look at it and complete it again.',
  },
  'final-report-reason-needed': { th: 'โปรดระบุเหตุผลที่เปิดรายงานให้แก้ไข', en: 'Say why the report is reopened.' },
  'final-report-not-begun': { th: 'ยังไม่มีผู้เริ่มเขียนรายงานนี้', en: 'Nobody has begun to write this report yet.' },
  'final-report-still-written': {
    th: 'รายงานนี้ยังเขียนอยู่ แก้ไขได้เลยโดยไม่ต้องเปิดใหม่',
    en: 'This report is still being written; it can be changed without reopening it.',
  },
  'final-report-not-complete': {
    th: 'ยังไม่มีรายงานฉบับที่ {revision} ที่ครบถ้วน',
    en: 'Revision {revision} has not been completed.',
  },
  'final-report-complete': {
    th: 'รายงานนี้ครบถ้วนแล้วและแก้ไขไม่ได้ หากต้องแก้ไขให้เปิดรายงานก่อน',
    en: 'This report is complete and cannot be changed. Reopen it first.',
  },
  'final-report-file-not-found': { th: 'ไม่พบไฟล์นี้ในรายงาน', en: 'The report has no such file.' },
  'final-report-file-type': {
    th: 'ไฟล์ “{name}” ใช้เป็นภาคผนวกไม่ได้ รับเฉพาะ PDF, Word, Excel, PNG และ JPEG เนื้อไฟล์นี้เป็น {found}',
    en: 'The file “{name}” cannot be an annex: PDF, Word, Excel, PNG and JPEG are taken; its content is {found}.',
  },
  'final-report-picture-type': {
    th: 'ไฟล์ “{name}” ใช้เป็นภาพไม่ได้ รับเฉพาะ PNG และ JPEG เนื้อไฟล์นี้เป็น {found}',
    en: 'The file “{name}” cannot be a picture: PNG and JPEG are taken; its content is {found}.',
  },
  'final-report-file-too-large': {
    th: 'ไฟล์ “{name}” ขนาด {found} MB ใหญ่เกินไป รับได้ไม่เกิน {limit} MB',
    en: 'The file “{name}” has {found} MB; at most {limit} MB are taken.',
  },
  'final-report-too-many-files': {
    th: 'รายงานนี้มีไฟล์ {found} ไฟล์แล้ว มีได้ไม่เกิน {limit} ไฟล์ โปรดนำไฟล์ที่ไม่ใช้ออกที่ส่วนภาคผนวก',
    en: 'This report has {found} files; at most {limit} are taken. Take off what is not used, under Annexes.',
  },
  'final-report-pictures-too-large': {
    th: 'เมื่อเพิ่มภาพ “{name}” ภาพในรายงานจะรวมกัน {found} MB เกินที่รับได้ {limit} MB โปรดย่อภาพ หรือนำภาพที่ไม่ใช้ออกที่ส่วนภาคผนวก',
    en: 'With “{name}” the pictures of the report would have {found} MB together; at most {limit} MB are taken. Make it smaller, or take off pictures that are not used, under Annexes.',
  },
  'final-report-picture-pixels': {
    th: 'ภาพ “{name}” มี {widthPx} x {heightPx} จุด ({found} ล้านจุด) รับได้ไม่เกิน {limit} ล้านจุด โปรดย่อภาพก่อน',
    en: 'The picture “{name}” has {widthPx} x {heightPx} pixels ({found} million); at most {limit} million are taken. Make it smaller first.',
  },
  'final-report-picture-damaged': {
    th: 'เปิดภาพ {name} ไม่ได้ ไฟล์อาจเสียหาย',
    en: 'The picture {name} cannot be opened; the file may be damaged.',
  },
  'final-report-summary-missing': { th: 'บทสรุปผู้บริหาร: ยังไม่ได้เขียน', en: 'Executive summary: not written yet' },
  'final-report-summary-too-long': {
    th: 'บทสรุปผู้บริหาร: ยาว {pages} หน้า เกินที่กำหนด {limit} หน้า',
    en: 'Executive summary: {pages} pages, more than the {limit} allowed',
  },
  'final-report-months-open': {
    th: 'ยังไม่ได้ส่งรายงานประจำเดือน {count} เดือน ({monthsTh}) ตัวเลขในข้อ 2.2.1 จึงยังไม่ใช่ตัวเลขสุดท้ายของ สสว.200/1',
    en: '{count} monthly reports are not submitted ({monthsEn}); the figures of 2.2.1 are not final',
  },
  'final-report-activity-missing': {
    th: 'ข้อ 2.1.{position} {name}: ยังไม่ได้เขียนผลการดำเนินงาน',
    en: '2.1.{position} {name}: results are not written yet',
  },
  'final-report-activity-not-as-reported': {
    th: 'ข้อ 2.1.{position} {name}: สสว.200/2 เปลี่ยนไปหลังจากเขียน โปรดตรวจให้ตรงกันแล้วยืนยัน',
    en: '2.1.{position} {name}: สสว.200/2 changed after this was written; check that they agree and confirm',
  },
  'final-report-activity-reason-missing': {
    th: 'ข้อ 2.1.{position} {name}: ผลงาน {result}% ต่ำกว่าเป้าหมาย {plan}% ต้องระบุเหตุผล',
    en: '2.1.{position} {name}: {result}% is below the target of {plan}%; state the reason',
  },
  'final-report-indicator-missing': {
    th: 'ข้อ 2.2.1 ตัวชี้วัดที่ {position} {name}: ยังไม่ได้อธิบายผล',
    en: '2.2.1 indicator {position} {name}: not explained yet',
  },
  'final-report-indicator-reason-above': {
    th: 'ข้อ 2.2.1 ตัวชี้วัดที่ {position} {name}: ผล {result} สูงกว่าเป้าหมาย {target} ต้องระบุเหตุผล',
    en: '2.2.1 indicator {position} {name}: {result} is above the target of {target}; state the reason',
  },
  'final-report-indicator-reason-below': {
    th: 'ข้อ 2.2.1 ตัวชี้วัดที่ {position} {name}: ผล {result} ต่ำกว่าเป้าหมาย {target} ต้องระบุเหตุผล',
    en: '2.2.1 indicator {position} {name}: {result} is below the target of {target}; state the reason',
  },
  'final-report-indicator-reason-no-result': {
    th: 'ข้อ 2.2.1 ตัวชี้วัดที่ {position} {name}: ไม่มีผลเป็นตัวเลขเทียบเป้าหมาย {target} ต้องระบุเหตุผล',
    en: '2.2.1 indicator {position} {name}: no figure to compare with the target of {target}; state the reason',
  },
  'final-report-achievement-missing': {
    th: 'ข้อ 2.2.2 ผลสัมฤทธิ์: ยังไม่ได้เขียน',
    en: '2.2.2 achievement: not written yet',
  },
  'final-report-collection-missing': {
    th: 'ข้อ 2.2.2 ผลสัมฤทธิ์: ยังไม่ได้ระบุวิธีการเก็บข้อมูล',
    en: '2.2.2 achievement: how the data were collected is not stated',
  },
  'final-report-calculation-missing': {
    th: 'ข้อ 2.2.2 ผลสัมฤทธิ์: ยังไม่ได้ระบุวิธีการคำนวณมูลค่า',
    en: '2.2.2 achievement: how the value was calculated is not stated',
  },
  'final-report-outcome-missing': {
    th: 'ข้อ 2.2.2 ผลสัมฤทธิ์: ยังไม่ได้ระบุว่าเป็นไปตามเป้าหมายหรือไม่',
    en: '2.2.2 achievement: not stated whether the target was met',
  },
  'final-report-achievement-reason-missing': {
    th: 'ข้อ 2.2.2 ผลสัมฤทธิ์: ต่างจากเป้าหมาย ต้องระบุเหตุผล',
    en: '2.2.2 achievement: differs from the target; state the reason',
  },
  'final-report-economic-value-missing': {
    th: 'ภาคผนวก: ยังไม่ได้แนบ สสว.500/1 ที่ข้อ 2.2.2 อ้างถึง',
    en: 'Annexes: สสว.500/1, on which 2.2.2 rests, is not attached',
  },
  'final-report-stakeholders-missing': {
    th: 'ข้อ 2.3: ยังไม่ได้เลือกกลุ่มผู้มีส่วนได้ส่วนเสีย',
    en: '2.3: no group of stakeholders is chosen',
  },
  'final-report-stakeholder-count-missing': {
    th: 'ข้อ 2.3: เลือกกลุ่ม “{groupTh}” แล้ว แต่ยังไม่ได้ระบุจำนวน',
    en: '2.3: {groupEn} is chosen without its number',
  },
  'final-report-recipients-missing': {
    th: 'ข้อ 2.3.1: ยังไม่ได้ระบุจำนวนผู้รับบริการและจำนวนตาม สสว.300/1 (ไม่มีให้กรอก 0)',
    en: '2.3.1: enter the recipients and the number in สสว.300/1 (0 where there are none)',
  },
  'final-report-recipients-differ': {
    th: 'ข้อ 2.3.1: จำนวนผู้รับบริการ {total} ราย ไม่เท่ากับ สสว.300/1 {imported} ราย รวมกับที่นำเข้าไม่ได้ {notImported} ราย',
    en: '2.3.1: {total} recipients, but {imported} in สสว.300/1 and {notImported} that could not be imported',
  },
  'final-report-recipients-reason-missing': {
    th: 'ข้อ 2.3.1: มีผู้รับบริการที่นำเข้าไม่ได้ {notImported} ราย ต้องระบุเหตุผล',
    en: '2.3.1: {notImported} recipients could not be imported; state the reason',
  },
  'final-report-others-missing': {
    th: 'ข้อ 2.3.2: ยังไม่ได้ระบุจำนวนหน่วยงานหรือผู้ที่เกี่ยวข้อง ต้องรายงานทุกโครงการ',
    en: '2.3.2: enter the number of agencies and others; every project reports it',
  },
  'final-report-others-activities-missing': {
    th: 'ข้อ 2.3.2: มีหน่วยงานหรือผู้ที่เกี่ยวข้อง {count} หน่วยงาน/ราย ต้องระบุว่าเป็นใคร และเกี่ยวข้องกับกิจกรรมใด',
    en: '2.3.2: there are {count} agencies and others; say who they are and in which activities',
  },
  'final-report-stakeholders-file-missing': {
    th: 'ภาคผนวก: ยังไม่ได้แนบ สสว.300/2',
    en: 'Annexes: สสว.300/2 is not attached',
  },
  'final-report-factor-missing': {
    th: 'ข้อ 2.3: ยังไม่ได้ระบุปัจจัยแห่งความสำเร็จ เรียงจากที่สำคัญที่สุด',
    en: '2.3: state the factors of success, the most important first',
  },
  'final-report-case-empty': {
    th: 'ข้อ 2.3: ตัวอย่างความสำเร็จกรณีที่ {position} ยังไม่มีชื่อหรือเนื้อหา',
    en: '2.3: success case {position} lacks its title or its text',
  },
  'final-report-problems-unsorted': {
    th: 'บทที่ 3: มีปัญหาอุปสรรคจากรายงานประจำเดือน {count} รายการที่ยังไม่ได้แยกเป็นปัจจัยภายในหรือภายนอก',
    en: 'Chapter 3: {count} problems of the months are not sorted into internal and external',
  },
  'final-report-problem-incomplete': {
    th: 'บทที่ 3: รายการที่ {position} ยังไม่มีปัญหาอุปสรรคหรือแนวทางแก้ไข',
    en: 'Chapter 3: row {position} lacks the problem or the remedy',
  },
  'final-report-use-missing': {
    th: 'ข้อ 4.1 การนำไปใช้ประโยชน์: ยังไม่ได้เขียน',
    en: '4.1 use of results: not written yet',
  },
  'final-report-suggestions-missing': {
    th: 'ข้อ 4.2 ข้อเสนอแนะ: ยังไม่ได้เขียน',
    en: '4.2 suggestions: not written yet',
  },
  'final-report-picture-lost': {
    th: '{whereTh}: มีภาพที่ถูกนำออกจากรายงานแล้ว โปรดลบหรือใส่ภาพใหม่',
    en: '{whereEn}: shows a picture that was taken off the report; delete it or add it again',
  },
});
