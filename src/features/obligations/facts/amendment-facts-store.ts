/** SQL of requests that were made to the board and are not decided yet. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

/** Open amendments that the board decides (extend, change, cancel): the day of the request, by project. */
export async function listOpenBoardRequests(
  tx: AgencyTransaction,
  of: { agencyId: string; projectIds: readonly string[] },
): Promise<{ projectId: string; requestedOn: CalendarDate }[]> {
  const { rows } = await sql<{ projectId: string; requestedOn: CalendarDate }>`
    select a.project_id as "projectId", min(a.requested_on) as "requestedOn"
    from amendments a
    where a.agency_id = ${of.agencyId}::uuid and a.project_id = any(${of.projectIds}::uuid[])
      and a.requested_on is not null
      and a.state in ('agenda-requested', 'queued', 'on-agenda', 'resolved', 'resolution-requested')
    group by a.project_id`.execute(tx);
  return rows;
}
