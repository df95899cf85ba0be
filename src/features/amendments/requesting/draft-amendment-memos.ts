import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { draftMemo, findMemoNames, type MemoSubject } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { draftMemos } from '../papers/amendment-memos.ts';
import { type AmendmentFacts, findAmendmentFacts } from '../record/amendment-facts.ts';
import type { AmendmentRecord } from '../record/amendment-store.ts';
import { openForStep } from '../record/take-step.ts';
import type { AmendmentStep } from '../schemas.ts';
import { requestKindOf } from './request-kind.ts';

export const memoSubject = (of: AmendmentRecord): MemoSubject => ({
  subjectType: 'amendment',
  subjectId: of.amendmentId,
  projectId: of.projectId,
  projectCode: of.projectCode,
  unitId: of.unitId,
});

/** The memos of the next request, as the record stands now. */
export async function memosOfRequest(ctx: ActionContext, facts: AmendmentFacts) {
  const names = await findMemoNames(ctx, {
    unitId: facts.project.unitId,
    officerPersonId: facts.project.officerPersonId,
    telephone: facts.before.contactTelephone,
  });
  return draftMemos(requestKindOf(facts), { facts, names });
}

/**
 * Drafts the memos of the next request from the record as it stands; an open draft is replaced, so that it can be
 * drafted again after the plan has changed. Refusals: those of openForStep.
 */
export async function draftAmendmentMemos(
  ctx: ActionContext,
  key: { projectCode: string; number: number },
  input: AmendmentStep,
): Promise<Result<{ memoIds: string[] }>> {
  const opened = await openForStep(ctx, key, 'amendments.edit', input.version);
  if (!opened.ok) return opened;
  const facts = await findAmendmentFacts(ctx, opened.value);
  if (!facts) return refuse('not-found', 'amendment-not-found', key);
  const memoIds: string[] = [];
  for (const [kind, { text, mustSay }] of await memosOfRequest(ctx, facts)) {
    const drafted = await draftMemo(ctx, memoSubject(opened.value), kind, text, mustSay);
    if (!drafted.ok) return drafted;
    memoIds.push(drafted.value.memoId);
  }
  return ok({ memoIds });
}
