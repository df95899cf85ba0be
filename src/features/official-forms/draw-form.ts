import type { DocumentDigits, OfficialDocument } from '../../foundation/document-blocks.ts';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import type { Month } from '../../foundation/month.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { formatThaiDate, formatThaiMonth } from '../../foundation/thai-date.ts';
import type { Files } from '../../platform/files/index.ts';
import {
  type AmendmentRecord,
  findAmendment,
  findAmendmentFacts,
  form400Facts,
} from '../amendments/index.ts';
import { findDocument as findFinalReport } from '../final-reports/index.ts';
import type { FinalReportStage } from '../final-reports/rules.ts';
import { findFormFacts, findReport, type ReportView } from '../monthly-reports/index.ts';
import { isReportMonth, type ReportState } from '../monthly-reports/rules.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { findProject, form100Facts } from '../projects/index.ts';
import { type CatalogueEntry, catalogue, type FileFormat, type OfficialForm, saidOf } from './catalogue.ts';

export type FormRequest = {
  formId: string;
  projectCode: string;
  /** Required by forms of a month, ignored by forms of a project. */
  month: Month | null;
  /** Number of the amendment; required by its form, ignored by others. */
  amendment: number | null;
  digits: DocumentDigits;
};

/** From what the page was drawn: the plan as it stands, a request, or one revision of a report. */
export type FormSource =
  | { kind: 'plan'; planVersion: number }
  | { kind: 'amendment'; number: number; state: AmendmentRecord['state'] }
  | { kind: 'final-report'; revision: number; state: FinalReportStage; completedAt: string | null }
  | { kind: 'report'; revision: number; state: ReportState; submittedAt: Date | null };

/** A PDF that was stored when a revision was submitted: สสว.200/1 to 200/3 in one file, never drawn again. */
export type StoredPaper = {
  revision: number;
  submittedAt: Date;
  submittedBy: string | null;
  fileId: string;
  sha256: string;
};

export type DrawnForm = {
  form: OfficialForm;
  project: { projectCode: string; name: string; fiscalYear: FiscalYear };
  month: Month | null;
  source: FormSource;
  document: OfficialDocument;
  /** Newest first. */
  stored: StoredPaper[];
};

type Reading = Pick<Files, 'find' | 'read'>;

/**
 * One form of one record, drawn from its facts: of a submitted report the frozen ones, of a draft those of now.
 * Refusals: official-form-not-found, official-form-project-not-found (also for another agency's project),
 * permission-*, official-form-month-needed, official-form-amendment-needed, official-form-outside-period, lock-project-not-approved, final-report-no-plan.
 */
