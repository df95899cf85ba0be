/** Whether an uploaded file may be opened at all, told from its first bytes and its directory alone. */
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { DamagedZip, readDirectory, type ZipEntry } from '../zip/index.ts';
import { RATIO_COUNTS_FROM, type WorkbookLimits } from './limits.ts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** What is inside a compound (OLE2) file is named in UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

export function judgeFile(bytes: Uint8Array, limits: WorkbookLimits): Result<ZipEntry[]> {
  if (bytes.length === 0) return refuse('invalid', 'workbook-empty-file');
  if (bytes.length > limits.bytes) {
    const data = { found: megabytes(bytes.length), limit: megabytes(limits.bytes) };
    return refuse('too-large', 'workbook-too-large', data);
  }
  if (startsWith(bytes, COMPOUND_FILE)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      ENCRYPTED_PACKAGE,
    );
    return encrypted
      ? refuse('invalid', 'workbook-encrypted')
      : refuse('invalid', 'workbook-other-format', { found: '.xls' });
  }
  if (!startsWith(bytes, ZIP)) return refuse('invalid', 'workbook-not-a-workbook');
  return judgeDirectory(bytes, limits);
}

function judgeDirectory(bytes: Uint8Array, limits: WorkbookLimits): Result<ZipEntry[]> {
  let entries: ZipEntry[];
  try {
    entries = readDirectory(bytes, limits.parts);
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof RangeError)
      return refuse('invalid', 'workbook-corrupted');
    throw error;
  }
  const inflated = entries.reduce((sum, entry) => sum + entry.inflated, 0);
  const suspicious = inflated > RATIO_COUNTS_FROM && inflated / bytes.length > limits.ratio;
  if (entries.length > limits.parts || inflated > limits.inflatedBytes || suspicious) {
    return refuse('too-large', 'workbook-inflated', { limit: megabytes(limits.inflatedBytes) });
  }
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size !== entries.length) return refuse('invalid', 'workbook-corrupted');
  if ([...names].some((name) => name.endsWith('vbaproject.bin')))
    return refuse('invalid', 'workbook-with-macros');
  if (names.has('xl/workbook.bin')) return refuse('invalid', 'workbook-other-format', { found: '.xlsb' });
  if (names.has('mimetype') && names.has('content.xml')) {
    return refuse('invalid', 'workbook-other-format', { found: '.ods' });
  }
  if (!names.has('[content_types].xml') || !names.has('xl/workbook.xml')) {
    return refuse('invalid', 'workbook-not-a-workbook');
  }
  return ok(entries);
}
