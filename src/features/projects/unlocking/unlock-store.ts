/** SQL of the requests to correct locked plan data and of the copies that are corrected. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction, Database } from '../../../platform/database/index.ts';
import type { PlanDraft } from '../schemas.ts';
import type { UnlockEnd, UnlockState } from './unlock-workflow.ts';

/** One request without its copy. */
export type Unlock = {
  unlockId: string;
  projectId: string;
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  state: UnlockState;
  endedBy: UnlockEnd | null;
  reason: string;
  requestedBy: string;
  requestedByName: string;
  /** Who is responsible for the project now. */
  officerPersonId: string;
  requestedOn: CalendarDate;
  requestedAt: Date;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedOn: CalendarDate | null;
  decisionReason: string | null;
  openUntil: CalendarDate | null;
  /** The plan version that is corrected, and the one that came of it. */
  madeFrom: number | null;
  madeVersion: number | null;
  endedOn: CalendarDate | null;
  copyVersion: number;
  version: number;
};

export type UnlockFilter = { unlockId: string } | { projectId: string } | { state: UnlockState };

/** Newest first. */
export async function listUnlocks(
  tx: AgencyTransaction,
  filter: UnlockFilter,
  options: { forChange?: boolean } = {},
): Promise<Unlock[]> {
  const which =
    'unlockId' in filter
      ? sql`q.unlock_id = ${filter.unlockId}::uuid`
      : 'projectId' in filter
        ? sql`q.project_id = ${filter.projectId}::uuid`
        : sql`q.state = ${filter.state}`;
  const { rows } = await sql<Unlock>`
    select q.unlock_id as "unlockId", q.project_id as "projectId", p.project_code as "projectCode", p.name as "projectName",
      p.fiscal_year as "fiscalYear", p.unit_id as "unitId", u.name_th as "unitName", u.name_en as "unitNameEn", q.state,
      q.ended_by as "endedBy", q.reason, q.requested_by as "requestedBy", r.display_name as "requestedByName",
      p.officer_person_id as "officerPersonId", q.requested_on as "requestedOn", q.requested_at as "requestedAt",
      q.decided_by as "decidedBy", d.display_name as "decidedByName",
      q.decided_on as "decidedOn", q.decision_reason as "decisionReason", q.open_until as "openUntil",
      q.made_from as "madeFrom", q.made_version as "madeVersion", q.ended_on as "endedOn",
      q.copy_version as "copyVersion", q.version
    from plan_unlocks q
    join projects p on p.agency_id = q.agency_id and p.project_id = q.project_id
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    join persons r on r.agency_id = q.agency_id and r.person_id = q.requested_by
    left join persons d on d.agency_id = q.agency_id and d.person_id = q.decided_by
    where ${which}
    order by q.unlock_id desc ${options.forChange ? sql`for update of q` : sql``}
  `.execute(tx);
  return rows;
}

/** The request of a project that has not ended; there is at most one. */
export async function findOpenUnlock(tx: AgencyTransaction, projectId: string): Promise<Unlock | null> {
  return (await listUnlocks(tx, { projectId })).find((each) => each.state !== 'locked') ?? null;
}

export async function findUnlock(
  tx: AgencyTransaction,
  unlockId: string,
  options: { forChange?: boolean } = {},
): Promise<Unlock | null> {
  return (await listUnlocks(tx, { unlockId }, options))[0] ?? null;
}

/** The copy as it is saved now; null before it was granted. */
export async function findUnlockedPlan(tx: AgencyTransaction, unlockId: string): Promise<PlanDraft | null> {
  const { rows } = await sql<{ plan: PlanDraft | null }>`
    select plan from plan_unlocks where unlock_id = ${unlockId}::uuid`.execute(tx);
  return rows[0]?.plan ?? null;
}

/** False when the project has a request already that is not ended. */
export async function insertUnlock(
  tx: AgencyTransaction,
  request: {
    agencyId: string;
    unlockId: string;
    projectId: string;
    reason: string;
    requestedBy: string;
    requestedOn: CalendarDate;
    requestedAt: Date;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into plan_unlocks (agency_id, unlock_id, project_id, state, reason, requested_by, requested_on, requested_at)
    values (${request.agencyId}::uuid, ${request.unlockId}::uuid, ${request.projectId}::uuid, 'requested',
      ${request.reason}, ${request.requestedBy}::uuid, ${request.requestedOn}::date, ${request.requestedAt})
    on conflict (agency_id, project_id) where state <> 'locked' do nothing
    returning unlock_id`.execute(tx);
  return rows.length === 1;
}

/** Monitoring opens it: the copy is that of `plan`. */
export async function updateUnlockGranted(
  tx: AgencyTransaction,
  unlockId: string,
  granted: {
    decidedBy: string;
    decidedOn: CalendarDate;
    decidedAt: Date;
    decisionReason: string | null;
    openUntil: CalendarDate;
    madeFrom: number;
    plan: PlanDraft;
  },
): Promise<void> {
  await sql`
    update plan_unlocks set state = 'unlocked', decided_by = ${granted.decidedBy}::uuid,
      decided_on = ${granted.decidedOn}::date, decided_at = ${granted.decidedAt},
      decision_reason = ${granted.decisionReason}, open_until = ${granted.openUntil}::date,
      made_from = ${granted.madeFrom}, plan = ${JSON.stringify(granted.plan)}::jsonb, copy_version = 1,
      version = version + 1
    where unlock_id = ${unlockId}::uuid`.execute(tx);
}

export async function updateUnlockedPlan(
  tx: AgencyTransaction,
  unlockId: string,
  plan: PlanDraft,
): Promise<void> {
  await sql`
    update plan_unlocks set plan = ${JSON.stringify(plan)}::jsonb, copy_version = copy_version + 1
    where unlock_id = ${unlockId}::uuid`.execute(tx);
}

export async function updateUnlockEnded(
  tx: AgencyTransaction,
  unlockId: string,
  ended: {
    by: UnlockEnd;
    on: CalendarDate;
    at: Date;
    madeVersion: number | null;
    /** Only where the end is a decision (a refusal). */
    decision?: { by: string; reason: string };
  },
): Promise<void> {
  const decision = ended.decision
    ? sql`, decided_by = ${ended.decision.by}::uuid, decided_on = ${ended.on}::date, decided_at = ${ended.at},
        decision_reason = ${ended.decision.reason}`
    : sql``;
  await sql`
    update plan_unlocks set state = 'locked', ended_by = ${ended.by}, ended_on = ${ended.on}::date, ended_at = ${ended.at},
      made_version = ${ended.madeVersion}, version = version + 1 ${decision}
    where unlock_id = ${unlockId}::uuid`.execute(tx);
}

/** Open copies whose last day is over, of all agencies: for the job that locks them again. */
export async function listExpiredUnlocks(
  database: Database,
  today: CalendarDate,
): Promise<{ agencyId: string; unlockId: string }[]> {
  const { rows } = await sql<{ agencyId: string; unlockId: string }>`
    select agency_id as "agencyId", unlock_id as "unlockId" from plan_unlocks
    where state = 'unlocked' and open_until < ${today}::date order by unlock_id limit 100`.execute(
    database.asOwner,
  );
  return rows;
}
