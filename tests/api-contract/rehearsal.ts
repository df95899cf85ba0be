import type { Database } from '../../src/platform/database/index.ts';

/** Carries the value of a rehearsed transaction out of it, past the rollback. */
class Rehearsed extends Error {
  readonly value: unknown;

  constructor(value: unknown) {
    super('rehearsed');
    this.value = value;
  }
}

/**
 * The same database whose agency transactions are rolled back after they succeed, while `rehearsal.on`. One
 * prepared record so serves every role that may change it, and the answer is the real one.
 */
export function rehearsing(database: Database): { database: Database; rehearsal: { on: boolean } } {
  const rehearsal = { on: false };
  const inAgency: Database['inAgency'] = async (agencyId, work) => {
    if (!rehearsal.on) return database.inAgency(agencyId, work);
    try {
      return await database.inAgency(agencyId, async (tx) => {
        throw new Rehearsed(await work(tx));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.value as Awaited<ReturnType<typeof work>>;
      throw error;
    }
  };
  return { database: { ...database, inAgency }, rehearsal };
}

/** A fingerprint of every row of every table that carries an agency, for one agency; the audit trail left out. */
export async function fingerprintOf(database: Database, agencyId: string): Promise<Record<string, string>> {
  const { rows: tables } = await database.statement(
    `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'agency_id' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    if (typeof name !== 'string' || name === 'audit_events') continue;
    const { rows } = await database.statement(
      `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
       from "${name}" t where agency_id = $1`,
      [agencyId],
    );
    prints[name] = String(rows[0]?.print);
  }
  return prints;
}
