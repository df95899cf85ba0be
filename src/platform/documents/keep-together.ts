/** Which paragraphs stay on the page of what follows them, in PDF and in Word. */
import type { Block } from '../../foundation/document-blocks.ts';

/** What is longer than these is text, and may part from what follows. */
const LONGEST_TITLE = 300;
const LONGEST_CLOSING = 2_000;

/** A bold paragraph is the title of what follows; the last words of a form are never parted from its signatures. */
export function staysWithNext(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  const isSigned = next.kind === 'signature-block' || next.kind === 'memo-signature';
  return isSigned
    ? block.text.length < LONGEST_CLOSING
    : Boolean(block.bold) && block.text.length < LONGEST_TITLE;
}
