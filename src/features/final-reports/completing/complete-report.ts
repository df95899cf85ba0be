import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { countPages, renderPdf, renderWord } from '../../../platform/documents/index.ts';
import type { Files } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { gapsOf } from '../checks/gaps.ts';
import { clauses } from '../clauses.ts';
import { gatherFacts, judge } from '../facts/gather-facts.ts';
import { insertRevision, listPlaces, updateReopened } from '../reading/final-report-store.ts';
import { findStep } from '../workflow.ts';
import { writingOf } from '../writing/read-writing.ts';
import { drawReport, drawSummary, readPictures } from './draw-report.ts';
import { type FinalReportSnapshot, FORM_300 } from './snapshot.ts';

export type CompletedReport = { revision: number; pages: number; pdfSha256: string; wordSha256: string };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Completes the report: nothing missing, the summary within its pages as rendered; freezes what was written, the PDF
 * and the Word file with their hashes (FRM-300-1). Refusals: those of `judge`, those of findStep,
 * final-report-incomplete with every gap.
 */
export async function completeReport(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  projectCode: string,
): Promise<Result<CompletedReport>> {
  const judged = await judge(ctx, projectCode, 'final-reports.complete');
  if (!judged.ok) return judged;
  const { projectId, head, state } = judged.value;
  const step = findStep(state, 'complete');
  if (!step.ok) return step;
  const gathered = await gatherFacts(ctx, projectCode);
  if (!gathered.ok) return gathered;
  const facts = gathered.value;
  const writing = writingOf(facts, await listPlaces(ctx.tx, projectId));
  const pictures = await readPictures(ctx.tx, files, facts, writing);
  const look = { digits: 'arabic', madeAt: ctx.now.toISOString() } as const;
  const gaps = gapsOf(facts, writing, await countPages(drawSummary(facts, writing, pictures, look)));
  if (gaps.length > 0)
    return refuse(
      'invalid',
      'final-report-incomplete',
      { missing: gaps.length },
      { fields: gaps, clause: clauses.closing },
    );
  const revision = head?.revision ?? 1;
  const document = drawReport(facts, writing, pictures, look);
  const keep = (bytes: Uint8Array, ending: string, mediaType: string) =>
    files.insert(ctx.tx, {
      agencyId: ctx.actor.agencyId,
      name: `สสว.300 ${projectCode} ฉบับที่ ${revision}.${ending}`,
      bytes,
      createdBy: ctx.actor.personId,
      createdAt: ctx.now,
      mediaType,
    });
  const pdf = await keep(await renderPdf(document), 'pdf', 'application/pdf');
  const word = await keep(await renderWord(document), 'docx', WORD);
  const pages = await countPages(document);
  const snapshot: FinalReportSnapshot = {
    formVersion: FORM_300.version,
    takenAt: look.madeAt,
    facts,
    writing,
  };
  await insertRevision(
    ctx.tx,
    { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now, projectId },
    {
      revision,
      planVersion: facts.form100.planVersion,
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
