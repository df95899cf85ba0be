/** Words of amendments: refusals, kinds, checks. Names of fields: difference/difference-messages.ts. */
import { defineMessages } from '../../foundation/message.ts';

export const amendmentMessages = defineMessages({
  'amendment-not-found': {
    th: 'ไม่พบคำขอปรับแผนครั้งที่ {number} ของโครงการ {projectCode}',
    en: 'Project {projectCode} has no amendment {number}.',
  },
  'amendment-gone': {
    th: 'ไม่พบคำขอปรับแผนนี้ อาจมีผู้เปลี่ยนแปลงแล้ว โปรดเปิดหน้านี้ใหม่',
    en: 'This amendment is not there; it may have changed since. Open the page again.',
  },
  'amendment-project-not-locked': {
    th: 'เริ่มคำขอปรับแผนได้เมื่อโครงการอนุมัติและล็อกแผนแล้ว โครงการนี้อยู่ในสถานะ “{stateTh}”',
    en: 'An amendment begins on an approved and locked plan; this project is “{stateEn}”.',
  },
  'amendment-open-already': {
    th: 'โครงการ {projectCode} มีคำขอปรับแผนครั้งที่ {number} ที่ยังไม่สิ้นสุดอยู่แล้ว หนึ่งโครงการมีได้คราวละหนึ่งคำขอ',
    en: 'Amendment {number} of project {projectCode} is open already; there is one at a time.',
  },
  'amendment-stale': {
    th: 'มีผู้บันทึกคำขอนี้แล้วหลังจากที่ท่านเปิด (ของท่านทำจากฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) ยังไม่มีอะไรถูกเขียนทับ โปรดเลือกว่าจะใช้ข้อความใด',
    en: 'Somebody saved this amendment after you opened it (yours was made from version {yours}, saved is {saved}). Nothing was overwritten; choose which to keep.',
  },
  'amendment-step-stale': {
    th: 'คำขอนี้มีการแก้ไขหลังจากที่ท่านเปิดหน้านี้ (ท่านเปิดฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) จึงยังไม่ได้ดำเนินการ โปรดเปิดหน้านี้ใหม่แล้วตรวจอีกครั้ง',
    en: 'The amendment has changed since you opened this page (yours is version {yours}, saved is {saved}), so nothing was done. Open the page again and look once more.',
  },
  'amendment-not-ready': {
    th: 'ยังเสนอคำขอไม่ได้ มี {count} ข้อที่ต้องทำให้ครบก่อน',
    en: 'The amendment cannot be asked for yet: {count} things are to be done first.',
  },
  'amendment-check-not-met': { th: 'ยังไม่ครบ: {ruleTh}{figureTh}', en: 'Not met: {ruleEn}{figureEn}' },
  'amendment-memo-missing': {
    th: 'ยังไม่มีร่าง{memoTh} โปรดร่างบันทึกข้อความก่อนเสนอ',
    en: 'There is no draft of the {memoEn} yet; draft it before you ask.',
  },
  'amendment-drop-reason-missing': {
    th: 'คณะกรรมการบริหารอนุมัติคำขอนี้แล้ว โปรดระบุเหตุผลที่ยุติ',
    en: 'The board has approved this amendment; say why it is dropped.',
  },
  'amendment-paper-not-found': { th: 'ไม่พบเอกสารนี้ในคำขอ', en: 'The amendment has no such paper.' },
  'amendment-plan-moved-on': {
    th: 'แผนที่ใช้อยู่เปลี่ยนเป็นฉบับที่ {now} แล้ว คำขอนี้ทำจากฉบับที่ {madeFrom} โปรดยุติแล้วเริ่มคำขอใหม่',
    en: 'The plan in force is version {now} now; this amendment was made from version {madeFrom}. Drop it and begin anew.',
  },
  'plan-version-not-found': {
    th: 'โครงการนี้ไม่มีแผนฉบับที่ {version}',
    en: 'The project has no plan version {version}.',
  },
  'meeting-not-found': { th: 'ไม่พบการประชุมนี้', en: 'There is no such meeting.' },
  'meeting-number-taken': {
    th: 'มีการประชุมครั้งที่ {number} อยู่แล้ว',
    en: 'There is a meeting with the number {number} already.',
  },
  'meeting-stale': {
    th: 'มีผู้แก้ไขการประชุมนี้แล้ว (ฉบับที่ {saved} ท่านแก้จากฉบับที่ {yours}) โปรดเปิดใหม่',
    en: 'The meeting was changed meanwhile (version {saved}, yours is {yours}). Open it again.',
  },
  'meeting-held': {
    th: 'การประชุมครั้งที่ {number} มีมติแล้ว จึงเปลี่ยนวันประชุมไม่ได้',
    en: 'Meeting {number} has resolutions already; its day cannot be changed.',
  },
  'meeting-minutes-kept': {
    th: 'การประชุมครั้งที่ {number} มีรายงานการประชุมแล้ว (เลขที่ {minutesNumber}) จึงบรรจุวาระเพิ่มหรือเปลี่ยนวันประชุมไม่ได้',
    en: 'Meeting {number} has its minutes already (number {minutesNumber}): nothing more comes on its agenda and its day stands.',
  },
  'meeting-before-request': {
    th: 'เรื่องนี้เสนอเมื่อ {requestedOnTh} จึงบรรจุในการประชุมครั้งที่ {number} ซึ่งประชุมก่อนหน้านั้น ({heldOnTh}) ไม่ได้',
    en: 'The matter was asked for on {requestedOnEn}; meeting {number} was held before that, on {heldOnEn}.',
  },
  'minutes-before-meeting': {
    th: 'เก็บรายงานการประชุมได้ตั้งแต่วันประชุม ({heldOnTh}) วันนี้คือ {todayTh}',
    en: 'Minutes can be kept from the day of the meeting ({heldOnEn}); today is {todayEn}.',
  },
  'meeting-not-held': {
    th: 'บันทึกมติได้ตั้งแต่วันประชุม ({heldOnTh}) วันนี้คือ {todayTh}',
    en: 'A resolution can be recorded from the day of the meeting ({heldOnEn}); today is {todayEn}.',
  },
  'agenda-item-not-found': { th: 'ไม่พบเรื่องนี้ในวาระ', en: 'There is no such matter on the agenda.' },
  'agenda-item-resolved': {
    th: 'มติของเรื่องนี้ในการประชุมครั้งที่ {number} บันทึกแล้ว จึงเปลี่ยนหรือถอนออกไม่ได้',
    en: 'The resolution of meeting {number} on this matter is recorded; it stands.',
  },
  'agenda-item-twice': {
    th: 'เรื่องนี้อยู่ในวาระการประชุมครั้งที่ {number} แล้ว หากเลื่อนพิจารณาให้บรรจุในการประชุมครั้งถัดไป',
    en: 'This matter was on the agenda of meeting {number} already; put it on a later one.',
  },
  'resolution-words-missing': {
    th: 'โปรดบันทึกข้อความมติตามรายงานการประชุม',
    en: 'Write the resolution in the words of the minutes.',
  },
  'minutes-used': {
    th: 'คำขอปรับแผนครั้งที่ {number} ของโครงการ {projectCode} เสนอโดยใช้รายงานการประชุมนี้แล้ว จึงเปลี่ยนไม่ได้',
    en: 'Amendment {number} of project {projectCode} was asked for with these minutes; they stand.',
  },
  'minutes-number-missing': { th: 'โปรดระบุเลขที่รายงานการประชุม', en: 'Give the number of the minutes.' },
  'minutes-file-not-taken': {
    th: 'รายงานการประชุมต้องเป็นไฟล์ PDF ที่ไม่ว่างเปล่า และไม่เกิน {limit} MB',
    en: 'The minutes are a PDF file that is not empty and at most {limit} MB.',
  },
  'minutes-not-found': { th: 'ยังไม่มีรายงานการประชุมครั้งนี้', en: 'This meeting has no minutes yet.' },
});

