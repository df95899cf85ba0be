/** What the memos of a closing say of people and places, as the register has them on the day. */
import { findMemoNames, listMemos, type MemoNames } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ClosingMemoFacts } from '../papers/closing-memo.ts';
import type { ClosingCase } from './closing-case.ts';
import { findOpening } from './head-store.ts';

export const memoNames = (ctx: ActionContext, { project, head }: ClosingCase): Promise<MemoNames> =>
  findMemoNames(ctx, { ...project, telephone: head.telephone });

/** The memo that asked for the opening, sent by the system; else the paper by which it was approved. */
export async function openingMemo(
  ctx: ActionContext,
  projectId: string,
): Promise<ClosingMemoFacts['opening']> {
  const sent = (await listMemos(ctx.tx, { projectId })).find(
    ({ kind, state }) => kind === 'opening' && state === 'sent',
  );
  if (sent?.documentNumber && sent.sentOn)
    return { documentNumber: sent.documentNumber, datedOn: sent.sentOn };
  return findOpening(ctx.tx, projectId);
}
