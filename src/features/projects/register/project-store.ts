/** SQL of projects and their codes. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { ProjectTables } from '../tables.ts';

/** Names that lists and papers print; owned by agencies, people and plans, read here in one query. */
type NamedTables = {
  units: { agency_id: string; unit_id: string; name_th: string; name_en: string; abbreviation: string };
  persons: {
    agency_id: string;
    person_id: string;
    display_name: string;
    position_title: string;
    telephone: string;
  };
  programmes: { agency_id: string; programme_id: string; number: string; name: string; position: number };
};
const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables & NamedTables>();

/** One project without its plan. */
export type ProjectRecord = {
  projectId: string;
  projectCode: string;
  fiscalYear: FiscalYear;
  programmeId: string;
  unitId: string;
  officerPersonId: string;
  coordinatorPersonId: string | null;
  name: string;
  state: ProjectState;
  planVersionInForce: number | null;
  /** Business days of the steps; the real times stand in project_decisions. */
  createdOn: CalendarDate;
  submittedOn: CalendarDate | null;
  approvedOn: CalendarDate | null;
  approvedBy: string | null;
  lockedOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  /** Day on which the closing that waits, or was approved, was asked for; null while none is. */
  closingRequestedOn: CalendarDate | null;
  allocationId: string | null;
  version: number;
  createdAt: Date;
  createdBy: string;
  changedAt: Date;
};

function recordOf(row: ProjectTables['projects']): ProjectRecord {
  return {
    projectId: row.project_id,
    projectCode: row.project_code,
    fiscalYear: row.fiscal_year as FiscalYear,
    programmeId: row.programme_id,
    unitId: row.unit_id,
    officerPersonId: row.officer_person_id,
    coordinatorPersonId: row.coordinator_person_id,
    name: row.name,
    state: row.state,
    planVersionInForce: row.plan_version_in_force,
    createdOn: row.created_on as CalendarDate,
    submittedOn: row.submitted_on as CalendarDate | null,
    approvedOn: row.approved_on as CalendarDate | null,
    approvedBy: row.approved_by,
    lockedOn: row.locked_on as CalendarDate | null,
    cancelledOn: row.cancelled_on as CalendarDate | null,
    closedOn: row.closed_on as CalendarDate | null,
    closingRequestedOn: row.closing_requested_on as CalendarDate | null,
    allocationId: row.allocation_id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
  };
}

export async function findProject(
  tx: AgencyTransaction,
  projectCode: string,
  options: { forChange?: boolean } = {},
): Promise<ProjectRecord | null> {
  let query = on(tx).selectFrom('projects').selectAll().where('project_code', '=', projectCode);
  if (options.forChange) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? recordOf(row) : null;
}

export type ProjectFilter = { fiscalYear: FiscalYear; unitIds: 'all' | readonly string[] };

/** Projects with a plan in force, by code. */
export async function listApprovedProjects(
  tx: AgencyTransaction,
  filter: ProjectFilter,
): Promise<ProjectRecord[]> {
  if (filter.unitIds !== 'all' && filter.unitIds.length === 0) return [];
  let query = on(tx)
    .selectFrom('projects')
    .selectAll()
    .where('fiscal_year', '=', filter.fiscalYear)
    .where('plan_version_in_force', 'is not', null);
  if (filter.unitIds !== 'all') query = query.where('unit_id', 'in', [...filter.unitIds]);
  return (await query.orderBy('project_code').execute()).map(recordOf);
}

export type ProjectListRow = {
  projectCode: string;
  name: string;
  state: ProjectState;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  programmeId: string;
  programmeNumber: string;
  programmeName: string;
  officerPersonId: string;
  officerName: string;
  budgetSatang: Satang | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  approvedOn: CalendarDate | null;
  changedAt: Date;
};

