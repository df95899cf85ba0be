import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { memoStep } from './memo-workflow.ts';
import { refuseClosedMemo } from './refuse-closed-memo.ts';
import type { SaveMemo } from './schemas.ts';
import { staleTexts } from './stale-texts.ts';
import { findMemo, updateDraft } from './store.ts';

/**
 * Saves the edited text of a draft. What it must say is judged on sending, so that a half-typed text is kept too.
 * Refusals: memo-not-found, permission-*, memo-project-closed, memo-sent-already, memo-stale with both texts.
 */
export async function saveMemo(
  ctx: ActionContext,
  memoId: string,
  input: SaveMemo,
): Promise<Result<{ version: number }>> {
  const memo = await findMemo(ctx.tx, memoId, { forChange: true });
  if (!memo) return refuse('not-found', 'memo-not-found');
  const refusal = permit(ctx.actor, 'memos.edit', { unitId: memo.unitId });
  if (refusal) return { ok: false, refusal };
  const closed = refuseClosedMemo(memo);
  if (closed) return closed;
  const step = memoStep(memo, 'edit');
  if (!step.ok) return step;
  const differing = staleTexts(memo, input);
  if (input.version !== memo.version)
    return refuse(
      'stale',
      'memo-stale',
      { yours: input.version, saved: memo.version },
      { fields: differing },
    );
  if (differing.length === 0) return ok({ version: memo.version });
  const { personId } = ctx.actor;
  const version = await updateDraft(ctx.tx, memo, { ...input, personId, now: ctx.now });
  if (version === null) return refuse('stale', 'memo-stale', { yours: input.version, saved: memo.version });
  const changed = differing.map(({ place }) => place) as (keyof SaveMemo['text'])[];
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'memo',
    subjectId: `${memo.projectCode}/${memo.kind}`,
    before: Object.fromEntries(changed.map((place) => [place, memo.text[place]])),
    after: Object.fromEntries(changed.map((place) => [place, input.text[place]])),
  });
  return ok({ version });
}
