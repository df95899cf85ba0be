/**
 * The two statements of a save. At the peak (days 1 to 7) a save must cost little: one statement reads all that
 * the decision needs, one writes report, revision, results, summary and audit, guarded by the version.
 */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Decimal, decimal } from '../../../foundation/decimal.ts';
import { firstDay, type Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { type AuditContext, type AuditEvent, auditInsert } from '../../audit/index.ts';
import type { ProjectState } from '../../projects/rules.ts';
import type { ActivityResult, IndicatorResult, MonthResults, ReportState } from '../figures/report-facts.ts';
import {
  type ActivityRow,
  activityRowOf,
  type IndicatorRow,
  indicatorRowOf,
  monthResultsFrom,
} from './result-rows.ts';

/** What a change of one report is judged by. `report` null: not started. */
export type ReportForChange = {
  projectId: string;
  projectCode: string;
  unitId: string;
  projectState: ProjectState;
  cancelledOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  closingRequestedOn: CalendarDate | null;
  /** Plan under which the month is reported: the one in force, or an earlier one of a month that was submitted under it. */
  planVersion: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  activities: { activityId: string; weight: Decimal }[];
  indicatorIds: string[];
  report: StartedReport | null;
  results: MonthResults;
};

export type StartedReport = {
  reportId: string;
  state: Exclude<ReportState, 'not-started'>;
  revision: number;
  openUntil: CalendarDate | null;
  version: number;
  changedAt: Date;
  changedBy: string;
  changedByName: string;
};

type LoadedRow = {
  project_id: string;
  unit_id: string;
  project_state: ProjectState;
  cancelled_on: string | null;
  closed_on: string | null;
  closing_requested_on: string | null;
  plan_version: number;
  starts_on: string | null;
  ends_on: string | null;
  activities: { id: string; weight: string }[] | null;
  indicators: string[] | null;
  report_id: string | null;
  state: StartedReport['state'];
  revision: number;
  open_until: string | null;
  version: number;
  changed_at: Date;
  changed_by: string;
  changed_by_name: string;
  activity_results: ActivityRow[] | null;
  indicator_results: IndicatorRow[] | null;
};

/** Null when the agency has no such project. Numerics travel as text inside JSON, so that they stay exact. */
export async function findReportForChange(
  tx: AgencyTransaction,
  projectCode: string,
  month: Month,
): Promise<ReportForChange | null> {
  const { rows } = await sql<LoadedRow>`
    select p.project_id, p.unit_id, p.state as project_state, p.cancelled_on, p.closed_on, p.closing_requested_on,
      v.plan_version, v.starts_on, v.ends_on,
      (select json_agg(json_build_object('id', a.activity_id, 'weight', a.weight::text) order by a.position)
        from plan_activities a
        where a.agency_id = v.agency_id and a.project_id = v.project_id and a.plan_version = v.plan_version
      ) as activities,
      (select json_agg(i.indicator_id order by i.position)
        from plan_indicators i
        where i.agency_id = v.agency_id and i.project_id = v.project_id and i.plan_version = v.plan_version
      ) as indicators,
      r.report_id, r.state, r.revision, r.open_until, r.version, r.changed_at, r.changed_by,
      c.display_name as changed_by_name,
      (select json_agg(json_build_object('activity_id', x.activity_id, 'work_kind', x.work_kind,
          'work_percent', x.work_percent::text, 'work_done', x.work_done, 'problem', x.problem,
          'remedy', x.remedy, 'spending_kind', x.spending_kind, 'spending_satang', x.spending_satang,
          'derivation', x.derivation))
        from report_activity_results x
        where x.agency_id = r.agency_id and x.report_id = r.report_id and x.revision = r.revision
      ) as activity_results,
      (select json_agg(json_build_object('indicator_id', x.indicator_id, 'value_kind', x.value_kind,
          'value', x.value::text, 'note', x.note, 'derivation', x.derivation))
        from report_indicator_results x
        where x.agency_id = r.agency_id and x.report_id = r.report_id and x.revision = r.revision
      ) as indicator_results
    from projects p
    left join project_month_plans m on m.agency_id = p.agency_id and m.project_id = p.project_id
      and m.month = ${firstDay(month)}::date
    join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = coalesce(m.plan_version, p.plan_version_in_force, 1)
    left join monthly_reports r on r.agency_id = p.agency_id and r.project_id = p.project_id
      and r.month = ${firstDay(month)}::date
    left join persons c on c.agency_id = r.agency_id and c.person_id = r.changed_by
    where p.project_code = ${projectCode}
  `.execute(tx);
  const row = rows[0];
  if (!row) return null;
  return {
    projectId: row.project_id,
    projectCode,
    unitId: row.unit_id,
    projectState: row.project_state,
    cancelledOn: row.cancelled_on as CalendarDate | null,
    closedOn: row.closed_on as CalendarDate | null,
    closingRequestedOn: row.closing_requested_on as CalendarDate | null,
    planVersion: row.plan_version,
    // A plan without a period is a draft; its state refuses before the period is asked for.
    startsOn: (row.starts_on ?? '9999-12-31') as CalendarDate,
    endsOn: (row.ends_on ?? '9999-12-31') as CalendarDate,
    activities: (row.activities ?? []).map((each) => ({ activityId: each.id, weight: decimal(each.weight) })),
    indicatorIds: row.indicators ?? [],
    report:
      row.report_id === null
        ? null
        : {
            reportId: row.report_id,
            state: row.state,
            revision: row.revision,
            openUntil: row.open_until as CalendarDate | null,
            version: row.version,
            changedAt: row.changed_at,
            changedBy: row.changed_by,
            changedByName: row.changed_by_name,
          },
    results: monthResultsFrom(row.activity_results ?? [], row.indicator_results ?? []),
  };
}

export type ReportWrite = {
  agencyId: string;
  personId: string;
  now: Date;
  /** Used when the report is not started. */
  newReportId: string;
  projectId: string;
  month: Month;
  planVersion: number;
  /** The state after the save. */
  state: Exclude<ReportState, 'not-started'>;
  /** The version it was made from; 0 = not started. */
  expectedVersion: number;
  activities: readonly ActivityResult[];
  indicators: readonly IndicatorResult[];
  summary: { workPercent: Decimal | null; spendingSatang: Satang | null; problems: number };
};

export type WrittenReport = { reportId: string; revision: number; version: number };

/** Null, and nothing written, when the version has moved on: the guard stands in the statement itself. */
export async function upsertReport(
  audit: AuditContext,
  write: ReportWrite,
  event: AuditEvent,
): Promise<WrittenReport | null> {
  const { agencyId, personId, now } = write;
  const monthDay = firstDay(write.month);
  const { rows } = await sql<{ report_id: string; revision: number; version: number }>`
    with report as (
      insert into monthly_reports as r (agency_id, report_id, project_id, month, state, revision, open_until,
        version, created_at, changed_at, changed_by)
      values (${agencyId}::uuid, ${write.newReportId}::uuid, ${write.projectId}::uuid, ${monthDay}::date,
        ${write.state}, 1, null, 1, ${now}, ${now}, ${personId}::uuid)
      on conflict (agency_id, project_id, month) do update
        set state = excluded.state, version = r.version + 1, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by
        where r.version = ${write.expectedVersion}
      returning report_id, revision, version, open_until
    ), started as (
      insert into report_revisions as v (agency_id, report_id, revision, plan_version, started_at)
      select ${agencyId}::uuid, report_id, revision, ${write.planVersion}, ${now} from report
      on conflict (agency_id, report_id, revision) do update set plan_version = excluded.plan_version
        where v.plan_version <> excluded.plan_version
    ), activities as (
      insert into report_activity_results as a (agency_id, report_id, revision, activity_id, work_kind,
        work_percent, work_done, problem, remedy, spending_kind, spending_satang, derivation)
      select ${agencyId}::uuid, report.report_id, report.revision, x.activity_id, x.work_kind, x.work_percent,
        x.work_done, x.problem, x.remedy, x.spending_kind, x.spending_satang, x.derivation
      from report, jsonb_to_recordset(${JSON.stringify(write.activities.map(activityRowOf))}::jsonb) as x (
        activity_id uuid, work_kind text, work_percent numeric, work_done text, problem text, remedy text,
        spending_kind text, spending_satang bigint, derivation text)
      on conflict (agency_id, report_id, revision, activity_id) do update
        set work_kind = excluded.work_kind, work_percent = excluded.work_percent,
          work_done = excluded.work_done, problem = excluded.problem, remedy = excluded.remedy,
          spending_kind = excluded.spending_kind, spending_satang = excluded.spending_satang,
          derivation = excluded.derivation
    ), indicators as (
      insert into report_indicator_results as i (agency_id, report_id, revision, indicator_id, value_kind, value,
        note, derivation)
      select ${agencyId}::uuid, report.report_id, report.revision, x.indicator_id, x.value_kind, x.value, x.note,
        x.derivation
      from report, jsonb_to_recordset(${JSON.stringify(write.indicators.map(indicatorRowOf))}::jsonb) as x (
        indicator_id uuid, value_kind text, value numeric, note text, derivation text)
      on conflict (agency_id, report_id, revision, indicator_id) do update
        set value_kind = excluded.value_kind, value = excluded.value, note = excluded.note,
          derivation = excluded.derivation
    ), summary as (
      insert into report_month_summaries (agency_id, project_id, month, state, revision, open_until, work_percent,
        spending_satang, problems, changed_at, changed_by)
      select ${agencyId}::uuid, ${write.projectId}::uuid, ${monthDay}::date, ${write.state}, report.revision,
        report.open_until, ${write.summary.workPercent}::numeric, ${write.summary.spendingSatang}::bigint,
        ${write.summary.problems}::integer, ${now}, ${personId}::uuid
      from report
      on conflict (agency_id, project_id, month) do update
        set state = excluded.state, revision = excluded.revision, open_until = excluded.open_until,
          work_percent = excluded.work_percent, spending_satang = excluded.spending_satang,
          problems = excluded.problems, changed_at = excluded.changed_at, changed_by = excluded.changed_by
    ), audit as (
      ${auditInsert(audit, event)}
    )
    select report_id, revision, version from report
  `.execute(audit.tx);
  const row = rows[0];
  return row ? { reportId: row.report_id, revision: row.revision, version: row.version } : null;
}
