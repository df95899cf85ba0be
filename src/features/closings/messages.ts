import { defineMessages } from '../../foundation/message.ts';

/** The rule of each guard, and the sentences that say its figure. `{…Th}` and `{…En}` are the same day or month. */
export const guardMessages = defineMessages({
  'closing-guard-months-submitted': {
    th: 'ส่งรายงานประจำเดือน (สสว.200/1-3) ครบทุกเดือนจนสิ้นสุดโครงการ',
    en: 'Every monthly report (สสว.200/1-3) to the end of the project is submitted',
  },
  'closing-guard-accounting-reported': {
    th: 'ส่วนบัญชีรายงานการเบิกจ่าย ณ วันสิ้นสุดโครงการหรือหลังจากนั้น พร้อมไฟล์',
    en: 'Accounting has reported the spending as of the end of the project or later, with its file',
  },
  'closing-guard-accounting-equals-spent': {
    th: 'ผลการใช้จ่ายตามรายงานประจำเดือนเท่ากับรายงานของส่วนบัญชี',
    en: 'Spending by the monthly reports equals the accounting report',
  },
  'closing-guard-commitments-settled': {
    th: 'ตรวจรับและเบิกจ่ายตามสัญญา/MOU ครบ ไม่มีภาระผูกพันคงเหลือ (หรือแนบสำเนาที่ลงรับ “ต้นฉบับส่งบัญชีแล้ว”)',
    en: 'Contracts are accepted and paid, nothing is left committed (or the copy with accounting’s stamp is attached)',
  },
  'closing-guard-final-report-complete': {
    th: 'รายงานสรุปผล (สสว.300) ครบถ้วน มีทั้ง PDF และ Word',
    en: 'The final report (สสว.300) is complete, as PDF and Word',
  },
  'closing-guard-recipients-present': {
    th: 'มีข้อมูลผู้รับบริการที่เป็นผู้ประกอบการ (สสว.300/1)',
    en: 'The list of recipients that are firms (สสว.300/1) is there',
  },
  'closing-guard-stakeholders-present': {
    th: 'มีข้อมูลหน่วยงานหรือผู้ที่เกี่ยวข้องอื่น (สสว.300/2)',
    en: 'The list of agencies and others (สสว.300/2) is there',
  },
  'closing-guard-economic-value-present': {
    th: 'มีแบบประเมินมูลค่าทางเศรษฐกิจ (สสว.500/1)',
    en: 'The economic value form (สสว.500/1) is there',
  },
  'closing-guard-returns-declared': {
    th: 'แจ้งเงินคงเหลือและดอกผลครบทุกหน่วย แยกกัน (ไม่มีให้ใส่ 0) พร้อมบันทึกของหน่วยร่วม',
    en: 'Every unit has declared principal and interest apart (0 where there is none), joint units with their memos',
  },
  'closing-guard-returns-equal-remaining': {
    th: 'เงินคงเหลือที่คืน = งบประมาณ − ผลการใช้จ่าย',
    en: 'The principal given back = budget − spending',
  },

  'closing-figure-months-submitted': {
    th: 'ส่งแล้ว {submitted} จาก {asked} เดือน',
    en: '{submitted} of {asked} months submitted',
  },
  'closing-figure-months-missing': {
    th: 'ส่งแล้ว {submitted} จาก {asked} เดือน ยังขาด {monthsTh}',
    en: '{submitted} of {asked} months submitted; missing: {monthsEn}',
  },
  'closing-figure-months-none': {
    th: 'ไม่มีเดือนที่ต้องรายงาน (ยกเลิกก่อนเดือนแรกของโครงการ)',
    en: 'no month is asked for (cancelled before its first month)',
  },
  'closing-figure-accounting-missing': { th: 'ส่วนบัญชียังไม่ได้รายงาน', en: 'accounting has not reported yet' },
  'closing-figure-accounting-too-early': {
    th: 'รายงาน ณ {asOfTh} ก่อนวันสิ้นสุดโครงการ ({endedOnTh})',
    en: 'as of {asOfEn}, before the end of the project ({endedOnEn})',
  },
  'closing-figure-accounting-without-file': {
    th: 'รายงาน ณ {asOfTh} ยังไม่มีไฟล์',
    en: 'as of {asOfEn}, without its file',
  },
  'closing-figure-accounting-reported': { th: 'รายงาน ณ {asOfTh}', en: 'as of {asOfEn}' },
  'closing-figure-accounting-equals-spent': {
    th: 'รายงานประจำเดือน {spent} บาท ส่วนบัญชี {accounted} บาท',
    en: 'monthly reports {spent} baht, accounting {accounted} baht',
  },
  'closing-figure-commitments-none': { th: 'ไม่มีภาระผูกพันคงเหลือ', en: 'nothing is left committed' },
  'closing-figure-commitments-copied': {
    th: 'ภาระผูกพัน {committed} บาท แนบสำเนา “ต้นฉบับส่งบัญชีแล้ว” แล้ว',
    en: '{committed} baht committed; the stamped copy is attached',
  },
  'closing-figure-commitments-open': {
    th: 'ภาระผูกพันคงเหลือ {committed} บาท',
    en: '{committed} baht still committed',
  },
  'closing-figure-final-report-open': { th: 'สสว.300 ยังไม่ครบถ้วน', en: 'สสว.300 is not complete' },
  'closing-figure-final-report-files-missing': {
    th: 'ยังไม่มีไฟล์ PDF และ Word ครบทั้งสองแบบ',
    en: 'PDF and Word are not both there',
  },
  'closing-figure-final-report-complete': { th: 'ครบถ้วน มี PDF และ Word', en: 'complete, as PDF and Word' },
  'closing-figure-final-report-differs': {
    th: 'ผลของตัวชี้วัดใน สสว.300 ไม่ตรงกับ สสว.200/1 แล้ว: {indicators} โปรดเปิดแก้ไข สสว.300',
    en: 'สสว.300 no longer agrees with สสว.200/1: {indicators}. Please reopen สสว.300',
  },
  'closing-figure-count-differs': {
    th: 'ระบุ {count} ราย แต่ สสว.300 ข้อ {chapter} ระบุ {inReport} ราย ({form})',
    en: '{count} stated here, {inReport} in สสว.300 at {chapter} ({form})',
  },
  'closing-figure-count-missing': { th: 'ยังไม่ได้ระบุจำนวน ({form})', en: 'the number is not stated ({form})' },
  'closing-figure-list-missing': { th: 'ยังไม่ได้แนบไฟล์ {form}', en: '{form} is not attached' },
  'closing-figure-recipients-present': { th: '{count} ราย', en: '{count}' },
  'closing-figure-stakeholders-present': { th: '{count} ราย', en: '{count}' },
  'closing-figure-stakeholders-none': {
    th: 'ระบุ 0 ราย แต่ทุกโครงการต้องรายงาน {form}',
    en: '0 stated, but every project reports {form}',
  },
  'closing-figure-economic-value-present': { th: 'แนบแล้ว', en: 'attached' },
  'closing-figure-returns-own-missing': {
    th: 'หน่วยบริหารโครงการยังไม่ได้แจ้ง',
    en: 'the project unit has not declared',
  },
  'closing-figure-returns-joint-missing': { th: 'ยังไม่ได้แจ้ง: {units}', en: 'not declared: {units}' },
  'closing-figure-returns-memo-missing': {
    th: 'ยังไม่ได้แนบบันทึกของหน่วยร่วม',
    en: 'the memos of the joint units are not attached',
  },
  'closing-figure-returns-declared': { th: 'ครบ {asked} หน่วย', en: 'all of {asked} units' },
  'closing-figure-returns-open': {
    th: 'คงเหลือ {remaining} บาท ยังแจ้งไม่ครบ',
    en: '{remaining} baht remaining; not all declared',
  },
  'closing-figure-returns-equal-remaining': {
    th: 'งบประมาณ {budget} − ใช้จ่าย {spent} = คงเหลือ {remaining} บาท แจ้งคืน {returned} บาท',
    en: 'budget {budget} − spending {spent} = {remaining} baht remaining; {returned} baht given back',
  },
  'closing-figure-spent-above-budget': {
    th: 'ใช้จ่าย {spent} บาท เกินงบประมาณ {budget} บาท',
    en: 'spending {spent} baht is above the budget of {budget} baht',
  },
});

