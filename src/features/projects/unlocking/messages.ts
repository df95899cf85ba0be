import { defineMessages } from '../../../foundation/message.ts';

/** Words of what unlocking refuses; part of projectMessages. */
export const unlockMessages = defineMessages({
  'unlock-already-requested': {
    th: 'โครงการ {projectCode} มีคำขอแก้ไขข้อมูลแผนที่ยังไม่สิ้นสุดอยู่แล้ว',
    en: 'Project {projectCode} already has a request to correct its plan data that has not ended.',
  },
  'unlock-amendment-open': {
    th: 'โครงการ {projectCode} มีคำขอ สสว.400 ครั้งที่ {number} ที่ยังไม่สิ้นสุด จึงเปิดให้แก้ไขข้อมูลแผนพร้อมกันไม่ได้ โปรดแก้ไขในคำขอนั้น หรือรอให้คำขอนั้นสิ้นสุด',
    en: 'Amendment {number} of project {projectCode} has not ended, so its plan data cannot be unlocked beside it. Make the correction in that amendment, or wait until it has ended.',
  },
  'unlock-not-found': {
    th: 'ไม่พบคำขอแก้ไขข้อมูลแผนนี้ในโครงการ',
    en: 'The project has no such request to correct its plan data.',
  },
  'unlock-stale': {
    th: 'คำขอนี้เปลี่ยนไปแล้วตั้งแต่ท่านเปิดดู โปรดเปิดหน้านี้ใหม่',
    en: 'This request has changed since you opened it. Open the page again.',
  },
  'unlock-day-out-of-range': {
    th: 'เปิดให้แก้ไขถึง {found} ไม่ได้ เลือกได้ตั้งแต่ {first} ถึง {last}',
    en: 'It cannot be opened until {found}; choose a day from {first} to {last}.',
  },
  'unlock-over': {
    th: 'หมดเวลาแก้ไขข้อมูลแผนแล้ว (เปิดให้แก้ไขถึง {openUntil}) หากยังต้องแก้ไข โปรดขอใหม่พร้อมเหตุผล',
    en: 'The time for correcting ended on {openUntil}. If more must be corrected, ask again with a reason.',
  },
  'unlock-plan-moved': {
    th: 'ระหว่างที่แก้ไข แผนฉบับที่ {planVersion} มีผลใช้บังคับแล้ว ข้อมูลที่แก้ไขจึงอ้างอิงแผนเดิม โปรดยกเลิกการแก้ไขแล้วขอใหม่',
    en: 'Plan version {planVersion} came into force meanwhile, so these corrections are made on an older plan. Give them up and ask again.',
  },
  'unlock-takes-texts-only': {
    th: 'การเปิดให้แก้ไขข้อมูลแผนใช้แก้ข้อความเท่านั้น มี {count} รายการที่ต้องขอปรับแผน (สสว.400)',
    en: 'An unlock corrects words only; {count} changes need an amendment of the plan (สสว.400).',
  },
  'unlock-needs-director': {
    th: 'แก้ในการเปิดให้แก้ไขข้อมูลไม่ได้ การปรับกิจกรรม น้ำหนัก เงินหรืองานรายเดือน ต้องขอปรับแผน (สสว.400) ให้ผู้อำนวยการอนุมัติ',
    en: 'Not in an unlock: activities, weights, money and work by month are changed by an amendment (สสว.400) that the director approves.',
  },
  'unlock-needs-board': {
    th: 'แก้ในการเปิดให้แก้ไขข้อมูลไม่ได้ ข้อมูลนี้คณะกรรมการบริหารอนุมัติไว้ ต้องขอเปลี่ยนแปลงหรือขยายระยะเวลา (สสว.400)',
    en: 'Not in an unlock: the board approved this; it is changed or extended by an amendment (สสว.400).',
  },
  'unlock-needs-director-field': {
    th: 'แก้ไขโดยขอปรับแผน (สสว.400)',
    en: 'Changed by an amendment (สสว.400)',
  },
  'unlock-needs-board-field': {
    th: 'คณะกรรมการบริหารอนุมัติไว้ · แก้ไขโดยขอเปลี่ยนแปลง (สสว.400)',
    en: 'Approved by the board · changed by an amendment (สสว.400)',
  },
});
