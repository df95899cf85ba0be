import type { Database } from '../../platform/database/index.ts';
import type { PeopleTables } from './tables.ts';

/** The links stand outside every agency, as none exists yet. */
const tables = (database: Database) => database.asOwner.withTables<PeopleTables>();

export async function deleteOpenLinks(database: Database): Promise<void> {
  await tables(database).deleteFrom('first_administrator_links').where('used_at', 'is', null).execute();
}

export async function insertLink(
  database: Database,
  link: { linkId: string; tokenHash: string; expiresAt: Date; now: Date },
): Promise<void> {
  await tables(database)
    .insertInto('first_administrator_links')
    .values({
      link_id: link.linkId,
      token_hash: link.tokenHash,
      expires_at: link.expiresAt,
      used_at: null,
      created_at: link.now,
    })
    .execute();
}

/** Marks an open link as used and returns its id; null when there is none. Two at once: one gets it. */
export async function updateLinkUsed(
  database: Database,
  tokenHash: string,
  now: Date,
): Promise<string | null> {
  const row = await tables(database)
    .updateTable('first_administrator_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('link_id')
    .executeTakeFirst();
  return row?.link_id ?? null;
}

/** Nothing was made with it: it may be used again. */
export async function updateLinkFree(database: Database, linkId: string): Promise<void> {
  await tables(database)
    .updateTable('first_administrator_links')
    .set({ used_at: null })
    .where('link_id', '=', linkId)
    .execute();
}
