import { type CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartRefused } from '../configuration/index.ts';
import { agencyStatements, insideAgency, outsideAgency } from './agency-scope.ts';
import { kyselyInTransaction } from './bound-kysely.ts';
import type { Database, NoTables, Queries } from './database.ts';
import { refuseOldServer, unreachable } from './server-refusals.ts';
import { oid, readInt8, readText, readTimestamp } from './value-parsers.ts';

const TEXT_ARRAY = 1009;
const readTexts = pg.types.getTypeParser(TEXT_ARRAY as never, 'text') as never as (
  text: string,
) => (string | null)[];
const arrayOf = (read: (text: string) => unknown) => (text: string) =>
  readTexts(text).map((each) => (each === null ? null : read(each)));

const parsers = new Map<number, (text: string) => unknown>([
  [oid.int8, readInt8],
  [oid.date, readText],
  [oid.numeric, readText],
  [oid.int8Array, arrayOf(readInt8)],
  [oid.dateArray, arrayOf(readText)],
  [oid.numericArray, arrayOf(readText)],
  [oid.timestamptzArray, arrayOf(readTimestamp)],
]);

const types = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) || pg.types.getTypeParser(id, format as 'text')) as never,
};

/**
 * Names for statements worth preparing: seen three times, at most 400 of them, so that lists of varying length
 * do not fill the server's memory with plans.
 */
function statementNames() {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  return (sql: string): string | undefined => {
    const name = names.get(sql);
    if (name || names.size >= 400) return name;
    const times = (seen.get(sql) ?? 0) + 1;
    if (times < 3) {
      if (seen.size > 5000) seen.clear();
      seen.set(sql, times);
      return undefined;
    }
    seen.delete(sql);
    const given = `t${names.size}`;
    names.set(sql, given);
    return given;
  };
}

const nameOf = statementNames();
const counting = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

function agencyConnection(client: pg.PoolClient): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      const name = nameOf(query.sql);
      const result = await client.query({
        text: query.sql,
        values: query.parameters as unknown[],
        ...(name ? { name } : {}),
      });
      return {
        rows: result.rows as R[],
        ...(counting.has(result.command) ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}),
      };
    },
    // biome-ignore lint/correctness/useYield: an action does not stream
    async *streamQuery() {
      throw new Error('an action does not stream');
    },
  };
}

export interface PostgresSettings {
  url: string;
  connections: number;
  /** Told of connections that the server drops while idle; the pool replaces them. */
  onLost?: (error: Error) => void;
}

export async function openPostgres(settings: PostgresSettings): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.connections,
    types,
    connectionTimeoutMillis: 10_000,
    application_name: 'tidtam',
  });
  pool.on('error', (error) => settings.onLost?.(error));
  try {
    const { rows } = await pool.query('show server_version_num');
    refuseOldServer(Number(rows[0]?.server_version_num));
  } catch (error) {
    await pool.end();
    throw error instanceof StartRefused ? error : unreachable(settings.url, error);
  }
  const guardedPool = {
    connect: () => {
      outsideAgency('the owner of the database');
      return pool.connect();
    },
    end: () => pool.end(),
    options: pool.options,
  };
  const asOwner = new Kysely<NoTables>({
    dialect: new PostgresDialect({ pool: guardedPool as never }),
  }) as Queries;
  /** What fails half-way is rolled back on its own connection, before anybody else is given that one. */
  const onOneClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  let closed: Promise<void> | undefined;
  return {
    engine: 'postgresql',
    asOwner,
    inAgency: (agencyId, work) => {
      const first = `begin; ${agencyStatements(agencyId)}`;
      return insideAgency(() =>
        onOneClient(async (client) => {
          const { tx, end } = kyselyInTransaction(agencyConnection(client));
          try {
            await client.query(first);
            const value = await work(tx);
            end();
            const { command } = await client.query('commit');
            // After a failed statement that the work swallowed, PostgreSQL answers COMMIT with ROLLBACK.
            if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back');
            return value;
          } finally {
            end();
          }
        }),
      );
    },
    async script(sql) {
      outsideAgency('a script');
      await onOneClient((client) => client.query(`begin; ${sql}\n; commit`));
    },
    async statement(sql, values) {
      outsideAgency('the owner of the database');
      // With parameters one result; a text of several statements gives one result each.
      const result: pg.QueryResult | pg.QueryResult[] = await onOneClient((client) =>
        client.query(sql, values),
      );
      return {
        rows: Array.isArray(result) ? result.flatMap((each) => each.rows ?? []) : (result.rows ?? []),
      };
    },
    close: () => {
      closed ??= pool.end();
      return closed;
    },
  };
}
