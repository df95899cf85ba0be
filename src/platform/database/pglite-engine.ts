import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { CompiledQuery, DatabaseConnection } from 'kysely';
import { agencyStatements, insideAgency, outsideAgency } from './agency-scope.ts';
import { kyselyInTransaction, kyselyOver } from './bound-kysely.ts';
import type { Database } from './database.ts';
import { oid, readBytes, readInt8, readText, readTimestamp } from './value-parsers.ts';

const parsers = {
  [oid.int8]: readInt8,
  [oid.date]: readText,
  [oid.numeric]: readText,
  [oid.timestamptz]: readTimestamp,
  [oid.bytea]: readBytes,
  [oid.json]: JSON.parse,
  [oid.jsonb]: JSON.parse,
};

type Querying = Pick<Transaction, 'query'>;

async function execute<R>(on: Querying, query: CompiledQuery) {
  const { rows, affectedRows } = await on.query<R>(query.sql, query.parameters as unknown[]);
  return { rows, ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) };
}

// biome-ignore lint/correctness/useYield: PGlite does not stream
async function* noStream(): AsyncGenerator<never> {
  throw new Error('the embedded database does not stream');
}

/**
 * A connection of Kysely over the one connection of PGlite. Kysely's own PGlite driver hands the same object
 * to everybody, so that a query beside an open transaction falls into that transaction; here each has its own
 * object, and PGlite's lock lets a transaction finish before anybody else has a turn.
 */
class OwnerConnection implements DatabaseConnection {
  readonly #pglite: PGlite;
  #transaction: { tx: Transaction; finish(error?: Error): void; done: Promise<void> } | undefined;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  executeQuery<R>(query: CompiledQuery) {
    return execute<R>(this.#transaction?.tx ?? this.#pglite, query);
  }

  streamQuery = noStream;

  async begin(): Promise<void> {
    const started = Promise.withResolvers<Transaction>();
    const work = Promise.withResolvers<void>();
    const done = this.#pglite.transaction(async (tx) => {
      started.resolve(tx);
      await work.promise;
    });
    done.catch(started.reject);
    const tx = await started.promise;
    this.#transaction = { tx, done, finish: (error) => (error ? work.reject(error) : work.resolve()) };
  }

  async end(rollback: boolean): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    if (!transaction) return;
    transaction.finish(rollback ? new Error('rolled back') : undefined);
    if (rollback) await transaction.done.catch(() => undefined);
    else await transaction.done;
  }
}

const own = (connection: DatabaseConnection) => connection as OwnerConnection;

export function ownPglite(dataDir: string | undefined, loadDataDir?: Blob): Promise<PGlite> {
  return PGlite.create({ ...(dataDir ? { dataDir } : {}), ...(loadDataDir ? { loadDataDir } : {}), parsers });
}

/** The database over an open PGlite; `onClosed` lets go of what was held for it. */
export function overPglite(pglite: PGlite, onClosed: () => void = () => {}): Database {
  const asOwner = kyselyOver({
    init: async () => {},
    acquireConnection: async () => {
      outsideAgency('the owner of the database');
      return new OwnerConnection(pglite);
    },
    beginTransaction: (connection) => own(connection).begin(),
    commitTransaction: (connection) => own(connection).end(false),
    rollbackTransaction: (connection) => own(connection).end(true),
    releaseConnection: async () => {},
    destroy: async () => {},
  });
  let closed: Promise<void> | undefined;
  return {
    engine: 'pglite',
    asOwner,
    inAgency: (agencyId, work) => {
      const first = agencyStatements(agencyId);
      return insideAgency(() =>
        pglite.transaction(async (transaction) => {
          await transaction.exec(first);
          const { tx, end } = kyselyInTransaction({
            executeQuery: <R>(query: CompiledQuery) => execute<R>(transaction, query),
            streamQuery: noStream,
          });
          try {
            return await work(tx);
          } finally {
            end();
          }
        }),
      );
    },
    async script(sql) {
      outsideAgency('a script');
      await pglite.transaction((tx) => tx.exec(sql));
    },
    async statement(sql, values) {
      outsideAgency('the owner of the database');
      if (values?.length) return pglite.query<Record<string, unknown>>(sql, values);
      // Within PGlite's transaction also where the text begins and ends its own: a failure in the middle is
      // rolled back before anybody else has a turn on the one connection.
      const results = await pglite.transaction((tx) => tx.exec(sql));
      return { rows: results.flatMap((result) => result.rows as Record<string, unknown>[]) };
    },
    close: () => {
      closed ??= pglite.close().finally(onClosed);
      return closed;
    },
  };
}
