/** Words of projects: refusals, what is missing, labels of สสว.100. Screens' own words: screens/messages.ts. */
import { defineMessages } from '../../foundation/message.ts';
import { allocationMessages } from './allocations/messages.ts';
import { unlockMessages } from './unlocking/messages.ts';

export const projectMessages = defineMessages({
  ...allocationMessages,
  ...unlockMessages,
  'project-not-found': { th: 'ไม่พบโครงการรหัส {projectCode}', en: 'There is no project {projectCode}.' },
  'plan-incomplete': {
    th: 'ยังเสนอโครงการไม่ได้ มี {count} รายการที่ต้องทำให้ครบก่อน',
    en: 'The project cannot be submitted yet: {count} things are missing.',
  },
  'plan-stale': {
    th: 'มีผู้บันทึกแผนนี้แล้วหลังจากที่ท่านเปิด (ของท่านทำจากฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) ยังไม่มีอะไรถูกเขียนทับ โปรดเลือกว่าจะใช้ค่าใด',
    en: 'Somebody saved this plan after you opened it (yours was made from version {yours}, saved is {saved}). Nothing was overwritten; choose which to keep.',
  },
  'project-stale': {
    th: 'โครงการนี้มีการแก้ไขหลังจากที่ท่านเปิดหน้านี้ (ท่านเปิดฉบับที่ {yours} ที่บันทึกไว้คือฉบับที่ {saved}) จึงยังไม่ได้ดำเนินการ โปรดเปิดหน้านี้ใหม่แล้วตรวจอีกครั้ง',
    en: 'The project has changed since you opened this page (yours is version {yours}, saved is {saved}), so nothing was done. Open the page again and look once more.',
  },
  'field-stale': {
    th: 'ที่บันทึกไว้: {saved} ของท่าน: {yours}',
    en: 'Saved: {saved}. Yours: {yours}.',
  },
  'fiscal-year-not-open': {
    th: 'เปิดโครงการได้เฉพาะปีงบประมาณปัจจุบันหรือปีถัดไป ({first} หรือ {last}) ที่ระบุคือ {found}',
    en: 'A project is opened in the current or the coming fiscal year ({first} or {last}), not in {found}.',
  },
  'programme-unknown': {
    th: 'ไม่พบแผนงานนี้ในปีงบประมาณ {fiscalYear}',
    en: 'There is no such programme in fiscal year {fiscalYear}.',
  },
  'unit-unknown': {
    th: 'ไม่พบฝ่ายหรือส่วนงานนี้ในหน่วยงาน หรือยุบเลิกแล้ว',
    en: 'There is no such unit, or it is dissolved.',
  },
  'person-unknown': { th: 'ไม่พบบุคคลนี้ในหน่วยงาน', en: 'There is no such person in the agency.' },
  'province-unknown': { th: 'ไม่พบจังหวัดรหัส {code}', en: 'There is no province {code}.' },
  'code-unknown': { th: 'ไม่พบรหัส {code} ในรายการ', en: 'The list has no entry {code}.' },
  'project-codes-used-up': {
    th: 'รหัสโครงการของปีงบประมาณ {fiscalYear} ใช้ครบ {limit} รหัสแล้ว โปรดให้ผู้ดูแลระบบปรับรูปแบบรหัส',
    en: 'All {limit} project codes of fiscal year {fiscalYear} are used. Ask the administrator to change the pattern.',
  },
  'project-code-pattern-wrong': {
    th: 'รูปแบบรหัสโครงการ “{pattern}” ใช้ไม่ได้ ต้องเป็น 8 หลัก เช่น YY01NNNN โปรดแจ้งผู้ดูแลระบบ',
    en: 'The pattern of project codes “{pattern}” does not work; it needs eight places such as YY01NNNN. Tell the administrator.',
  },
  'approved-in-future': {
    th: 'วันที่อนุมัติ {found} ยังมาไม่ถึง วันนี้คือ {today}',
    en: 'The day of approval {found} has not come; today is {today}.',
  },
  'paper-approval-not-scanned': {
    th: 'ไฟล์สแกนต้องเป็นบันทึกขออนุมัติที่ผู้อำนวยการลงนาม ซึ่งแนบไว้กับโครงการนี้ในประเภท “บันทึกข้อความขออนุมัติแผนการดำเนินงานและเปิดโครงการ” บันทึกที่ระบบจัดทำใช้แทนไม่ได้',
    en: 'The scan is the memo that the director signed, attached to this project as its opening memo. A memo made by the system does not stand for it.',
  },
  'file-not-found': { th: 'ไม่พบไฟล์นี้ในโครงการ', en: 'The project has no such file.' },
  'file-subject-asked': {
    th: 'ลบไฟล์ “{name}” ไม่ได้ เพราะเสนอคำขอไปแล้ว ไฟล์ที่แนบไว้เป็นส่วนหนึ่งของหลักฐาน แนบเพิ่มได้',
    en: '“{name}” cannot be removed: the request it belongs to was asked for, and it is part of the record. More can be attached.',
  },
  'file-kept': {
    th: 'ลบไฟล์ “{name}” ไม่ได้ เพราะแนบไว้เมื่อโครงการอยู่ในสถานะ “{stateTh}” จึงเป็นส่วนหนึ่งของหลักฐาน ลบได้เฉพาะไฟล์ที่แนบในสถานะปัจจุบัน หากไม่ถูกต้องโปรดแนบไฟล์ที่ถูกต้องเพิ่ม',
    en: 'The file “{name}” cannot be removed: it was attached when the project was {stateEn}, and is part of the record. Only what was attached in the present state can be; if it is wrong, attach the right one beside it.',
  },
  'file-kept-since': {
    th: 'ลบไฟล์ “{name}” ไม่ได้ เพราะหลังจากแนบแล้วมีการเสนอหรือพิจารณาเรื่องของโครงการเมื่อ {sinceTh} ไฟล์จึงเป็นส่วนหนึ่งของหลักฐาน หากไม่ถูกต้องโปรดแนบไฟล์ที่ถูกต้องเพิ่ม',
    en: 'The file “{name}” cannot be removed: something of the project was asked for or decided on {sinceEn}, after it was attached, so it is part of the record. If it is wrong, attach the right one beside it.',
  },
  'file-kept-memo': {
    th: 'ลบไฟล์ “{name}” ไม่ได้ เพราะบันทึกข้อความเลขที่ {documentNumber} ที่ส่งแล้วอ้างถึงไฟล์นี้',
    en: 'The file “{name}” cannot be removed: memo {documentNumber}, which was sent, names it.',
  },
  'file-in-draft-memo': {
    th: 'ลบไฟล์ “{name}” ไม่ได้ เพราะร่างบันทึกข้อความอ้างถึงไฟล์นี้ โปรดนำไฟล์ออกจากร่างบันทึกก่อน',
    en: 'The file “{name}” cannot be removed: the draft of a memo names it. Take it off the draft first.',
  },
  'file-empty': { th: 'ไฟล์ว่างเปล่า', en: 'The file is empty.' },
  'file-too-large': {
    th: 'ไฟล์ “{name}” ขนาด {found} MB ใหญ่เกินไป แนบได้ไฟล์ละไม่เกิน {limit} MB',
    en: 'The file “{name}” has {found} MB; at most {limit} MB each are taken.',
  },
  'file-status-not-possible': {
    th: 'โครงการอยู่ในสถานะ “{stateTh}” จึงแนบไฟล์ใต้หัวข้อ “{statusTh}” ไม่ได้ หัวข้อที่เลือกได้: {possibleTh}',
    en: 'The project is {stateEn}, so no file can be put under “{statusEn}”. Possible: {possibleEn}.',
  },
  'file-subject-unknown': {
    th: 'ไม่พบเรื่องที่จะแนบไฟล์ให้ในโครงการนี้',
    en: 'The project has no such record to attach a file to.',
  },
  'file-subject-closed': {
    th: 'แนบหรือนำไฟล์ “{name}” ออกไม่ได้ เพราะเรื่องนี้เสนอหรือสิ้นสุดแล้ว ไฟล์จึงเป็นส่วนหนึ่งของหลักฐาน ทำได้ขณะที่เรื่องยังเป็นร่าง หรือเมื่อถอนหรือถูกตีกลับมาแก้ไข',
    en: 'The file “{name}” can neither be attached nor taken off: this record was submitted or has ended, and its files are evidence. It is possible while the record is a draft, or again once it is withdrawn or returned.',
  },
  'file-kind-of-others': {
    th: 'เอกสารประเภทนี้เป็นของผู้จัดทำเรื่อง ท่านแนบหรือนำออกไม่ได้',
    en: 'Papers of this kind belong to who prepares the record: you can neither attach nor remove them.',
  },
  'file-type-not-taken': {
    th: 'รับเฉพาะ PDF, Word, Excel และรูปภาพ (PNG, JPEG) แต่ไฟล์นี้เป็น{foundTh}',
    en: 'PDF, Word, Excel and pictures (PNG, JPEG) are taken; this file is {foundEn}.',
  },
  'file-name-missing': { th: 'โปรดตั้งชื่อไฟล์', en: 'Give the file a name.' },

  'number-out-of-range': {
    th: '{found} อยู่นอกช่วง {lowest} ถึง {highest}',
    en: '{found} is not between {lowest} and {highest}.',
  },
  'too-many-months': { th: 'แผนมีได้ไม่เกิน {limit} เดือน', en: 'A plan has at most {limit} months.' },
  'repeated-entry': { th: 'มีรายการซ้ำกัน', en: 'An entry appears twice.' },

  'name-missing': { th: 'ชื่องาน/โครงการ', en: 'Name of the project' },
  'project-type-missing': { th: 'ประเภทโครงการ', en: 'Project type' },
  'budget-source-missing': { th: 'แหล่งงบประมาณ', en: 'Budget source' },
  'contact-telephone-missing': { th: 'โทรศัพท์ของหน่วยบริหารโครงการ', en: 'Telephone of the project unit' },
  'rationale-missing': { th: 'หลักการและเหตุผล', en: 'Rationale' },
  'objectives-missing': { th: 'วัตถุประสงค์อย่างน้อย 1 ข้อ', en: 'At least one objective' },
  'target-group-missing': { th: 'กลุ่มเป้าหมายที่ได้รับประโยชน์', en: 'Target group' },
  'target-group-count-missing': { th: 'จำนวนกลุ่มเป้าหมาย', en: 'Number in the target group' },
  'provinces-missing': { th: 'พื้นที่ดำเนินการ', en: 'Provinces' },
  'achievement-missing': { th: 'ผลสัมฤทธิ์ที่คาดว่าจะได้รับ', en: 'Expected achievement' },
  'starts-on-missing': { th: 'วันเริ่มต้นโครงการ', en: 'First day of the project' },
  'ends-on-missing': { th: 'วันสิ้นสุดโครงการ', en: 'Last day of the project' },
  'period-reversed': {
    th: 'วันสิ้นสุด ({endsOn}) อยู่ก่อนวันเริ่มต้น ({startsOn})',
    en: 'The last day ({endsOn}) is before the first ({startsOn}).',
  },
  'period-too-long': {
    th: 'ระยะเวลา {months} เดือน เกิน {limit} เดือน',
    en: 'A period of {months} months is longer than {limit}.',
  },
  'plan-month-impossible': {
    th: 'เดือน {month} อยู่ไกลจากปีงบประมาณ {fiscalYear} เกินไป แผนมีได้ไม่เกิน {limit} เดือน จึงอยู่ระหว่าง {first} ถึง {last}',
    en: '{month} is too far from fiscal year {fiscalYear}: with at most {limit} months a plan lies between {first} and {last}.',
  },
  'period-outside-fiscal-year': {
    th: 'ระยะเวลาไม่อยู่ในปีงบประมาณ {fiscalYear} ({first} ถึง {last})',
    en: 'The period has no month in fiscal year {fiscalYear} ({first} to {last}).',
  },
  'output-indicator-missing': { th: 'ตัวชี้วัดผลผลิตอย่างน้อย 1 ตัว', en: 'At least one output indicator' },
  'outcome-indicator-missing': { th: 'ตัวชี้วัดผลลัพธ์อย่างน้อย 1 ตัว', en: 'At least one outcome indicator' },
  'indicator-name-missing': { th: 'ตัวชี้วัดที่ {number}: ชื่อ', en: 'Indicator {number}: name' },
  'indicator-unit-missing': { th: 'ตัวชี้วัดที่ {number}: หน่วยนับ', en: 'Indicator {number}: unit of measure' },
  'indicator-target-missing': { th: 'ตัวชี้วัดที่ {number}: ค่าเป้าหมาย', en: 'Indicator {number}: target' },
  'indicator-target-not-positive': {
    th: 'ตัวชี้วัดที่ {number}: ค่าเป้าหมายต้องมากกว่า 0 (ที่ระบุคือ {target})',
    en: 'Indicator {number}: the target must be above 0 (it is {target}).',
  },
  'indicator-baseline-missing': { th: 'ตัวชี้วัดที่ {number}: ค่าฐาน', en: 'Indicator {number}: baseline' },
  'indicator-method-missing': { th: 'ตัวชี้วัดที่ {number}: วิธีการวัด', en: 'Indicator {number}: method' },
  'indicator-months-blank': {
    th: 'ตัวชี้วัดที่ {number}: แผนรายเดือนว่าง {count} เดือน (เริ่มที่ {month})',
    en: 'Indicator {number}: {count} months blank (from {month})',
  },
  'indicator-month-outside-period': {
    th: 'ตัวชี้วัดที่ {number}: มีแผนนอกระยะเวลาโครงการ ({months})',
    en: 'Indicator {number}: planned outside the period ({months})',
  },
  'budget-missing': {
    th: 'งบประมาณของโครงการ (ถ้าไม่ใช้งบประมาณ ให้ใส่ 0)',
    en: 'Budget of the project (0 when there is none)',
  },
  'activities-missing': { th: 'กิจกรรมอย่างน้อย 1 กิจกรรม', en: 'At least one activity' },
  'activity-name-missing': { th: 'กิจกรรมที่ {number}: ชื่อ', en: 'Activity {number}: name' },
  'activity-spending-not-budget': {
    th: 'กิจกรรมที่ {number}: แผนการใช้จ่ายรวม {planned} บาท ไม่เท่ากับงบกิจกรรม {budget} บาท',
    en: 'Activity {number}: months add up to {planned} baht, its budget is {budget} baht',
  },
  'activity-work-not-100': {
    th: 'กิจกรรมที่ {number}: แผนงานรวม {total}% ต้องครบ 100%',
    en: 'Activity {number}: work adds up to {total}%, not 100%',
  },
  'activity-spending-blank': {
    th: 'กิจกรรมที่ {number}: แผนการใช้จ่ายว่าง {count} เดือน (เริ่มที่ {month}) ไม่ใช้จ่ายให้ใส่ 0',
    en: 'Activity {number}: spending blank in {count} months (from {month}); type 0 where nothing is spent',
  },
  'activity-work-blank': {
    th: 'กิจกรรมที่ {number}: แผนงานว่าง {count} เดือน (เริ่มที่ {month}) ไม่มีงานให้ใส่ 0',
    en: 'Activity {number}: work blank in {count} months (from {month}); type 0 where nothing is due',
  },
  'activity-month-outside-period': {
    th: 'กิจกรรมที่ {number}: มีแผนนอกระยะเวลาโครงการ ({months})',
    en: 'Activity {number}: planned outside the period ({months})',
  },
  'weights-not-100': {
    th: 'น้ำหนักกิจกรรมรวม {total} ต้องครบ 100',
    en: 'Weights of activities add up to {total}, not 100',
  },
  'activity-budgets-not-budget': {
    th: 'งบกิจกรรมรวม {total} บาท ไม่เท่ากับงบประมาณโครงการ {budget} บาท',
    en: 'Activity budgets add up to {total} baht, the project budget is {budget} baht',
  },
  'plan-link-missing': {
    th: 'ความเชื่อมโยงกับแผนระดับบนอย่างน้อย 1 รายการ',
    en: 'A link to at least one plan above',
  },
  'file-opening-memo-missing': { th: 'ไฟล์บันทึกขออนุมัติเปิดโครงการ', en: 'File: memo asking for the opening' },
  'file-form-100-missing': { th: 'ไฟล์ สสว.100 ที่ลงนามแล้ว', en: 'File: signed สสว.100' },
  'file-allocation-memo-missing': {
    th: 'ไฟล์สำเนาแจ้งจัดสรรงบประมาณและตารางสรุป',
    en: 'File: allocation memo with its summary table',
  },

  'plan-not-in-force': {
    th: 'โครงการ {projectCode} ยังไม่มีแผนที่ได้รับอนุมัติ จึงยังไม่มีแผนที่จะปรับหรือแก้ไข',
    en: 'Project {projectCode} has no approved plan yet that could be amended or corrected.',
  },
  'plan-unchanged': {
    th: 'ข้อมูลเหมือนแผนที่ใช้อยู่ทุกช่อง จึงไม่มีแผนฉบับใหม่',
    en: 'Every field is as in the plan in force, so there is no new version.',
  },
  'plan-leaves-reported-month': {
    th: 'เดือน {monthTh} มีผลที่รายงานแล้ว แต่อยู่นอกระยะเวลาของแผน โปรดกำหนดระยะเวลาให้ครอบคลุมเดือนนี้',
    en: '{monthEn} has reported results but lies outside the period of the plan. Give a period that takes it in.',
  },
  'plan-drops-reported-row': {
    th: '“{name}” มีผลที่รายงานแล้ว นำออกจากแผนไม่ได้ ให้คงไว้และปรับเดือนที่เหลือ',
    en: '“{name}” has reported results and cannot leave the plan. Keep it and replan the months that remain.',
  },

  'memo-date-in-future': {
    th: 'วันที่ของบันทึก {found} ยังมาไม่ถึง วันนี้คือ {today}',
    en: 'The date of the memo {found} has not come; today is {today}.',
  },
  'file-not-pdf': {
    th: 'รับเฉพาะ PDF แต่ไฟล์นี้เป็น{foundTh}',
    en: 'Only PDF is taken; this file is {foundEn}.',
  },
  'mark-not-found': { th: 'ไม่พบจุดที่ต้องแก้ไขนี้', en: 'There is no such mark.' },
  'place-budget': { th: 'งบประมาณ', en: 'Budget' },
  'place-objectives': { th: 'วัตถุประสงค์', en: 'Objectives' },
  'place-links': { th: 'ความเชื่อมโยงแผน', en: 'Links to plans' },
  'place-files': { th: 'เอกสารแนบ', en: 'Papers' },
  'place-indicator': { th: 'ตัวชี้วัดที่ {number} {name}', en: 'Indicator {number} {name}' },
  'place-activity': { th: 'กิจกรรมที่ {number} {name}', en: 'Activity {number} {name}' },
  'name-not-allocated': {
    th: 'ชื่องาน/โครงการไม่ตรงกับที่แจ้งจัดสรรตามบันทึกที่ {memoNumber}: “{allocated}” แต่ในแผนคือ “{found}”',
    en: 'The name is not that of allocation memo {memoNumber}: “{allocated}”; the plan has “{found}”.',
  },
  'budget-not-allocated': {
    th: 'งบประมาณไม่เท่ากับที่แจ้งจัดสรรตามบันทึกที่ {memoNumber}: {allocated} บาท แต่ในแผนคือ {found} บาท',
    en: 'The budget is not that of allocation memo {memoNumber}: {allocated} baht; the plan has {found} baht.',
  },
  'read-only-submitted': {
    th: 'เสนอขออนุมัติแล้ว แก้ไขไม่ได้จนกว่าผู้อนุมัติตามสายจะพิจารณา หน่วยบริหารโครงการถอนกลับมาแก้ได้',
    en: 'Submitted: it cannot be changed until the approval chain has decided. The project unit can withdraw it.',
  },
  'read-only-approved': {
    th: 'อนุมัติเปิดโครงการแล้ว แผนแก้ไขไม่ได้ และรอผู้ดูแลระบบล็อก ผู้เปิดให้แก้ไขคือฝ่ายติดตามและประเมินผล (ฝตป.) ตามบันทึกชี้แจงเหตุผล',
    en: 'Approved: the plan cannot be changed and waits for the administrator to lock it. The monitoring unit opens it upon a memo with reasons.',
  },
  'read-only-locked': {
    th: 'แผนถูกล็อกแล้ว แก้ไขไม่ได้ ผู้เปิดให้แก้ไขคือฝ่ายติดตามและประเมินผล (ฝตป.) ตามบันทึกชี้แจงเหตุผล',
    en: 'The plan is locked and cannot be changed. The monitoring unit opens it upon a memo with reasons.',
  },
  'read-only-unlocked': {
    th: 'ฝ่ายติดตามและประเมินผล (ฝตป.) เปิดให้หน่วยบริหารโครงการแก้ไขข้อมูลแผนตามบันทึกชี้แจงเหตุผล แผนที่อนุมัติใช้ต่อไปจนกว่าหน่วยบริหารโครงการจะแก้ไขเสร็จ หรือหมดเวลาที่เปิดให้แก้ไข',
    en: 'The monitoring unit has opened the plan data for correction upon a memo with reasons. The approved plan stands until the project unit has finished, or the time is over.',
  },
  'read-only-cancelled': {
    th: 'คณะกรรมการบริหารมีมติยกเลิกงาน/โครงการแล้ว แผนแก้ไขไม่ได้ ขั้นต่อไปคือขออนุมัติปิดโครงการและคืนเงินคงเหลือ',
    en: 'The board has cancelled the project: its plan cannot be changed. What follows is its closing and the return of the remaining money.',
  },
  'read-only-closed': {
    th: 'ปิดโครงการแล้ว ข้อมูลทุกส่วนเป็นหลักฐาน แก้ไข เพิ่ม หรือลบไม่ได้อีก',
    en: 'The project is closed: everything of it is kept as evidence and nothing can be changed, added or removed.',
  },
  'read-only-unlocked-field': {
    th: 'แผนที่อนุมัติ · แก้ไขในฉบับแก้ไขข้อมูล',
    en: 'Approved plan · corrected in the copy',
  },
  'read-only-cancelled-field': { th: 'ยกเลิกโครงการแล้ว', en: 'Cancelled' },
  'read-only-closed-field': { th: 'ปิดโครงการแล้ว', en: 'Closed' },
  'project-closed': {
    th: 'โครงการ {projectCode} อยู่ในสถานะ “{stateTh}” เมื่อ {closedOnTh} ข้อมูล ไฟล์ และรายงานของโครงการแก้ไข เพิ่ม หรือลบไม่ได้อีก',
    en: 'Project {projectCode} is {stateEn} (since {closedOnEn}). Nothing of its data, files and reports can be changed, added or removed.',
  },
  'project-closing-requested': {
    th: 'โครงการ {projectCode} ส่งเรื่องขออนุมัติปิดแล้วเมื่อ {requestedOnTh} จึงเปิดแก้ไข สสว.300 รายงานประจำเดือน และแผนไม่ได้ หากต้องแก้ไข ให้หน่วยบริหารโครงการถอนเรื่องปิดโครงการก่อนได้รับอนุมัติ',
    en: 'The closing of project {projectCode} was submitted on {requestedOnEn}, so สสว.300, its monthly reports and its plan are not reopened. To correct something, the project unit withdraws the closing before it is approved.',
  },
  'read-only-submitted-field': {
    th: 'รออนุมัติ · ผู้ถอนกลับมาแก้ไข: หน่วยบริหารโครงการ',
    en: 'Waiting · the project unit can withdraw',
  },
  'read-only-approved-field': {
    th: 'อนุมัติแล้ว · ผู้เปิดให้แก้ไข: ฝตป.',
    en: 'Approved · unlocked by: monitoring unit',
  },
  'read-only-locked-field': {
    th: 'ล็อกแล้ว · ผู้เปิดให้แก้ไข: ฝตป.',
    en: 'Locked · unlocked by: monitoring unit',
  },
});
