/** Words of allocations. */
import { defineMessages } from '../../../../foundation/message.ts';

export const allocationMessages = defineMessages({
  'allocation.title': { th: 'การแจ้งจัดสรรงบประมาณ ปีงบประมาณ {year}', en: 'Allocations of fiscal year {year}' },
  'allocation.one': { th: 'การแจ้งจัดสรรงบประมาณ', en: 'Allocation' },
  'allocation.add': { th: 'บันทึกการจัดสรร', en: 'Record an allocation' },
  'allocation.edit': { th: 'แก้ไขการจัดสรร', en: 'Change the allocation' },
  'allocation.project': { th: 'งาน/โครงการ', en: 'Project' },
  'allocation.unit': { th: 'หน่วยบริหารโครงการ', en: 'Project unit' },
  'allocation.programme': { th: 'แผนงาน', en: 'Programme' },
  'allocation.amount': { th: 'จำนวนเงิน (บาท)', en: 'Amount (baht)' },
  'allocation.memo': { th: 'บันทึกแจ้งจัดสรร', en: 'Memo' },
  'allocation.memo-number': { th: 'เลขที่บันทึกแจ้งจัดสรร', en: 'Number of the memo' },
  'allocation.memo-date': { th: 'ลงวันที่', en: 'Date of the memo' },
  'allocation.dated': { th: '{number} ลงวันที่ {date}', en: '{number} of {date}' },
  'allocation.fill-in': { th: 'โปรดกรอกช่องนี้', en: 'Please fill this in' },
  'allocation.file': {
    th: 'สำเนาบันทึกและตารางสรุป (PDF)',
    en: 'Copy of the memo with its summary table (PDF)',
  },
  'allocation.state': { th: 'สถานะ', en: 'State' },
  'allocation.prepared': { th: 'ยังไม่แจ้ง', en: 'Not notified' },
  'allocation.notified': { th: 'แจ้งแล้ว {date}', en: 'Notified {date}' },
  'allocation.opened': { th: 'เปิดเป็นโครงการ {code}', en: 'Project {code}' },
  'allocation.notify': { th: 'แจ้งหน่วยงาน', en: 'Notify the unit' },
  'allocation.notify-again': { th: 'แจ้งอีกครั้ง', en: 'Notify again' },
  'allocation.create': { th: 'สร้างโครงการ', en: 'Create the project' },
  'allocation.save': { th: 'บันทึก', en: 'Save' },
  'allocation.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'allocation.remove': { th: 'ลบการจัดสรร', en: 'Remove the allocation' },
  'allocation.remove-title': { th: 'ลบการจัดสรร “{name}” ใช่หรือไม่', en: 'Remove the allocation “{name}”?' },
  'allocation.remove-what': {
    th: 'รายการนี้ยังไม่ได้เปิดเป็นโครงการ เมื่อลบแล้วหน่วยบริหารโครงการจะไม่เห็นรายการนี้อีก',
    en: 'No project was made from it. The project unit will not see it any more.',
  },
  'allocation.told': { th: 'แจ้งแล้ว {count} คน', en: 'Told: {count}' },
  'allocation.told-nobody': {
    th: 'บันทึกการแจ้งแล้ว แต่หน่วยบริหารโครงการนี้ยังไม่มีเจ้าหน้าที่โครงการที่จะรับแจ้ง',
    en: 'Recorded, but this unit has no project officer yet who could be told.',
  },
  'allocation.total': { th: 'รวม {count} รายการ', en: '{count} in total' },
  'allocation.empty': { th: 'ยังไม่มีการแจ้งจัดสรรของปีนี้', en: 'Nothing was allocated this year yet' },
  'allocation.empty-for-strategy': {
    th: 'บันทึกชื่อโครงการ จำนวนเงิน เลขที่บันทึก และแนบตารางสรุป แล้วแจ้งหน่วยบริหารโครงการ',
    en: 'Record name, amount and memo, attach the summary table, then notify the unit.',
  },
  'allocation.empty-for-units': {
    th: 'เมื่อฝ่ายกลยุทธ์องค์กรแจ้งจัดสรร รายการของหน่วยงานท่านจะแสดงที่นี่',
    en: 'What the strategy unit notifies to your units stands here.',
  },
  'allocation.create-title': { th: 'สร้างโครงการจากการแจ้งจัดสรร', en: 'Create the project of an allocation' },
});
