import { createHash } from 'node:crypto';
import { newId } from '../../foundation/uuid.ts';
import type { AgencyTransaction } from '../database/index.ts';
import type { FileStorage } from './file-storage.ts';
import { mediaTypeOf } from './media-type.ts';

export interface StoredFile {
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  createdAt: Date;
}

/** Files of an agency. The name is shown to people and never used as a path. */
export interface Files {
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
    },
  ): Promise<StoredFile>;
  /** Null when the agency has no such file. */
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
  };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A name as it may be shown: one line, no path, at most 255 characters. */
function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a name
  const clean = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return clean.slice(-255) || 'file';
}

export function openFiles(storage: FileStorage): Files {
  return {
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
      };
    },
    async read({ sha256 }) {
      const bytes = await storage.read(sha256);
      if (hashOf(bytes) !== sha256) throw new Error(`the stored file ${sha256} is damaged`);
      return bytes;
    },
  };
}
