import { ok, type Refused, type Result, refuse } from '../../foundation/refusal.ts';
import type { AgencyTransaction } from '../database/index.ts';
import type { Files, StoredFile } from './files.ts';

/**
 * A kept file that somebody is to open, see or find drawn on a paper: the one door to it. `missing` is answered for no
 * file, or one that the agency does not have. Refusals: `missing`, file-infected-later (name, finding).
 */
export async function findToHandOut(
  files: Pick<Files, 'find'>,
  tx: AgencyTransaction,
  fileId: string | null | undefined,
  missing: Refused,
): Promise<Result<StoredFile>> {
  const file = fileId ? await files.find(tx, fileId) : null;
  if (!file) return missing;
  const { name, finding } = file;
  return file.scan === 'infected' ? refuse('locked', 'file-infected-later', { name, finding }) : ok(file);
}
