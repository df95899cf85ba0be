import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartRefused } from '../configuration/index.ts';

/**
 * Holds a data folder for this process alone. The lock is the operating system's lock on a file (taken through
 * the SQLite that Node carries, which is the one way to such a lock without an addon), so it falls with the
 * process, SIGKILL included, and cannot be left behind stale.
 */
export function lockFolder(folder: string): { release(): void } {
  const holderFile = join(folder, 'in-use-by');
  let lock: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    lock = new DatabaseSync(join(folder, 'in-use.lock'));
  } catch (error) {
    throw unwritable(folder, error);
  }
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
    writeFileSync(holderFile, `${process.pid}\n`);
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === 5) throw inUse(folder, holderFile);
    throw unwritable(folder, error);
  }
  return { release: () => lock.close() };
}

function inUse(folder: string, holderFile: string): StartRefused {
  let holder = '?';
  try {
    holder = readFileSync(holderFile, 'utf8').trim();
  } catch {
    // The other process has not yet written its number; the sentence is clear without it.
  }
  return new StartRefused(
    `โฟลเดอร์ข้อมูล ${folder} กำลังถูกใช้โดยโปรแกรมที่เปิดอยู่แล้ว (process ${holder}) กรุณาปิดตัวนั้นก่อน`,
    `The data folder ${folder} is in use by a program already running (process ${holder}); stop that one first`,
  );
}

export function unwritable(folder: string, error: unknown): StartRefused {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code && code !== 'ERR_SQLITE_ERROR' ? code : message;
  return new StartRefused(
    `เขียนโฟลเดอร์ข้อมูล ${folder} ไม่ได้ (${why}) กรุณาให้สิทธิ์เขียน หรือตั้ง TIDTAM_DATA เป็นโฟลเดอร์อื่น`,
    `The data folder ${folder} cannot be written (${why}); grant the right to write, or set TIDTAM_DATA to another folder`,
    error,
  );
}
