import type { Month } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import type { ActionContext } from '../permissions/index.ts';
import type { MemoKind, MemoSubject } from './memo-types.ts';
import type { MemoText } from './schemas.ts';
import { findMemoSettings } from './settings-store.ts';
import { upsertDraft } from './store.ts';

/**
 * Drafts a memo from its record. There is one draft per record, kind and period: drafting again replaces the text of
 * the open draft, and after a memo was sent begins the next revision. `mustSay`: what an edited text may not lose.
 * The calling feature has asked the permission table. No refusals.
 */
export async function draftMemo(
  ctx: ActionContext,
  subject: MemoSubject,
  kind: MemoKind,
  text: MemoText,
  mustSay: readonly string[],
  period: Month | null = null,
): Promise<Result<{ memoId: string; version: number }>> {
  const { digits } = await findMemoSettings(ctx.tx, ctx.actor.agencyId);
  const drafted = await upsertDraft(ctx.tx, subject, {
    agencyId: ctx.actor.agencyId,
    personId: ctx.actor.personId,
    now: ctx.now,
    kind,
    period,
    text,
    mustSay: [...mustSay],
    digits,
  });
  await recordAudit(ctx, {
    action: 'memos.draft',
    subjectType: 'memo',
    subjectId: `${subject.projectCode}/${kind}`,
    after: { memoId: drafted.memoId, version: drafted.version, text },
  });
  return ok(drafted);
}
