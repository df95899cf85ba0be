import { type Refused, refuse } from '../../foundation/refusal.ts';
import type { Memo } from './store.ts';

/** S2 L415-457: with the closing nothing of the project changes any more, and nothing is noted on its memos. */
const CLOSING = {
  source: 'osmep-manual-2564',
  clause: 'ส่วนที่ 3 การขอปิดงาน/โครงการ และการนำส่งเงินคงเหลือ',
};

/** Null while the project is not closed. */
export const refuseClosedMemo = ({
  projectCode,
  projectState,
}: Pick<Memo, 'projectCode' | 'projectState'>): Refused | null =>
  projectState === 'closed'
    ? refuse('locked', 'memo-project-closed', { projectCode }, { clause: CLOSING })
    : null;