export const kindMessages = defineMessages({
  'adjust-work': { th: 'ปรับแผนการดำเนินงาน', en: 'Adjust the work plan' },
  'adjust-money': { th: 'ปรับแผนการใช้จ่ายเงิน', en: 'Adjust the spending plan' },
  extend: { th: 'ขยายระยะเวลา/เพิ่มกิจกรรม', en: 'Extend, or add activities' },
  change: { th: 'เปลี่ยนแปลงสาระสำคัญ', en: 'Change of substance' },
  cancel: { th: 'ยกเลิกโครงการ/กิจกรรมสำคัญ', en: 'Cancel the project or an activity' },
  director: { th: 'ผู้อำนวยการ', en: 'Director' },
  board: { th: 'คณะกรรมการบริหาร', en: 'Board' },
});

export const checkMessages = defineMessages({
  'something-asked': { th: 'มีสิ่งที่ขอเปลี่ยนอย่างน้อยหนึ่งรายการ', en: 'At least one thing is asked to change' },
  'director-may': {
    th: 'วัตถุประสงค์ ผลผลิต ผลลัพธ์ ชื่อ งบประมาณรวม และวันสิ้นสุด ไม่เปลี่ยนจากที่คณะกรรมการบริหารอนุมัติ',
    en: 'Objective, output, outcome, name, total budget and end are as the board approved',
  },
  'board-decides': { th: 'คณะกรรมการบริหารเป็นผู้อนุมัติ', en: 'The board decides' },
  'made-from-in-force': { th: 'ทำจากแผนฉบับที่ใช้อยู่', en: 'Made from the plan in force' },
  'plan-complete': {
    th: 'แผนที่ขอครบถ้วน: งบกิจกรรมรวมเท่ากับงบโครงการ แผนการใช้จ่ายรายเดือนรวมเท่ากับงบกิจกรรม แผนงานครบร้อยละ 100 ทุกเดือนมีค่า',
    en: 'The plan asked for is complete: activity budgets make the total, months make the budget of their activity, work makes 100 percent, no month is blank',
  },
  'months-reported': {
    th: 'รายงาน สสว.200/1-3 ส่งครบถึงเดือนล่าสุด',
    en: 'สสว.200/1-3 are submitted up to the latest month',
  },
  'starts-from-results': {
    th: 'เดือนที่รายงานแล้วใช้ผลเป็นตัวตั้งต้น',
    en: 'Reported months start from their results',
  },
  'reason-given': { th: 'ระบุเหตุผลความจำเป็น', en: 'The reason is given' },
  'effect-given': { th: 'ระบุผลกระทบต่อผลผลิต/ผลลัพธ์', en: 'The effect on outputs and outcomes is given' },
  'asked-in-time': {
    th: 'เสนอก่อนสิ้นสุดโครงการอย่างน้อย {days} วัน',
    en: 'Asked at least {days} days before the end',
  },
  'late-reason-given': {
    th: 'เสนอช้ากว่ากำหนด ต้องระบุเหตุผลที่เสนอช้า',
    en: 'It is late, so the reason for asking late is given',
  },
  'opening-copy': {
    th: 'มีสำเนาการอนุมัติเปิดโครงการ',
    en: 'There is a copy of the approval of the opening',
  },
  'secretariat-there': {
    th: 'มีผู้รับเรื่องบรรจุวาระในบทบาทฝ่ายอำนวยการ',
    en: 'Somebody holds the role of secretariat, who puts matters on the agenda',
  },
  'resolution-kept': {
    th: 'คณะกรรมการบริหารมีมติอนุมัติ',
    en: 'The board has approved',
  },
  'minutes-kept': { th: 'มีรายงานการประชุมคณะกรรมการบริหาร', en: 'The minutes of the board are kept' },
  'within-resolution': {
    th: 'แผนอยู่ในสาระที่คณะกรรมการบริหารอนุมัติ',
    en: 'The plan keeps to the substance that the board approved',
  },

  'figure-version': { th: 'ฉบับที่ {made}', en: 'version {made}' },
  'figure-version-moved': {
    th: 'ฉบับที่ {made} แต่ขณะนี้ใช้ฉบับที่ {now} โปรดยุติคำขอนี้แล้วเริ่มใหม่',
    en: 'version {made}, but version {now} is in force; drop this amendment and begin anew',
  },
  'figure-missing': { th: 'ค้าง {count} รายการ', en: '{count} missing' },
  'figure-complete': { th: 'ครบ', en: 'complete' },
  'figure-left-out': {
    th: 'ระยะเวลาที่ขอไม่ครอบคลุมเดือนที่รายงานแล้ว: {months}',
    en: 'The period asked for leaves out reported months: {months}',
  },
  'figure-months': { th: 'ถึง {month}', en: 'up to {month}' },
  'figure-no-months': { th: 'ยังไม่มีเดือนที่ต้องรายงาน', en: 'no month is due yet' },
  'figure-unreported': { th: 'ยังไม่ส่ง {months}', en: 'not submitted: {months}' },
  'figure-due': {
    th: 'ภายใน {due} เสนอเมื่อ {asked} เหลือ {days} วัน (รวมวันที่เสนอ)',
    en: 'by {due}, asked on {asked}, {days} days left, the day of asking included',
  },
  'figure-last-day': {
    th: 'ภายใน {due} เสนอในวันสุดท้าย',
    en: 'by {due}, asked on the last day',
  },
  'figure-late': {
    th: 'ภายใน {due} เสนอเมื่อ {asked} ช้า {days} วัน',
    en: 'by {due}, asked on {asked}, {days} days late',
  },
  'figure-opening-memo': { th: 'บันทึกข้อความที่ {number}', en: 'memo {number}' },
  'figure-opening-file': { th: 'ไฟล์ที่แนบไว้กับโครงการ', en: 'a file of the project' },
  'figure-opening-decision': { th: 'อนุมัติในระบบเมื่อ {date}', en: 'approved in the system on {date}' },
  'figure-no-secretariat': {
    th: 'ขณะนี้ไม่มีผู้ใดดำรงบทบาทนี้ โปรดให้ผู้ดูแลระบบกำหนดก่อนเสนอ',
    en: 'nobody holds it today; ask the Administrator to name its holder before you ask',
  },
  'figure-meeting': { th: 'ครั้งที่ {number} เมื่อ {date}', en: 'meeting {number} of {date}' },
  'figure-minutes': { th: 'เลขที่ {number}', en: 'number {number}' },
  'figure-places': { th: 'ต่างไป {count} แห่ง', en: '{count} places differ' },
});

