/**
 * How wide Sarabun writes a text, read from the font file itself (tables cmap, hmtx).
 *
 * Needed before the page is set: a figure must never be broken in two, so columns are given the room of their
 * longest figure; and a word longer than its column must be broken somewhere rather than run off the paper.
 * Also tells which characters the font cannot draw: PDF/A forbids those.
 * Format: OpenType 1.9, cmap subtable formats 4 and 12.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface FontMetrics {
  /** Width of a text in em (1 = the font size), without kerning; marks above and below have width 0. */
  width(text: string): number;
  has(codePoint: number): boolean;
}

export type FontWeight = 'regular' | 'bold' | 'italic' | 'bold-italic';

const FILES: Record<FontWeight, string> = {
  regular: '400Regular/Sarabun_400Regular.ttf',
  bold: '700Bold/Sarabun_700Bold.ttf',
  italic: '400Regular_Italic/Sarabun_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Sarabun_700Bold_Italic.ttf',
};

export function fontPath(weight: FontWeight): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/sarabun/${FILES[weight]}`));
}

const read = new Map<FontWeight, FontMetrics>();

export function sarabun(weight: FontWeight = 'regular'): FontMetrics {
  let metrics = read.get(weight);
  if (!metrics) {
    metrics = readMetrics(readFileSync(fontPath(weight)));
    read.set(weight, metrics);
  }
  return metrics;
}

function readMetrics(file: Buffer): FontMetrics {
  const tables = new Map<string, number>();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`font file has no ${name} table`);
    return offset;
  };
  const unitsPerEm = file.readUInt16BE(at('head') + 18);
  const wideGlyphs = file.readUInt16BE(at('hhea') + 34);
  const glyphs = readCharacterMap(file, at('cmap'));
  const advance = (glyph: number): number =>
    file.readUInt16BE(at('hmtx') + Math.min(glyph, wideGlyphs - 1) * 4) / unitsPerEm;
  const widths = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs) widths.set(codePoint, advance(glyph));
  const missing = advance(0);
  return {
    has: (codePoint) => glyphs.has(codePoint),
    width(text) {
      let sum = 0;
      for (const character of text) sum += widths.get(character.codePointAt(0) ?? 0) ?? missing;
      return sum;
    },
  };
}

function readCharacterMap(file: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < file.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + file.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = file.readUInt16BE(subtable);
    if (format === 4) readSegments(file, subtable, glyphs);
    if (format === 12) readGroups(file, subtable, glyphs);
  }
  return glyphs;
}

function readSegments(file: Buffer, subtable: number, glyphs: Map<number, number>): void {
  const twice = file.readUInt16BE(subtable + 6);
  for (let s = 0; s < twice; s += 2) {
    const end = file.readUInt16BE(subtable + 14 + s);
    const start = file.readUInt16BE(subtable + 16 + twice + s);
    const delta = file.readUInt16BE(subtable + 16 + twice * 2 + s);
    const rangeAt = subtable + 16 + twice * 3 + s;
    const range = file.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const direct = range === 0 ? code : file.readUInt16BE(rangeAt + range + (code - start) * 2);
      const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(file: Buffer, subtable: number, glyphs: Map<number, number>): void {
  for (let g = 0; g < file.readUInt32BE(subtable + 12); g++) {
    const group = subtable + 16 + g * 12;
    const start = file.readUInt32BE(group);
    const first = file.readUInt32BE(group + 8);
    for (let code = start; code <= file.readUInt32BE(group + 4); code++)
      glyphs.set(code, first + code - start);
  }
}
