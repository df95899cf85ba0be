/** The clauses on which the rules of amendments rest: the OSMEP manual of 2564 (S2), as an officer cites them. */
import type { ClauseRef } from '../../foundation/refusal.ts';

const MANUAL = 'osmep-manual-2564';
const PART = 'ส่วนที่ 3 การปรับแผน ขยายระยะเวลา เปลี่ยนแปลง ยกเลิก งาน/โครงการ';
const clause = (text: string): ClauseRef => ({ source: MANUAL, clause: `${PART} ${text}` });

export const CLAUSES = {
  /** Case 1: plan and spending plan change, objective, output and outcome do not; the director decides (S2 L352-359). */
  adjust: clause('กรณีที่ 1'),
  /** Case 1, 1): the memo with สสว.400 and 200/1-3 of the latest month (S2 L356-358). */
  adjustPapers: clause('กรณีที่ 1 1)'),
  /** Case 2, "การขยายระยะเวลา หมายถึง ...": more time, or more activities (S2 L371). */
  extend: clause('กรณีที่ 2 การขยายระยะเวลา'),
  /** Case 2, "การขอเปลี่ยนแปลง หมายถึง ...": name, outputs and outcomes, budget and the like (S2 L373). */
  change: clause('กรณีที่ 2 การขอเปลี่ยนแปลง'),
  /** Case 2, "การขอยกเลิกงาน/โครงการ หมายถึง ...": the project, or an activity of substance (S2 L375). */
  cancel: clause('กรณีที่ 2 การขอยกเลิกงาน/โครงการ'),
  /** Case 2, 1): the memo that asks for a place on the agenda, and its papers (S2 L379-384). */
  agenda: clause('กรณีที่ 2 1)'),
  /** Case 2, 2): the paper goes to the secretariat (S2 L387). */
  secretariat: clause('กรณีที่ 2 2)'),
  /** Case 2, 3): the memo "ตามมติคณะกรรมการบริหารฯ" with the minutes and 200/1-3 (S2 L389-393). */
  resolution: clause('กรณีที่ 2 3)'),
  /** The results of the latest month are the starting point of the plan (FRM-2003-1; S2 L406). */
  startFromResults: clause('ข้อพึงระวัง! 1)'),
  /** At least 45 days before the end (DLN-04; S2 L407). */
  notice: clause('ข้อพึงระวัง! 2)'),
} as const satisfies Record<string, ClauseRef>;
