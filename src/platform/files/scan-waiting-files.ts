/** Scans later what was kept while the scanner did not answer, or before one was set. */
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { VirusScanner } from './virus-scan.ts';

/** Files of one turn; the scanner and the embedded database have other work. */
const AT_ONCE = 20;

type Waiting = { agency_id: string; file_id: string; name: string; sha256: string };
export type Infected = { agencyId: string; fileId: string; name: string; finding: string };

/**
 * The oldest that wait, each asked about at most once an hour, so that a file that the scanner never takes does not
 * stand before the others. Returns what was found infected: it stays kept as evidence and is not handed out again.
 */
export async function scanWaitingFiles(
  database: Database,
  files: { read: (file: { sha256: string }) => Promise<Uint8Array> },
  scanner: VirusScanner,
  now: Date,
): Promise<Infected[]> {
  const { rows } = await sql<Waiting>`
    select agency_id, file_id, name, sha256 from files
    where scan_state = 'not-scanned' and (scanned_at is null or scanned_at < ${now}::timestamptz - interval '1 hour')
    order by scanned_at nulls first, created_at limit ${AT_ONCE}`.execute(database.asOwner);
  const infected: Infected[] = [];
  for (const row of rows) {
    const result = await scanner.scan(await files.read(row));
    const finding = result.state === 'infected' ? result.finding : null;
    await sql`update files set scan_state = ${result.state}, scan_finding = ${finding}, scanned_at = ${now}
      where agency_id = ${row.agency_id}::uuid and file_id = ${row.file_id}::uuid`.execute(database.asOwner);
    if (finding !== null)
      infected.push({ agencyId: row.agency_id, fileId: row.file_id, name: row.name, finding });
  }
  return infected;
}