export async function drawForm(
  ctx: ActionContext,
  files: Reading,
  action: 'official-forms.view' | 'official-forms.download',
  request: FormRequest,
): Promise<Result<DrawnForm>> {
  const entry = catalogue.find((each) => each.formId === request.formId);
  if (!entry) return refuse('not-found', 'official-form-not-found', { formId: request.formId.slice(0, 20) });
  const { projectCode, month } = request;
  const project = await findProject(ctx.tx, projectCode);
  if (!project)
    return refuse('not-found', 'official-form-project-not-found', { projectCode: projectCode.slice(0, 20) });
  const refusal = permit(ctx.actor, action, { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const of = { projectCode, name: project.name, fiscalYear: project.fiscalYear };
  if (entry.record === 'project') return drawOfProject(ctx, entry, request, of);
  if (entry.record === 'amendment') return drawOfAmendment(ctx, entry, request, of);
  if (entry.record === 'final-report') return drawFinalReport(ctx, files, request, { entry, project: of });
  if (month === null)
    return refuse(
      'invalid',
      'official-form-month-needed',
      { paperId: entry.paperId },
      { place: 'month', clause: entry.clause },
    );
  return drawOfMonth(ctx, entry, { ...request, month }, of);
}

const FORMAT_NAMES: Record<FileFormat, string> = { pdf: 'PDF', word: 'Word', excel: 'Excel' };

/** A form for a file of this format. Refusals: those of drawForm, official-form-format-not-made. */
export async function drawFile(
  ctx: ActionContext,
  files: Reading,
  format: FileFormat,
  request: FormRequest,
): Promise<Result<DrawnForm>> {
  const drawn = await drawForm(ctx, files, 'official-forms.download', request);
  if (!drawn.ok || drawn.value.form.formats.includes(format)) return drawn;
  const { paperId, formats, clause } = drawn.value.form;
  return refuse(
    'invalid',
    'official-form-format-not-made',
    {
      paperId,
      format: FORMAT_NAMES[format],
      formats: formats.map((each) => FORMAT_NAMES[each]).join(', '),
    },
    { place: 'format', clause },
  );
}

async function drawOfProject(
  ctx: ActionContext,
  entry: Extract<CatalogueEntry, { record: 'project' }>,
  { projectCode, digits }: FormRequest,
  project: DrawnForm['project'],
): Promise<Result<DrawnForm>> {
  const facts = await form100Facts(ctx, projectCode);
  if (!facts.ok) return facts;
  return ok({
    form: saidOf(entry),
    project,
    month: null,
    source: { kind: 'plan', planVersion: facts.value.planVersion },
    document: entry.draw(facts.value, { digits, madeAt: ctx.now.toISOString() }),
    stored: [],
  });
}

async function drawFinalReport(
  ctx: ActionContext,
  files: Reading,
  { projectCode, digits }: FormRequest,
  { entry, project }: { entry: CatalogueEntry; project: DrawnForm['project'] },
): Promise<Result<DrawnForm>> {
  const drawn = await findFinalReport(ctx, files, projectCode, digits);
  if (!drawn.ok) return drawn;
  const { document, ...source } = drawn.value;
  const form = saidOf(entry);
  return ok({
    form,
    project,
    month: null,
    source: { kind: 'final-report', ...source },
    document,
    stored: [],
  });
}

async function drawOfAmendment(
  ctx: ActionContext,
  entry: Extract<CatalogueEntry, { record: 'amendment' }>,
  { projectCode, amendment, digits }: FormRequest,
  project: DrawnForm['project'],
): Promise<Result<DrawnForm>> {
  const found = amendment === null ? null : await findAmendment(ctx.tx, { projectCode, number: amendment });
  const facts = found && (await findAmendmentFacts(ctx, found));
  if (!facts)
    return refuse(
      'not-found',
      'official-form-amendment-needed',
      { paperId: entry.paperId },
      { place: 'amendment' },
    );
  return ok({
    form: saidOf(entry),
    project,
    month: null,
    source: { kind: 'amendment', number: facts.amendment.number, state: facts.amendment.state },
    document: entry.draw(await form400Facts(ctx, facts), { digits, madeAt: ctx.now.toISOString() }),
    stored: [],
  });
}

async function drawOfMonth(
  ctx: ActionContext,
  entry: Extract<CatalogueEntry, { record: 'project-month' }>,
  { projectCode, month, digits }: FormRequest & { month: Month },
  project: DrawnForm['project'],
): Promise<Result<DrawnForm>> {
  const view = await findReport(ctx, projectCode, month);
  if (!view.ok) return view;
  const { plan, report, revisions } = view.value;
  if (!isReportMonth(month, plan))
    return refuse(
      'conflict',
      'official-form-outside-period',
      {
        month,
        monthTh: formatThaiMonth(month, { month: 'long' }),
        monthEn: formatThaiMonth(month, { month: 'long', language: 'en' }),
        fromTh: formatThaiDate(plan.startsOn),
        fromEn: formatThaiDate(plan.startsOn, { language: 'en' }),
        untilTh: formatThaiDate(plan.endsOn),
        untilEn: formatThaiDate(plan.endsOn, { language: 'en' }),
      },
      { place: 'month', clause: entry.clause },
    );
  const facts = await findFormFacts(ctx, projectCode, month);
  if (!facts.ok) return facts;
  const submittedAt =
    report.state === 'submitted'
      ? (revisions.find((each) => each.revision === report.revision)?.submittedAt ?? null)
      : null;
  return ok({
    form: saidOf(entry),
    project,
    month,
    source: { kind: 'report', revision: report.revision, state: report.state, submittedAt },
    document: entry.draw(facts.value, { digits, madeAt: (submittedAt ?? ctx.now).toISOString() }),
    stored: storedPapers(revisions),
  });
}

const storedPapers = (revisions: ReportView['revisions']): StoredPaper[] =>
  revisions
    .flatMap(({ revision, submittedAt, submittedBy, pdfFileId, pdfSha256 }) =>
      submittedAt && pdfFileId && pdfSha256
        ? [{ revision, submittedAt, submittedBy, fileId: pdfFileId, sha256: pdfSha256 }]
        : [],
    )
    .sort((one, other) => other.revision - one.revision);