export const contentMessages = defineMessages({
  'amendment-adjustment': {
    th: 'ขออนุมัติปรับแผน ครั้งที่ {number}: {kinds}',
    en: 'Amendment {number}: {kinds}',
  },
  'amendment-agenda': {
    th: 'ขอบรรจุวาระคณะกรรมการบริหาร ครั้งที่ {number}: {kinds}',
    en: 'Amendment {number}, place on the board’s agenda: {kinds}',
  },
  'amendment-resolution': {
    th: 'ขออนุมัติปรับแผนตามมติคณะกรรมการบริหาร ครั้งที่ {number}: {kinds}',
    en: 'Amendment {number} as the board resolved: {kinds}',
  },
  kinds: { th: 'ประเภทคำขอ', en: 'Kinds' },
  'decided-by': { th: 'ผู้มีอำนาจอนุมัติ', en: 'Decided by' },
  why: { th: 'เพราะเปลี่ยน', en: 'Because of' },
  'and-more': { th: '{shown} และอีก {count} รายการ', en: '{shown} and {count} more' },
  reason: { th: 'เหตุผลความจำเป็น', en: 'Reason' },
  effect: { th: 'ผลกระทบต่อผลผลิต/ผลลัพธ์', en: 'Effect on outputs and outcomes' },
  'late-reason': { th: 'เหตุผลที่เสนอช้ากว่ากำหนด', en: 'Why it is asked late' },
  reported: { th: 'เดือนที่รายงานแล้ว', en: 'Reported months' },
  'reported-until': {
    th: 'ถึง {month} ใช้ผลเป็นตัวตั้งต้นของแผนที่ขอ',
    en: 'up to {month} the plan asked for starts from the results',
  },
  resolution: { th: 'มติครั้งที่ {number} ({date})', en: 'Resolution of meeting {number} ({date})' },
});
