import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { NoTables, Queries } from './database.ts';

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();

/** Kysely over any driver of the one dialect. */
export function kyselyOver(driver: Driver): Queries {
  return new Kysely<NoTables>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => driver,
      createQueryCompiler: () => compiler,
      createIntrospector: (db) => new PostgresIntrospector(db),
    },
  }) as Queries;
}

const nested = () =>
  Promise.reject(
    new Error('a transaction is already open: an action is one transaction, do not nest another'),
  );

/** Kysely bound to the one connection of an open transaction; `end()` makes every later query throw. */
export function kyselyInTransaction(connection: DatabaseConnection): { tx: Queries; end(): void } {
  let open = true;
  let last: Promise<unknown> = Promise.resolve();
  const guarded: DatabaseConnection = {
    executeQuery<R>(query: Parameters<DatabaseConnection['executeQuery']>[0]) {
      if (!open) return Promise.reject(new Error('the transaction of this query has already ended'));
      // One connection runs one statement at a time; queries started together take turns.
      const run = last.then(() => connection.executeQuery<R>(query));
      last = run.catch(() => undefined);
      return run;
    },
    // biome-ignore lint/correctness/useYield: neither engine streams inside an action's transaction
    async *streamQuery() {
      throw new Error('an action does not stream');
    },
  };
  const tx = kyselyOver({
    init: async () => {},
    acquireConnection: async () => guarded,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    releaseConnection: async () => {},
    destroy: async () => {},
  });
  return {
    tx,
    end: () => {
      open = false;
    },
  };
}
