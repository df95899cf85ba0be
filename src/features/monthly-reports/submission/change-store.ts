/** SQL of the steps of the workflow: freeze on submission, a new revision, files. Guarded by the version. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month } from '../../../foundation/month.ts';
import { type AuditContext, type AuditEvent, auditInsert } from '../../audit/index.ts';
import type { WrittenReport } from '../saving/save-store.ts';
import type { ReportSnapshot } from './report-snapshot.ts';

type Written = { report_id: string; revision: number; version: number };
const writtenOf = (row: Written | undefined): WrittenReport | null =>
  row ? { reportId: row.report_id, revision: row.revision, version: row.version } : null;

type Change = {
  agencyId: string;
  personId: string;
  now: Date;
  reportId: string;
  expectedVersion: number;
};

export type Freeze = Change & {
  planVersion: number;
  submittedOn: CalendarDate;
  late: boolean;
  snapshot: ReportSnapshot;
  pdfFileId: string;
  pdfSha256: string;
};

/** Marks the revision submitted with its frozen copy; from then on the database refuses every change to it. */
export async function updateReportSubmitted(
  audit: AuditContext,
  freeze: Freeze,
  event: AuditEvent,
): Promise<WrittenReport | null> {
  const { rows } = await sql<Written>`
    with report as (
      update monthly_reports set state = 'submitted', version = version + 1, changed_at = ${freeze.now},
        changed_by = ${freeze.personId}::uuid
      where agency_id = ${freeze.agencyId}::uuid and report_id = ${freeze.reportId}::uuid
        and version = ${freeze.expectedVersion}
      returning agency_id, report_id, project_id, month, revision, version, changed_at, changed_by
    ), frozen as (
      update report_revisions v set plan_version = ${freeze.planVersion}, submitted_at = ${freeze.now},
        submitted_by = ${freeze.personId}::uuid, submitted_on = ${freeze.submittedOn}::date,
        late = ${freeze.late}, snapshot = ${JSON.stringify(freeze.snapshot)}::jsonb,
        pdf_file_id = ${freeze.pdfFileId}::uuid, pdf_sha256 = ${freeze.pdfSha256}
      from report
      where v.agency_id = report.agency_id and v.report_id = report.report_id and v.revision = report.revision
    ), summary as (
      update report_month_summaries m set state = 'submitted', submitted_at = ${freeze.now},
        submitted_late = ${freeze.late}, changed_at = report.changed_at, changed_by = report.changed_by
      from report
      where m.agency_id = report.agency_id and m.project_id = report.project_id and m.month = report.month
    ), audit as (
      ${auditInsert(audit, event)}
    )
    select report_id, revision, version from report
  `.execute(audit.tx);
  return writtenOf(rows[0]);
}

export type NewRevision = Change & {
  state: 'draft' | 'reopened';
  planVersion: number;
  reason: string;
  /** Who granted the reopening; null when the officer pulled the report back. */
  openedBy: string | null;
  openUntil: CalendarDate | null;
};

