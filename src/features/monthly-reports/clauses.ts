/** The clauses on which the rules of monthly reports rest: the OSMEP manual of 2564 (S2), as an officer cites them. */
import type { ClauseRef } from '../../foundation/refusal.ts';

/** `S2` lines in the comments are those of the manual as copied; the clause is what a reader finds on paper. */
const MANUAL = 'osmep-manual-2564';
const PART = 'ส่วนที่ 3 การรายงานผลการดำเนินงาน/โครงการ';
const clause = (text: string): ClauseRef => ({ source: MANUAL, clause: text });

export const CLAUSES = {
  /** "ระหว่างวันที่ 1-7 ของทุกเดือน ... จนกว่าจะสิ้นสุดระยะเวลางาน/โครงการ" (DLN-02; S2 L193, L318). */
  window: clause(`${PART} ข้อ 3)`),
  /** "วันที่ 8 - สิ้นเดือน ... ต้องจัดทำบันทึกข้อความชี้แจงเหตุผล ... มายังฝ่ายติดตามและประเมินผล" (DLN-03; S2 L318). */
  lateCorrection: clause(`${PART} ข้อ 3)`),
  /** Results of work and of spending are both reported (S2 L193, L318). */
  monthlyReport: clause(`${PART} ข้อ 3)`),
  /** "จะต้องระบุรายละเอียดของงานที่ได้ดำเนินการในแต่ละเดือนอย่างชัดเจน แม้ว่าผลจะยังไม่เกิด" (FRM-2002-1; S2 L322-324). */
  workInWords: clause('ส่วนที่ 3 ข้อพึงระวัง! 1)'),
  /** "ขอให้ ... ระบุปัญหาอุปสรรค และแนวทางการแก้ไขให้ชัดเจน" (FRM-2002-2; S2 L326-328). */
  behindPlan: clause('ส่วนที่ 3 ข้อพึงระวัง! 2)'),
  /** Reports begin once plan and opening are approved (WFL-01; S2 L193, L209). */
  opening: clause('ส่วนที่ 3 การขอเปิดงาน/โครงการ 1)'),
  /** The plan is locked once its status is approved; that day counts as the start (S2 L264). */
  planLock: clause('ส่วนที่ 3 การขอเปิดงาน/โครงการ ข้อพึงระวัง! 2)'),
  /** The work ends with the approved closing and the return of money (WFL-06; S2 L415-457). */
  closing: clause('ส่วนที่ 3 การขอปิดงาน/โครงการ และการนำส่งเงินคงเหลือ'),
  /** A cancelled project asks for no month after its cancellation (WFL-05; S2 L369-402). */
  cancelling: clause('ส่วนที่ 3 การขออนุมัติขยายระยะเวลา/เปลี่ยนแปลง/ยกเลิก'),
  /** สสว.200/3, the sample's layout (S2 L274-287). */
  spendingForm: clause('ตัวอย่าง หน้าจอรายงานผลการใช้จ่ายเงินของกิจกรรม (สสว.200/3)'),
} as const satisfies Record<string, ClauseRef>;
