import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/index.ts';

/** Carries the value of a rehearsed transaction out of it, past the rollback. */
class Rehearsed extends Error {
  readonly value: unknown;

  constructor(value: unknown) {
    super('rehearsed');
    this.value = value;
  }
}

export interface Rehearsal {
  on: boolean;
  /** Transactions that would have been committed with something written in them, since it was last set to 0. */
  written: number;
}

/**
 * The same database whose agency transactions are rolled back after they succeed, while `rehearsal.on`. One
 * prepared record so serves every role that may change it, and the answer is the real one.
 */
export function rehearsing(database: Database): { database: Database; rehearsal: Rehearsal } {
  const rehearsal: Rehearsal = { on: false, written: 0 };
  const inAgency: Database['inAgency'] = async (agencyId, work) => {
    if (!rehearsal.on) return database.inAgency(agencyId, work);
    try {
      return await database.inAgency(agencyId, async (tx) => {
        const value = await work(tx);
        // PostgreSQL gives a transaction its number with the first row it writes.
        const { rows } = await sql<{ wrote: boolean }>`
          select pg_current_xact_id_if_assigned() is not null as wrote`.execute(tx);
        if (rows[0]?.wrote) rehearsal.written += 1;
        throw new Rehearsed(value);
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.value as Awaited<ReturnType<typeof work>>;
      throw error;
    }
  };
  return { database: { ...database, inAgency }, rehearsal };
}

/** What a failed sign-in leaves behind on purpose. */
const LEFT_BY_SIGN_IN = ['people.sign-in', 'people.sign-in-failed', 'people.forgot-password'];

/** A fingerprint of every row of every table that carries an agency; of the audit trail without sign-ins. */
export async function fingerprintOf(database: Database): Promise<Record<string, string>> {
  const { rows: tables } = await database.statement(
    `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'agency_id' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const left = LEFT_BY_SIGN_IN.map((action) => `'${action}'`).join(', ');
    const { rows } = await database.statement(
      `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
       from "${name}" t ${name === 'audit_events' ? `where action not in (${left})` : ''}`,
    );
    prints[String(name)] = String(rows[0]?.print);
  }
  return prints;
}
