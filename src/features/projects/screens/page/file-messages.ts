import { defineMessages } from '../../../../foundation/message.ts';

/** Words of the files of a project; part of the messages of these screens. */
export const fileMessages = defineMessages({
  'files.forms': { th: 'แบบฟอร์มทางการ', en: 'Official forms' },
  'files.memos': { th: 'บันทึกข้อความ', en: 'Memos' },
  'files.kind': { th: 'ประเภทเอกสาร', en: 'Kind of paper' },
  'files.name': { th: 'ชื่อเอกสาร', en: 'Name' },
  'files.add': { th: 'แนบเอกสาร', en: 'Attach a paper' },
  'files.drop': { th: 'วางไฟล์ที่นี่', en: 'Drop a file' },
  'files.remove': { th: 'ลบ “{name}”', en: 'Remove “{name}”' },
  'files.remove-title': { th: 'ลบเอกสาร “{name}” ใช่หรือไม่', en: 'Remove “{name}”?' },
  'files.remove-what': {
    th: 'ไฟล์จะไม่แสดงในโครงการนี้อีก ระบบยังเก็บไฟล์และบันทึกชื่อผู้ลบไว้เป็นหลักฐาน',
    en: 'The file leaves this project. It stays in the storage, and the trail keeps who removed it.',
  },
  'files.removal.file-of-others': {
    th: 'ผู้แนบหรือเจ้าหน้าที่โครงการเป็นผู้ลบ',
    en: 'Removed by who attached it, or by an officer of the project',
  },
  'files.removal.file-kept': {
    th: 'ลบไม่ได้ แนบไว้ในสถานะก่อนหน้า',
    en: 'Kept: attached in an earlier state',
  },
  'files.removal.file-kept-since': {
    th: 'ลบไม่ได้ มีการเสนอหรือพิจารณาหลังแนบ',
    en: 'Kept: something was asked for or decided afterwards',
  },
  'files.removal.file-kept-memo': {
    th: 'ลบไม่ได้ บันทึกข้อความที่ส่งแล้วอ้างถึง',
    en: 'Kept: named in a memo that was sent',
  },
  'files.removal.file-in-draft-memo': {
    th: 'ลบไม่ได้จนกว่าจะนำออกจากร่างบันทึกข้อความ',
    en: 'Kept while the draft of a memo names it',
  },
  'files.remove-do': { th: 'ลบเอกสาร', en: 'Remove' },
  'files.by': { th: 'แนบโดย {person} {at}', en: 'Attached by {person} {at}' },
  'files.empty-title': { th: 'ยังไม่มีเอกสารแนบ', en: 'No papers yet' },
  'files.empty-how': {
    th: 'เอกสารจะเก็บแยกตามสถานะของโครงการ เลือกประเภท แล้ววางไฟล์',
    en: 'Papers are kept under the state of the project. Choose the kind, then drop the file.',
  },
  'files.status': { th: 'แนบใต้หัวข้อสถานะโครงการ', en: 'Under the project status' },
  'files.under': { th: 'สถานะโครงการ: {status}', en: 'Project status: {status}' },
  'files.size': { th: '{size} MB', en: '{size} MB' },
  'files.scan.not-scanned': { th: 'ไม่ได้ตรวจไวรัส', en: 'Not scanned for viruses' },
  'files.scan.clean': { th: 'ตรวจไวรัสแล้ว', en: 'Scanned for viruses' },
  'files.scan.infected': { th: 'พบไวรัส เปิดไม่ได้', en: 'Virus found, cannot be opened' },
  'files.limit': {
    th: 'PDF, Word, Excel หรือรูปภาพ (PNG, JPEG) ไฟล์ละไม่เกิน {limit} MB',
    en: 'PDF, Word, Excel or pictures (PNG, JPEG), at most {limit} MB each',
  },
  'files.sending': { th: 'กำลังส่งและตรวจไฟล์ “{name}”', en: 'Sending and checking “{name}”' },
  'files.preview': { th: 'เปิดดู', en: 'Look' },
  'files.preview-of': { th: 'เปิดดู “{name}”', en: 'Look at “{name}”' },
  'files.download': { th: 'ดาวน์โหลด', en: 'Download' },
  'files.preview-sheet': { th: 'แผ่นงาน “{sheet}”', en: 'Sheet “{sheet}”' },
  'files.preview-words': {
    th: 'แสดงเฉพาะข้อความ รูปแบบและภาพอยู่ในไฟล์',
    en: 'The words only; layout and pictures are in the file.',
  },
  'files.preview-cut': {
    th: 'แสดงเฉพาะส่วนต้นของไฟล์ ดาวน์โหลดเพื่อดูทั้งหมด',
    en: 'Only the beginning is shown; download the file to see everything.',
  },
  'files.preview-other-format': {
    th: 'ไฟล์ Office รุ่นเก่า (.doc, .xls) เปิดดูในหน้านี้ไม่ได้ โปรดดาวน์โหลด',
    en: 'Old Office files (.doc, .xls) cannot be shown here; download it.',
  },
  'files.preview-not-readable': {
    th: 'อ่านเนื้อไฟล์นี้เพื่อแสดงในหน้าไม่ได้ โปรดดาวน์โหลด',
    en: 'The content of this file cannot be read for showing it here; download it.',
  },
  'files.preview-no-viewer': {
    th: 'เบราว์เซอร์นี้แสดง PDF ในหน้าไม่ได้ โปรดดาวน์โหลด',
    en: 'This browser does not show PDF files in a page; download it.',
  },
});
