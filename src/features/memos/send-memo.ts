import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { ok, type Refused, type Result, refuse } from '../../foundation/refusal.ts';
import { renderPdf, renderWord } from '../../platform/documents/index.ts';
import type { Files } from '../../platform/files/index.ts';
import { recordAudit } from '../audit/index.ts';
import type { ActionContext } from '../permissions/index.ts';
import { drawnMemo } from './draw-memo.ts';
import { emptyPlaces } from './empty-places.ts';
import { judgeAmounts } from './judge-amounts.ts';
import { takeNumber } from './memo-number.ts';
import { memoStep } from './memo-workflow.ts';
import { lostTexts } from './must-say.ts';
import type { MemoText } from './schemas.ts';
import { findMemoSettings } from './settings-store.ts';
import { oldTexts } from './stale-texts.ts';
import { findMemo, type Memo, updateSent } from './store.ts';

export type SentMemo = {
  memoId: string;
  /** Null for an agenda paper only. */
  documentNumber: string | null;
  sentOn: CalendarDate;
  pdfFileId: string;
  pdfSha256: string;
  wordFileId: string;
  wordSha256: string;
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Sends a draft: numbers and dates it, draws the PDF and the Word file once, hashes and freezes them for ever.
 * `documentNumber` null takes the unit's next running number; `recordSays` is what would be drafted from the record now:
 * a memo of other figures is not sent. The calling feature has asked the permission table.
 * Refusals: memo-not-found, memo-sent-already, memo-old (each place, with both texts), memo-incomplete, memo-says-less,
 * memo-amounts (each place, with the amount), memo-number-taken.
 */
export async function sendMemo(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  memoId: string,
  input: { documentNumber: string | null; recordSays: MemoText },
): Promise<Result<SentMemo>> {
  const memo = await findMemo(ctx.tx, memoId, { forChange: true });
  if (!memo) return refuse('not-found', 'memo-not-found');
  const step = memoStep(memo, 'send');
  if (!step.ok) return step;
  const unfit = refuseToSend(memo, input.recordSays);
  if (unfit) return unfit;
  const taken = await takeNumber(ctx, memo, input.documentNumber);
  if (!taken.ok) return taken;
  const { emblemFileId } = await findMemoSettings(ctx.tx, ctx.actor.agencyId);
  const numbered: Memo = {
    ...memo,
    state: 'sent',
    documentNumber: taken.value,
    sentOn: ctx.today,
    sentAt: ctx.now,
    emblemFileId,
  };
  const document = await drawnMemo(ctx.tx, files, ctx.actor.agencyId, numbered);
  const keep = async (bytes: Uint8Array, ending: string, mediaType: string) =>
    files.insert(ctx.tx, {
      agencyId: ctx.actor.agencyId,
      name: `${memo.projectCode}-${memo.kind}-${memo.revision}.${ending}`,
      bytes,
      createdBy: ctx.actor.personId,
      createdAt: ctx.now,
      mediaType,
    });
  const pdf = await keep(await renderPdf(document), 'pdf', 'application/pdf');
  const word = await keep(await renderWord(document), 'docx', WORD);
  await updateSent(ctx.tx, memoId, {
    documentNumber: taken.value,
    sentOn: ctx.today,
    sentAt: ctx.now,
    sentBy: ctx.actor.personId,
    pdf,
    word,
    emblemFileId,
  });
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'memo',
    subjectId: taken.value ?? `${memo.projectCode}/${memo.kind}`,
    before: { state: memo.state, version: memo.version },
    after: {
      state: step.value.to,
      memoId,
      documentNumber: taken.value,
      pdfSha256: pdf.sha256,
      wordSha256: word.sha256,
    },
  });
  return ok({
    memoId,
    documentNumber: taken.value,
    sentOn: ctx.today,
    pdfFileId: pdf.fileId,
    pdfSha256: pdf.sha256,
    wordFileId: word.fileId,
    wordSha256: word.sha256,
  });
}

function refuseToSend({ kind, text, drafted, mustSay }: Memo, recordSays: MemoText): Refused | null {
  if (!drafted) throw new Error('a draft keeps the text it was drafted from');
  const old = oldTexts({ drafted, text }, recordSays);
  if (old.length > 0) return refuse('conflict', 'memo-old', { count: old.length }, { fields: old });
  const empty = emptyPlaces(text, kind);
  if (empty.length > 0)
    return refuse(
      'invalid',
      'memo-incomplete',
      { missingTh: empty.map(({ th }) => th).join(', '), missingEn: empty.map(({ en }) => en).join(', ') },
      { place: empty[0]?.place ?? 'text' },
    );
  const lost = lostTexts(text, mustSay);
  if (lost.length > 0)
    return refuse(
      'invalid',
      'memo-says-less',
      { count: lost.length, missing: lost.map((each) => `“${each}”`).join(', ') },
      { fields: lost.map((missing) => ({ place: 'text', code: 'memo-text-lost', data: { missing } })) },
    );
  const { wrong } = judgeAmounts(text, { drafted, mustSay });
  return wrong.length === 0
    ? null
    : refuse('invalid', 'memo-amounts', { count: wrong.length }, { fields: wrong });
}
