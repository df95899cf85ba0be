/** SQL of the inbox: the requests whose waiting step is a post of the person, one statement a page. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { Check } from '../approval-content.ts';
import type { Approver, Capacity } from '../chain/approvers.ts';
import type { RequestKind } from '../request-kinds.ts';

export type InboxRow = {
  requestId: string;
  kind: RequestKind;
  title: Bilingual;
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  unitName: string;
  unitNameEn: string;
  requestedByName: string;
  requestedOn: CalendarDate;
  waitingSince: Date;
  position: number;
  /** Roles of all steps in order, null where a step is no role. */
  stepRoles: (string | null)[];
  checks: Check[];
  capacity: Capacity;
  onBehalfOfName: string | null;
};

/** `approvers`: what the person holds today. The first that fits counts, one's own post before another's. */
export type InboxOf = { agencyId: string; personId: string; approvers: readonly Approver[] };

/** The waiting requests for which the person holds the post and which are not the person's own. */
const waitingFor = ({ agencyId, personId, approvers }: InboxOf) => sql`
    from approval_requests r
    join approval_steps s on s.agency_id = r.agency_id and s.request_id = r.request_id and s.position = r.step_position
    join projects p on p.agency_id = r.agency_id and p.project_id = r.project_id
    cross join lateral (select array_remove(array[r.requested_by, r.requested_for, p.officer_person_id], null) as persons) own
    cross join lateral (
      select h.capacity, h."onBehalfOf" from jsonb_to_recordset(${JSON.stringify(approvers)}::jsonb)
        as h (post text, role text, "unitId" uuid, "onBehalfOf" uuid, "inPlaceOf" uuid[], capacity text)
      where h.post = s.post and h.role is not distinct from s.role
        and (h."unitId" is null or h."unitId" = case s.post when 'line-of-command' then s.unit_id else r.unit_id end)
        and not h."inPlaceOf" && own.persons
      order by h."onBehalfOf" is not null limit 1
    ) held
    where r.agency_id = ${agencyId}::uuid and r.state = 'waiting' and ${personId}::uuid <> all (own.persons)`;

/** Oldest request first; `after`: the last request of the page before. */
export async function listInbox(
  tx: AgencyTransaction,
  of: InboxOf,
  page: { after: string | null; limit: number },
): Promise<InboxRow[]> {
  const { rows } = await sql<InboxRow>`
    with page as (
      select r.request_id, r.agency_id, held.capacity, held."onBehalfOf" ${waitingFor(of)}
        and (${page.after}::uuid is null or r.request_id > ${page.after}::uuid)
      order by r.request_id limit ${page.limit}
    )
    select r.request_id as "requestId", r.kind, r.title, r.project_code as "projectCode",
      r.project_name as "projectName", r.fiscal_year as "fiscalYear", u.name_th as "unitName",
      u.name_en as "unitNameEn", b.display_name as "requestedByName", r.requested_on as "requestedOn",
      r.waiting_since as "waitingSince", r.step_position as "position", r.checks, page.capacity,
      f.display_name as "onBehalfOfName",
      (select jsonb_agg(s.role order by s.position) from approval_steps s
        where s.agency_id = r.agency_id and s.request_id = r.request_id) as "stepRoles"
    from page
    join approval_requests r on r.agency_id = page.agency_id and r.request_id = page.request_id
    join units u on u.agency_id = r.agency_id and u.unit_id = r.unit_id
    join persons b on b.agency_id = r.agency_id and b.person_id = r.requested_by
    left join persons f on f.agency_id = r.agency_id and f.person_id = page."onBehalfOf"
    order by r.request_id`.execute(tx);
  return rows;
}

export async function findInboxCount(tx: AgencyTransaction, of: InboxOf): Promise<number> {
  const { rows } = await sql<{
    number: number;
  }>`select count(*)::integer as number ${waitingFor(of)}`.execute(tx);
  return rows[0]?.number ?? 0;
}
