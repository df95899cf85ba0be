/** The words for the states in which a record can stand in the way of an action (ACT-32). */
export const stateWords: Record<string, { th: string; en: string }> = {
  draft: { th: 'ร่าง', en: 'draft' },
  submitted: { th: 'ส่งแล้ว', en: 'submitted' },
  approved: { th: 'อนุมัติแล้ว', en: 'approved' },
  locked: { th: 'ล็อกแล้ว', en: 'locked' },
  unlocked: { th: 'เปิดให้แก้ไขแผนแล้ว', en: 'unlocked' },
  reopened: { th: 'เปิดระบบให้แก้ไขแล้ว', en: 'reopened' },
  requested: { th: 'รอพิจารณา', en: 'waiting for a decision' },
  granted: { th: 'อนุญาตแล้ว', en: 'granted' },
  refused: { th: 'ไม่อนุญาต', en: 'refused' },
  withdrawn: { th: 'ถอนคำขอแล้ว', en: 'withdrawn' },
  late: { th: 'ล่าช้า', en: 'late' },
  'not-started': { th: 'ยังไม่เริ่ม', en: 'not started' },
  closed: { th: 'ปิดแล้ว', en: 'closed' },
  'not-begun': { th: 'ยังไม่เริ่มเรื่อง', en: 'not begun' },
  'under-review': { th: 'ฝตป. กำลังตรวจ', en: 'under review' },
  returned: { th: 'ตีกลับให้แก้ไข', en: 'returned' },
  'in-approval': { th: 'อยู่ระหว่างเสนออนุมัติ', en: 'in approval' },
  'money-returned': { th: 'คืนเงินแล้ว', en: 'money returned' },
  'original-received': { th: 'ส่งต้นฉบับแล้ว', en: 'original received' },
  cancelled: { th: 'ยกเลิกแล้ว', en: 'cancelled' },
  'in-force': { th: 'มีผลใช้บังคับแล้ว', en: 'in force' },
  'agenda-requested': { th: 'เสนอขอบรรจุวาระ', en: 'asked for a place on the agenda' },
  queued: { th: 'รอบรรจุวาระการประชุม', en: 'waiting for a meeting of the board' },
  'on-agenda': { th: 'บรรจุวาระแล้ว รอมติ', en: 'on the agenda' },
  resolved: { th: 'คณะกรรมการอนุมัติแล้ว', en: 'approved by the board' },
  'resolution-requested': { th: 'เสนอปรับแผนตามมติ', en: 'asked for as resolved' },
  writing: { th: 'กำลังเขียน', en: 'being written' },
  complete: { th: 'ครบถ้วนแล้ว', en: 'complete' },
  dropped: { th: 'ยุติคำขอแล้ว', en: 'dropped' },
};

/** The words of a state; an unknown state answers with its own code, never with nothing. */
export function stateWord(state: string): { th: string; en: string } {
  return stateWords[state] ?? { th: state, en: state };
}
