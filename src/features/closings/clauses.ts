/** The clauses on which the rules of closing rest: the OSMEP manual of 2564 (S2), as an officer cites them. */
import type { ClauseRef } from '../../foundation/refusal.ts';

const MANUAL = 'osmep-manual-2564';
const PART = 'ส่วนที่ 3 การปิดโครงการ';
const clause = (text: string): ClauseRef => ({ source: MANUAL, clause: text });

export const clauses = {
  /** "ภายใน 45 วัน หรือดำเนินการอย่างช้าที่สุดไม่เกิน 90 วันนับจากวันสิ้นสุดระยะเวลาโครงการ" (DLN-05; S2 L417, L435). */
  closing: clause(PART),
  /** "จะใช้เวลาในการพิจารณาเอกสาร 3 วัน/เรื่อง และหากพบข้อผิดพลาด ... แก้ไข ... ภายใน 2 วัน" (DLN-06, DLN-07; S2 L417). */
  review: clause(PART),
  /** What the request consists of: memo, 200/1 to 200/3, 300, lists of recipients, 500/1 (S2 L425-431). */
  papers: clause(`${PART} 1)`),
  /** "ต้องแยกเป็นเงินคงเหลือและดอกผล (ถ้ามี) หากไม่มีเงินคงเหลือ ให้ระบุ" (FRM-CL-2; S2 L433). */
  money: clause(`${PART} 1)`),
  /** Original to accounting, everything scanned, 300 as PDF and Word/Excel, after the approval (S2 L435). */
  afterApproval: clause(`${PART} 2)`),
  /** "ตรวจรับงาน ... และเบิกจ่ายงบประมาณให้แล้วเสร็จโดยต้องไม่มีภาระผูกพันคงเหลือ" (S2 L441). */
  commitments: clause(`${PART} 2)`),
  /** "จัดทำบันทึกข้อความชี้แจงเหตุผล ... ก่อนครบกำหนด 45 วัน ... ภายในวันที่ 7 ของเดือนถัดไป" (DLN-08; S2 L448). */
  delay: clause(`${PART} (บันทึกชี้แจงความล่าช้า)`),
  /** Spending and remaining money compared with the budget report of ผบก.; the stamped copy (S2 L452). */
  accounting: clause(`${PART} ข้อพึงระวัง!`),
  /** The fund is called "กองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม", exactly (FRM-CL-1; S2 L455). */
  fundName: clause(`${PART} ข้อพึงระวัง!`),
} as const satisfies Record<string, ClauseRef>;
