/** Words of the screens of official forms. The forms themselves are in Thai, as they are printed. */
import { defineMessages } from '../../../foundation/message.ts';

export const messages = defineMessages({
  title: { th: 'แบบฟอร์มทางการ', en: 'Official forms' },
  lead: {
    th: 'เลือกโครงการและเดือน แล้วเปิดดูเหมือนบนกระดาษ พิมพ์ หรือดาวน์โหลดเป็น PDF, Word และ Excel',
    en: 'Choose a project and a month; see the form as on paper, print it, or download it as PDF, Word or Excel',
  },
  project: { th: 'โครงการ', en: 'Project' },
  'project-choice': { th: '{code} {name}', en: '{code} {name}' },
  month: { th: 'เดือนที่รายงาน', en: 'Reported month' },
  'month-choice': { th: '{month} ({state})', en: '{month} ({state})' },
  'state.not-started': { th: 'ยังไม่เริ่ม', en: 'not started' },
  'state.draft': { th: 'ร่าง', en: 'draft' },
  'state.submitted': { th: 'ส่งแล้ว', en: 'submitted' },
  'state.reopened': { th: 'เปิดให้แก้ไข', en: 'reopened' },
  'of-project': { th: 'แบบของโครงการ', en: 'Forms of the project' },
  'of-month': { th: 'แบบของเดือน {month}', en: 'Forms of {month}' },
  'choose-first': { th: 'เลือกโครงการก่อน', en: 'Choose a project first' },
  'choose-first-how': {
    th: 'แบบฟอร์มของโครงการและของแต่ละเดือนจะแสดงที่นี่',
    en: 'The forms of the project and of its months will stand here',
  },
  'no-projects': { th: 'ปีงบประมาณ {year} ยังไม่มีโครงการ', en: 'There is no project yet in fiscal year {year}' },
  'no-projects-how': {
    th: 'เมื่อมีโครงการแล้ว แบบ สสว.100 และแบบรายงานของแต่ละเดือนจะแสดงที่นี่ หรือเลือกปีงบประมาณอื่นด้านบน',
    en: 'Once there is one, its สสว.100 and the forms of its months stand here; or choose another year above',
  },
  'to-projects': { th: 'ไปหน้าโครงการ', en: 'Go to the projects' },
  'no-months': {
    th: 'แบบรายงานประจำเดือนและ สสว.300 มีเมื่อโครงการได้รับอนุมัติแล้ว',
    en: 'The monthly forms and สสว.300 come once the project is approved',
  },
  paper: { th: 'แบบ {paper} {title}', en: 'Form {paper} {title}' },
  version: { th: 'รุ่นของแบบ {version}', en: 'Form version {version}' },
  'to-final-report': { th: 'ไปหน้า สสว.300', en: 'Go to สสว.300' },
  'to-report': { th: 'ไปหน้ารายงาน {month}', en: 'Go to the report of {month}' },
  'all-forms': { th: 'แบบฟอร์มทั้งหมด', en: 'All forms' },
  digits: { th: 'ตัวเลขบนแบบ', en: 'Digits on the form' },
  'digits.arabic': { th: 'อารบิก (1, 2, 3)', en: 'Arabic (1, 2, 3)' },
  'digits.thai': { th: 'ไทย (๑, ๒, ๓)', en: 'Thai' },
  print: { th: 'พิมพ์', en: 'Print' },
  'download.pdf': { th: 'PDF', en: 'PDF' },
  'download.word': { th: 'Word', en: 'Word' },
  'download.excel': { th: 'Excel', en: 'Excel' },
  'download-name': { th: 'ดาวน์โหลดแบบ {paper} เป็น {format}', en: 'Download form {paper} as {format}' },
  'making-file': { th: 'กำลังสร้างไฟล์ {format} ของแบบ {paper}', en: 'Making the {format} of form {paper}' },
  saved: { th: 'ดาวน์โหลดแล้ว: {name}', en: 'Downloaded: {name}' },
  unreachable: {
    th: 'ติดต่อระบบไม่ได้ ยังไม่ได้ไฟล์ โปรดตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง',
    en: 'The system cannot be reached, so there is no file. Check the connection and try again',
  },
  fault: {
    th: 'สร้างแบบฟอร์มไม่สำเร็จเพราะระบบขัดข้อง โปรดลองอีกครั้ง หากยังไม่ได้ แจ้งผู้ดูแลระบบ',
    en: 'The form could not be made because the system failed. Try again, or tell the administrator',
  },
  again: { th: 'ลองอีกครั้ง', en: 'Try again' },
  'month-not-read': {
    th: 'อ่านเดือน "{found}" ในที่อยู่ไม่ได้ ต้องเป็นอย่าง 2566-03',
    en: 'The month "{found}" in the address cannot be read; it looks like 2566-03',
  },
  'source.amendment': { th: 'จากคำขอปรับแผนครั้งที่ {number}', en: 'From amendment {number}' },
  'source.plan': {
    th: 'จากแผนฉบับที่ {version} ตามที่บันทึกไว้ขณะนี้',
    en: 'From plan version {version} as it stands now',
  },
  'source.completed': {
    th: 'จากรายงานฉบับที่ {revision} ที่จัดทำเสร็จเมื่อ {at} เนื้อหาตรึงไว้แล้ว',
    en: 'From revision {revision} completed {at}; its content is frozen',
  },
  'source.written': {
    th: 'จากฉบับที่ {revision} ที่กำลังเขียน เนื้อหายังเปลี่ยนได้',
    en: 'From revision {revision}, still being written; its content may still change',
  },
  'source.submitted': {
    th: 'จากรายงานฉบับที่ {revision} ที่ส่งเมื่อ {at} ตัวเลขตรึงไว้แล้ว',
    en: 'From revision {revision} submitted {at}; its figures are frozen',
  },
  'source.draft': {
    th: 'จากร่างฉบับที่ {revision} ที่ยังไม่ได้ส่ง ตัวเลขยังเปลี่ยนได้',
    en: 'From revision {revision}, a draft not yet submitted; its figures may still change',
  },
  'source.not-started': {
    th: 'เดือนนี้ยังไม่เริ่มรายงาน ช่องผลจึงว่าง',
    en: 'This month has not been started, so its results are blank',
  },
  'stored.title': { th: 'PDF ที่เก็บไว้เมื่อส่งรายงาน', en: 'PDF stored on submission' },
  'stored.what': {
    th: 'ไฟล์เดียวมีแบบ สสว.200/1, 200/2 และ 200/3 ตามที่ส่งจริง ไม่วาดใหม่ รหัส SHA-256 ใช้ตรวจว่าไฟล์ยังเป็นฉบับเดิม ส่วนแบบด้านล่างวาดใหม่จากข้อมูลทุกครั้งที่เปิด',
    en: 'One file with สสว.200/1, 200/2 and 200/3 as submitted, never drawn again; its SHA-256 proves that it is the same. The form below is drawn anew from the data each time it is opened',
  },
  'stored.revision': { th: 'ฉบับที่ {revision} ส่งเมื่อ {at}', en: 'Revision {revision}, submitted {at}' },
  'stored.by': { th: 'โดย {person}', en: 'by {person}' },
  'stored.download': { th: 'ดาวน์โหลดฉบับที่ {revision}', en: 'Download revision {revision}' },
  'links.title': { th: 'แบบฟอร์มทางการ', en: 'Official forms' },
});
