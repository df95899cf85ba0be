import { canonicalJson } from '../../../foundation/canonical-json.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { countPages, renderPdfWithPages, renderWord } from '../../../platform/documents/index.ts';
import type { Files } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { gapsOf } from '../checks/gaps.ts';
import { clauses } from '../clauses.ts';
import { gatherFacts, judge } from '../facts/gather-facts.ts';
import { insertRevision, listPlaces, updateReopened } from '../reading/final-report-store.ts';
import { findStep } from '../workflow.ts';
import { writingOf } from '../writing/read-writing.ts';
import type { Pictures } from '../writing/rich-blocks.ts';
import { drawReport, drawSummary, readPictures } from './draw-report.ts';
import { type FinalReportSnapshot, FORM_300 } from './snapshot.ts';

export type CompletedReport = { revision: number; pages: number; pdfSha256: string; wordSha256: string };
/** A report as it stands, with what is needed to draw it. */
export type ReportToComplete = { snapshot: FinalReportSnapshot; pictures: Pictures };
export type DrawnCompletion = {
  snapshot: FinalReportSnapshot;
  pdf: Uint8Array;
  word: Uint8Array;
  pages: number;
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads what is to be completed; null where the report is in no state for it, of which completeReport says why.
 * Refusals: those of `judge`, gatherFacts and readPictures.
 */
export async function findReportToComplete(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  projectCode: string,
): Promise<Result<ReportToComplete | null>> {
  const judged = await judge(ctx, projectCode, 'final-reports.complete', { hold: false });
  if (!judged.ok) return judged;
  if (!findStep(judged.value.state, 'complete').ok) return ok(null);
  const written = await asItStands(ctx, projectCode, judged.value.projectId);
  if (!written.ok) return written;
  const { facts, writing } = written.value;
  const pictures = await readPictures(ctx.tx, files, facts, writing);
  if (!pictures.ok) return pictures;
  const snapshot = { formVersion: FORM_300.version, takenAt: ctx.now.toISOString(), facts, writing };
  return ok({ snapshot, pictures: pictures.value });
}

async function asItStands(ctx: ActionContext, projectCode: string, projectId: string) {
  const facts = await gatherFacts(ctx, projectCode);
  if (!facts.ok) return facts;
  return ok({ facts: facts.value, writing: writingOf(facts.value, await listPlaces(ctx.tx, projectId)) });
}

/**
 * Draws it as PDF and Word, nothing missing and the summary within its pages as rendered. Takes seconds, so outside any
 * transaction. Refusals: final-report-incomplete with every gap.
 */
export async function drawCompletion(
  found: ReportToComplete | null,
): Promise<Result<DrawnCompletion | null>> {
  if (!found) return ok(null);
  const { snapshot, pictures } = found;
  const { facts, writing, takenAt } = snapshot;
  const look = { digits: 'arabic', madeAt: takenAt } as const;
  const gaps = gapsOf(facts, writing, await countPages(drawSummary(facts, writing, pictures, look)));
  if (gaps.length > 0)
    return refuse(
      'invalid',
      'final-report-incomplete',
      { missing: gaps.length },
      { fields: gaps, clause: clauses.closing },
    );
  const document = drawReport(facts, writing, pictures, look);
  const { bytes: pdf, pages } = await renderPdfWithPages(document);
  return ok({ snapshot, pdf, pages, word: await renderWord(document) });
}

/**
 * Completes the report as it was drawn: freezes what was written, the PDF and the Word file with their hashes
 * (FRM-300-1). Refusals: those of `judge`, findStep and gatherFacts, final-report-moved (something of it changed while
 * it was drawn).
 */
export async function completeReport(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  projectCode: string,
  drawn: DrawnCompletion | null,
): Promise<Result<CompletedReport>> {
  const judged = await judge(ctx, projectCode, 'final-reports.complete');
  if (!judged.ok) return judged;
  const { projectId, head, state } = judged.value;
  const step = findStep(state, 'complete');
  if (!step.ok) return step;
  const now = await asItStands(ctx, projectCode, projectId);
  if (!now.ok) return now;
  if (!drawn || !isSame(drawn.snapshot, now.value)) return refuse('stale', 'final-report-moved', {});
  const revision = head?.revision ?? 1;
  const keep = (bytes: Uint8Array, ending: string, mediaType: string) =>
    files.insert(ctx.tx, {
      agencyId: ctx.actor.agencyId,
      name: `สสว.300 ${projectCode} ฉบับที่ ${revision}.${ending}`,
      bytes,
      createdBy: ctx.actor.personId,
      createdAt: ctx.now,
      mediaType,
    });
  const pdf = await keep(drawn.pdf, 'pdf', 'application/pdf');
  const word = await keep(drawn.word, 'docx', WORD);
  const { pages, snapshot } = drawn;
  await insertRevision(
    ctx.tx,
    { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now, projectId },
    {
      revision,
      planVersion: snapshot.facts.form100.planVersion,
      completedOn: ctx.today,
      pages,
      snapshot,
      pdf,
      word,
    },
  );
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'final-report',
    subjectId: projectCode,
    before: { state },
    after: { state: 'complete', revision, pages, pdfSha256: pdf.sha256, wordSha256: word.sha256 },
  });
  return ok({ revision, pages, pdfSha256: pdf.sha256, wordSha256: word.sha256 });
}

type Standing = Pick<FinalReportSnapshot, 'facts' | 'writing'>;
const isSame = (one: Standing, other: Standing): boolean =>
  canonicalJson([one.facts, one.writing]) === canonicalJson([other.facts, other.writing]);

/**
 * Opens a completed report for correction: what was completed stays, a new revision goes on from it. Refusals: those
 * of `judge`, those of findStep, final-report-reason-needed.
 */
export async function reopenReport(
  ctx: ActionContext,
  projectCode: string,
  reason: string,
): Promise<Result<{ revision: number }>> {
  const judged = await judge(ctx, projectCode, 'final-reports.reopen');
  if (!judged.ok) return judged;
  const { projectId, head, state } = judged.value;
  const step = findStep(state, 'reopen');
  if (!step.ok) return step;
  if (reason.trim() === '')
    return refuse('invalid', 'final-report-reason-needed', {}, { place: 'reason', clause: clauses.closing });
  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now, projectId };
  await updateReopened(ctx.tx, who, reason.trim());
  const revision = (head?.revision ?? 0) + 1;
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'final-report',
    subjectId: projectCode,
    before: { state, revision: revision - 1 },
    after: { state: 'writing', revision, reason: reason.trim() },
  });
  return ok({ revision });
}
