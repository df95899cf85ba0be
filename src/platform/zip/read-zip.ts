/**
 * The directory of a zip file, read before anything is inflated: how many parts, how large they say they are.
 * A directory can lie, so `inflate` stops at the size it stated.
 * Format: APPNOTE.TXT 6.3 of PKWARE. Zip64 and encrypted parts are not read: no honest workbook of the sizes
 * accepted here needs them.
 */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  method: number;
  /** Bytes in the file, and bytes after inflation as stated. */
  packed: number;
  inflated: number;
  headerAt: number;
}

/** The file is not a zip, or its directory does not hold together. */
export class DamagedZip extends Error {}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 1;

export function readDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (at === 0xffffffff || count === 0xffff) throw new DamagedZip('zip64');
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count && i <= mostEntries; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new DamagedZip('directory');
    if (file.readUInt16LE(at + 8) & ENCRYPTED) throw new DamagedZip('encrypted part');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      inflated: file.readUInt32LE(at + 24),
      headerAt: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new DamagedZip('no directory');
}

/** The part's bytes. Throws DamagedZip when they are not what the directory stated. */
export function inflate(bytes: Uint8Array, entry: ZipEntry): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL_HEADER) throw new DamagedZip('part header');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (start + entry.packed > file.length) throw new DamagedZip('part cut off');
  const packed = file.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : inflateChecked(packed, entry);
  if (content.length !== entry.inflated) throw new DamagedZip('part size');
  return content;
}

function inflateChecked(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method !== 8) throw new DamagedZip('compression');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.inflated) });
  } catch (cause) {
    throw new DamagedZip('part content', { cause });
  }
}
