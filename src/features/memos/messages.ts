/** Words of memos: refusals, and the names of the kinds. Screens' own words: screens/messages.ts. */
import { defineMessages } from '../../foundation/message.ts';

export const memoMessages = defineMessages({
  'memo-not-found': { th: 'ไม่พบบันทึกข้อความนี้', en: 'There is no such memo.' },
  'memo-project-not-found': { th: 'ไม่พบโครงการรหัส {projectCode}', en: 'There is no project {projectCode}.' },
  'memo-unit-unknown': { th: 'ไม่พบหน่วยงานนี้', en: 'There is no such unit.' },
  'memo-settings-stale': {
    th: 'มีผู้เปลี่ยนการตั้งค่านี้แล้วหลังจากที่ท่านเปิด (ของท่านจากฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) โปรดตรวจแล้วทำใหม่',
    en: 'Somebody changed these settings after you opened them (yours were version {yours}, saved is {saved}). Check, and do it again.',
  },
  'emblem-empty': { th: 'ไฟล์ว่างเปล่า', en: 'The file is empty.' },
  'emblem-too-large': {
    th: 'ตราสัญลักษณ์ใหญ่ {found} MB เกิน {limit} MB',
    en: 'The emblem has {found} MB, more than {limit} MB.',
  },
  'emblem-type': {
    th: 'รับเฉพาะรูป PNG, JPEG หรือ SVG ที่ไม่มีสคริปต์และไม่อ้างถึงไฟล์อื่น เนื้อไฟล์นี้ไม่ใช่',
    en: 'PNG, JPEG, and SVG without scripts or references to other files are taken; the content of this file is none of these.',
  },
  'emblem-size': {
    th: 'อ่านขนาดรูปไม่ได้ หรือเกิน {limit} จุด (กว้าง {width} สูง {height})',
    en: 'The size of the picture cannot be read or exceeds {limit} pixels (width {width}, height {height}).',
  },
  'emblem-shape': {
    th: 'รูปกว้างเกิน {limit} เท่าของความสูง จะทับชื่อเรื่อง “บันทึกข้อความ”',
    en: 'The picture is wider than {limit} times its height and would cover the title.',
  },
  'memo-sent-already': {
    th: 'บันทึกข้อความนี้ส่งแล้ว (เลขที่ {documentNumber}) จึงแก้ไขหรือส่งซ้ำไม่ได้ หากต้องแก้ไขให้จัดทำฉบับใหม่จากเรื่องเดิม',
    en: 'This memo was sent (number {documentNumber}) and can be neither changed nor sent again. Make a new one from its record.',
  },
  'memo-not-sent': {
    th: 'บันทึกข้อความนี้ยังเป็นร่าง จึงยังไม่มีต้นฉบับให้รับ',
    en: 'This memo is still a draft: there is no original to receive yet.',
  },
  'memo-stale': {
    th: 'มีผู้บันทึกร่างนี้แล้วหลังจากที่ท่านเปิด (ของท่านทำจากฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) ยังไม่มีอะไรถูกเขียนทับ โปรดเลือกว่าจะใช้ข้อความใด',
    en: 'Somebody saved this draft after you opened it (yours was made from version {yours}, saved is {saved}). Nothing was overwritten; choose which to keep.',
  },
  'memo-field-stale': { th: 'ที่บันทึกไว้: {saved} ของท่าน: {yours}', en: 'Saved: {saved}. Yours: {yours}.' },
  'memo-old': {
    th: 'ข้อมูลเปลี่ยนหลังจากร่างบันทึกข้อความ {count} แห่ง โปรดร่างใหม่จากข้อมูลปัจจุบันก่อนส่ง',
    en: 'The record has changed in {count} places since the memo was drafted. Draft it again before you send it.',
  },
  'memo-field-old': {
    th: '{placeTh} ในร่าง: “{drafted}” ขณะนี้: “{now}”',
    en: '{placeEn}. Drafted from: “{drafted}”. Now: “{now}”.',
  },
  'memo-files': {
    th: 'เอกสารแนบ {count} รายการอ้างถึงไฟล์ที่ไม่ใช่ของโครงการ โปรดเลือกไฟล์ใหม่',
    en: '{count} papers refer to files that are not of the project. Choose them anew.',
  },
  'memo-file-elsewhere': {
    th: 'รายการที่ {number} “{title}” อ้างถึงไฟล์ที่ไม่ใช่ของโครงการ {projectCode}',
    en: 'Number {number} “{title}” refers to a file that is not of project {projectCode}.',
  },
  'memo-says-less': {
    th: 'บันทึกข้อความขาดข้อความที่ต้องมี {count} แห่ง: {missing} โปรดใส่กลับให้ตรงทุกตัวอักษร',
    en: 'The memo lacks {count} texts that it must have: {missing}. Put them back, letter for letter.',
  },
  'memo-text-lost': { th: 'ไม่มีข้อความ “{missing}”', en: 'The text “{missing}” is not there.' },
  'memo-amounts': {
    th: 'จำนวนเงินในบันทึกข้อความไม่ถูกต้อง {count} แห่ง โปรดแก้ไขก่อนส่ง',
    en: 'Amounts of money in the memo are not right ({count}). Mend them before you send it.',
  },
  'memo-amount-unread': {
    th: '{placeTh}: “{found}” เขียนตัวเลขไม่ถูกต้อง เช่น ใส่เครื่องหมายจุลภาคผิดที่',
    en: '{placeEn}: the figures of “{found}” are no amount; a comma may be misplaced.',
  },
  'memo-amount-words': {
    th: '{placeTh}: “{found}” ตัวเลขกับตัวอักษรไม่ตรงกัน',
    en: '{placeEn}: figures and words of “{found}” are not the same amount.',
  },
  'memo-amount-replaced': {
    th: '{placeTh}: “{found}” ไม่ตรงกับร่างจากข้อมูลโครงการ ซึ่งระบุ {known} บาท โปรดแก้ให้ตรง หรือตัดจำนวนเงินนี้ออก',
    en: '{placeEn}: “{found}” is not what the draft had from the record, {known} baht. Put that back, or leave this amount out.',
  },
  'memo-amount-unknown': {
    th: '{placeTh}: “{found}” (ตามข้อมูลโครงการ คือ {known} บาท)',
    en: '{placeEn}: “{found}” (the record has {known} baht)',
  },
  'memo-incomplete': {
    th: 'ยังส่งบันทึกข้อความไม่ได้ ต้องกรอกให้ครบก่อน: {missingTh}',
    en: 'The memo cannot be sent yet. Still to fill in: {missingEn}.',
  },
  'memo-number-taken': {
    th: 'เลขที่ {documentNumber} ของปี {year} ใช้แล้วในบันทึกข้อความของ{unitName} เรื่อง {subject} (โครงการ {projectCode}) โปรดใช้เลขอื่น',
    en: 'Number {documentNumber} of {year} is taken by the memo “{subject}” of {unitName} (project {projectCode}). Use another.',
  },
  'memo-project-closed': {
    th: 'โครงการ {projectCode} ปิดแล้ว จึงอ่านได้อย่างเดียว แก้ไขบันทึกข้อความของโครงการไม่ได้',
    en: 'Project {projectCode} is closed and can only be read; its memos cannot be changed.',
  },
  'memo-original-at-closing': {
    th: 'ต้นฉบับบันทึกขออนุมัติปิดโครงการ {projectCode} โปรดบันทึกการรับที่หน้าปิดโครงการ หลังได้รับอนุมัติและคืนเงินครบ',
    en: 'The original of the closing memo of project {projectCode} is recorded on its closing page, once it is approved and the money is back.',
  },
  'memo-original-received': {
    th: 'ส่วนบัญชีรับต้นฉบับไว้แล้วเมื่อ {receivedTh}',
    en: 'Accounting received the original on {receivedEn} already.',
  },
  'memo-received-outside': {
    th: 'วันที่รับต้นฉบับ {foundTh} ต้องไม่ก่อนวันที่ของบันทึกข้อความ ({sentTh}) และไม่หลังวันนี้ ({todayTh})',
    en: 'The day of receipt {foundEn} must not be before the memo’s date ({sentEn}) nor after today ({todayEn}).',
  },
});
