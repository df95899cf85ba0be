import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, migrationsHash } from './migrations.ts';
import { overPglite, ownPglite } from './pglite-engine.ts';

const folder = join(import.meta.dirname, '../../../node_modules/.cache/tidtam');

let loaded: Promise<Blob> | undefined;

/** A migrated embedded database as an archive, made once for the migrations as they are. */
export function pgliteSnapshot(): Promise<Blob> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Blob> {
  const file = join(folder, `pglite-${migrationsHash()}.tar`);
  if (existsSync(file)) return new Blob([readFileSync(file)]);
  const pglite = await ownPglite(undefined);
  const database = overPglite(pglite);
  await migrate(database);
  const snapshot = await pglite.dumpDataDir('none');
  await database.close();
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await snapshot.arrayBuffer()));
  renameSync(draft, file);
  return snapshot;
}
