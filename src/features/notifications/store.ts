/** SQL of notices and of the persons they are for. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { NoticeData } from './notice-words.ts';
import type { NotificationTables } from './tables.ts';

const on = (tx: AgencyTransaction) => tx.withTables<NotificationTables>();

export type NewNotice = {
  noticeId: string;
  personId: string;
  kind: string;
  data: NoticeData;
  link: string;
  /** False: no mail goes out with it. */
  mail: boolean;
};

/** One statement for notices and their mails; returns the persons told (those who are active). */
export async function insertNotices(
  tx: AgencyTransaction,
  of: { agencyId: string; now: Date },
  notices: readonly NewNotice[],
): Promise<string[]> {
  if (notices.length === 0) return [];
  const { rows } = await sql<{ person_id: string }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb)
        as x ("noticeId" uuid, "personId" uuid, kind text, data jsonb, link text, mail boolean)
    ), told as (
      insert into notices (agency_id, notice_id, person_id, kind, data, link, created_at)
      select ${of.agencyId}::uuid, g."noticeId", g."personId", g.kind, g.data, g.link, ${of.now}
      from given g
      join persons p on p.agency_id = ${of.agencyId}::uuid and p.person_id = g."personId" and p.active
      returning notice_id, person_id
    ), mails as (
      insert into notice_mails (agency_id, notice_id, state, next_attempt_at)
      select ${of.agencyId}::uuid, t.notice_id, 'waiting', ${of.now}
      from told t join given g on g."noticeId" = t.notice_id where g.mail
    )
    select person_id from told
  `.execute(tx);
  return rows.map((row) => row.person_id);
}

export type Notice = {
  noticeId: string;
  kind: string;
  data: NoticeData;
  link: string;
  createdAt: Date;
  readAt: Date | null;
};

/** Newest first. */
export async function listNotices(
  tx: AgencyTransaction,
  of: { agencyId: string; personId: string; olderThan?: string; limit: number },
): Promise<Notice[]> {
  let query = on(tx)
    .selectFrom('notices')
    .selectAll()
    .where('agency_id', '=', of.agencyId)
    .where('person_id', '=', of.personId);
  if (of.olderThan) query = query.where('notice_id', '<', of.olderThan);
  const rows = await query.orderBy('notice_id', 'desc').limit(of.limit).execute();
  return rows.map((row) => ({
    noticeId: row.notice_id,
    kind: row.kind,
    data: row.data,
    link: row.link,
    createdAt: row.created_at,
    readAt: row.read_at,
  }));
}

/** Unread notices of a person; counting stops at 100, the bell then says 99+. */
export async function findUnreadCount(
  tx: AgencyTransaction,
  of: { agencyId: string; personId: string },
): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::integer as unread from (
      select 1 from notices
      where agency_id = ${of.agencyId}::uuid and person_id = ${of.personId}::uuid and read_at is null limit 100
    ) unread`.execute(tx);
  return rows[0]?.unread ?? 0;
}

/** Marks a person's notices as read; `upTo`: these and all older ones. Returns how many were unread. */
export async function updateNoticesRead(
  tx: AgencyTransaction,
  of: { agencyId: string; personId: string; noticeIds?: readonly string[]; upTo?: string },
  now: Date,
): Promise<number> {
  let query = on(tx)
    .updateTable('notices')
    .set({ read_at: now })
    .where('agency_id', '=', of.agencyId)
    .where('person_id', '=', of.personId)
    .where('read_at', 'is', null);
  if (of.noticeIds) query = query.where('notice_id', 'in', [...of.noticeIds]);
  if (of.upTo) query = query.where('notice_id', '<=', of.upTo);
  const result = await query.executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/**
 * Active persons who hold `role` for a unit on a day: over the agency, over a unit above it, or as its head. `unitId`
 * null: of a role that serves the whole agency, wherever it is assigned.
 */
export async function listPersonsInRole(
  tx: AgencyTransaction,
  of: { agencyId: string; role: string; unitId: string | null; today: CalendarDate },
): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    with recursive above as (
      select unit_id, parent_unit_id, head_person_id from units
      where agency_id = ${of.agencyId}::uuid and unit_id = ${of.unitId}::uuid
      union
      select u.unit_id, u.parent_unit_id, u.head_person_id
      from units u join above a on u.agency_id = ${of.agencyId}::uuid and u.unit_id = a.parent_unit_id
    )
    select distinct r.person_id
    from role_assignments r
    join persons p on p.agency_id = r.agency_id and p.person_id = r.person_id and p.active
    where r.agency_id = ${of.agencyId}::uuid and r.role = ${of.role}
      and r.valid_from <= ${of.today}::date and (r.valid_to is null or r.valid_to >= ${of.today}::date)
      and (r.scope = 'agency' or ${of.unitId}::uuid is null
        or (r.scope = 'unit' and r.unit_id in (select unit_id from above))
        or (r.scope = 'command' and (
          r.person_id in (select head_person_id from above)
          or exists (select from acting_persons s join above a on a.unit_id = s.unit_id
            where s.agency_id = r.agency_id and s.person_id = r.person_id
              and s.valid_from <= ${of.today}::date and s.valid_to >= ${of.today}::date))))
    order by r.person_id`.execute(tx);
  return rows.map((row) => row.person_id);
}
