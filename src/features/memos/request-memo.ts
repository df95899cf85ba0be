/**
 * The memo of a request that is made together with it or not at all (FRM 4.16, S2 L266, L318): offered before there is a
 * request, edited on the screen, and sent in the transaction of the request.
 */
import type { Month } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import type { Files } from '../../platform/files/index.ts';
import type { ActionContext } from '../permissions/index.ts';
import { draftMemo } from './draft-memo.ts';
import { findDrawnEmblem } from './draw-memo.ts';
import type { DrawnEmblem } from './memo-document.ts';
import type { MemoKind, MemoSubject } from './memo-types.ts';
import { saveMemo } from './save-memo.ts';
import type { EditedMemo, MemoDigits, MemoText } from './schemas.ts';
import { sendMemo } from './send-memo.ts';
import { findMemoSettings } from './settings-store.ts';

/** What a feature drafts from its record: the text, and what an edited text may not lose. */
export type DraftedText = { text: MemoText; mustSay: string[] };

export type OfferedMemo = DraftedText & {
  digits: MemoDigits;
  /** What the page on the screen is drawn with. */
  emblem: DrawnEmblem | null;
  draftedAt: Date;
};

/** The memo as it would go out now. Keeps nothing. The calling feature has asked the permission table. */
export async function offerMemo(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  drafted: DraftedText,
): Promise<OfferedMemo> {
  const { digits, emblemFileId } = await findMemoSettings(ctx.tx, ctx.actor.agencyId);
  const emblem = await findDrawnEmblem(ctx.tx, files, emblemFileId);
  return { ...drafted, digits, emblem, draftedAt: ctx.now };
}

/**
 * Drafts, edits and sends it at once. `edited` null sends it as `recordSays` has it, under the unit's next number.
 * Refusals: permission-* (editing), those of sendMemo: memo-old where the record moved since it was offered.
 */
export async function sendMemoOfRequest(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  of: { subject: MemoSubject; kind: MemoKind; period?: Month },
  recordSays: DraftedText,
  edited: EditedMemo | null,
): Promise<Result<{ memoId: string }>> {
  const { text, mustSay } = recordSays;
  const drafted = await draftMemo(ctx, of.subject, of.kind, edited?.drafted ?? text, mustSay, of.period);
  if (!drafted.ok) return drafted;
  const { memoId, version } = drafted.value;
  if (edited) {
    const saved = await saveMemo(ctx, memoId, { version, text: edited.text, digits: edited.digits });
    if (!saved.ok) return saved;
  }
  const documentNumber = edited?.documentNumber ?? null;
  const sent = await sendMemo(ctx, files, memoId, { documentNumber, recordSays: text });
  return sent.ok ? ok({ memoId }) : sent;
}
