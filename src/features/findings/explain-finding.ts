/**
 * Somebody writes why a document says so. The stated figure and the finding stay; an empty text takes the
 * explanation back.
 */
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { type FindingRecord, listFindings, updateExplanation } from './store.ts';

/** Refusals: finding-unknown (not-found), finding-stale (stale; found, now). */
export async function explainFinding(
  ctx: ActionContext,
  input: { findingId: string; version: number; explanation: string },
): Promise<Result<FindingRecord>> {
  const refusal = permit(ctx.actor, 'findings.explain');
  if (refusal) return { ok: false, refusal };
  const [before] = await listFindings(ctx.tx, { findingId: input.findingId });
  if (!before) return refuse('not-found', 'finding-unknown');
  const text = input.explanation.trim();
  const explanation = { text, by: ctx.actor.personId, at: ctx.now };
  if (!(await updateExplanation(ctx.tx, before.findingId, input.version, explanation)))
    return refuse(
      'stale',
      'finding-stale',
      { now: before.explanation, found: text },
      { place: 'explanation' },
    );
  await recordAudit(ctx, {
    action: 'findings.explain',
    subjectType: 'finding',
    subjectId: `${before.document.code}/${before.place}/${before.column}`,
    before: { explanation: before.explanation },
    after: { explanation: text },
  });
  const [after] = await listFindings(ctx.tx, { findingId: before.findingId });
  return after ? ok(after) : refuse('not-found', 'finding-unknown');
}
