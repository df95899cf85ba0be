/** The clauses on which the rules of this feature rest (entries of law/sources). */
import type { ClauseRef } from '../../foundation/refusal.ts';

const MANUAL = 'osmep-manual-2564';

export const clauses = {
  /** S2 L207-212: what a request to open a project consists of. */
  opening: { source: MANUAL, clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ 1)' },
  /** S2 L213: typed in completely, within 3 days of the approval. */
  typing: { source: MANUAL, clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ 3)' },
  /** S2 L228-243: scanned papers with a name for each file. */
  papers: { source: MANUAL, clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ 4)' },
  /** S2 L257: name and budget as approved. */
  asApproved: { source: MANUAL, clause: 'ส่วนที่ 3 ข้อพึงระวัง 1)' },
  /** S2 L261-266: after the approval the administrator locks the plan; changes need a memo to ฝตป. */
  lock: { source: MANUAL, clause: 'ส่วนที่ 3 ข้อพึงระวัง 2)' },
  /** S2 L207: strategy notifies the allocation once the annual plan is approved. */
  allocation: { source: MANUAL, clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ' },
  /** S2 L369-402: extension, change of substance and cancellation go to the board. */
  cancelling: { source: MANUAL, clause: 'ส่วนที่ 3 การขออนุมัติขยายระยะเวลา/เปลี่ยนแปลง/ยกเลิก' },
  /** S2 L415-457: the work ends with the approved closing and the return of money. */
  closing: { source: MANUAL, clause: 'ส่วนที่ 3 การขอปิดงาน/โครงการ และการนำส่งเงินคงเหลือ' },
  /** Criteria 2562 ข้อ 4: a plan shows its links to the plans above (S2 L717, L1204). */
  links: { source: 'budget-regulation-2562', clause: 'ข้อ 8' },
  /** S2 L406 (FRM-2003-1): after a change the latest results are where the plan goes on from. */
  fromResults: { source: MANUAL, clause: 'ส่วนที่ 3 การปรับแผน/ขยายระยะเวลา ข้อพึงระวัง' },
  /** S2 L354, L371-375: what the director decides and what the board decides. */
  amending: { source: MANUAL, clause: 'ส่วนที่ 3 กรณีที่ 1 และกรณีที่ 2' },
} as const satisfies Record<string, ClauseRef>;
