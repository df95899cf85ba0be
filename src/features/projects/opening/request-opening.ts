import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { renderPdf } from '../../../platform/documents/index.ts';
import type { Files } from '../../../platform/files/index.ts';
import { requestApproval } from '../../approvals/index.ts';
import { sendMemo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { form100 } from '../forms/form-100.ts';
import { form100FactsOf } from '../forms/form-100-facts.ts';
import type { Decision } from '../schemas.ts';
import { insertProjectFile } from './decision-store.ts';
import { ensureOpeningMemo } from './draft-opening-memo.ts';
import { findOpening, type Opening } from './find-opening.ts';
import { missingForOpening } from './missing-for-opening.ts';
import type { OpeningSubjects } from './opening-subject.ts';
import type { StepTaken } from './submit-project.ts';
import { type Opened, openForStep, takeStep } from './take-step.ts';

type OpeningFiles = Pick<Files, 'insert' | 'find' | 'read'>;

/**
 * เสนอขออนุมัติ: the memo is sent, สสว.100 is drawn and kept, both with the project's papers, and the approval chain is
 * asked. `documentNumber` is the memo's; null takes the unit's next. The draft can no longer be edited.
 * Refusals: permission-*, project-stale, plan-incomplete (every place, VAL-07 among them), and those of sending the memo
 * and of asking the chain.
 */
export async function requestOpening(
  ctx: ActionContext,
  { files, subjects }: { files: OpeningFiles; subjects: OpeningSubjects },
  projectCode: string,
  input: Decision,
): Promise<Result<StepTaken>> {
  const opened = await openForStep(ctx, projectCode, 'projects.submit', input.version);
  if (!opened.ok) return opened;
  const opening = await findOpening(ctx, opened.value.project, 'system');
  if (!opening) return refuse('not-found', 'project-not-found', { projectCode });
  const complete = refuseIncompleteOpening(opening);
  if (!complete.ok) return complete;
  const memo = await ensureOpeningMemo(ctx, opening, opened.value.project);
  if (!memo.ok) return memo;
  const sent = await sendMemo(ctx, files, memo.value.memoId, {
    documentNumber: input.documentNumber,
    recordSays: memo.value.recordSays,
  });
  if (!sent.ok) return sent;
  const { documentNumber, pdfFileId } = sent.value;
  await keep(ctx, opened.value, {
    fileId: pdfFileId,
    kind: 'opening-memo',
    name: `บันทึกขออนุมัติเปิดโครงการ ${documentNumber ?? ''}`.trim(),
  });
  await keepForm100(ctx, files, opened.value, opening);
  return askChain(ctx, opened.value, subjects.system, { ...input, documentNumber });
}

/** Refusal: plan-incomplete, with everything that is missing or unlike the allocation, each at its place. */
export function refuseIncompleteOpening({ details, facts }: Opening): Result<undefined> {
  const fields = missingForOpening(details.plan, facts);
  return fields.length === 0
    ? ok()
    : refuse('invalid', 'plan-incomplete', { count: fields.length }, { fields });
}

/** The step of the project and the request to its chain, in one. */
export async function askChain(
  ctx: ActionContext,
  opened: Opened,
  subject: OpeningSubjects['system'],
  decision: Pick<Decision, 'comment' | 'documentNumber'>,
): Promise<Result<StepTaken>> {
  const taken = await takeStep(ctx, opened, {
    event: 'submit',
    decision,
    decidedOn: ctx.today,
    change: { submitted_on: ctx.today },
  });
  if (!taken.ok) return taken;
  const { projectId, projectCode, name, unitId, fiscalYear, state, version } = taken.value;
  const asked = await requestApproval(ctx, subject, {
    subjectId: projectCode,
    projectId,
    projectCode,
    projectName: name,
    unitId,
    fiscalYear,
    conditions: [],
  });
  return asked.ok ? ok({ state, version }) : asked;
}

/** A paper made by the system on submission, with the others of row 21. */
async function keep(
  ctx: ActionContext,
  { project }: Opened,
  file: { fileId: string; kind: string; name: string },
): Promise<void> {
  await insertProjectFile(ctx.tx, ctx.actor.agencyId, project.projectId, {
    ...file,
    attachedState: 'submitted',
    status: 'new-project',
    subjectType: null,
    subjectId: null,
    attachedAt: ctx.now,
    attachedBy: ctx.actor.personId,
  });
}

/** สสว.100 as it is submitted, drawn once. */
async function keepForm100(
  ctx: ActionContext,
  files: OpeningFiles,
  opened: Opened,
  { details }: Opening,
): Promise<void> {
  const facts = await form100FactsOf(ctx, { ...details, state: 'submitted' });
  const document = form100(facts, { digits: 'arabic', madeAt: ctx.now.toISOString() });
  const stored = await files.insert(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    name: `100-${details.projectCode}-${details.version}.pdf`,
    bytes: await renderPdf(document),
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
    mediaType: 'application/pdf',
  });
  await keep(ctx, opened, { fileId: stored.fileId, kind: 'form-100', name: 'สสว.100 ตามที่เสนอขออนุมัติ' });
}
