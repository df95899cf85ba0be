/**
 * Words as the paper can hold them: where lines may break, how wide the longest piece is, and what to do with a
 * "word" longer than its line (a pasted link, ten thousand letters without a space) and with characters that
 * the font cannot draw. Nothing here changes what a sensible text prints.
 */
import { type FontMetrics, sarabun } from './font-metrics.ts';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Thai letters and marks, not Thai digits: a number is one piece. */
const THAI_LETTER = /[\u0e01-\u0e4e]/;

/** What opens stays with what follows; any other mark, and a number, stays with what stands before it. */
const OPENS = /^[([{"“‘]+$/;
const BEGINS = /^\p{L}/u;

/** Words of these forms that the dictionary parts or misreads: "งา|นบู|รณา|การ", "ทั้|งวง|เงิน". */
const KNOWN_WORDS =
  /(บูรณาการ|ผู้ประกอบการ|ผู้รับบริการ|เอกสารแนบ|ดังกล่าว|เบิกจ่าย|งบประมาณ|ตัวชี้วัด|หลักฐาน|เป้าหมาย|ผลสัมฤทธิ์|ร้อยละ|รายละเอียด|วงเงิน|ครัวเรือน|[ฯๆ]+)/;

/** No Thai word begins with such a vowel or mark, nor is a lone consonant. */
const CONTINUES = /^(?:[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]|[ก-ฮ]$|[ฯๆ])/;
/** No Thai word ends so: a vowel that stands before its consonant, or ั without what closes it. */
const UNFINISHED = /(?:[เแโใไ]|\u0e31[\u0e48-\u0e4b]?)$/;

/** A token (no spaces) in pieces: Thai words by dictionary with their marks, "มี.ค.63" and other scripts whole. */
function piecesOf(token: string): string[] {
  if (!THAI_LETTER.test(token)) return [token];
  const pieces: string[] = [];
  // The dictionary reads words wrongly that stand before ฯ or ๆ, so it is given none of these.
  const segments = token
    .split(KNOWN_WORDS)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );
  for (const segment of segments) {
    const last = pieces.at(-1);
    const begins = OPENS.test(segment) || (BEGINS.test(segment) && !CONTINUES.test(segment));
    if (last === undefined || (begins && !/[([{"“‘.]$/.test(last) && !UNFINISHED.test(last)))
      pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

/** Pieces that are never broken: Thai words by dictionary, other scripts from space to space. */
export function unbreakablePieces(text: string): string[] {
  return text
    .split(/[^\S\u00a0]+(?![\sๆ])/)
    .filter((token) => token !== '')
    .flatMap(piecesOf);
}

/** Stands on both sides of a piece that the typesetter must keep whole; no mark of it is left on paper. */
export const KEEP = '\u2060';

/**
 * Marks the Thai pieces of a text that takes more than one line of `room` em. The typesetter's own rules would
 * also part "แก้|ไข", "มี|.ค." and "ตัวอย่าง|)".
 */
export function keepPieces(text: string, room: number, font: FontMetrics = sarabun()): string {
  if (text.split('\n').every((line) => font.width(line) <= room)) return text;
  return text
    .split(/([^\S\u00a0]+(?![\sๆ])|\u200b)/)
    .map((token) =>
      THAI_LETTER.test(token) && font.width(token) > 0
        ? piecesOf(token)
            .map((piece) => KEEP + piece + KEEP)
            .join('')
        : token,
    )
    .join('');
}

export function longestPiece(text: string, font: FontMetrics): number {
  let longest = 0;
  for (const piece of unbreakablePieces(text)) longest = Math.max(longest, font.width(piece));
  return longest;
}

/** Width of the longest run without a space that is not wider than `limit`, em. */
export function longestShortToken(text: string, font: FontMetrics, limit: number): number {
  const widths = text.split(/\s+/).map((token) => font.width(token));
  return Math.max(0, ...widths.filter((width) => width <= limit));
}

/** How many lines a text takes in `room` em, broken between its pieces. */
export function countLines(text: string, room: number, font: FontMetrics): number {
  let lines = 0;
  for (const part of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const token of part.split(/(\s+)/))
      for (const piece of /\S/.test(token) ? piecesOf(token) : [token]) {
        const width = font.width(piece);
        if (used > 0 && used + width > room && /\S/.test(piece)) {
          lines += Math.max(1, Math.ceil(width / room));
          used = width % room;
        } else used += width;
      }
  }
  return lines;
}

const ZERO_WIDTH_SPACE = '\u200b';

/** Gives pieces wider than `room` (em) places to break, marked by zero width spaces; other text is left alone. */
export function breakLongPieces(text: string, room: number, font: FontMetrics = sarabun()): string {
  if (longestPiece(text, font) <= room) return text;
  return text
    .split(/(\s+)/)
    .map((token) => (longestPiece(token, font) <= room ? token : breakToken(token, room, font)))
    .join('');
}

function breakToken(token: string, room: number, font: FontMetrics): string {
  let line = '';
  let broken = '';
  for (const character of token) {
    const mark = font.width(character) === 0;
    if (!mark && line !== '' && font.width(line) + font.width(character) > room * 0.96) {
      broken += line + ZERO_WIDTH_SPACE;
      line = '';
    }
    line += character;
  }
  return broken + line;
}

/**
 * PDF/A forbids characters without a glyph, so those are drawn as `?` (emoji, Chinese); control characters are
 * dropped, a tab is a space, and line ends become \n. Word and Excel keep such characters as they are.
 */
export function drawable(text: string, font: FontMetrics = sarabun()): string {
  let drawn = '';
  for (const character of text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll('\t', ' ')) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || font.has(code)) drawn += character;
    else if (!/[\p{C}\p{M}]/u.test(character)) drawn += '?';
  }
  return drawn;
}
