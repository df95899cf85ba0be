/**
 * A published document is entered: every figure is stored as printed, and what the rules find is stored beside
 * it. Nothing is repaired (decisions.md, "Contradictions in a document"). A document is entered once; a
 * corrected edition is another document.
 */
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { checkDocument } from './check-document.ts';
import type { StatedDocument } from './stated-document.ts';
import { insertDocument, insertFindings, listProjectCodes } from './store.ts';

export type RecordedDocument = { documentId: string; code: string; figures: number; findings: number };

/** Refusals: stated-document-known (conflict), stated-project-unknown (invalid). */
export async function recordStatedDocument(
  ctx: ActionContext,
  document: StatedDocument,
): Promise<Result<RecordedDocument>> {
  const refusal = permit(ctx.actor, 'findings.record');
  if (refusal) return { ok: false, refusal };
  const codes = [...new Set(document.rows.flatMap((row) => row.projectCode ?? []))];
  const known = await listProjectCodes(ctx.tx, codes);
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined)
    return refuse('invalid', 'stated-project-unknown', { projectCode: unknown }, { place: 'rows' });
  const { agencyId, personId } = ctx.actor;
  const documentId = newId();
  const head = { documentId, recordedAt: ctx.now, recordedBy: personId };
  if (!(await insertDocument(ctx.tx, agencyId, document, head)))
    return refuse('conflict', 'stated-document-known', { code: document.code });
  const findings = checkDocument(document);
  await insertFindings(ctx.tx, agencyId, documentId, findings, ctx.now);
  const recorded = {
    documentId,
    code: document.code,
    figures: document.rows.reduce((sum, row) => sum + row.printed.length, 0),
    findings: findings.length,
  };
  await recordAudit(ctx, {
    action: 'findings.record',
    subjectType: 'stated-document',
    subjectId: document.code,
    after: recorded,
  });
  return ok(recorded);
}
