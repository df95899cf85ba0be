/**
 * A memo on paper (facts §5, S2 L1478-1510): the head with its dotted lines, paragraphs, the list of what goes with it,
 * the closing words, who signs. Pure, so that the editor draws the page while the officer types.
 */
import type { Block, OfficialDocument } from '../../foundation/document-blocks.ts';
import { paragraph } from '../../foundation/document-blocks.ts';
import type { MemoEmblem } from '../../foundation/memo-blocks.ts';
import { MEMO_TITLE } from '../../foundation/memo-blocks.ts';
import { formatThaiDate, holdYears } from '../../foundation/thai-date.ts';
import { agendaPaperBlocks } from './agenda-paper-blocks.ts';
import type { Memo } from './store.ts';

/** Version of this layout, kept with every stored memo. */
const LAYOUT_VERSION = '1';

/** Height of the emblem of a memo, millimetres. */
export const EMBLEM_HEIGHT = 15;

export type DrawnEmblem = { format: MemoEmblem['format']; width: number; height: number; base64: string };
export type MemoOnPaper = Pick<Memo, 'kind' | 'text' | 'digits' | 'documentNumber' | 'sentOn'>;

/** `madeAt`: instant for the file's properties, UTC. */
export function memoDocument(
  memo: MemoOnPaper,
  options: { madeAt: string; emblem: DrawnEmblem | null },
): OfficialDocument {
  const { text } = memo;
  const paper = memo.kind === 'agenda-paper';
  return {
    formId: paper ? 'ระเบียบวาระ' : MEMO_TITLE,
    version: LAYOUT_VERSION,
    language: 'th',
    title: { th: text.subject || MEMO_TITLE },
    orientation: 'portrait',
    layout: 'memo',
    digits: memo.digits,
    header: {},
    footer: {},
    madeAt: options.madeAt,
    blocks: paper ? agendaPaperBlocks(text) : memoBlocks(memo, options.emblem),
  };
}

const filled = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');

/** Every line of a typed text is a paragraph of its own. */
const indented = (values: readonly string[]): Block[] =>
  filled(values.flatMap((value) => value.split('\n'))).map((value) =>
    paragraph(holdYears(value), { indent: true }),
  );

function memoBlocks({ text, documentNumber, sentOn }: MemoOnPaper, emblem: DrawnEmblem | null): Block[] {
  const { signatory } = text;
  const attachments = text.attachments.map(
    ({ title }, index) => `${index + 1}) ${title} (เอกสารแนบ\u00a0${index + 1})`,
  );
  return [
    {
      kind: 'memo-head',
      ...(emblem && { emblem: emblemOf(emblem) }),
      unitName: text.unitName,
      telephone: text.telephone,
      number: documentNumber ?? '',
      date: sentOn === null ? '' : formatThaiDate(sentOn, { month: 'long' }),
      subject: text.subject,
      to: filled(text.to),
    },
    ...indented(text.paragraphs),
    ...(text.sections ?? []).flatMap(({ heading, paragraphs }): Block[] => [
      paragraph(heading, { bold: true }),
      ...indented(paragraphs),
    ]),
    ...indented(attachments),
    ...indented([text.closing]),
    {
      kind: 'memo-signature',
      lines: [
        `(${signatory.name.trim() || '.'.repeat(40)})`,
        ...filled([signatory.position, signatory.actingFor ?? '', text.unitName, text.section]),
      ],
    },
  ];
}

function emblemOf({ format, base64, width, height }: DrawnEmblem): MemoEmblem {
  return {
    format,
    base64,
    alternative: 'ตราสัญลักษณ์ของหน่วยงาน',
    widthMm: (EMBLEM_HEIGHT * width) / height,
    heightMm: EMBLEM_HEIGHT,
  };
}
