import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Configuration, StartRefused } from '../configuration/index.ts';
import type { Database } from './database.ts';
import { lockFolder, unwritable } from './folder-lock.ts';
import { openPostgres } from './postgres-engine.ts';

export type DatabaseSettings = Pick<Configuration, 'dataFolder' | 'databaseUrl' | 'databaseConnections'>;

/** PostgreSQL where an address is given, else the embedded database in the data folder. Does not migrate. */
export async function openDatabase(
  settings: DatabaseSettings,
  onLost?: (error: Error) => void,
): Promise<Database> {
  if (settings.databaseUrl)
    return openPostgres({
      url: settings.databaseUrl,
      connections: settings.databaseConnections,
      ...(onLost ? { onLost } : {}),
    });
  return openEmbedded(settings.dataFolder);
}

function damaged(folder: string, cause: unknown): StartRefused {
  return new StartRefused(
    `ฐานข้อมูลในโฟลเดอร์ ${folder} เสียหายหรือไม่ครบ โปรแกรมไม่ได้แก้ไขสิ่งใด กรุณานำสำเนาสำรองกลับมา หรือย้ายโฟลเดอร์นี้ออก`,
    `The database in the folder ${folder} is damaged or incomplete; nothing was changed; put a backup back, or move the folder away`,
    cause,
  );
}

async function openEmbedded(dataFolder: string): Promise<Database> {
  const lock = lockFolder(dataFolder);
  try {
    const folder = join(dataFolder, 'database');
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      throw unwritable(folder, error);
    }
    const entries = readdirSync(folder);
    // A folder with something in it but without these is no database: PGlite would make a new one over it.
    const missing = ['PG_VERSION', 'base', 'global', 'pg_wal'].filter(
      (name) => !existsSync(join(folder, name)),
    );
    if (entries.length > 0 && missing.length > 0) throw damaged(folder, `missing ${missing.join(', ')}`);
    const { ownPglite, overPglite } = await import('./pglite-engine.ts');
    try {
      if (entries.length === 0) await makeEmbedded(ownPglite, folder);
      const pglite = await ownPglite(folder);
      return overPglite(pglite, lock.release);
    } catch (error) {
      throw damaged(folder, error);
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Made under another name and then renamed: a process killed in between leaves no half database. */
async function makeEmbedded(
  open: (folder: string) => Promise<{ close(): Promise<void> }>,
  folder: string,
): Promise<void> {
  const draft = `${folder}.making`;
  rmSync(draft, { recursive: true, force: true });
  await (await open(draft)).close();
  rmSync(folder, { recursive: true });
  renameSync(draft, folder);
}
