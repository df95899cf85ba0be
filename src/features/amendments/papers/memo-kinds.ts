import type { MemoKind } from '../../memos/rules.ts';
import type { AmendmentRequestKind } from '../requesting/request-kind.ts';

/** The memos that a request goes with; the first is the one that is numbered and addressed. */
export const memosOf: Record<AmendmentRequestKind, readonly MemoKind[]> = {
  'amendment-adjustment': ['adjustment'],
  'amendment-agenda': ['agenda', 'agenda-paper'],
  'amendment-resolution': ['board-resolution'],
};
