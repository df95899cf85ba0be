/** Words of the submission, of approvals on paper, and of what a return marked. */
import { defineMessages } from '../../../../foundation/message.ts';

export const openingMessages = defineMessages({
  'mark.title': { th: 'จุดที่ต้องแก้ไข', en: 'What is to be mended' },
  'mark.open': { th: 'ยังไม่ได้แก้ {open} จาก {count}', en: '{open} of {count} open' },
  'opening.unasked': { th: 'ยังไม่มีผู้พิจารณา', en: 'Nobody has been asked' },
  'opening.unasked-text': {
    th: 'โครงการนี้เสนอไว้ก่อนที่ระบบจะมีสายอนุมัติ โปรดให้หน่วยบริหารโครงการถอนคืน แล้วเสนอขออนุมัติใหม่ เรื่องจะไปถึงผู้พิจารณาตามสายอนุมัติ',
    en: 'This project was submitted before there were approval chains. Its unit takes it back and submits it again; then it reaches its approvers.',
  },
  'mark.at': { th: '{place}: {comment}', en: '{place}: {comment}' },
  'mark.by': { th: '{person} {date}', en: '{person} {date}' },
  'mark.mended': { th: 'แก้ไขแล้ว', en: 'Mended' },
  'submit.title': { th: 'เสนอขออนุมัติแผนและเปิดโครงการ', en: 'Submit for opening' },
  'submit.not-now': {
    th: 'โครงการนี้เสนอขออนุมัติไม่ได้ในสถานะปัจจุบัน หรือท่านไม่ใช่หน่วยบริหารโครงการ',
    en: 'The project cannot be submitted in its state, or you are not of its project unit.',
  },
  'submit.marks-open': {
    th: 'จุดที่ถูกตีกลับยังไม่ได้ทำเครื่องหมายว่าแก้ไขแล้ว {open} จุด',
    en: '{open} marks of the return are not ticked off yet.',
  },
  'submit.way': { th: 'วิธีเสนอ', en: 'Way' },
  'submit.way-system': {
    th: 'เสนอผ่านระบบ: ฝตป. ตรวจ ผู้บังคับบัญชาตามสายงาน แล้วผู้อำนวยการอนุมัติ',
    en: 'Through the system: monitoring checks, the superiors endorse, the director approves',
  },
  'submit.way-paper': {
    th: 'ผู้อำนวยการอนุมัติบนเอกสารแล้ว: บันทึกวันที่ เลขที่ และไฟล์สแกน',
    en: 'The director has approved on paper: enter day, number and scan',
  },
  'submit.to-plan': { th: 'กลับไปแก้ไขแผน', en: 'Back to the plan' },
  'submit.memo': { th: 'บันทึกข้อความขออนุมัติเปิดโครงการ', en: 'Memo asking for the opening' },
  'submit.memo-aside': {
    th: 'ร่างจากข้อมูลโครงการ แก้ไขได้ เมื่อส่งแล้วโครงการเข้าสายอนุมัติ',
    en: 'Drafted from the record, editable; sending it submits the opening',
  },
  'submit.draft-memo': { th: 'ร่างบันทึกข้อความ', en: 'Draft the memo' },
  'paper.title': { th: 'การอนุมัติบนเอกสาร', en: 'Approval on paper' },
  'paper.approved': {
    th: 'ผู้อำนวยการอนุมัติ {date} เลขที่ {number}',
    en: 'Approved by the director {date}, {number}',
  },
  'paper.rule': {
    th: 'บันทึกในระบบภายใน {days} วันนับจากวันที่อนุมัติ บันทึกหลังจากนั้นได้ แต่จะแสดงว่าล่าช้า',
    en: 'Enter it within {days} days of the approval; later entries are taken and shown as late.',
  },
  'paper.approved-on': { th: 'วันที่ผู้อำนวยการอนุมัติ', en: 'Day of the director’s approval' },
  'paper.number': { th: 'เลขที่บันทึกที่อนุมัติ', en: 'Number of the approved memo' },
  'paper.scan': { th: 'ไฟล์สแกนบันทึกขออนุมัติที่ผู้อำนวยการลงนาม', en: 'Scan of the memo that the director signed' },
  'paper.enter': { th: 'บันทึกและส่งให้ ฝตป. ตรวจ', en: 'Enter and send to monitoring' },
  'paper.late': {
    th: 'บันทึกล่าช้า: ครบกำหนด {due} บันทึกเมื่อ {entered}',
    en: 'Entered late: due {due}, entered {entered}',
  },
  'paper.in-time': { th: 'บันทึกเมื่อ {entered} ภายในกำหนด {due}', en: 'Entered {entered}, due {due}' },
});
