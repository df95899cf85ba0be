/** SQL that reads monthly reports: one report, the year of a project, its revisions, files and requests. */
import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { MonthResults, ReportState, ResultsByMonth } from '../figures/report-facts.ts';
import { type ActivityRow, type IndicatorRow, monthResultsFrom } from '../saving/result-rows.ts';
import type { ReportSnapshot } from '../submission/report-snapshot.ts';
import type { MonthlyReportTables } from '../tables.ts';

/** Names that papers and screens print; owned by agencies and people, read here in one query. */
type NamedTables = {
  persons: {
    agency_id: string;
    person_id: string;
    display_name: string;
    position_title: string;
    telephone: string;
  };
  projects: { agency_id: string; project_id: string; project_code: string; name: string; unit_id: string };
};
const on = (tx: AgencyTransaction) => tx.withTables<MonthlyReportTables & NamedTables>();

export type ReportHead = {
  reportId: string;
  month: Month;
  state: Exclude<ReportState, 'not-started'>;
  revision: number;
  openUntil: CalendarDate | null;
  version: number;
  changedAt: Date;
  changedBy: { personId: string; name: string };
};

/** Started reports of a project, by month. */
export async function listReportHeads(tx: AgencyTransaction, projectId: string): Promise<ReportHead[]> {
  const rows = await on(tx)
    .selectFrom('monthly_reports as r')
    .leftJoin('persons as c', (join) =>
      join.onRef('c.agency_id', '=', 'r.agency_id').onRef('c.person_id', '=', 'r.changed_by'),
    )
    .select(['r.report_id', 'r.month', 'r.state', 'r.revision', 'r.open_until', 'r.version', 'r.changed_at'])
    .select(['r.changed_by', 'c.display_name'])
    .where('r.project_id', '=', projectId)
    .orderBy('r.month')
    .execute();
  return rows.map((row) => ({
    reportId: row.report_id,
    month: month(row.month),
    state: row.state,
    revision: row.revision,
    openUntil: row.open_until as CalendarDate | null,
    version: row.version,
    changedAt: row.changed_at,
    changedBy: { personId: row.changed_by, name: row.display_name ?? '' },
  }));
}

type Keyed<R> = R & { month: string };

async function listResults(tx: AgencyTransaction, which: RawBuilder<unknown>): Promise<ResultsByMonth> {
  const activities = await sql<Keyed<ActivityRow>>`
    select r.month, x.activity_id, x.work_kind, x.work_percent, x.work_done, x.problem, x.remedy,
      x.spending_kind, x.spending_satang, x.derivation
    from monthly_reports r
    join report_activity_results x on x.agency_id = r.agency_id and x.report_id = r.report_id and ${which}
  `.execute(tx);
  const indicators = await sql<Keyed<IndicatorRow>>`
    select r.month, x.indicator_id, x.value_kind, x.value, x.note, x.derivation
    from monthly_reports r
    join report_indicator_results x on x.agency_id = r.agency_id and x.report_id = r.report_id and ${which}
  `.execute(tx);
  const months = new Set([...activities.rows, ...indicators.rows].map((row) => row.month));
  const results: ResultsByMonth = {};
  for (const each of months)
    results[month(each)] = monthResultsFrom(
      activities.rows.filter((row) => row.month === each),
      indicators.rows.filter((row) => row.month === each),
    );
  return results;
}

/** Results of the newest revision of every month of a project up to `until`. */
export function listResultsToDate(
  tx: AgencyTransaction,
  projectId: string,
  until: Month,
): Promise<ResultsByMonth> {
  return listResults(
    tx,
    sql`x.revision = r.revision where r.project_id = ${projectId}::uuid and r.month <= ${firstDay(until)}::date`,
  );
}

/** Results of one revision of one report. */
export async function findRevisionResults(
  tx: AgencyTransaction,
  reportId: string,
  revision: number,
): Promise<MonthResults> {
  const results = await listResults(tx, sql`x.revision = ${revision} where r.report_id = ${reportId}::uuid`);
  return Object.values(results)[0] ?? { activities: {}, indicators: {} };
}

