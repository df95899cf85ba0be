/**
 * Blocks of a memo (บันทึกข้อความ): its head with the dotted lines, and who signs. Like every block
 * (document-blocks.ts) they say what stands on the paper, not how it is drawn. Pure.
 *
 * Layout: แบบที่ 29 of the records regulation 2526; the project unit's memos say หน่วยงาน (S2 L1478).
 */

/** The emblem that the agency uploaded; drawn 1.5 cm high at the top left. */
export interface MemoEmblem {
  format: 'png' | 'jpeg' | 'svg';
  /** The file itself, base64, so that a document survives JSON. */
  base64: string;
  /** Read aloud in place of the picture. */
  alternative: string;
  widthMm: number;
  heightMm: number;
}

export interface MemoHeadBlock {
  kind: 'memo-head';
  emblem?: MemoEmblem;
  unitName: string;
  telephone: string;
  /** Empty while the memo is a draft: a dotted line for the number, and one for the day. */
  number: string;
  date: string;
  subject: string;
  /** The first after เรียน, the others after ผ่าน, in this order. */
  to: string[];
}

export interface MemoSignatureBlock {
  kind: 'memo-signature';
  /** Under the room for signing, centred: (name), position, unit, section. */
  lines: string[];
}

export type MemoBlock = MemoHeadBlock | MemoSignatureBlock;

export const MEMO_TITLE = 'บันทึกข้อความ';

/** A word of the head with what stands on its dotted line. */
export interface MemoLine {
  label: string;
  text: string;
}

/** The dotted lines of the head, from top to bottom; two fields may share a line. */
export function memoLines(head: MemoHeadBlock): MemoLine[][] {
  return [
    [
      { label: 'หน่วยงาน', text: head.unitName },
      { label: 'โทรศัพท์', text: head.telephone },
    ],
    [
      { label: 'ที่', text: head.number },
      { label: 'วันที่', text: head.date },
    ],
    [{ label: 'เรื่อง', text: head.subject }],
  ];
}

/** The lines of address under the head. */
export const memoAddress = ({ to }: MemoHeadBlock): MemoLine[] =>
  to.map((text, index) => ({ label: index === 0 ? 'เรียน' : 'ผ่าน', text }));

/** Every text of the block in reading order. */
export function memoTexts(block: MemoBlock): string[] {
  if (block.kind === 'memo-signature') return block.lines;
  return [
    MEMO_TITLE,
    ...[...memoLines(block).flat(), ...memoAddress(block)].flatMap((line) => [line.label, line.text]),
  ];
}
