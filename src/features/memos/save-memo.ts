import { ok, type Refused, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { memoStep } from './memo-workflow.ts';
import { refuseClosedMemo } from './refuse-closed-memo.ts';
import type { MemoText, SaveMemo } from './schemas.ts';
import { staleTexts } from './stale-texts.ts';
import { findMemo, listFileIds, type Memo, updateDraft } from './store.ts';

/**
 * Saves the edited text of a draft. What it must say is judged on sending, so that a half-typed text is kept too.
 * Refusals: memo-not-found, permission-*, memo-project-closed, memo-sent-already, memo-stale with both texts,
 * memo-files (each entry whose file is not of the project).
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
  const elsewhere = await refuseFilesElsewhere(ctx, memo, input.text);
  if (elsewhere) return elsewhere;
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

/** A file of the project, or one that the record itself names, such as the minutes of a meeting. */
async function refuseFilesElsewhere(
  { tx }: Pick<ActionContext, 'tx'>,
  { projectId, projectCode, text, drafted }: Memo,
  { attachments }: MemoText,
): Promise<Refused | null> {
  const named = [text, drafted]
    .flatMap((each) => each?.attachments ?? [])
    .map(({ fileId }) => fileId ?? null);
  const known = new Set([null, ...named, ...(await listFileIds(tx, projectId))]);
  const fields = attachments.flatMap(({ title, fileId = null }, index) =>
    known.has(fileId)
      ? []
      : {
          place: `text.attachments[${index}].fileId`,
          code: 'memo-file-elsewhere',
          data: { number: index + 1, title, projectCode },
        },
  );
  return fields.length === 0 ? null : refuse('invalid', 'memo-files', { count: fields.length }, { fields });
}
