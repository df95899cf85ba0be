import type { Kysely } from 'kysely';

/** No table is known here: each feature names its own with `withTables`. */
export type NoTables = Record<never, never>;

/** Kysely for which a feature names its tables; its own `withTables` does not take an interface. */
export type Queries = { withTables<T extends object>(): Kysely<T> } & Kysely<NoTables>;

/**
 * One transaction in one agency, as the role that owns no table, so that row-level security keeps every other
 * agency out of reach. Ends with the work it was made for; used later it throws.
 */
export type AgencyTransaction = Queries;

/** The database, embedded or on a server: the same dialect, the same values. */
export interface Database {
  readonly engine: 'pglite' | 'postgresql';
  /**
   * The owner of the tables, who sees all agencies: for migrations, sign-in and jobs across agencies only.
   * Not inside `inAgency`: on the embedded database, which has one connection, it would wait for ever, so it
   * throws on both engines.
   */
  readonly asOwner: Queries;
  /** Commits when `work` resolves, rolls back when it throws. Throws on an agency id that is no UUID. */
  inAgency<T>(agencyId: string, work: (tx: AgencyTransaction) => Promise<T>): Promise<T>;
  /** Several statements as the owner, in one transaction. */
  script(sql: string): Promise<void>;
  /** One statement as the owner with its parameters; for libraries that speak SQL themselves (the job queue). */
  statement(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Waits for what runs, then lets go of the connection and of the data folder. */
  close(): Promise<void>;
}
