/** SQL of what waits for a person: reads summaries and records of other features, changes none. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import { firstDay, type Month, month } from '../../foundation/month.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { ReportState } from '../monthly-reports/rules.ts';
import type { Role, UnitScope } from '../permissions/rules.ts';

export type OfProject = {
  projectCode: string;
  projectName: string;
  /** Of the project; a month after its end may be reported in the next year. */
  fiscalYear: number;
  unitName: string;
  unitNameEn: string;
};

const projectColumns = sql`p.project_code as "projectCode", p.name as "projectName", p.fiscal_year as "fiscalYear",
  u.name_th as "unitName", u.name_en as "unitNameEn"`;
const inUnits = (unitIds: UnitScope) =>
  unitIds === 'all' ? sql`true` : sql`p.unit_id = any(${unitIds}::uuid[])`;

/** Those on which the person is named, or every one of these units. */
export type ProjectsOf = { personId: string } | { unitIds: UnitScope };
const isTheirs = (projectsOf: ProjectsOf) =>
  'personId' in projectsOf
    ? sql`(p.officer_person_id = ${projectsOf.personId}::uuid or p.coordinator_person_id = ${projectsOf.personId}::uuid)`
    : inUnits(projectsOf.unitIds);

export async function isNamedOnProject(
  tx: AgencyTransaction,
  agencyId: string,
  personId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from projects p where p.agency_id = ${agencyId}::uuid and ${isTheirs({ personId })} limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

export type WaitingReport = OfProject & {
  month: Month;
  reportState: ReportState;
  openUntil: CalendarDate | null;
};

/** Reports not submitted of projects that run, of months from `from` to `to`; oldest first. */
export async function listWaitingReports(
  tx: AgencyTransaction,
  of: { agencyId: string; projectsOf: ProjectsOf; from: Month; to: Month },
): Promise<WaitingReport[]> {
  const { rows } = await sql<
    OfProject & { month: string; reportState: ReportState; openUntil: CalendarDate }
  >`
    select ${projectColumns}, b.month, b.report_state as "reportState", b.open_until as "openUntil"
    from board_rows b
    join projects p on p.agency_id = b.agency_id and p.project_id = b.project_id
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    where b.agency_id = ${of.agencyId}::uuid and b.report_state <> 'submitted' 
      and p.state in ('locked', 'unlocked', 'cancelled')
      and b.month between ${firstDay(of.from)}::date and ${firstDay(of.to)}::date and ${isTheirs(of.projectsOf)}
    order by b.month, b.project_code`.execute(tx);
  return rows.map((row) => ({ ...row, month: month(row.month) }));
}

export type OpenProject = OfProject & {
  /** Business day of the last step, or of its creation. */
  since: CalendarDate;
  /** The last step was a return or a refusal; what was said. */
  returned: boolean;
  comment: string;
};

/** Projects of a year not approved yet. */
export async function listOpenProjects(
  tx: AgencyTransaction,
  of: { agencyId: string; year: FiscalYear; state: 'draft'; projectsOf: ProjectsOf },
): Promise<OpenProject[]> {
  const { rows } = await sql<OpenProject>`
    select ${projectColumns}, coalesce(d.decided_on, p.created_on) as since,
      coalesce(d.event in ('return', 'refuse'), false) as returned, coalesce(d.comment, '') as comment
    from projects p
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    left join lateral (
      select x.event, x.comment, x.decided_on from project_decisions x
      where x.agency_id = p.agency_id and x.project_id = p.project_id
      order by x.decision_id desc limit 1
    ) d on true
    where p.agency_id = ${of.agencyId}::uuid and p.fiscal_year = ${of.year} and p.state = ${of.state}
      and ${isTheirs(of.projectsOf)}
    order by since, p.project_code`.execute(tx);
  return rows;
}

export type MonthCount = {
  month: Month;
  unitId: string;
  reportState: ReportState;
  openUntil: CalendarDate | null;
  submittedLate: boolean;
  number: number;
};

/** How many projects stand how, by month and unit, from the board's counts. */
export async function listMonthCounts(
  tx: AgencyTransaction,
  of: { agencyId: string; unitIds: UnitScope; from: Month; to: Month },
): Promise<MonthCount[]> {
  const { rows } = await sql<Omit<MonthCount, 'month'> & { month: string }>`
    select p.month, p.unit_id as "unitId", p.report_state as "reportState",
      nullif(p.open_until, '-infinity') as "openUntil", p.submitted_late as "submittedLate",
      sum(p.number)::integer as number
    from board_counts p
    where p.agency_id = ${of.agencyId}::uuid and ${inUnits(of.unitIds)}
      and p.month between ${firstDay(of.from)}::date and ${firstDay(of.to)}::date
    group by 1, 2, 3, 4, 5 having sum(p.number) > 0
    order by 1`.execute(tx);
  return rows.map((row) => ({ ...row, month: month(row.month) }));
}

/** Active persons who can sign in with a password alone. */
export async function findPersonsWithoutSecondFactor(
  tx: AgencyTransaction,
  agencyId: string,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select count(*)::integer as number from persons p
    join users u on u.agency_id = p.agency_id and u.person_id = p.person_id
    where p.agency_id = ${agencyId}::uuid and p.active and u.second_factor_enabled is not true
      and u.banned is not true`.execute(tx);
  return rows[0]?.number ?? 0;
}

/** What stands of an agency: active units with its top one, roles held on this day, programmes of the year. */
export async function findFoundation(
  tx: AgencyTransaction,
  of: { agencyId: string; year: FiscalYear; today: CalendarDate },
): Promise<{ units: number; roles: Role[]; programmes: number }> {
  const { rows } = await sql<{ units: number; roles: Role[]; programmes: number }>`
    select
      (select count(*)::integer from units u where u.agency_id = ${of.agencyId}::uuid and u.active) as units,
      (select count(*)::integer from programmes g
        where g.agency_id = ${of.agencyId}::uuid and g.fiscal_year = ${of.year}) as programmes,
      (select coalesce(array_agg(distinct r.role), '{}') from role_assignments r
        join persons p on p.agency_id = r.agency_id and p.person_id = r.person_id
        where r.agency_id = ${of.agencyId}::uuid and p.active and r.valid_from <= ${of.today}::date
          and (r.valid_to is null or r.valid_to >= ${of.today}::date)) as roles`.execute(tx);
  return rows[0] ?? { units: 0, roles: [], programmes: 0 };
}

/** Fiscal years with projects in these units, newest first. */
export async function listProjectYears(
  tx: AgencyTransaction,
  of: { agencyId: string; unitIds: UnitScope },
): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct p.fiscal_year as year from projects p
    where p.agency_id = ${of.agencyId}::uuid and ${inUnits(of.unitIds)} order by year desc`.execute(tx);
  return rows.map((row) => row.year);
}
