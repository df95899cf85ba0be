import { createHash } from 'node:crypto';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import type { AgencyTransaction, Database } from '../database/index.ts';
import type { Log } from '../logging/index.ts';
import type { FileStorage } from './file-storage.ts';
import { mediaTypeOf } from './media-type.ts';
import { type Infected, scanWaitingFiles } from './scan-waiting-files.ts';
import { shownName } from './shown-name.ts';
import { noScanner, type VirusScanner } from './virus-scan.ts';

/** own: made by this installation, nothing to scan. infected: found after it was kept; never handed out. */
export type ScanState = 'not-scanned' | 'clean' | 'infected' | 'own';

/** What `Files.scan` said of bytes that may be kept. */
export type Scanned = { state: 'clean' | 'not-scanned'; at: Date };

export type ScanRules = {
  scanner: VirusScanner;
  /** When the scanner does not answer: keep the file, marked as not scanned, or refuse it. */
  unreachable: 'keep' | 'refuse';
};

export interface StoredFile {
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  createdAt: Date;
  scan: ScanState;
  /** Name of what was found, of an infected file. */
  finding: string | null;
}

/** Files of an agency. The name is shown to people and never used as a path. */
export interface Files {
  /**
   * Asks the scanner about bytes that somebody sent, before and outside any transaction. Refusals: file-infected
   * (name, finding), and file-scanner-unreachable where the installation keeps nothing unscanned.
   */
  scan(file: { name: string; bytes: Uint8Array }): Promise<Result<Scanned>>;
  /** Scans what was kept unscanned, some at a time; logs and gives what was found infected. For a job. */
  scanWaiting(database: Database, now: Date, log: Pick<Log, 'error'>): Promise<Infected[]>;
  /**
   * Keeps the bytes, then their row within the transaction: what is committed can be read. Bytes whose
   * transaction rolled back stay as unreferenced content and are used again by the next equal file.
   */
  insert(
    tx: AgencyTransaction,
    file: {
      agencyId: string;
      name: string;
      bytes: Uint8Array;
      createdBy: string | null;
      createdAt: Date;
      /** Judged by content when not given; give it for what the program itself has made. */
      mediaType?: string;
      /** What `scan` said; left out for what the program itself has made, and where nobody asked. */
      scan?: Scanned;
    },
  ): Promise<StoredFile>;
  /** Null when the agency has no such file. What is to be opened is found by findToHandOut. */
  find(tx: AgencyTransaction, fileId: string): Promise<StoredFile | null>;
  /** The bytes, checked against their hash; throws when they are gone or changed. */
  read(file: Pick<StoredFile, 'sha256'>): Promise<Buffer>;
}

interface Tables {
  files: {
    agency_id: string;
    file_id: string;
    name: string;
    media_type: string;
    size_bytes: number;
    sha256: string;
    created_by: string | null;
    created_at: Date;
    scan_state: ScanState;
    scan_finding: string | null;
    scanned_at: Date | null;
  };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export function openFiles(
  storage: FileStorage,
  { scanner, unreachable }: ScanRules = { scanner: noScanner, unreachable: 'keep' },
): Files {
  const read = async ({ sha256 }: Pick<StoredFile, 'sha256'>) => {
    const bytes = await storage.read(sha256);
    if (hashOf(bytes) !== sha256) throw new Error(`the stored file ${sha256} is damaged`);
    return bytes;
  };
  return {
    read,
    scanWaiting: async (database, now, log) =>
      scanner.isSet ? scanWaitingFiles(database, { read, scanner, log }, now) : [],
    async scan({ name, bytes }) {
      const result = await scanner.scan(bytes);
      if (result.state === 'infected')
        return refuse(
          'invalid',
          'file-infected',
          { name: shownName(name), finding: result.finding },
          { place: 'file' },
        );
      if (result.state === 'not-scanned' && scanner.isSet && unreachable === 'refuse')
        return refuse(
          'unavailable',
          'file-scanner-unreachable',
          { name: shownName(name) },
          { place: 'file' },
        );
      return ok({ state: result.state, at: new Date() });
    },
    async insert(tx, file) {
      const sha256 = hashOf(file.bytes);
      await storage.write(sha256, file.bytes);
      const stored: StoredFile = {
        fileId: newId(),
        name: shownName(file.name),
        mediaType: file.mediaType ?? mediaTypeOf(file.bytes),
        sizeBytes: file.bytes.byteLength,
        sha256,
        createdAt: file.createdAt,
        scan: file.scan?.state ?? (file.mediaType === undefined ? 'not-scanned' : 'own'),
        finding: null,
      };
      await tx
        .withTables<Tables>()
        .insertInto('files')
        .values({
          agency_id: file.agencyId,
          file_id: stored.fileId,
          name: stored.name,
          media_type: stored.mediaType,
          size_bytes: stored.sizeBytes,
          sha256,
          created_by: file.createdBy,
          created_at: file.createdAt,
          scan_state: stored.scan,
          scan_finding: null,
          scanned_at: file.scan?.at ?? null,
        })
        .execute();
      return stored;
    },
    async find(tx, fileId) {
      const row = await tx
        .withTables<Tables>()
        .selectFrom('files')
        .selectAll()
        .where('file_id', '=', fileId)
        .executeTakeFirst();
      if (!row) return null;
      return {
        fileId: row.file_id,
        name: row.name,
        mediaType: row.media_type,
        sizeBytes: row.size_bytes,
        sha256: row.sha256,
        createdAt: row.created_at,
        scan: row.scan_state,
        finding: row.scan_finding,
      };
    },
  };
}
