import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  type FiscalYear,
  firstDayOfFiscalYear,
  lastDayOfFiscalYear,
} from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ReportState } from '../figures/report-facts.ts';

export type ProjectReportStates = {
  projectCode: string;
  name: string;
  officerPersonId: string;
  coordinatorPersonId: string | null;
  /** Period of the plan in force. */
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  cancelledOn: CalendarDate | null;
  /** The reports that were started, with the last day of a granted reopening. */
  reports: Partial<Record<Month, { state: ReportState; openUntil: CalendarDate | null }>>;
};

/** Years that a period of at most 60 months can reach from its project's own. */
const FURTHEST = 5;

/**
 * Projects with a plan in force that are of this year or whose period reaches into it, by code; of the plan only what
 * a list of months needs.
 */
export async function listReportedProjects(
  tx: AgencyTransaction,
  filter: { fiscalYear: FiscalYear; unitIds: 'all' | readonly string[] },
): Promise<ProjectReportStates[]> {
  const { unitIds } = filter;
  const { rows } = await sql<ProjectReportStates>`
    select p.project_code as "projectCode", v.name, p.officer_person_id as "officerPersonId",
      p.coordinator_person_id as "coordinatorPersonId", v.starts_on as "startsOn", v.ends_on as "endsOn",
      p.cancelled_on as "cancelledOn",
      coalesce((
        select json_object_agg(to_char(r.month, 'YYYY-MM'),
          json_build_object('state', r.state, 'openUntil', r.open_until))
        from monthly_reports r
        where r.agency_id = p.agency_id and r.project_id = p.project_id
      ), '{}') as reports
    from projects p
    join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = p.plan_version_in_force
    where (p.fiscal_year = ${filter.fiscalYear}
        or (p.fiscal_year between ${filter.fiscalYear - FURTHEST} and ${filter.fiscalYear + FURTHEST}
          and v.starts_on <= ${lastDayOfFiscalYear(filter.fiscalYear)}::date
          and v.ends_on >= ${firstDayOfFiscalYear(filter.fiscalYear)}::date))
      and v.starts_on is not null and v.ends_on is not null
      and (${unitIds === 'all'}::boolean or p.unit_id = any(${unitIds === 'all' ? [] : [...unitIds]}::uuid[]))
    order by p.project_code
  `.execute(tx);
  return rows;
}
