import pg from 'pg';
import { migrationsHash } from './migrations.ts';

const NEEDED = 'TIDTAM_TEST_DATABASE_URL';

/** Runs statements on the test server as its administrator, outside any test database. */
export async function withAdministrator<T>(
  work: (run: (sql: string) => Promise<unknown>, address: string) => Promise<T>,
): Promise<T> {
  const address = process.env[NEEDED];
  if (!address)
    throw new Error(`no PostgreSQL for the tests: run them with npm (or npx vitest), or set ${NEEDED}`);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work((sql) => client.query(sql), address);
  } finally {
    await client.end();
  }
}

let made: Promise<string> | undefined;

/** Name of a migrated database to copy from, made once for the migrations as they are. */
export function postgresTemplate(migrateAddress: (url: string) => Promise<void>): Promise<string> {
  made ??= make(migrateAddress);
  return made;
}

async function make(migrateAddress: (url: string) => Promise<void>): Promise<string> {
  const name = `tidtam_template_${migrationsHash()}`;
  await withAdministrator(async (run, address) => {
    // Test files run in processes of their own: one makes the template while the others wait here.
    await run('select pg_advisory_lock(7344821567)');
    const { rows } = (await run(`select 1 from pg_database where datname = '${name}'`)) as pg.QueryResult;
    if (rows.length > 0) return;
    const draft = `${name}_draft`;
    await run(`drop database if exists ${draft} with (force)`);
    await run(`create database ${draft} template template0`);
    const url = new URL(address);
    url.pathname = `/${draft}`;
    await migrateAddress(url.href);
    await run(`alter database ${draft} rename to ${name}`);
  });
  return name;
}
