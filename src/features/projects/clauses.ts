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
  /** Criteria 2562 ข้อ 4: a plan shows its links to the plans above (S2 L717, L1204). */
  links: { source: 'budget-regulation-2562', clause: 'ข้อ 8' },
} as const satisfies Record<string, ClauseRef>;