/** The list of a fiscal year: plan in force, before the first approval the draft. */
export async function listProjects(tx: AgencyTransaction, filter: ProjectFilter): Promise<ProjectListRow[]> {
  if (filter.unitIds !== 'all' && filter.unitIds.length === 0) return [];
  let query = on(tx)
    .selectFrom('projects as p')
    .innerJoin('plan_versions as v', (join) =>
      join
        .onRef('v.agency_id', '=', 'p.agency_id')
        .onRef('v.project_id', '=', 'p.project_id')
        .on('v.plan_version', '=', sql<number>`coalesce(p.plan_version_in_force, 1)`),
    )
    .innerJoin('units as u', (join) =>
      join.onRef('u.agency_id', '=', 'p.agency_id').onRef('u.unit_id', '=', 'p.unit_id'),
    )
    .innerJoin('programmes as g', (join) =>
      join.onRef('g.agency_id', '=', 'p.agency_id').onRef('g.programme_id', '=', 'p.programme_id'),
    )
    .innerJoin('persons as o', (join) =>
      join.onRef('o.agency_id', '=', 'p.agency_id').onRef('o.person_id', '=', 'p.officer_person_id'),
    )
    .select([
      'p.project_code as projectCode',
      'p.name as name',
      'p.state as state',
      'p.unit_id as unitId',
      'u.name_th as unitName',
      'u.name_en as unitNameEn',
      'p.programme_id as programmeId',
      'g.number as programmeNumber',
      'g.name as programmeName',
      'p.officer_person_id as officerPersonId',
      'o.display_name as officerName',
      'v.budget_satang as budgetSatang',
      'v.starts_on as startsOn',
      'v.ends_on as endsOn',
      'p.approved_on as approvedOn',
      'p.changed_at as changedAt',
    ])
    .where('p.fiscal_year', '=', filter.fiscalYear);
  if (filter.unitIds !== 'all') query = query.where('p.unit_id', 'in', [...filter.unitIds]);
  return (await query.orderBy('p.project_code').execute()) as ProjectListRow[];
}

/** Takes the next running number of a prefix; two at once get two numbers. */
export async function insertCodeNumber(
  tx: AgencyTransaction,
  agencyId: string,
  prefix: string,
): Promise<number> {
  const row = await on(tx)
    .insertInto('project_code_counters')
    .values({ agency_id: agencyId, code_prefix: prefix, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'code_prefix'])
        .doUpdateSet({ last_number: sql<number>`project_code_counters.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

export async function insertProject(
  tx: AgencyTransaction,
  agencyId: string,
  project: ProjectRecord,
): Promise<void> {
  await on(tx)
    .insertInto('projects')
    .values({
      agency_id: agencyId,
      project_id: project.projectId,
      fiscal_year: project.fiscalYear,
      project_code: project.projectCode,
      programme_id: project.programmeId,
      unit_id: project.unitId,
      officer_person_id: project.officerPersonId,
      coordinator_person_id: project.coordinatorPersonId,
      name: project.name,
      state: project.state,
      plan_version_in_force: project.planVersionInForce,
      created_on: project.createdOn,
      submitted_on: project.submittedOn,
      approved_on: project.approvedOn,
      approved_by: project.approvedBy,
      locked_on: project.lockedOn,
      cancelled_on: project.cancelledOn,
      closed_on: project.closedOn,
      closing_requested_on: project.closingRequestedOn,
      allocation_id: project.allocationId,
      version: project.version,
      created_at: project.createdAt,
      created_by: project.createdBy,
      changed_at: project.changedAt,
    })
    .execute();
}

export type ProjectChange = Partial<
  Pick<
    ProjectTables['projects'],
    | 'programme_id'
    | 'officer_person_id'
    | 'coordinator_person_id'
    | 'name'
    | 'state'
    | 'plan_version_in_force'
    | 'submitted_on'
    | 'approved_on'
    | 'approved_by'
    | 'locked_on'
    | 'cancelled_on'
    | 'closed_on'
    | 'allocation_id'
  >
>;

/** Writes the change and the next version; the row was read for change in the same transaction. */
export async function updateProject(
  tx: AgencyTransaction,
  project: ProjectRecord,
  change: ProjectChange,
  changedAt: Date,
): Promise<number> {
  const version = project.version + 1;
  await on(tx)
    .updateTable('projects')
    .set({ ...change, version, changed_at: changedAt })
    .where('project_id', '=', project.projectId)
    .where('version', '=', project.version)
    .execute();
  return version;
}

/** Notes since when a closing is asked for; null: no more. The row was read for change in the same transaction. */
export async function updateClosingRequest(
  tx: AgencyTransaction,
  projectId: string,
  requestedOn: CalendarDate | null,
): Promise<void> {
  await on(tx)
    .updateTable('projects')
    .set({ closing_requested_on: requestedOn })
    .where('project_id', '=', projectId)
    .execute();
}
