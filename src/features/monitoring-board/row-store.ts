/** SQL of the rows shown: names, plan and result, last change, contact, for the few projects of a page. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { type Decimal, decimal } from '../../foundation/decimal.ts';
import { firstDay, type Month } from '../../foundation/month.ts';
import { type Satang, satang } from '../../foundation/satang.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { ReportState } from '../monthly-reports/rules.ts';

/** What a row of the board is made of. Money in satang, work in percent of the project. */
export type BoardRecord = {
  projectId: string;
  projectCode: string;
  name: string;
  fiscalYear: number;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  programmeId: string;
  programmeName: string;
  /** The month lies in the period of the plan in force. */
  asked: boolean;
  reportState: ReportState;
  revision: number | null;
  openUntil: CalendarDate | null;
  submittedLate: boolean;
  budgetSatang: Satang;
  workPlan: Decimal | null;
  workResult: Decimal | null;
  workPlanCumulative: Decimal;
  workResultCumulative: Decimal;
  spendingPlan: Satang | null;
  spendingResult: Satang | null;
  spendingPlanCumulative: Satang;
  spendingResultCumulative: Satang;
  problems: number;
  lastChange: { at: Date; by: string } | null;
  officer: { personId: string; name: string };
  coordinatorPersonId: string | null;
  telephone: string;
  reopening: { reopeningId: string; requestedAt: Date; reason: string } | null;
  lastReminder: { at: Date; on: CalendarDate; by: string } | null;
};

type Row = {
  project_id: string;
  project_code: string;
  name: string;
  fiscal_year: number;
  unit_id: string;
  unit_name: string;
  unit_name_en: string;
  programme_id: string;
  programme_name: string;
  asked: boolean;
  state: ReportState;
  revision: number | null;
  open_until: CalendarDate | null;
  submitted_late: boolean | null;
  budget_satang: number | null;
  work_plan: string | null;
  work_result: string | null;
  work_plan_cumulative: string | null;
  work_result_cumulative: string | null;
  spending_plan: number | null;
  spending_result: number | null;
  spending_plan_cumulative: number | null;
  spending_result_cumulative: number | null;
  problems: number | null;
  changed_at: Date | null;
  changed_by: string | null;
  officer_person_id: string;
  officer_name: string;
  coordinator_person_id: string | null;
  telephone: string;
  reopening_id: string | null;
  requested_at: Date | null;
  reason: string | null;
  reminded_at: Date | null;
  reminded_on: CalendarDate | null;
  reminded_by: string | null;
};

/** In the order of `projectIds`; ids of another agency are not there. */
export async function listBoardRecords(
  tx: AgencyTransaction,
  agencyId: string,
  month: Month,
  projectIds: readonly string[],
): Promise<BoardRecord[]> {
  if (projectIds.length === 0) return [];
  const day = sql`${firstDay(month)}::date`;
  const { rows } = await sql<Row>`
    select p.project_id, p.project_code, p.name, p.fiscal_year, p.unit_id, u.name_th as unit_name,
      u.name_en as unit_name_en, p.programme_id, g.name as programme_name, m.project_id is not null as asked,
      coalesce(s.state, 'not-started') as state, s.revision, s.open_until, s.submitted_late, v.budget_satang,
      m.work_percent as work_plan, s.work_percent as work_result,
      m.work_percent_cumulative as work_plan_cumulative, r.work_percent_cumulative as work_result_cumulative,
      m.spending_satang as spending_plan, s.spending_satang as spending_result,
      m.spending_cumulative_satang as spending_plan_cumulative,
      r.spending_cumulative_satang as spending_result_cumulative,
      s.problems, s.changed_at, c.display_name as changed_by, p.officer_person_id, o.display_name as officer_name,
      p.coordinator_person_id, coalesce(nullif(v.contact_telephone, ''), o.telephone) as telephone,
      q.reopening_id, q.requested_at, q.reason, d.reminded_at, d.reminded_on, d.reminded_by
    from unnest(${projectIds}::uuid[]) with ordinality as given (project_id, place)
    join projects p on p.agency_id = ${agencyId}::uuid and p.project_id = given.project_id
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    join programmes g on g.agency_id = p.agency_id and g.programme_id = p.programme_id
    join persons o on o.agency_id = p.agency_id and o.person_id = p.officer_person_id
    left join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = coalesce(p.plan_version_in_force, 1)
    left join project_month_plans m
      on m.agency_id = p.agency_id and m.project_id = p.project_id and m.month = ${day}
    left join report_month_summaries s
      on s.agency_id = p.agency_id and s.project_id = p.project_id and s.month = ${day}
    left join lateral (
      select x.work_percent_cumulative, x.spending_cumulative_satang from report_month_summaries x
      where x.agency_id = p.agency_id and x.project_id = p.project_id and x.month <= ${day}
      order by x.month desc limit 1
    ) r on true
    left join persons c on c.agency_id = s.agency_id and c.person_id = s.changed_by
    left join reopening_requests q
      on q.agency_id = p.agency_id and q.project_id = p.project_id and q.month = ${day} and q.state = 'requested'
    left join lateral (
      select e.reminded_at, e.reminded_on, a.display_name as reminded_by from reminders e
      join persons a on a.agency_id = e.agency_id and a.person_id = e.reminded_by
      where e.agency_id = p.agency_id and e.project_id = p.project_id and e.month = ${day}
      order by e.reminder_id desc limit 1
    ) d on true
    order by given.place`.execute(tx);
  return rows.map(recordOf);
}

const decimalOf = (value: string | null): Decimal | null => (value === null ? null : decimal(value));
const satangOf = (value: number | null): Satang | null => (value === null ? null : satang(value));

function recordOf(row: Row): BoardRecord {
  return {
    projectId: row.project_id,
    projectCode: row.project_code,
    name: row.name,
    fiscalYear: row.fiscal_year,
    unitId: row.unit_id,
    unitName: row.unit_name,
    unitNameEn: row.unit_name_en,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    asked: row.asked,
    reportState: row.state,
    revision: row.revision,
    openUntil: row.open_until,
    submittedLate: row.submitted_late === true,
    budgetSatang: satang(row.budget_satang ?? 0),
    workPlan: decimalOf(row.work_plan),
    workResult: decimalOf(row.work_result),
    workPlanCumulative: decimal(row.work_plan_cumulative ?? 0),
    workResultCumulative: decimal(row.work_result_cumulative ?? 0),
    spendingPlan: satangOf(row.spending_plan),
    spendingResult: satangOf(row.spending_result),
    spendingPlanCumulative: satang(row.spending_plan_cumulative ?? 0),
    spendingResultCumulative: satang(row.spending_result_cumulative ?? 0),
    problems: row.problems ?? 0,
    lastChange: row.changed_at && { at: row.changed_at, by: row.changed_by ?? '' },
    officer: { personId: row.officer_person_id, name: row.officer_name },
    coordinatorPersonId: row.coordinator_person_id,
    telephone: row.telephone,
    reopening:
      row.reopening_id === null
        ? null
        : { reopeningId: row.reopening_id, requestedAt: row.requested_at as Date, reason: row.reason ?? '' },
    lastReminder: row.reminded_at && {
      at: row.reminded_at,
      on: row.reminded_on as CalendarDate,
      by: row.reminded_by ?? '',
    },
  };
}
