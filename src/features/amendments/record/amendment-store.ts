/** SQL of amendments. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import { type AgencyTransaction, jsonb } from '../../../platform/database/index.ts';
import type { PlanDraft } from '../../projects/index.ts';
import type { AmendmentKind, Decider } from '../kinds/amendment-kinds.ts';
import type { AmendmentTables } from '../tables.ts';
import type { AmendmentState } from '../workflow.ts';

type NamedTables = {
  projects: {
    agency_id: string;
    project_id: string;
    project_code: string;
    name: string;
    unit_id: string;
    fiscal_year: number;
    officer_person_id: string;
  };
  persons: { agency_id: string; person_id: string; display_name: string };
};
const on = (tx: AgencyTransaction) => tx.withTables<AmendmentTables & NamedTables>();

export type RequestedKinds = { kinds: AmendmentKind[]; decidedBy: Decider };

/** An amendment with the names of its project. */
export type AmendmentRecord = {
  amendmentId: string;
  projectId: string;
  projectCode: string;
  projectName: string;
  unitId: string;
  fiscalYear: number;
  officerPersonId: string;
  number: number;
  state: AmendmentState;
  /** The plan version that was copied. */
  madeFrom: number;
  plan: PlanDraft;
  resolvedPlan: PlanDraft | null;
  cancel: boolean;
  reason: string;
  effect: string;
  lateReason: string;
  late: boolean | null;
  /** Last month that holds results in the copy. */
  reportedUntil: Month | null;
  /** Day of the request of case 1, or for a place on the agenda: DLN-04 is judged by it. */
  requestedOn: CalendarDate | null;
  resolutionRequestedOn: CalendarDate | null;
  /** As it was last asked for or dropped; null before. */
  requestedKinds: RequestedKinds | null;
  madeVersion: number | null;
  endedOn: CalendarDate | null;
  /** Empty where none was given, and while it is not dropped. */
  dropReason: string;
  copyVersion: number;
  version: number;
  createdOn: CalendarDate;
  createdBy: string;
  createdByName: string;
  changedAt: Date;
};

const select = (tx: AgencyTransaction) =>
  on(tx)
    .selectFrom('amendments as a')
    .innerJoin('projects as p', (join) =>
      join.onRef('p.agency_id', '=', 'a.agency_id').onRef('p.project_id', '=', 'a.project_id'),
    )
    .innerJoin('persons as c', (join) =>
      join.onRef('c.agency_id', '=', 'a.agency_id').onRef('c.person_id', '=', 'a.created_by'),
    )
    .selectAll('a')
    .select(['p.project_code', 'p.name', 'p.unit_id', 'p.fiscal_year', 'p.officer_person_id'])
    .select('c.display_name as created_name');

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const recordOf = (row: Row): AmendmentRecord => ({
  amendmentId: row.amendment_id,
  projectId: row.project_id,
  projectCode: row.project_code,
  projectName: row.name,
  unitId: row.unit_id,
  fiscalYear: row.fiscal_year,
  officerPersonId: row.officer_person_id,
  number: row.number,
  state: row.state,
  madeFrom: row.made_from,
  plan: row.plan as PlanDraft,
  resolvedPlan: row.resolved_plan as PlanDraft | null,
  cancel: row.cancel,
  reason: row.reason,
  effect: row.effect,
  lateReason: row.late_reason,
  late: row.late,
  reportedUntil: row.reported_until === null ? null : month(row.reported_until),
  requestedOn: row.requested_on as CalendarDate | null,
  resolutionRequestedOn: row.resolution_requested_on as CalendarDate | null,
  requestedKinds:
    row.decided_by === null ? null : { kinds: row.kinds as AmendmentKind[], decidedBy: row.decided_by },
  madeVersion: row.made_version,
  endedOn: row.ended_on as CalendarDate | null,
  dropReason: row.drop_reason,
  copyVersion: row.copy_version,
  version: row.version,
  createdOn: row.created_on as CalendarDate,
  createdBy: row.created_by,
  createdByName: row.created_name,
  changedAt: row.changed_at,
});

