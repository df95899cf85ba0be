import { ok, type Refused, type Result, refuse } from '../../../foundation/refusal.ts';
import { datesInWords } from '../../../foundation/thai-date.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import { draftMemo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { type DelayMemoLine, nextDelayMemo } from '../dates/delay-memos.ts';
import { memoSubject } from '../papers/draft-closing-memo.ts';
import type { ClosingDoors } from '../record/closing-case.ts';
import type { SaveDelay } from '../schemas.ts';
import { begunCase, openCase } from '../steps/take-step.ts';
import { delayWorkflow } from '../workflow/delay-workflow.ts';
import { delayMemoOf } from './delay-memo-of.ts';
import { delayLines } from './delay-memos-of.ts';
import { periodWords, refuseEarlyEnd } from './delay-refusals.ts';
import { findDelay, insertDelay, listDelays, updateDelay } from './delay-store.ts';

/**
 * The officer says why the closing is late and by when it is expected (S2 L448); the memo is drafted from it. It
 * answers for the memo that is due now: the late one, else the next.
 * Refusals: those of openCase, delay-not-needed, delay-expected-too-early, delay-already-requested, closing-stale.
 */
export async function saveDelay(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: SaveDelay,
): Promise<Result<{ delayId: string; memoId: string; version: number }>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.save-delay');
  if (!opened.ok) return opened;
  const early = refuseEarlyEnd(input.expectedOn, ctx.today);
  if (early) return early;
  const begun = await begunCase(ctx, opened.value);
  if (!begun.ok) return begun;
  const of = begun.value;
  const delays = await listDelays(ctx.tx, of.closing.closingId);
  // A returned one is mended before another is begun.
  const returned = delays.find(({ state }) => state === 'returned');
  const lines = delayLines(ctx.law, ctx.today, of, delays);
  const period = returned?.period ?? nextDelayMemo(lines)?.period;
  if (period === undefined) return refuseUnneeded(lines);
  const found = delays.find((each) => each.period === period);
  const row = findTransition(delayWorkflow, found?.state ?? 'draft', 'save');
  if (!row.ok)
    return refuse('conflict', 'delay-already-requested', periodWords(period), { clause: clauses.delay });
  if (found && input.version !== found.version)
    return refuse('stale', 'closing-stale', { yours: input.version, saved: found.version });
  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now };
  const { reason, expectedOn } = input;
  const delayId = found?.delayId ?? newId();
  if (found) await updateDelay(ctx.tx, who, found, { reason, expected_on: expectedOn });
  else
    await insertDelay(ctx.tx, who, { delayId, closingId: of.closing.closingId, period, reason, expectedOn });
  await recordAudit(ctx, {
    action: row.value.audit,
    subjectType: 'closing',
    subjectId: `${projectCode}/${period}`,
    before: found && { reason: found.reason, expectedOn: found.expectedOn },
    after: { reason, expectedOn },
  });
  const saved = await findDelay(ctx.tx, delayId);
  if (!saved) throw new Error('a delay memo was not kept');
  const { text, mustSay } = await delayMemoOf(ctx, of, saved);
  const drafted = await draftMemo(ctx, memoSubject(of), 'closing-delay', text, mustSay, saved.period);
  return drafted.ok ? ok({ delayId, memoId: drafted.value.memoId, version: saved.version }) : drafted;
}

/** Every memo until now is sent, and the next is asked for once the day of the last has passed. */
function refuseUnneeded(lines: readonly DelayMemoLine[]): Refused {
  const last = lines.at(-1);
  if (!last) throw new Error('a closing has a first delay memo');
  const words = { ...periodWords(last.period), ...datesInWords({ last: last.lastOn }) };
  return refuse('conflict', 'delay-not-needed', words, { clause: clauses.delay });
}
