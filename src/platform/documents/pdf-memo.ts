/** Head and signature of a memo as the values that memo.typ draws. */
import {
  MEMO_TITLE,
  type MemoBlock,
  type MemoLine,
  memoAddress,
  memoLines,
} from '../../foundation/memo-blocks.ts';
import { BODY_SIZE, MM } from './paper.ts';
import type { Body } from './pdf-rich.ts';

/** Shares of a line that its fields take beside their words: a unit's name is longer than a telephone number. */
const SHARES: readonly (readonly number[])[] = [[2.2, 1], [1, 1], [1]];
/** Words of the head: 20 points beside 16, in the measure of pdf-data.ts. */
const LABEL_SIZE = (BODY_SIZE * 20) / 16;
/** The sheet's top margin less 1.5 cm. */
const RISE = 10 * MM;

/** `addPicture` keeps the emblem's bytes and answers the path under which Typst finds them. */
export function memoData(
  block: MemoBlock,
  body: Body,
  width: number,
  addPicture: (format: string, base64: string) => string,
) {
  // Every line may have to be parted, and only between words.
  const words = (value: string, room: number) => body(value, room, BODY_SIZE, 'regular', true);
  if (block.kind === 'memo-signature')
    return { kind: block.kind, lines: block.lines.map((line) => words(line, width * 0.6)) };
  const said = (line: MemoLine, share: number) => ({
    label: body(line.label, width, LABEL_SIZE, 'bold'),
    text: words(line.text, width * 0.3),
    share,
  });
  const { emblem } = block;
  return {
    kind: block.kind,
    title: MEMO_TITLE,
    rise: RISE,
    emblem: emblem
      ? {
          path: addPicture(emblem.format, emblem.base64),
          format: emblem.format === 'jpeg' ? 'jpg' : emblem.format,
          alternative: body(emblem.alternative),
          widthMm: emblem.widthMm,
          heightMm: emblem.heightMm,
        }
      : null,
    lines: memoLines(block).map((row, index) => row.map((line, at) => said(line, SHARES[index]?.[at] ?? 1))),
    address: memoAddress(block).map((line) => ({ label: line.label, text: words(line.text, width - 50) })),
  };
}
