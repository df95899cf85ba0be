/** The same form with other figures: a renderer that remembers what it drew has to draw it again. Pure. */
import type { OfficialDocument } from '../../src/foundation/document-blocks.ts';

/** Keys of document-blocks.ts under which words and figures stand; spans, places and widths stay as they are. */
const figureKeys = new Set(['text', 'decimal', 'number', 'satang']);

/** Each digit but 0 becomes another one but 0, so that every figure keeps its length; `turn` 9 is the form itself. */
export function otherFigures(document: OfficialDocument, turn: number): OfficialDocument {
  const turned = (text: string) =>
    text.replace(/[1-9]/g, (digit) => String(((Number(digit) - 1 + turn) % 9) + 1));
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (!figureKeys.has(key)) return value;
    if (typeof value === 'string') return turned(value);
    return typeof value === 'number' ? Number(turned(String(value))) : value;
  });
}