export async function findAmendment(
  tx: AgencyTransaction,
  which: { amendmentId: string } | { projectCode: string; number: number },
  options: { forChange?: boolean } = {},
): Promise<AmendmentRecord | null> {
  let query = select(tx);
  query =
    'amendmentId' in which
      ? query.where('a.amendment_id', '=', which.amendmentId)
      : query.where('p.project_code', '=', which.projectCode).where('a.number', '=', which.number);
  if (options.forChange) query = query.forUpdate('a');
  const row = await query.executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Of one project, or in some states wherever they are; in order of creation. */
export async function listAmendments(
  tx: AgencyTransaction,
  which: { projectId: string } | { states: readonly AmendmentState[]; unitIds: 'all' | readonly string[] },
): Promise<AmendmentRecord[]> {
  let query = select(tx).orderBy('a.amendment_id');
  if ('projectId' in which) query = query.where('a.project_id', '=', which.projectId);
  else {
    if (which.unitIds !== 'all' && which.unitIds.length === 0) return [];
    query = query.where('a.state', 'in', [...which.states]);
    if (which.unitIds !== 'all') query = query.where('p.unit_id', 'in', [...which.unitIds]);
  }
  return (await query.execute()).map(recordOf);
}

export type NewAmendment = {
  agencyId: string;
  amendmentId: string;
  projectId: string;
  madeFrom: number;
  plan: PlanDraft;
  reportedUntil: Month | null;
  on: CalendarDate;
  at: Date;
  by: string;
};

/** The number it got; null when another amendment of the project is open. */
export async function insertAmendment(tx: AgencyTransaction, each: NewAmendment): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`
    insert into amendments (agency_id, amendment_id, project_id, number, state, made_from, plan, reported_until,
      created_on, created_at, created_by, changed_at, changed_by)
    select ${each.agencyId}::uuid, ${each.amendmentId}::uuid, ${each.projectId}::uuid,
      coalesce(max(number), 0) + 1, 'draft', ${each.madeFrom}, ${jsonb(each.plan)},
      ${each.reportedUntil === null ? null : firstDay(each.reportedUntil)}::date, ${each.on}::date, ${each.at},
      ${each.by}::uuid, ${each.at}, ${each.by}::uuid
    from amendments where project_id = ${each.projectId}::uuid
    on conflict (agency_id, project_id) where state not in ('in-force', 'refused', 'dropped') do nothing
    returning number`.execute(tx);
  return rows[0]?.number ?? null;
}

export type AmendmentChange = Partial<
  Pick<
    AmendmentTables['amendments'],
    | 'state'
    | 'cancel'
    | 'reason'
    | 'effect'
    | 'late_reason'
    | 'late'
    | 'requested_on'
    | 'resolution_requested_on'
    | 'made_version'
    | 'ended_on'
    | 'drop_reason'
  >
> & { resolvedPlan?: PlanDraft; requestedKinds?: RequestedKinds };

/** Writes the change and the next version; the row was read for change in the same transaction. */
export async function updateAmendment(
  tx: AgencyTransaction,
  of: Pick<AmendmentRecord, 'amendmentId' | 'version'>,
  { resolvedPlan, requestedKinds, ...change }: AmendmentChange,
  by: { personId: string; now: Date },
): Promise<number> {
  const version = of.version + 1;
  await on(tx)
    .updateTable('amendments')
    .set({
      ...change,
      ...(resolvedPlan && { resolved_plan: jsonb(resolvedPlan) }),
      ...(requestedKinds && { kinds: jsonb(requestedKinds.kinds), decided_by: requestedKinds.decidedBy }),
      version,
      changed_at: by.now,
      changed_by: by.personId,
    })
    .where('amendment_id', '=', of.amendmentId)
    .execute();
  return version;
}

/** Saves the copy with the month up to which it holds results. */
export async function updateCopy(
  tx: AgencyTransaction,
  of: Pick<AmendmentRecord, 'amendmentId' | 'copyVersion'>,
  copy: { plan: PlanDraft; reportedUntil: Month | null },
  by: { personId: string; now: Date },
): Promise<number> {
  const copyVersion = of.copyVersion + 1;
  await on(tx)
    .updateTable('amendments')
    .set({
      plan: jsonb(copy.plan),
      reported_until: copy.reportedUntil === null ? null : firstDay(copy.reportedUntil),
      copy_version: copyVersion,
      changed_at: by.now,
      changed_by: by.personId,
    })
    .where('amendment_id', '=', of.amendmentId)
    .execute();
  return copyVersion;
}

/** A paper as it was asked with. */
export type AmendmentPaper = {
  position: number;
  requestKind: string;
  paper: 'form-400' | 'form-200';
  fileId: string;
  sha256: string;
  madeOn: CalendarDate;
  madeAt: Date;
};

export async function listAmendmentPapers(
  tx: AgencyTransaction,
  amendmentId: string,
): Promise<AmendmentPaper[]> {
  const rows = await on(tx)
    .selectFrom('amendment_papers')
    .selectAll()
    .where('amendment_id', '=', amendmentId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    position: row.position,
    requestKind: row.request_kind,
    paper: row.paper,
    fileId: row.file_id,
    sha256: row.sha256,
    madeOn: row.made_on as CalendarDate,
    madeAt: row.made_at,
  }));
}

export async function insertAmendmentPaper(
  tx: AgencyTransaction,
  of: { agencyId: string; amendmentId: string; by: string },
  paper: Omit<AmendmentPaper, 'position'>,
): Promise<void> {
  await sql`
    insert into amendment_papers (agency_id, amendment_id, position, request_kind, paper, file_id, sha256, made_on,
      made_at, made_by)
    select ${of.agencyId}::uuid, ${of.amendmentId}::uuid, coalesce(max(position), 0) + 1, ${paper.requestKind},
      ${paper.paper}, ${paper.fileId}::uuid, ${paper.sha256}, ${paper.madeOn}::date, ${paper.madeAt}, ${of.by}::uuid
    from amendment_papers where amendment_id = ${of.amendmentId}::uuid`.execute(tx);
}
