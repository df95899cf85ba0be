/** SQL of calendar feeds. A feed is found by the hash of its secret, before any agency is known: as the owner. */
import { sql } from 'kysely';
import type { Language } from '../../../foundation/message.ts';
import type { AgencyTransaction, Database } from '../../../platform/database/index.ts';
import type { ObligationTables } from '../tables.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ObligationTables>();
type OfPerson = { agencyId: string; personId: string };

export async function findFeed(
  tx: AgencyTransaction,
  of: OfPerson,
): Promise<{ since: Date; readAt: Date | null } | null> {
  const row = await on(tx)
    .selectFrom('calendar_feeds')
    .select(['created_at', 'read_at'])
    .where('agency_id', '=', of.agencyId)
    .where('person_id', '=', of.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? { since: row.created_at, readAt: row.read_at } : null;
}

/** True when there was one to end. */
export async function updateFeedEnded(tx: AgencyTransaction, of: OfPerson, now: Date): Promise<boolean> {
  const result = await on(tx)
    .updateTable('calendar_feeds')
    .set({ ended_at: now })
    .where('agency_id', '=', of.agencyId)
    .where('person_id', '=', of.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

export async function insertFeed(
  tx: AgencyTransaction,
  row: ObligationTables['calendar_feeds'],
): Promise<void> {
  await on(tx).insertInto('calendar_feeds').values(row).execute();
}

export type OpenFeed = {
  agencyId: string;
  feedId: string;
  personId: string;
  userId: string;
  language: Language;
  readAt: Date | null;
};

/** The open feed of this hash, with the user of its person; null when ended, unknown, or the person has left. */
export async function findFeedByHash(database: Database, tokenHash: string): Promise<OpenFeed | null> {
  const { rows } = await sql<OpenFeed>`
    select f.agency_id as "agencyId", f.feed_id as "feedId", f.person_id as "personId", u.id as "userId", f.language,
      f.read_at as "readAt"
    from calendar_feeds f
    join persons p on p.agency_id = f.agency_id and p.person_id = f.person_id and p.active
    join users u on u.agency_id = f.agency_id and u.person_id = f.person_id and u.banned is not true
    where f.token_hash = ${tokenHash} and f.ended_at is null`.execute(database.asOwner);
  return rows[0] ?? null;
}

export async function updateFeedRead(
  tx: AgencyTransaction,
  of: { agencyId: string; feedId: string },
  now: Date,
): Promise<void> {
  await on(tx)
    .updateTable('calendar_feeds')
    .set({ read_at: now })
    .where('agency_id', '=', of.agencyId)
    .where('feed_id', '=', of.feedId)
    .execute();
}
