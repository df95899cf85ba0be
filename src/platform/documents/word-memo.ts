/** A memo for Word: the sizes and places of the PDF (memo.typ), in the typeface of memos. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Header,
  HorizontalPositionRelativeFrom,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  TextWrappingType,
  VerticalAlign,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx';
import type { Block, OfficialDocument } from '../../foundation/document-blocks.ts';
import { printed } from '../../foundation/document-text.ts';
import {
  MEMO_TITLE,
  type MemoHeadBlock,
  type MemoLine,
  type MemoSignatureBlock,
  memoAddress,
  memoLines,
} from '../../foundation/memo-blocks.ts';
import { sarabun } from './font-metrics.ts';
import { MEMO_FONT, MEMO_SIZE } from './memo-typeface.ts';
import { BODY_SIZE, MM, type Paper } from './paper.ts';
import { wordImage } from './word-picture.ts';
import { runLook, runs } from './word-text.ts';

const DXA = 20;
const LABEL_SIZE = 20;
const LINE = 21;
const HEAD_LINE = 24;
/** The sheet's first page begins 1.5 cm from its edge; later pages bear their number there. */
export const MEMO_MARGINS = { top: 15 * MM, header: 12 * MM };
/** Right of a field's word, points. */
const LABEL_GAP = 6;
/** What a line's fields take of it, as memo.typ shares it. */
const SHARES: readonly (readonly number[])[] = [[2.2, 1], [1, 1], [1]];

const look = (document: OfficialDocument, size = MEMO_SIZE, bold = false) => ({
  language: document.language,
  font: MEMO_FONT,
  size,
  bold,
});
const twips = (points: number): number => Math.round(points * DXA);

/** Null for a block that a memo draws as every document does. */
export function wordMemoBlock(
  block: Block,
  document: OfficialDocument,
  paper: Paper,
  next: Block | undefined,
): FileChild[] | null {
  const say = (value: string): string => printed(value, document.digits);
  switch (block.kind) {
    case 'memo-head':
      return [title(block, document), ...fields(block, document, paper), ...address(block, document)];
    case 'memo-signature':
      return signature(block, document, paper);
    case 'heading': {
      const size = MEMO_SIZE * (block.level === 1 ? 1.3 : 1.13);
      return [
        new Paragraph({
          alignment: block.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext: true,
          spacing: {
            before: twips(10),
            after: twips(4),
            line: twips(LINE * 1.2),
            lineRule: LineRuleType.AT_LEAST,
          },
          children: runs(say(block.text), look(document, size, true)),
        }),
      ];
    }
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: twips(6), line: twips(LINE), lineRule: LineRuleType.AT_LEAST },
          keepNext: next?.kind === 'memo-signature' || (block.bold ?? false),
          ...(block.indent ? { indent: { firstLine: twips(25 * MM) } } : {}),
          children: runs(say(block.text), look(document, MEMO_SIZE, block.bold)),
        }),
      ];
    default:
      return null;
  }
}

function title({ emblem }: MemoHeadBlock, document: OfficialDocument): Paragraph {
  const picture = emblem
    ? [
        wordImage(emblem, {
          horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: 0 },
          verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 15 * 36_000 },
          wrap: { type: TextWrappingType.NONE },
        }),
      ]
    : [];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: {
      before: twips(emblem ? 15 * MM - 35 : 0),
      after: 0,
      line: twips(35),
      lineRule: LineRuleType.EXACT,
    },
    children: [...picture, ...runs(MEMO_TITLE, look(document, 29, true))],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, right: NONE, bottom: NONE, left: NONE };
const DOTTED = { style: BorderStyle.DOTTED, size: 6, color: '000000' };

/** Each line is a table of one row: words, and cells whose lower edge is the dotted line. */
function fields(head: MemoHeadBlock, document: OfficialDocument, paper: Paper): FileChild[] {
  return memoLines(head).map((line, index) => {
    const shares = SHARES[index] ?? [];
    const labels = line.map(({ label }) => labelWidth(label));
    const room = paper.textWidth - labels.reduce((a, b) => a + b, 0);
    const whole = shares.reduce((a, b) => a + b, 0);
    const widths = line.flatMap((_field, at) => [labels[at] ?? 0, (room * (shares[at] ?? 1)) / whole]);
    const cells = line.flatMap((field, at) => fieldCells(field, document, widths.slice(at * 2, at * 2 + 2)));
    return new Table({
      rows: [new TableRow({ children: cells })],
      columnWidths: widths.map(twips),
      width: { size: twips(paper.textWidth), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    });
  });
}

/** Saraban at 20 points is as wide as Sarabun at 20 × 11.5 / 16. */
const labelWidth = (label: string): number =>
  sarabun('bold').width(label) * LABEL_SIZE * (BODY_SIZE / MEMO_SIZE) + LABEL_GAP;

function fieldCells(
  { label, text }: MemoLine,
  document: OfficialDocument,
  [labelRoom = 0, textRoom = 0]: number[],
): TableCell[] {
  const cell = (value: string, width: number, size: number, isLabel: boolean) =>
    new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      borders: isLabel ? NO_BORDERS : { ...NO_BORDERS, bottom: DOTTED },
      margins: { top: 0, bottom: 0, left: isLabel ? 0 : 60, right: 0 },
      verticalAlign: VerticalAlign.TOP,
      children: [
        new Paragraph({
          spacing: { before: 0, after: 0, line: twips(HEAD_LINE), lineRule: LineRuleType.EXACT },
          children: runs(printed(value, document.digits), look(document, size, isLabel)),
        }),
      ],
    });
  return [cell(label, labelRoom, LABEL_SIZE, true), cell(text, textRoom, MEMO_SIZE, false)];
}

function address(head: MemoHeadBlock, document: OfficialDocument): Paragraph[] {
  const lines = memoAddress(head);
  return lines.map(({ label, text }, index) => {
    const words: ParagraphChild[] = [
      ...runs(label, look(document)),
      new TextRun({ ...runLook(look(document)), children: [new Tab()] }),
      ...runs(printed(text, document.digits), look(document)),
    ];
    return new Paragraph({
      spacing: {
        before: index === 0 ? twips(6) : 0,
        after: index === lines.length - 1 ? twips(6) : 0,
        line: twips(LINE),
        lineRule: LineRuleType.AT_LEAST,
      },
      indent: { left: twips(36), hanging: twips(36) },
      children: words,
    });
  });
}

/** Three lines of room for the hand, then the lines, centred in the right half; never parted. */
function signature({ lines }: MemoSignatureBlock, document: OfficialDocument, paper: Paper): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: index < lines.length - 1,
        keepLines: true,
        spacing: {
          before: index === 0 ? twips(3 * LINE) : 0,
          line: twips(LINE),
          lineRule: LineRuleType.AT_LEAST,
        },
        indent: { left: twips(paper.textWidth / 2.6) },
        children: runs(printed(line, document.digits), look(document)),
      }),
  );
}

/** "- ๒ -" at the top of every page but the first. */
export function memoHeaders(document: OfficialDocument) {
  const words = (value: string) => runs(value, look(document));
  const page = new TextRun({ ...runLook(look(document)), children: [PageNumber.CURRENT] });
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: twips(7), line: twips(LINE), lineRule: LineRuleType.AT_LEAST },
    children: [...words('- '), page, ...words(' -')],
  });
  const empty = new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });
  return { default: new Header({ children: [number] }), first: new Header({ children: [empty] }) };
}
