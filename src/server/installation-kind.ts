import { type Database, jsonb } from '../platform/database/index.ts';

/**
 * What an installation is: the demonstration, an agency's own, or a demonstration whose loading was cut off.
 * Decided at the first start and kept.
 */
export type InstallationKind = 'demonstration' | 'own' | 'loading-demonstration';

interface Tables {
  installation_settings: { key: string; value: unknown };
}

const KEY = 'installation-kind';
const settings = (database: Database) => database.asOwner.withTables<Tables>();

export async function findInstallationKind(database: Database): Promise<InstallationKind | null> {
  const row = await settings(database)
    .selectFrom('installation_settings')
    .select('value')
    .where('key', '=', KEY)
    .executeTakeFirst();
  return (row?.value as InstallationKind | undefined) ?? null;
}

export async function saveInstallationKind(database: Database, kind: InstallationKind): Promise<void> {
  await settings(database)
    .insertInto('installation_settings')
    .values({ key: KEY, value: jsonb(kind) })
    .onConflict((key) => key.column('key').doUpdateSet((given) => ({ value: given.ref('excluded.value') })))
    .execute();
}

/** Whether any agency has been made; without one, the first administrator is waited for. */
export async function hasAgency(database: Database): Promise<boolean> {
  const { rows } = await database.statement('select 1 from agencies limit 1');
  return rows.length > 0;
}
