/** SQL of the mails of notices. The job works across agencies as the owner; people see their own agency's. */
import { sql } from 'kysely';
import type { Language } from '../../foundation/message.ts';
import type { AgencyTransaction, Queries } from '../../platform/database/index.ts';
import type { NoticeData } from './notice-words.ts';

export type WaitingMail = {
  agencyId: string;
  noticeId: string;
  attempts: number;
  kind: string;
  data: NoticeData;
  link: string;
  email: string;
  language: Language;
};

/**
 * Takes the mail that has waited longest of those whose turn it was at `turn`, and moves its next attempt to `until`:
 * another process leaves it alone, and a process that ends in the middle loses it not. Null: none waits.
 */
export async function updateMailTaken(owner: Queries, turn: Date, until: Date): Promise<WaitingMail | null> {
  const { rows } = await sql<WaitingMail>`
    with due as (
      select agency_id, notice_id from notice_mails
      where state = 'waiting' and next_attempt_at <= ${turn}
      order by next_attempt_at, notice_id limit 1 for update skip locked
    ), taken as (
      update notice_mails m set next_attempt_at = ${until}, attempts = m.attempts + 1
      from due where m.agency_id = due.agency_id and m.notice_id = due.notice_id
      returning m.agency_id, m.notice_id, m.attempts
    )
    select t.agency_id as "agencyId", t.notice_id as "noticeId", t.attempts, n.kind, n.data, n.link, p.email,
      coalesce(u.language, 'th') as language
    from taken t
    join notices n on n.agency_id = t.agency_id and n.notice_id = t.notice_id
    join persons p on p.agency_id = n.agency_id and p.person_id = n.person_id
    left join users u on u.agency_id = n.agency_id and u.person_id = n.person_id`.execute(owner);
  return rows[0] ?? null;
}

export async function updateMail(
  owner: Queries,
  mail: { agencyId: string; noticeId: string },
  change:
    | { state: 'sent'; sentAt: Date }
    | { state: 'waiting'; nextAttemptAt: Date; error: string }
    | { state: 'failed'; error: string },
): Promise<void> {
  await sql`
    update notice_mails set state = ${change.state},
      sent_at = ${change.state === 'sent' ? change.sentAt : null},
      next_attempt_at = coalesce(${change.state === 'waiting' ? change.nextAttemptAt : null}, next_attempt_at),
      error = ${change.state === 'sent' ? null : change.error}
    where agency_id = ${mail.agencyId}::uuid and notice_id = ${mail.noticeId}::uuid`.execute(owner);
}

export type UnsentMail = {
  noticeId: string;
  state: 'waiting' | 'failed';
  personName: string;
  email: string;
  kind: string;
  data: NoticeData;
  createdAt: Date;
  attempts: number;
  nextAttemptAt: Date;
  error: string;
};

/** Mails that were tried and not taken, newest first, at most 200. */
export async function listUnsentMails(tx: AgencyTransaction): Promise<UnsentMail[]> {
  const { rows } = await sql<UnsentMail>`
    select m.notice_id as "noticeId", m.state, p.display_name as "personName", p.email, n.kind, n.data,
      n.created_at as "createdAt", m.attempts, m.next_attempt_at as "nextAttemptAt", m.error
    from notice_mails m
    join notices n on n.agency_id = m.agency_id and n.notice_id = m.notice_id
    join persons p on p.agency_id = n.agency_id and p.person_id = n.person_id
    where m.state <> 'sent' and m.error is not null
    order by m.notice_id desc limit 200`.execute(tx);
  return rows;
}

/** How many mails were tried and not taken. */
export async function findUnsentMailCount(tx: AgencyTransaction): Promise<number> {
  const { rows } = await sql<{ unsent: number }>`
    select count(*)::integer as unsent from notice_mails where state <> 'sent' and error is not null`.execute(
    tx,
  );
  return rows[0]?.unsent ?? 0;
}

/** Gives a mail its turn again, from its first attempt; false when it is not there or was sent. */
export async function updateMailRetried(
  tx: AgencyTransaction,
  noticeId: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update notice_mails set state = 'waiting', attempts = 0, next_attempt_at = ${now}
    where notice_id = ${noticeId}::uuid and state <> 'sent' returning notice_id`.execute(tx);
  return rows.length === 1;
}
