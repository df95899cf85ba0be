/** The clauses on which สสว.300 rests: the OSMEP manual of 2564 (S2), as an officer cites them. */
import type { ClauseRef } from '../../foundation/refusal.ts';

const MANUAL = 'osmep-manual-2564';
const clause = (text: string): ClauseRef => ({ source: MANUAL, clause: text });

export const clauses = {
  /** S2 L1511-1595: the form and its explanations. */
  form: clause('แบบ สสว.300'),
  /** S2 L1517: not longer than three pages. */
  summary: clause('แบบ สสว.300 บทสรุปผู้บริหาร'),
  /** S2 L1541: by activity, in agreement with 200/2, with the reason where below the target. */
  activities: clause('แบบ สสว.300 ข้อ 2.1'),
  /** S2 L1549-1557: every indicator explained, the reason above or below the target. */
  indicators: clause('แบบ สสว.300 ข้อ 2.2.1'),
  /** S2 L1559: in agreement with 500/1, with the methods of collection and calculation. */
  achievement: clause('แบบ สสว.300 ข้อ 2.2.2'),
  /** S2 L1561-1565. */
  stakeholders: clause('แบบ สสว.300 ข้อ 2.3'),
  /** S2 L1567. */
  recipients: clause('แบบ สสว.300 ข้อ 2.3.1'),
  /** S2 L1569: every project. */
  others: clause('แบบ สสว.300 ข้อ 2.3.2'),
  /** S2 L1571. */
  success: clause('แบบ สสว.300 ข้อ 2.3'),
  /** S2 L1573-1581. */
  problems: clause('แบบ สสว.300 บทที่ 3'),
  /** S2 L1583-1587. */
  use: clause('แบบ สสว.300 บทที่ 4'),
  /** S2 L427, L435: delivered with the request to close. */
  closing: clause('ส่วนที่ 3 การขอปิดงาน/โครงการ และการนำส่งเงินคงเหลือ'),
} as const satisfies Record<string, ClauseRef>;
