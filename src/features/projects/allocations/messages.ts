import { defineMessages } from '../../../foundation/message.ts';

/** Words of what the notification of an allocation refuses; part of projectMessages. */
export const allocationMessages = defineMessages({
  'allocation-not-found': { th: 'ไม่พบการแจ้งจัดสรรนี้', en: 'There is no such allocation.' },
  'allocation-stale': {
    th: 'มีผู้แก้ไขการแจ้งจัดสรรนี้แล้ว (ของท่านทำจากฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) โปรดเปิดดูใหม่',
    en: 'Somebody changed this allocation (yours was made from version {yours}, saved is {saved}). Look at it again.',
  },
  'allocation-used': {
    th: 'การแจ้งจัดสรรนี้เปิดเป็นโครงการ {projectCode} (สถานะ “{stateTh}”) แล้ว จึงเปลี่ยนหรือลบไม่ได้',
    en: 'Project {projectCode} was made from this allocation ({stateEn}), so it can be neither changed nor removed.',
  },
  'allocation-project-unfit': {
    th: 'โครงการ {projectCode} ต้องเป็นร่างของปี ฝ่าย และแผนงานเดียวกับการแจ้งจัดสรรนี้ และไม่มีการแจ้งจัดสรรอื่น',
    en: 'Project {projectCode} must be a draft of the same year, unit and programme as this allocation, and have no other.',
  },
  'allocation-file-missing': {
    th: 'โปรดแนบสำเนาบันทึกแจ้งจัดสรรและตารางสรุปงาน/โครงการ (PDF) ก่อนแจ้งหน่วยงาน',
    en: 'Attach the copy of the memo with its summary table (PDF) before the unit is told.',
  },
  'allocation-not-notified': {
    th: 'ฝ่ายกลยุทธ์องค์กรยังไม่ได้แจ้งจัดสรรรายการนี้',
    en: 'The strategy unit has not notified this allocation yet.',
  },
});
