/**
 * Words as the paper can hold them: where lines may break, how wide the longest piece is, and what to do with a
 * "word" longer than its line (a pasted link, ten thousand letters without a space) and with characters that
 * the font cannot draw. Nothing here changes what a sensible text prints.
 */
import { type FontMetrics, sarabun } from './font-metrics.ts';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Thai letters and marks, not Thai digits: a number is one piece. */
const THAI_LETTER = /[\u0e01-\u0e4e]/;

/** Pieces that are never broken: Thai words by dictionary, other scripts from space to space. */
export function unbreakablePieces(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((token) => token !== '')
    .flatMap((token) =>
      THAI_LETTER.test(token) ? [...segmenter.segment(token)].map((part) => part.segment) : [token],
    );
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
