/**
 * The typeface of memos. Sizes of official letters (16, 20, 29 points) are those of TH Sarabun PSK, whose letters are
 * drawn small in their square; the free Sarabun draws the same letters larger. Here it is given the square of the
 * official one: 16 points of it are as large as 11.5 points of Sarabun, which forms are set in (paper.ts).
 *
 * Only the units per em of table `head` and the family's name change, with the checksums that follow (OpenType 1.9,
 * head, name). Sarabun's licence (OFL 1.1, without a reserved name) allows it; the copyright stays in the file.
 */
import { readFileSync } from 'node:fs';
import { type FontWeight, fontPath } from './font-metrics.ts';
import { BODY_SIZE } from './paper.ts';

/** สารบรรณ: official correspondence. As many letters as `Sarabun`, so that the table of names keeps its length. */
export const MEMO_FONT = 'Saraban';
const FAMILY = 'Sarabun';

/** Text of a memo, points. */
export const MEMO_SIZE = 16;

/** Names by which programs find a typeface: family, unique, full, PostScript, typographic family. */
const NAMES = new Set([1, 3, 4, 6, 16]);

const made = new Map<FontWeight, Buffer>();

export function memoFont(weight: FontWeight): Buffer {
  let font = made.get(weight);
  if (!font) {
    font = scaled(readFileSync(fontPath(weight)));
    made.set(weight, font);
  }
  return font;
}

interface Table {
  entry: number;
  offset: number;
  length: number;
}

function scaled(font: Buffer): Buffer {
  const tables = new Map<string, Table>();
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const entry = 12 + at * 16;
    const table = { entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
    tables.set(font.toString('latin1', entry, entry + 4), table);
  }
  const head = tables.get('head');
  const name = tables.get('name');
  if (!head || !name) throw new Error('the typeface lacks its head or its names');
  font.writeUInt16BE(
    Math.round((font.readUInt16BE(head.offset + 18) * MEMO_SIZE) / BODY_SIZE),
    head.offset + 18,
  );
  rename(font, name.offset);
  font.writeUInt32BE(0, head.offset + 8);
  for (const table of [head, name])
    font.writeUInt32BE(checksum(font, table.offset, table.length), table.entry + 4);
  font.writeUInt32BE((0xb1b0afba - checksum(font, 0, font.length)) >>> 0, head.offset + 8);
  return font;
}

function rename(font: Buffer, at: number): void {
  const storage = at + font.readUInt16BE(at + 4);
  for (let record = 0; record < font.readUInt16BE(at + 2); record++) {
    const entry = at + 6 + record * 12;
    if (!NAMES.has(font.readUInt16BE(entry + 6))) continue;
    const start = storage + font.readUInt16BE(entry + 10);
    const text = font.subarray(start, start + font.readUInt16BE(entry + 8));
    for (const encode of [wide, narrow]) {
      const found = text.indexOf(encode(FAMILY));
      if (found >= 0) encode(MEMO_FONT).copy(text, found);
    }
  }
}

const narrow = (value: string): Buffer => Buffer.from(value, 'latin1');
const wide = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16();

/** Sum of the 32-bit words of a table, the last filled up with zeros. */
function checksum(font: Buffer, offset: number, length: number): number {
  const words = Buffer.concat([font.subarray(offset, offset + length), Buffer.alloc(-length & 3)]);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
