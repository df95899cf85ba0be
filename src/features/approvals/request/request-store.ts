/** SQL of requests, their steps and decisions. Row security keeps the agency. */
import { sql } from 'kysely';
import { type AgencyTransaction, jsonb } from '../../../platform/database/index.ts';
import type { Step } from '../chain/approvers.ts';
import type { RequestKind } from '../request-kinds.ts';
import type { RequestState } from '../workflow.ts';
import type { ApprovalDecision, ApprovalRequest } from './approval-request.ts';

type Which =
  | { requestId: string }
  | { projectId: string }
  | { kind: RequestKind; subjectId: string; state?: RequestState };

/** Oldest first, each with steps and decisions. `forChange`: the rows are locked until the transaction ends. */
export async function listRequests(
  tx: AgencyTransaction,
  which: Which,
  options: { forChange?: boolean } = {},
): Promise<ApprovalRequest[]> {
  const conditions = [
    'requestId' in which && sql`r.request_id = ${which.requestId}::uuid`,
    'projectId' in which && sql`r.project_id = ${which.projectId}::uuid`,
    'kind' in which && sql`r.kind = ${which.kind} and r.subject_id = ${which.subjectId}`,
    'state' in which && which.state && sql`r.state = ${which.state}`,
  ].filter((each) => typeof each === 'object');
  if (options.forChange)
    await sql`select 1 from approval_requests r where ${sql.join(conditions, sql` and `)} for update`.execute(
      tx,
    );
  const { rows } = await sql<ApprovalRequest>`
    select r.request_id as "requestId", r.kind, r.subject_id as "subjectId", r.project_id as "projectId",
      r.project_code as "projectCode", r.project_name as "projectName", r.unit_id as "unitId",
      u.name_th as "unitName", u.name_en as "unitNameEn", r.fiscal_year as "fiscalYear", r.conditions, r.chain_version as "chainVersion",
      r.state, r.step_position as "position", r.waiting_since as "waitingSince", r.content,
      r.content_sha256 as "contentSha256", r.requested_by as "requestedBy", b.display_name as "requestedByName",
      r.requested_for as "requestedFor", f.display_name as "requestedForName", r.requested_on as "requestedOn",
      r.requested_at as "requestedAt", r.decided_on as "decidedOn",
      array_remove(array[r.requested_by, r.requested_for, p.officer_person_id], null)::text[] as own,
      (select jsonb_agg(jsonb_build_object('position', s.position, 'post', s.post, 'role', s.role,
          'unitId', s.unit_id, 'unitName', su.name_th, 'unitNameEn', su.name_en) order by s.position)
        from approval_steps s left join units su on su.agency_id = s.agency_id and su.unit_id = s.unit_id
        where s.agency_id = r.agency_id and s.request_id = r.request_id) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('position', d.position, 'outcome', d.outcome,
          'passedBecause', d.passed_because, 'personId', d.person_id, 'personName', dp.display_name,
          'positionTitle', dp.position_title, 'onBehalfOf', d.on_behalf_of, 'onBehalfOfName', db.display_name,
          'capacity', d.capacity, 'comment', d.comment, 'documentNumber', d.document_number, 'marks', d.marks,
          'checks', d.checks, 'contentSha256', d.content_sha256, 'decidedOn', d.decided_on,
          'decidedAt', d.decided_at) order by d.position), '[]'::jsonb)
        from approval_decisions d
        left join persons dp on dp.agency_id = d.agency_id and dp.person_id = d.person_id
        left join persons db on db.agency_id = d.agency_id and db.person_id = d.on_behalf_of
        where d.agency_id = r.agency_id and d.request_id = r.request_id) as decisions
    from approval_requests r
    join projects p on p.agency_id = r.agency_id and p.project_id = r.project_id
    join units u on u.agency_id = r.agency_id and u.unit_id = r.unit_id
    join persons b on b.agency_id = r.agency_id and b.person_id = r.requested_by
    left join persons f on f.agency_id = r.agency_id and f.person_id = r.requested_for
    where ${sql.join(conditions, sql` and `)}
    order by r.request_id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    decisions: row.decisions.map((each) => ({ ...each, decidedAt: new Date(each.decidedAt) })),
  }));
}

export async function findRequest(
  tx: AgencyTransaction,
  requestId: string,
  options: { forChange?: boolean } = {},
): Promise<ApprovalRequest | null> {
  return (await listRequests(tx, { requestId }, options))[0] ?? null;
}

/** The request of this subject that waits, or null. */
export async function findOpenRequest(
  tx: AgencyTransaction,
  kind: RequestKind,
  subjectId: string,
  options: { forChange?: boolean } = {},
): Promise<ApprovalRequest | null> {
  return (await listRequests(tx, { kind, subjectId, state: 'waiting' }, options))[0] ?? null;
}

export type NewRequest = Pick<
  ApprovalRequest,
  | 'requestId'
  | 'kind'
  | 'subjectId'
  | 'projectId'
  | 'projectCode'
  | 'projectName'
  | 'unitId'
  | 'fiscalYear'
  | 'conditions'
  | 'chainVersion'
  | 'content'
  | 'contentSha256'
  | 'requestedBy'
  | 'requestedFor'
  | 'requestedOn'
  | 'requestedAt'
>;

/** False when a request of this subject already waits. */
export async function insertRequest(
  tx: AgencyTransaction,
  agencyId: string,
  request: NewRequest,
  steps: readonly Step[],
): Promise<boolean> {
  const { rows } = await sql`
    insert into approval_requests (agency_id, request_id, kind, subject_id, project_id, project_code, project_name,
      unit_id, fiscal_year, conditions, chain_version, state, step_position, waiting_since, content, content_sha256,
      requested_by, requested_for, requested_on, requested_at)
    values (${agencyId}::uuid, ${request.requestId}::uuid, ${request.kind}, ${request.subjectId},
      ${request.projectId}::uuid, ${request.projectCode}, ${request.projectName}, ${request.unitId}::uuid,
      ${request.fiscalYear}, ${jsonb(request.conditions)}, ${request.chainVersion}, 'waiting', 1,
      ${request.requestedAt}, ${jsonb(request.content)}, ${request.contentSha256}, ${request.requestedBy}::uuid,
      ${request.requestedFor}::uuid, ${request.requestedOn}::date, ${request.requestedAt})
    on conflict (agency_id, kind, subject_id) where state = 'waiting' do nothing
    returning request_id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into approval_steps (agency_id, request_id, position, post, role, unit_id)
    select ${agencyId}::uuid, ${request.requestId}::uuid, s.position, s.post, s.role, s."unitId"
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
      as s (position integer, post text, role text, "unitId" uuid)`.execute(tx);
  return true;
}

export type NewDecision = Omit<ApprovalDecision, 'personName' | 'positionTitle' | 'onBehalfOfName'> & {
  decisionId: string;
};

export async function insertDecisions(
  tx: AgencyTransaction,
  of: { agencyId: string; requestId: string },
  decisions: readonly NewDecision[],
): Promise<void> {
  await sql`
    insert into approval_decisions (agency_id, request_id, position, decision_id, outcome, passed_because, person_id,
      on_behalf_of, capacity, comment, document_number, marks, checks, content_sha256, decided_on, decided_at)
    select ${of.agencyId}::uuid, ${of.requestId}::uuid, d.position, d."decisionId", d.outcome, d."passedBecause",
      d."personId", d."onBehalfOf", d.capacity, d.comment, d."documentNumber", d.marks, d.checks,
      d."contentSha256", d."decidedOn", d."decidedAt"
    from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) as d (position integer, "decisionId" uuid,
      outcome text, "passedBecause" text, "personId" uuid, "onBehalfOf" uuid, capacity text, comment text,
      "documentNumber" text, marks jsonb, checks jsonb, "contentSha256" text, "decidedOn" date,
      "decidedAt" timestamptz)`.execute(tx);
}

/** Where the request stands after a decision; it must be locked (forChange) before. */
export async function updateRequest(
  tx: AgencyTransaction,
  of: { agencyId: string; requestId: string },
  change: Pick<ApprovalRequest, 'state' | 'position' | 'waitingSince' | 'decidedOn'>,
): Promise<void> {
  await sql`
    update approval_requests set state = ${change.state}, step_position = ${change.position},
      waiting_since = ${change.waitingSince}, decided_on = ${change.decidedOn}::date
    where agency_id = ${of.agencyId}::uuid and request_id = ${of.requestId}::uuid`.execute(tx);
}

/**
 * Holds the projects of these requests until the transaction ends, always in the same order. Everything that changes a
 * project and what belongs to it takes its row first and the others after it: the request, the amendment, the closing.
 * So a withdrawal and a decision, or two approvers with several requests, wait for each other and never in a circle.
 */
export async function holdProjects(tx: AgencyTransaction, requestIds: readonly string[]): Promise<void> {
  await sql`select 1 from projects where project_id in (
      select project_id from approval_requests where request_id = any(${[...requestIds]}::uuid[]))
    order by project_id for update`.execute(tx);
}

/** The responsible officer of a project as of now, who may not decide on it; null for an unknown project. */
export async function findProjectOfficer(tx: AgencyTransaction, projectId: string): Promise<string | null> {
  const { rows } = await sql<{ officer_person_id: string }>`
    select officer_person_id from projects where project_id = ${projectId}::uuid`.execute(tx);
  return rows[0]?.officer_person_id ?? null;
}
