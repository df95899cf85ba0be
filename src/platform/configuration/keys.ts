import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from './configuration.ts';
import { StartRefused } from './start-refused.ts';

/** Keys of this installation, one per purpose, all from one secret that never leaves the data folder. */
export interface Keys {
  /** 32 bytes for `purpose` ('sessions', 'citizen-ids', …); the same purpose gives the same key. */
  keyFor(purpose: string): Buffer;
}

const FILE = 'secret.key';

function secretOfFolder(folder: string): string {
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(file)) {
      // Written whole under another name first: a process killed here leaves no half key behind.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, {
        mode: 0o600,
        flag: 'wx',
        flush: true,
      });
      try {
        linkSync(draft, file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      } finally {
        rmSync(draft, { force: true });
      }
    }
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartRefused(
      `เขียนโฟลเดอร์ข้อมูล ${folder} ไม่ได้ (${code}) กรุณาให้สิทธิ์เขียน หรือตั้ง TIDTAM_DATA เป็นโฟลเดอร์อื่น`,
      `The data folder ${folder} cannot be written (${code}); grant the right to write, or set TIDTAM_DATA to another folder`,
      error,
    );
  }
  throw new StartRefused(
    `แฟ้มกุญแจ ${file} เสียหาย กรุณานำแฟ้มจากสำเนาสำรองกลับมา`,
    `The key file ${file} is damaged; put it back from a backup`,
  );
}

export function openKeys(configuration: Pick<Configuration, 'dataFolder' | 'secret'>): Keys {
  const secret = configuration.secret ?? secretOfFolder(configuration.dataFolder);
  return {
    keyFor: (purpose) => Buffer.from(hkdfSync('sha256', secret, 'tidtam', purpose, 32)),
  };
}
