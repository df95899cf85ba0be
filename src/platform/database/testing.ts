/**
 * For tests only: the same test on both engines, each with a fresh migrated database of its own.
 *
 *   onBothEngines('the store of projects', (engine) => {
 *     it('finds a project by its code', async () => {
 *       const db = await engine.fresh();
 *       ...
 */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, onTestFinished } from 'vitest';
import type { Database } from './database.ts';
import { migrate } from './migrations.ts';
import { overPglite, ownPglite } from './pglite-engine.ts';
import { openPostgres } from './postgres-engine.ts';
import { pgliteSnapshot } from './test-snapshot.ts';
import { postgresTemplate, withAdministrator } from './test-template.ts';

export interface TestEngine {
  readonly name: 'pglite' | 'postgresql';
  /** A new database with all migrations; closed when the test, or the file, is done. */
  fresh(): Promise<Database>;
  /** The same without any migration. */
  empty(): Promise<Database>;
}

async function freshPglite(): Promise<Database> {
  return overPglite(await ownPglite(undefined, await pgliteSnapshot()));
}

/** A new database on the test server, from `template`; gone when it is closed. */
async function newPostgres(template: string): Promise<Database> {
  const name = `tidtam_test_${process.pid}_${randomBytes(5).toString('hex')}`;
  const url = await withAdministrator(async (run, address) => {
    await run(`create database ${name} template ${template}`);
    const own = new URL(address);
    own.pathname = `/${name}`;
    return own.href;
  });
  const database = await openPostgres({ url, connections: 10 });
  return {
    ...database,
    close: async () => {
      await database.close();
      await withAdministrator((run) => run(`drop database if exists ${name} with (force)`));
    },
  };
}

export const engines: readonly TestEngine[] = [
  {
    name: 'pglite',
    fresh: async () => closedAfterwards(await freshPglite()),
    empty: async () => closedAfterwards(overPglite(await ownPglite(undefined))),
  },
  {
    name: 'postgresql',
    fresh: async () => closedAfterwards(await newPostgres(await postgresTemplate(migrateAddress))),
    empty: async () => closedAfterwards(await newPostgres('template0')),
  },
];

async function migrateAddress(url: string): Promise<void> {
  const database = await openPostgres({ url, connections: 2 });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
}

const ofFile: Database[] = [];

function closedAfterwards(database: Database): Database {
  try {
    onTestFinished(() => database.close());
  } catch {
    // Asked for in beforeAll: it lives as long as the file.
    ofFile.push(database);
  }
  return database;
}

/** Declares `tests` once for each engine. */
export function onBothEngines(name: string, tests: (engine: TestEngine) => void): void {
  describe.each(engines)(`${name} ($name)`, (engine) => {
    afterAll(async () => {
      for (const database of ofFile.splice(0)) await database.close();
    });
    tests(engine);
  });
}
