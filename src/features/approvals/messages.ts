import { defineMessages } from '../../foundation/message.ts';

export const approvalMessages = defineMessages({
  'approval-no-approver': {
    th: 'เสนอขออนุมัติยังไม่ได้ เพราะขั้น “{stepTh}” ไม่มีผู้พิจารณา (ตำแหน่งว่าง หรือผู้ดำรงตำแหน่งเป็นผู้เสนอเอง) โปรดให้ผู้ดูแลระบบกำหนดผู้ดำรงตำแหน่งหรือผู้รักษาการแทน',
    en: 'This cannot be asked for yet: nobody can take the step “{stepEn}” (the post is vacant, or held by who asks). Ask the Administrator to name its holder or an acting person.',
  },
  'approval-already-requested': {
    th: 'เรื่องนี้ของโครงการ {projectCode} เสนอขออนุมัติไว้แล้วและกำลังรอพิจารณา',
    en: 'This has been asked for already for project {projectCode} and waits for its decision.',
  },
  'approval-not-found': {
    th: 'ไม่พบคำขออนุมัตินี้ หรือไม่อยู่ในความรับผิดชอบของท่าน',
    en: 'This request is not there, or not for you.',
  },
  'approval-not-waiting': {
    th: 'คำขอนี้ไม่ได้รอพิจารณาแล้ว โปรดดูผลการพิจารณาในหน้าคำขอ',
    en: 'This request no longer waits for a decision; its page shows what became of it.',
  },
  'approval-moved-on': {
    th: 'ขั้นนี้มีผู้พิจารณาไปแล้ว คำขออยู่ที่ขั้นที่ {now} (ท่านเปิดดูเมื่ออยู่ขั้นที่ {yours})',
    en: 'This step has been decided meanwhile: the request is at step {now}, you saw step {yours}.',
  },
  'approval-own-request': {
    th: 'ท่านพิจารณาคำขอของโครงการ {projectCode} นี้ไม่ได้ เพราะเป็นคำขอของท่านเองหรือของโครงการที่ท่านรับผิดชอบ',
    en: 'You cannot decide on this request of project {projectCode}: it is your own, or of a project that you are responsible for.',
  },
  'approval-not-in-line': {
    th: 'ท่านไม่ได้เป็นผู้พิจารณาของขั้นที่ {position} “{stepTh}” ผู้พิจารณาคือผู้ดำรงตำแหน่งตามสายอนุมัติ หรือผู้ได้รับมอบหมาย',
    en: 'You are not an approver of step {position}, “{stepEn}”; those are the holder of its post and whom the holder has delegated.',
  },
  'approval-for-information': {
    th: 'เรื่องนี้เสนอเพื่อทราบ จึงไม่มีการไม่อนุมัติ หากเนื้อความไม่ถูกต้องโปรดตีกลับให้แก้ไข',
    en: 'This is for information and cannot be refused; where it is wrong, return it to be mended.',
  },
  'approval-comment-missing': {
    th: 'โปรดให้เหตุผลหรือสิ่งที่ต้องแก้ไข เมื่อตีกลับหรือไม่อนุมัติ',
    en: 'Please give the reason, or what is to be mended, when you return or refuse.',
  },
  'approval-mark-unknown': {
    th: 'ไม่มีตำแหน่ง “{found}” ในคำขอนี้ให้ระบุว่าต้องแก้ไข ตำแหน่งที่ระบุได้: {known}',
    en: 'This request has no place “{found}” to be marked. Places that can be marked: {known}',
  },
  'approval-content-changed': {
    th: 'เนื้อหาเปลี่ยนไปจากที่เสนอไว้ {count} แห่ง จึงบันทึกผลการพิจารณาไม่ได้ โปรดดูข้อความที่เสนอและข้อความปัจจุบันด้านล่าง แล้วตีกลับให้เสนอใหม่',
    en: 'What is asked for has changed in {count} places since it was asked, so the decision was not recorded. Both are shown below; return it to be asked for anew.',
  },
  'approval-place-changed': {
    th: '{labelTh}: ที่เสนอ “{frozenTh}” ขณะนี้ “{nowTh}”',
    en: '{labelEn}: asked “{frozenEn}”, now “{nowEn}”',
  },
  'approval-checks-not-met': {
    th: 'อนุมัติไม่ได้ เพราะยังไม่เป็นไปตามเงื่อนไข {count} ข้อ',
    en: 'This cannot be approved: {count} checks are not met.',
  },
  'approval-check-not-met': { th: 'ยังไม่เป็นไปตามเงื่อนไข: {ruleTh}', en: 'Not met: {ruleEn}' },
  'approval-confirmation-missing': {
    th: 'โปรดยืนยัน {count} ข้อที่ต้องตรวจด้วยตนเองก่อนอนุมัติ',
    en: 'Please confirm the {count} checks that only a person can answer.',
  },
  'approval-check-not-confirmed': { th: 'โปรดยืนยัน: {ruleTh}', en: 'Please confirm: {ruleEn}' },
  'chain-empty': {
    th: 'สายอนุมัติต้องมีอย่างน้อยหนึ่งขั้นที่ใช้ทุกครั้ง',
    en: 'A chain needs at least one step that is always there.',
  },
  'chain-too-long': {
    th: 'สายอนุมัติมีได้ไม่เกิน {most} ขั้น (กำหนดไว้ {count} ขั้น)',
    en: 'A chain has at most {most} steps; this one has {count}.',
  },
  'chain-step-twice': {
    th: 'ขั้นที่ {position} ซ้ำกับขั้นก่อนหน้า',
    en: 'Step {position} repeats an earlier one.',
  },
  'chain-director-not-last': {
    th: 'ผู้อำนวยการต้องเป็นขั้นสุดท้าย (ขณะนี้เป็นขั้นที่ {position})',
    en: 'The director decides last; here it is step {position}.',
  },
  'chain-last-step-optional': {
    th: 'ขั้นสุดท้ายต้องใช้ทุกครั้ง จะเป็นขั้นเฉพาะบางกรณีไม่ได้',
    en: 'The last step must always be there; it cannot depend on a condition.',
  },
  'chain-stale': {
    th: 'มีผู้แก้ไขสายอนุมัตินี้ไปแล้ว (ฉบับที่ {saved} ท่านแก้จากฉบับที่ {yours}) โปรดเปิดใหม่',
    en: 'This chain has been changed meanwhile (version {saved}, yours is {yours}). Please open it again.',
  },
  'delegation-not-found': { th: 'ไม่พบการมอบหมายนี้', en: 'This delegation is not there.' },
  'delegation-to-oneself': {
    th: 'มอบหมายให้ตนเองไม่ได้ โปรดเลือกผู้อื่น',
    en: 'You cannot delegate to yourself; please choose somebody else.',
  },
  'delegation-days-turned': {
    th: 'วันสิ้นสุด {toTh} อยู่ก่อนวันเริ่มต้น {fromTh} โปรดกำหนดวันสิ้นสุดตั้งแต่วันเริ่มต้นเป็นต้นไป',
    en: 'The last day, {toEn}, is before the first, {fromEn}; please give a last day from the first on.',
  },
  'delegation-past': {
    th: 'วันสิ้นสุด {toTh} ผ่านไปแล้ว โปรดกำหนดวันสิ้นสุดตั้งแต่วันนี้ ({todayTh}) เป็นต้นไป',
    en: 'The last day, {toEn}, has passed; please give one from today, {todayEn}, on.',
  },
  'delegation-too-long': {
    th: 'มอบหมายได้ครั้งละไม่เกิน 1 ปี ตั้งแต่ {fromTh} มอบหมายได้ถึง {lastTh} (กำหนดไว้ถึง {toTh}) หากต้องการนานกว่านั้นโปรดมอบหมายใหม่เมื่อครบกำหนด',
    en: 'A delegation lasts a year at most: from {fromEn} until {lastEn} (you gave {toEn}). For longer, please delegate anew when it ends.',
  },
  'delegation-person-unknown': {
    th: 'ผู้รับมอบหมายต้องเป็นบุคคลของหน่วยงานที่ยังใช้งานอยู่ และไม่เป็นผู้ตรวจสอบภายใน',
    en: 'The delegate must be an active person of the agency, and no internal auditor.',
  },
  'delegation-overlaps': {
    th: 'ท่านมอบหมายผู้นี้ไว้แล้วตั้งแต่ {fromTh} ถึง {toTh} ซึ่งซ้อนกับช่วงที่กำหนดใหม่',
    en: 'You have delegated to this person from {fromEn} to {toEn} already, which overlaps the new period.',
  },
  'delegation-ended': { th: 'การมอบหมายนี้สิ้นสุดแล้ว', en: 'This delegation has ended already.' },
});