export type RevisionHead = {
  revision: number;
  planVersion: number;
  reason: string | null;
  openedBy: string | null;
  startedAt: Date;
  submittedAt: Date | null;
  submittedBy: string | null;
  submittedOn: CalendarDate | null;
  late: boolean | null;
  pdfFileId: string | null;
  pdfSha256: string | null;
};

/** Revisions of a report, oldest first, with the names of who opened and submitted them. */
export async function listRevisions(tx: AgencyTransaction, reportId: string): Promise<RevisionHead[]> {
  const rows = await on(tx)
    .selectFrom('report_revisions as v')
    .leftJoin('persons as o', (join) =>
      join.onRef('o.agency_id', '=', 'v.agency_id').onRef('o.person_id', '=', 'v.opened_by'),
    )
    .leftJoin('persons as s', (join) =>
      join.onRef('s.agency_id', '=', 'v.agency_id').onRef('s.person_id', '=', 'v.submitted_by'),
    )
    .select(['v.revision', 'v.plan_version', 'v.reason', 'v.started_at', 'v.submitted_at', 'v.submitted_on'])
    .select([
      'v.late',
      'v.pdf_file_id',
      'v.pdf_sha256',
      'o.display_name as opened',
      's.display_name as submitted',
    ])
    .where('v.report_id', '=', reportId)
    .orderBy('v.revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    planVersion: row.plan_version,
    reason: row.reason,
    openedBy: row.opened,
    startedAt: row.started_at,
    submittedAt: row.submitted_at,
    submittedBy: row.submitted,
    submittedOn: row.submitted_on as CalendarDate | null,
    late: row.late,
    pdfFileId: row.pdf_file_id,
    pdfSha256: row.pdf_sha256,
  }));
}

/** The frozen content of a submitted revision; null for a draft. */
export async function findSnapshot(
  tx: AgencyTransaction,
  reportId: string,
  revision: number,
): Promise<ReportSnapshot | null> {
  const row = await on(tx)
    .selectFrom('report_revisions')
    .select('snapshot')
    .where('report_id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return (row?.snapshot as ReportSnapshot | null | undefined) ?? null;
}

export type ReportFile = { fileId: string; name: string; activityId: string | null };

export async function listReportFiles(
  tx: AgencyTransaction,
  reportId: string,
  revision: number,
): Promise<ReportFile[]> {
  const rows = await on(tx)
    .selectFrom('report_files')
    .select(['file_id', 'name', 'activity_id'])
    .where('report_id', '=', reportId)
    .where('revision', '=', revision)
    .orderBy('file_id')
    .execute();
  return rows.map((row) => ({ fileId: row.file_id, name: row.name, activityId: row.activity_id }));
}

export type NamesOfReport = {
  agency: { nameTh: string; nameEn: string };
  unit: { nameTh: string; nameEn: string };
  coordinator: { name: string; position: string } | null;
  responsible: { name: string; position: string; telephone: string } | null;
};

/** The names a paper prints: agency, unit, who coordinates and who is responsible. */
export async function findNames(tx: AgencyTransaction, projectId: string): Promise<NamesOfReport> {
  const { rows } = await sql<Record<string, string | null>>`
    select g.name_th as agency_th, g.name_en as agency_en, u.name_th as unit_th, u.name_en as unit_en,
      o.display_name as officer, o.position_title as officer_position, o.telephone as officer_telephone,
      c.display_name as coordinator, c.position_title as coordinator_position
    from projects p
    join agencies g on g.agency_id = p.agency_id
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    join persons o on o.agency_id = p.agency_id and o.person_id = p.officer_person_id
    left join persons c on c.agency_id = p.agency_id and c.person_id = p.coordinator_person_id
    where p.project_id = ${projectId}::uuid
  `.execute(tx);
  const row = rows[0] ?? {};
  const text = (of: string | null | undefined) => of ?? '';
  return {
    agency: { nameTh: text(row.agency_th), nameEn: text(row.agency_en) },
    unit: { nameTh: text(row.unit_th), nameEn: text(row.unit_en) },
    coordinator: row.coordinator ? { name: row.coordinator, position: text(row.coordinator_position) } : null,
    responsible: row.officer
      ? { name: row.officer, position: text(row.officer_position), telephone: text(row.officer_telephone) }
      : null,
  };
}
