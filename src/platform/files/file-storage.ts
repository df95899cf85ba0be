import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where bytes are kept, by the SHA-256 of their content. The data folder today; an object store fits as well. */
export interface FileStorage {
  has(sha256: string): Promise<boolean>;
  /** Kept durably when it resolves. Writing the same content twice is nothing new. */
  write(sha256: string, bytes: Uint8Array): Promise<void>;
  /** Throws when it is not there. */
  read(sha256: string): Promise<Buffer>;
}

const HASH = /^[0-9a-f]{64}$/;

export function folderStorage(folder: string): FileStorage {
  const pathOf = (sha256: string) => {
    if (!HASH.test(sha256)) throw new Error('not a SHA-256');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const has = (sha256: string) =>
    stat(pathOf(sha256)).then(
      () => true,
      () => false,
    );
  return {
    has,
    async write(sha256, bytes) {
      const path = pathOf(sha256);
      if (await has(sha256)) return;
      const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // Whole and on the disk under another name first: a name that is a hash never holds half a file.
      const draft = `${path}.${randomUUID()}`;
      try {
        const file = await open(draft, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(draft, path);
        // The name itself stands in its folder: without this a failing machine could lose it.
        await syncFolder(dirname(path));
        if (made !== undefined) await syncFolder(folder);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    read: (sha256) => readFile(pathOf(sha256)),
  };
}

/** Windows knows nothing of the kind; there the file system's own journal must do. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(path, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
