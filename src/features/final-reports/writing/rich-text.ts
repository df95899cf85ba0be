/**
 * Free writing as it is kept: a tree of these nodes and nothing else. It is the JSON of the editor (Tiptap), judged by
 * rich-text-schema.ts on its way in; no HTML is ever stored or trusted. Browser-safe.
 */
export type RichMark = { type: 'bold' | 'italic' | 'underline' };
export type RichInline = { type: 'text'; text: string; marks?: RichMark[] } | { type: 'hardBreak' };

export type RichAlign = 'left' | 'center' | 'right' | null;
export type RichParagraph = { type: 'paragraph'; attrs?: { textAlign?: RichAlign }; content?: RichInline[] };
export type RichHeading = { type: 'heading'; attrs: { level: 1 | 2 | 3 }; content?: RichInline[] };
export type RichListItem = { type: 'listItem'; content: (RichParagraph | RichList)[] };
export type RichList =
  | { type: 'bulletList'; content: RichListItem[] }
  | { type: 'orderedList'; attrs?: { start?: number }; content: RichListItem[] };
export type RichCellNode = {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number; rowspan?: number; colwidth?: number[] | null };
  content: (RichParagraph | RichList)[];
};
export type RichTableNode = { type: 'table'; content: { type: 'tableRow'; content: RichCellNode[] }[] };
/** `fileId`: a picture of this report (final_report_files). */
export type RichPicture = { type: 'picture'; attrs: { fileId: string; caption: string } };

export type RichNode = RichParagraph | RichHeading | RichList | RichTableNode | RichPicture;
export type RichDoc = { type: 'doc'; content: RichNode[] };

export const EMPTY_DOC: RichDoc = { type: 'doc', content: [] };

/** A text of several lines as paragraphs; empty lines are left out. */
export function docOfLines(lines: readonly string[]): RichDoc {
  return {
    type: 'doc',
    content: lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

type AnyNode = { type: string; text?: string; content?: readonly AnyNode[]; attrs?: { fileId?: string } };

/** All words of a document, one after the other. */
export function richWords(doc: RichDoc): string {
  const words = (node: AnyNode): string =>
    node.text ?? (node.content ?? []).map(words).join(node.type === 'paragraph' ? '' : ' ');
  return words(doc as AnyNode).trim();
}

/** Does it say anything, in words or by a picture? */
export const isBlank = (doc: RichDoc): boolean => richWords(doc) === '' && picturesIn(doc).length === 0;

/** The pictures that a document shows, in reading order. */
export function picturesIn(doc: RichDoc): string[] {
  const found = (node: AnyNode): string[] =>
    node.type === 'picture' && node.attrs?.fileId ? [node.attrs.fileId] : (node.content ?? []).flatMap(found);
  return found(doc as AnyNode);
}