export const closingMessages = defineMessages({
  ...guardMessages,
  'closing-project-not-over': {
    th: 'โครงการนี้ยังไม่สิ้นสุด (สิ้นสุด {endedOnTh}) จึงยังปิดไม่ได้',
    en: 'This project has not ended yet (it ends on {endedOnEn}), so it cannot be closed.',
  },
  'closing-no-plan': {
    th: 'โครงการ {projectCode} ยังไม่มีแผนที่อนุมัติ จึงยังไม่มีกำหนดปิด',
    en: 'Project {projectCode} has no approved plan yet, so there is nothing to close.',
  },
  'closing-not-begun': {
    th: 'ยังไม่มีผู้เริ่มเรื่องปิดโครงการ {projectCode} โปรดกด “เริ่มเรื่องปิดโครงการ” ที่หน้าปิดโครงการก่อน',
    en: 'Nobody has begun to close project {projectCode} yet. Please begin it on its closing page first.',
  },
  'closing-not-found': { th: 'ไม่พบเรื่องปิดโครงการของเอกสารนี้', en: 'The closing of this paper is not there.' },
  'closing-guards-unmet': {
    th: 'ยังปิดโครงการไม่ได้ มี {count} ข้อที่ยังไม่ครบ',
    en: 'The project cannot be closed yet: {count} conditions are not met.',
  },
  'closing-others-waiting': {
    th: 'ยังปิดโครงการไม่ได้ เพราะมีเรื่องของโครงการรอพิจารณาอยู่ {count} เรื่อง: {titlesTh} โปรดรอผลหรือถอนเรื่องก่อน',
    en: 'The project cannot be closed yet: {count} of its requests still wait for a decision ({titlesEn}). Await or withdraw them first.',
  },
  'closing-stale': {
    th: 'มีผู้อื่นแก้ไขเรื่องปิดโครงการนี้ไปแล้ว โปรดเปิดหน้านี้ใหม่ (ของท่านรุ่น {yours} ล่าสุดรุ่น {saved})',
    en: 'Somebody else has changed this closing. Please open the page again (yours {yours}, saved {saved}).',
  },
  'closing-memo-missing': {
    th: 'ยังไม่มีร่างบันทึกขออนุมัติปิดและคืนเงินคงเหลือของโครงการ {projectCode} โปรดกด “ร่างบันทึก” ที่หน้าปิดโครงการ ตรวจ แล้วจึงส่ง',
    en: 'There is no draft of the closing memo of project {projectCode}. Please draft it on the closing page and read it before you send it.',
  },
  'closing-return-unknown': {
    th: 'ไม่มีหน่วย “{name}” ในแผนของโครงการนี้',
    en: 'The plan of this project has no unit “{name}”.',
  },
  'receipt-not-expected': {
    th: '{unitTh} แจ้งว่าไม่มีเงินคืน (เงินคงเหลือและดอกผล 0.00 บาท) จึงไม่ต้องบันทึกใบเสร็จ',
    en: '{unitEn} has declared that there is nothing to give back (0.00 baht), so there is no receipt to record.',
  },
  'receipt-recorded': {
    th: '{unitTh} มีใบเสร็จบันทึกไว้แล้ว (เลขที่ {receiptNumber})',
    en: '{unitEn} has its receipt recorded already ({receiptNumber}).',
  },
  'receipt-differs': {
    th: 'จำนวนเงินไม่ตรงกับที่อนุมัติ: เงินคงเหลือ {principal} บาท ดอกผล {interest} บาท (ที่กรอก {foundPrincipal} และ {foundInterest} บาท)',
    en: 'The money is not what was approved: principal {principal} baht, interest {interest} baht (found {foundPrincipal} and {foundInterest}).',
  },
  'closing-day-in-future': {
    th: 'วันที่ {foundTh} ยังมาไม่ถึง (วันนี้ {todayTh})',
    en: '{foundEn} has not come yet (today is {todayEn}).',
  },
  'closing-day-before-start': {
    th: 'วันที่ {foundTh} อยู่ก่อนวันเริ่มโครงการ ({startTh})',
    en: '{foundEn} lies before the project began ({startEn}).',
  },
  'closing-day-before-cancelled': {
    th: 'วันที่ {foundTh} อยู่ก่อนวันที่คณะกรรมการบริหารยกเลิกโครงการ ({startTh})',
    en: '{foundEn} lies before the board cancelled the project ({startEn}).',
  },
  'closing-original-differs': {
    th: 'บันทึกนี้ลงวันที่ส่วนบัญชีรับต้นฉบับไว้แล้วเป็น {memoTh} ไม่ตรงกับวันที่กรอก ({foundTh})',
    en: 'The memo says already that accounting received its original on {memoEn}, not on the day typed ({foundEn}).',
  },
  'closing-original-too-early': {
    th: 'ต้นฉบับส่งบัญชีหลังได้รับอนุมัติปิดโครงการ ({approvedTh}) วันที่ {foundTh} อยู่ก่อนนั้น',
    en: 'The original goes to accounting after the approval ({approvedEn}); {foundEn} lies before it.',
  },
  'delay-not-needed': {
    th: 'เสนอบันทึกชี้แจงความล่าช้าของเดือน{monthTh} แล้ว ฉบับถัดไปร่างได้หลังวันที่ {lastTh}',
    en: 'The delay memo of {monthEn} has gone up the line; the next can be drafted after {lastEn}.',
  },
  'delay-not-found': { th: 'ไม่พบบันทึกชี้แจงความล่าช้าฉบับนี้', en: 'This delay memo is not there.' },
  'delay-expected-too-early': {
    th: 'วันที่คาดว่าจะปิดโครงการแล้วเสร็จ ({foundTh}) ต้องอยู่หลังวันนี้ ({todayTh})',
    en: 'The day by which you expect to close ({foundEn}) must lie after today ({todayEn}).',
  },
  'delay-memo-missing': {
    th: 'ยังไม่มีร่างบันทึกชี้แจงความล่าช้าของเดือน{monthTh} โปรดบันทึกเหตุผลที่หน้าปิดโครงการเพื่อร่างใหม่',
    en: 'There is no draft of the delay memo of {monthEn}. Please save its reason on the closing page to draft it.',
  },
  'delay-note-only': {
    th: 'ได้รับอนุมัติปิดโครงการ {projectCode} แล้วเมื่อ {approvedTh} บันทึกชี้แจงฉบับนี้จึงรับทราบได้เท่านั้น ส่งกลับให้แก้ไขไม่ได้',
    en: 'The closing of project {projectCode} was approved on {approvedEn}, so this delay memo can be taken note of only, not sent back.',
  },
  'delay-already-requested': {
    th: 'บันทึกชี้แจงของเดือน{monthTh} เสนอแล้ว',
    en: 'The delay memo of {monthEn} has gone up the line already.',
  },
});
