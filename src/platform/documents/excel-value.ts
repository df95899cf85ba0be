/** A content as a cell of Excel: numbers stay numbers, whatever digits they are shown in. */
import type { Content, DocumentDigits, Figure } from '../../foundation/document-blocks.ts';
import { contentText, figureNumber } from '../../foundation/document-text.ts';

/** Shape D of the locale code draws Thai digits; 041E is Thai. */
const THAI_DIGITS = '[$-D00041E]';

/** What the cell holds and how Excel shows it. */
export function excelValue(
  content: Content,
  digits: DocumentDigits,
): { value: string | number | null; format?: string } {
  if (content.kind === 'empty') return { value: null };
  if (content.kind === 'text') return { value: contentText(content, digits) };
  const exact = figureNumber(content);
  const shown = contentText(content, digits);
  if (exact === null || exact.replace(/\D/g, '').replace(/^0+/, '').length > 15)
    return { value: shown || null };
  return {
    value: Number(exact),
    format: (digits === 'thai' ? THAI_DIGITS : '') + numberFormat(content, exact),
  };
}

function numberFormat(figure: Figure, exact: string): string {
  const places =
    figure.kind === 'money'
      ? 2
      : (figure.places ?? (exact.includes('.') ? (exact.split('.')[1]?.length ?? 0) : 0));
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
  return `#,##0${decimals}${figure.kind === 'percent' && figure.sign ? '"%"' : ''}`;
}
