import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../configuration/index.ts';
import type { Database } from './database.ts';
import { withoutRights } from './server-refusals.ts';

export interface Migration {
  /** File name without .sql, for example 0001-roles. */
  name: string;
  sql: string;
  sha256: string;
}

export const migrationsFolder = join(import.meta.dirname, '../../../database/migrations');

/** The numbered files in order. Two files of one number, or a name of another shape, are refused. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const numbers = new Set<string>();
  return names.map((file) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1];
    if (!number || numbers.has(number))
      throw new StartRefused(
        `ชื่อแฟ้ม migration ${file} ไม่ถูกรูปแบบ หรือเลขซ้ำ`,
        `The migration file ${file} has a name of the wrong shape, or a number twice given`,
      );
    numbers.add(number);
    const sql = readFileSync(join(folder, file), 'utf8');
    return { name: file.slice(0, -4), sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/** One hash over all files: the same for the same schema. */
export function migrationsHash(migrations = readMigrations()): string {
  const hash = createHash('sha256');
  for (const { name, sha256 } of migrations) hash.update(`${name} ${sha256}\n`);
  return hash.digest('hex').slice(0, 24);
}

const TABLE = `
create table if not exists schema_migrations (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
);
comment on table schema_migrations is 'The numbered SQL files that made this schema.';
comment on column schema_migrations.name is 'File name without .sql.';
comment on column schema_migrations.sha256 is 'SHA-256 of the file as it was applied, hexadecimal.';
comment on column schema_migrations.applied_at is 'When.';`;

/** Any fixed number: two processes that start together on one server migrate one after the other. */
const LOCK = 7_344_821_566;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Brings the schema up to the files, each in a transaction with its row of schema_migrations. Refuses a file
 * that was changed after it was applied, and a database that knows files this program does not have. Returns
 * the names applied now.
 */
export async function migrate(database: Database, migrations = readMigrations()): Promise<string[]> {
  await database.script(TABLE).catch((error) => {
    throw error.code === '42501' ? withoutRights(error) : error;
  });
  const appliedNow: string[] = [];
  for (const migration of await pending(database, migrations)) {
    if (await apply(database, migration)) appliedNow.push(migration.name);
  }
  return appliedNow;
}

async function pending(database: Database, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await database.statement('select name, sha256 from schema_migrations order by name');
  const applied = new Map(rows.map((row) => [String(row.name), String(row.sha256)]));
  const unknown = [...applied.keys()].find((name) => !migrations.some((each) => each.name === name));
  if (unknown)
    throw new StartRefused(
      `ฐานข้อมูลใหม่กว่าโปรแกรมนี้ (มี ${unknown}) กรุณาใช้โปรแกรมรุ่นที่ใหม่กว่า`,
      `The database is newer than this program (it has ${unknown}); use a newer version of the program`,
    );
  const changed = migrations.find((each) => applied.has(each.name) && applied.get(each.name) !== each.sha256);
  if (changed)
    throw new StartRefused(
      `แฟ้ม database/migrations/${changed.name}.sql ถูกแก้ไขหลังจากใช้กับฐานข้อมูลนี้แล้ว กรุณาคืนแฟ้มเดิมและเพิ่มแฟ้มใหม่แทน`,
      `The file database/migrations/${changed.name}.sql was changed after it was applied to this database; restore it and add a new file instead`,
    );
  return migrations.filter((each) => !applied.has(each.name));
}

/** False when another process applied it while this one waited. */
async function apply(database: Database, migration: Migration): Promise<boolean> {
  // One script is one transaction: the lock is held to its end, and the insert fails on a second attempt and
  // takes the whole file back with it.
  const script = `select pg_advisory_xact_lock(${LOCK});
insert into schema_migrations (name, sha256) values (${literal(migration.name)}, ${literal(migration.sha256)});
${migration.sql}`;
  try {
    await database.script(script);
    return true;
  } catch (error) {
    const { code, table } = error as { code?: string; table?: string };
    if (code === '23505' && table === 'schema_migrations') return false;
    throw new StartRefused(
      `ปรับโครงสร้างฐานข้อมูลด้วย ${migration.name} ไม่สำเร็จ ฐานข้อมูลยังเป็นอย่างเดิม: ${(error as Error).message}`,
      `The migration ${migration.name} failed and was taken back: ${(error as Error).message}`,
      error,
    );
  }
}
