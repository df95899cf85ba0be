/** Scans later what was kept while the scanner did not answer, or before one was set. */
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { Log } from '../logging/index.ts';
import type { VirusScanner } from './virus-scan.ts';

/** Files of one turn; the scanner and the embedded database have other work. */
const AT_ONCE = 20;

type Waiting = { agency_id: string; file_id: string; name: string; sha256: string };
export type Infected = { agencyId: string; fileId: string; name: string; finding: string };
export type WaitingDoors = {
  /** Throws when the bytes are gone or changed. */
  read: (file: { sha256: string }) => Promise<Uint8Array>;
  scanner: VirusScanner;
  log: Pick<Log, 'error'>;
};

/**
 * The oldest that wait, each asked about at most once an hour, so that a file that the scanner never takes, or whose
 * bytes are gone, does not stand before the others. What is found infected is logged and returned: it stays kept as
 * evidence and is not handed out again.
 */
export async function scanWaitingFiles(
  database: Database,
  { read, scanner, log }: WaitingDoors,
  now: Date,
): Promise<Infected[]> {
  const { rows } = await sql<Waiting>`
    select agency_id, file_id, name, sha256 from files
    where scan_state = 'not-scanned' and (scanned_at is null or scanned_at < ${now}::timestamptz - interval '1 hour')
    order by scanned_at nulls first, created_at limit ${AT_ONCE}`.execute(database.asOwner);
  const infected: Infected[] = [];
  for (const row of rows) {
    const of = { agencyId: row.agency_id, fileId: row.file_id, name: row.name };
    const bytes = await read(row).catch((error: unknown) => {
      log.error('a stored file cannot be scanned', { ...of, error: String(error) });
      return null;
    });
    const result = bytes ? await scanner.scan(bytes) : { state: 'not-scanned' as const };
    const finding = result.state === 'infected' ? result.finding : null;
    await sql`update files set scan_state = ${result.state}, scan_finding = ${finding}, scanned_at = ${now}
      where agency_id = ${row.agency_id}::uuid and file_id = ${row.file_id}::uuid`.execute(database.asOwner);
    if (finding === null) continue;
    log.error('infected file', { ...of, finding });
    infected.push({ ...of, finding });
  }
  return infected;
}
