/** SQL of requests to reopen a closed window (FRM 4.16, DLN-03). */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { UnitScope } from '../../permissions/rules.ts';
import type { ProjectState } from '../../projects/rules.ts';
import type { MonthlyReportTables } from '../tables.ts';

export type ReopeningRequest = {
  reopeningId: string;
  projectCode: string;
  projectName: string;
  projectState: ProjectState;
  closedOn: CalendarDate | null;
  unitId: string;
  unitName: string;
  month: Month;
  reason: string;
  requestedBy: { personId: string; name: string };
  /** Who is responsible for the project now. */
  officerPersonId: string;
  requestedAt: Date;
  state: 'requested' | 'granted' | 'refused' | 'withdrawn';
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  openUntil: CalendarDate | null;
  /** The memo that asks for it; null for requests from before memos were made. */
  memo: { memoId: string; documentNumber: string | null } | null;
  version: number;
};

/** Whose own request it is. */
export const personsOf = ({ requestedBy, officerPersonId }: ReopeningRequest) => ({
  requestedBy: requestedBy.personId,
  officerPersonId,
});

type Row = MonthlyReportTables['reopening_requests'] & {
  project_code: string;
  project_name: string;
  project_state: ProjectState;
  closed_on: string | null;
  unit_id: string;
  unit_name: string;
  officer_person_id: string;
  requested_name: string | null;
  decided_name: string | null;
  memo_id: string | null;
  document_number: string | null;
};

export type ReopeningFilter = {
  reopeningId?: string;
  projectCode?: string;
  month?: Month;
  state?: ReopeningRequest['state'];
  unitIds?: UnitScope;
};

/** Newest first; at most 500, of which nobody decides more in a day. */
export async function listReopenings(
  tx: AgencyTransaction,
  filter: ReopeningFilter,
): Promise<ReopeningRequest[]> {
  const conditions = [
    filter.reopeningId && sql`q.reopening_id = ${filter.reopeningId}::uuid`,
    filter.projectCode && sql`p.project_code = ${filter.projectCode}`,
    filter.month && sql`q.month = ${firstDay(filter.month)}::date`,
    filter.state && sql`q.state = ${filter.state}`,
    // Of a closed project nothing is decided any more.
    filter.state === 'requested' && sql`p.state <> 'closed'`,
    filter.unitIds && filter.unitIds !== 'all' && sql`p.unit_id = any(${filter.unitIds}::uuid[])`,
  ].filter((each) => typeof each === 'object');
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  const { rows } = await sql<Row>`
    select q.*, p.project_code, p.name as project_name, p.state as project_state, p.closed_on,
      p.unit_id, p.officer_person_id, u.name_th as unit_name,
      a.display_name as requested_name, d.display_name as decided_name, m.memo_id, m.document_number
    from reopening_requests q
    join projects p on p.agency_id = q.agency_id and p.project_id = q.project_id
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    left join persons a on a.agency_id = q.agency_id and a.person_id = q.requested_by
    left join persons d on d.agency_id = q.agency_id and d.person_id = q.decided_by
    left join memos m on m.agency_id = q.agency_id and m.subject_type = 'reopening'
      and m.subject_id = q.reopening_id::text
    ${where}
    order by q.reopening_id desc
    limit 500
  `.execute(tx);
  return rows.map((row) => ({
    reopeningId: row.reopening_id,
    projectCode: row.project_code,
    projectName: row.project_name,
    projectState: row.project_state,
    closedOn: row.closed_on as CalendarDate | null,
    unitId: row.unit_id,
    unitName: row.unit_name,
    month: month(row.month),
    reason: row.reason,
    requestedBy: { personId: row.requested_by, name: row.requested_name ?? '' },
    officerPersonId: row.officer_person_id,
    requestedAt: row.requested_at,
    state: row.state,
    decidedBy: row.decided_name,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    openUntil: row.open_until as CalendarDate | null,
    memo: row.memo_id === null ? null : { memoId: row.memo_id, documentNumber: row.document_number },
    version: row.version,
  }));
}

/** False when a request for this month already waits (unique while `requested`). */
export async function insertReopening(
  tx: AgencyTransaction,
  request: {
    agencyId: string;
    reopeningId: string;
    reportId: string | null;
    projectId: string;
    month: Month;
    reason: string;
    requestedBy: string;
    requestedAt: Date;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into reopening_requests (agency_id, reopening_id, report_id, project_id, month, reason, requested_by,
      requested_at, state)
    values (${request.agencyId}::uuid, ${request.reopeningId}::uuid, ${request.reportId}::uuid,
      ${request.projectId}::uuid, ${firstDay(request.month)}::date, ${request.reason},
      ${request.requestedBy}::uuid, ${request.requestedAt}, 'requested')
    on conflict (agency_id, project_id, month) where state = 'requested' do nothing
    returning reopening_id
  `.execute(tx);
  return rows.length === 1;
}

/** False when the request has moved on since `expectedVersion`. */
export async function updateReopening(
  tx: AgencyTransaction,
  change: {
    reopeningId: string;
    expectedVersion: number;
    state: 'granted' | 'refused' | 'withdrawn';
    decidedBy: string | null;
    decidedAt: Date;
    decisionReason: string | null;
    openUntil: CalendarDate | null;
    reportId?: string;
  },
): Promise<boolean> {
  const { rows } = await sql`
    update reopening_requests set state = ${change.state}, decided_by = ${change.decidedBy}::uuid,
      decided_at = ${change.decidedAt}, decision_reason = ${change.decisionReason},
      open_until = ${change.openUntil}::date, version = version + 1,
      report_id = coalesce(report_id, ${change.reportId ?? null}::uuid)
    where reopening_id = ${change.reopeningId}::uuid and version = ${change.expectedVersion}
      and state = 'requested'
    returning reopening_id
  `.execute(tx);
  return rows.length === 1;
}
