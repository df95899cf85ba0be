/** What of the report is asked for as a file or to be counted: its document, to be drawn after the transaction. */
import type { DocumentDigits, OfficialDocument } from '../../../foundation/document-blocks.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Files, findToHandOut } from '../../../platform/files/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { gatherFacts, judge } from '../facts/gather-facts.ts';
import { findSnapshot, listPlaces, listRevisions } from '../reading/final-report-store.ts';
import type { FinalReportStage } from '../workflow.ts';
import { blankWriting } from '../writing/places.ts';
import { readContent } from '../writing/read-content.ts';
import { writingOf } from '../writing/read-writing.ts';
import type { RichDoc } from '../writing/rich-text.ts';
import { drawReport, drawSummary, readPictures } from './draw-report.ts';
import type { FinalReportSnapshot } from './snapshot.ts';

type Reading = Pick<Files, 'find' | 'read'>;

export type DrawnReport = {
  revision: number;
  state: FinalReportStage;
  /** Instant of completion, UTC; null while it is written. */
  completedAt: string | null;
  document: OfficialDocument;
};

/** A completed report as it was frozen, any other as it stands now. Refusals: those of `judge` and of readPictures. */
export async function findDocument(
  ctx: ActionContext,
  files: Reading,
  projectCode: string,
  digits: DocumentDigits = 'arabic',
): Promise<Result<DrawnReport>> {
  const judged = await judge(ctx, projectCode, 'final-reports.download');
  if (!judged.ok) return judged;
  const { projectId, head, state } = judged.value;
  const revision = head?.revision ?? 1;
  const frozen =
    state === 'complete' ? await findSnapshot<FinalReportSnapshot>(ctx.tx, projectId, revision) : null;
  const written = frozen ? ok(frozen) : await asWritten(ctx, projectCode, projectId);
  if (!written.ok) return written;
  const { facts, writing } = written.value;
  const pictures = await readPictures(ctx.tx, files, facts, writing);
  if (!pictures.ok) return pictures;
  const completedAt = frozen?.takenAt ?? null;
  const look = { digits, madeAt: completedAt ?? ctx.now.toISOString() };
  return ok({ revision, state, completedAt, document: drawReport(facts, writing, pictures.value, look) });
}

async function asWritten(
  ctx: ActionContext,
  projectCode: string,
  projectId: string,
): Promise<Result<Pick<FinalReportSnapshot, 'facts' | 'writing'>>> {
  const facts = await gatherFacts(ctx, projectCode);
  if (!facts.ok) return facts;
  return ok({ facts: facts.value, writing: writingOf(facts.value, await listPlaces(ctx.tx, projectId)) });
}

/** A summary as it is being typed, set as in the book. Refusals: those of `judge`, readContent and readPictures. */
export async function findSummaryDocument(
  ctx: ActionContext,
  files: Reading,
  projectCode: string,
  typed: unknown,
): Promise<Result<OfficialDocument>> {
  const judged = await judge(ctx, projectCode, 'final-reports.view');
  if (!judged.ok) return judged;
  const read = readContent('summary', typed);
  if (!read.ok) return read;
  const facts = await gatherFacts(ctx, projectCode);
  if (!facts.ok) return facts;
  const writing = { ...blankWriting(), summary: read.value as RichDoc };
  const pictures = await readPictures(ctx.tx, files, facts.value, writing);
  if (!pictures.ok) return pictures;
  const look = { digits: 'arabic', madeAt: ctx.now.toISOString() } as const;
  return ok(drawSummary(facts.value, writing, pictures.value, look));
}

/** The stored bytes of a completed revision, never drawn again. Refusals: those of `judge`, final-report-not-complete. */
export async function findStoredPaper(
  ctx: ActionContext,
  files: Reading,
  of: { projectCode: string; revision: number; format: 'pdf' | 'word' },
): Promise<Result<Uint8Array>> {
  const judged = await judge(ctx, of.projectCode, 'final-reports.download');
  if (!judged.ok) return judged;
  const revisions = await listRevisions(ctx.tx, judged.value.projectId);
  const found = revisions.find(({ revision }) => revision === of.revision);
  const fileId = of.format === 'pdf' ? found?.pdfFileId : found?.wordFileId;
  const missing = refuse('not-found', 'final-report-not-complete', { revision: of.revision });
  const file = await findToHandOut(files, ctx.tx, fileId, missing);
  return file.ok ? ok(await files.read(file.value)) : file;
}