/** Opens revision n+1 with the figures and files of revision n, which stays as it was submitted. */
export async function insertRevision(
  audit: AuditContext,
  opening: NewRevision,
  event: AuditEvent,
): Promise<WrittenReport | null> {
  const { rows } = await sql<Written>`
    with report as (
      update monthly_reports set state = ${opening.state}, revision = revision + 1, version = version + 1,
        open_until = ${opening.openUntil}::date, changed_at = ${opening.now},
        changed_by = ${opening.personId}::uuid
      where agency_id = ${opening.agencyId}::uuid and report_id = ${opening.reportId}::uuid
        and version = ${opening.expectedVersion}
      returning agency_id, report_id, project_id, month, state, revision, version, open_until, changed_at, changed_by
    ), opened as (
      insert into report_revisions (agency_id, report_id, revision, plan_version, reason, opened_by, started_at)
      select agency_id, report_id, revision, ${opening.planVersion}, ${opening.reason},
        ${opening.openedBy}::uuid, ${opening.now}
      from report
    ), activities as (
      insert into report_activity_results (agency_id, report_id, revision, activity_id, work_kind, work_percent,
        work_done, problem, remedy, spending_kind, spending_satang, derivation)
      select x.agency_id, x.report_id, report.revision, x.activity_id, x.work_kind, x.work_percent, x.work_done,
        x.problem, x.remedy, x.spending_kind, x.spending_satang, x.derivation
      from report join report_activity_results x
        on x.agency_id = report.agency_id and x.report_id = report.report_id and x.revision = report.revision - 1
    ), indicators as (
      insert into report_indicator_results (agency_id, report_id, revision, indicator_id, value_kind, value, note,
        derivation)
      select x.agency_id, x.report_id, report.revision, x.indicator_id, x.value_kind, x.value, x.note, x.derivation
      from report join report_indicator_results x
        on x.agency_id = report.agency_id and x.report_id = report.report_id and x.revision = report.revision - 1
    ), evidence as (
      insert into report_files (agency_id, report_id, revision, file_id, activity_id, name)
      select x.agency_id, x.report_id, report.revision, x.file_id, x.activity_id, x.name
      from report join report_files x
        on x.agency_id = report.agency_id and x.report_id = report.report_id and x.revision = report.revision - 1
    ), summary as (
      update report_month_summaries m set state = report.state, revision = report.revision,
        open_until = report.open_until, changed_at = report.changed_at, changed_by = report.changed_by
      from report
      where m.agency_id = report.agency_id and m.project_id = report.project_id and m.month = report.month
    ), audit as (
      ${auditInsert(audit, event)}
    )
    select report_id, revision, version from report
  `.execute(audit.tx);
  return writtenOf(rows[0]);
}

export type Reopening = Omit<Change, 'expectedVersion'> & {
  projectId: string;
  month: Month;
  planVersion: number;
  reason: string;
  openedBy: string;
  openUntil: CalendarDate;
};

/**
 * Opens a report that was never submitted: the same revision goes on, or the first begins. `reportId` is the id
 * of the started report, or a new one.
 */
export async function upsertReopenedReport(
  audit: AuditContext,
  opening: Reopening,
  event: AuditEvent,
): Promise<WrittenReport | null> {
  const { rows } = await sql<Written>`
    with report as (
      insert into monthly_reports as r (agency_id, report_id, project_id, month, state, revision, open_until,
        version, created_at, changed_at, changed_by)
      values (${opening.agencyId}::uuid, ${opening.reportId}::uuid, ${opening.projectId}::uuid,
        ${firstDay(opening.month)}::date, 'reopened', 1, ${opening.openUntil}::date, 1, ${opening.now},
        ${opening.now}, ${opening.personId}::uuid)
      on conflict (agency_id, project_id, month) do update
        set state = 'reopened', version = r.version + 1, open_until = excluded.open_until,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where r.state <> 'submitted'
      returning agency_id, report_id, project_id, month, revision, version, open_until, changed_at, changed_by
    ), opened as (
      insert into report_revisions as v (agency_id, report_id, revision, plan_version, reason, opened_by, started_at)
      select agency_id, report_id, revision, ${opening.planVersion}, ${opening.reason},
        ${opening.openedBy}::uuid, ${opening.now}
      from report
      on conflict (agency_id, report_id, revision) do update
        set reason = excluded.reason, opened_by = excluded.opened_by
    ), summary as (
      insert into report_month_summaries (agency_id, project_id, month, state, revision, open_until, changed_at,
        changed_by)
      select agency_id, project_id, month, 'reopened', revision, open_until, changed_at, changed_by from report
      on conflict (agency_id, project_id, month) do update
        set state = 'reopened', revision = excluded.revision, open_until = excluded.open_until,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
    ), audit as (
      ${auditInsert(audit, event)}
    )
    select report_id, revision, version from report
  `.execute(audit.tx);
  return writtenOf(rows[0]);
}
