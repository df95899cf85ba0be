/** A memo on paper, FRM 4.11 to 4.16. */
import {
  fieldList,
  heading,
  type OfficialDocument,
  paragraph,
  signatures,
} from '../../foundation/document-blocks.ts';
import { formatThaiDate } from '../../foundation/thai-date.ts';
import type { Emblem } from './emblem.ts';
import type { Memo } from './store.ts';

export type DrawnEmblem = Emblem & { base64: string };
export type MemoOnPaper = Pick<Memo, 'kind' | 'text' | 'digits' | 'documentNumber' | 'sentOn' | 'revision'>;

export function memoDocument(
  memo: MemoOnPaper,
  options: { madeAt: string; emblem: DrawnEmblem | null },
): OfficialDocument {
  const { text } = memo;
  return {
    formId: 'บันทึกข้อความ',
    version: '1',
    language: 'th',
    title: { th: text.subject },
    orientation: 'portrait',
    digits: memo.digits,
    header: {},
    footer: {},
    madeAt: options.madeAt,
    blocks: [
      heading(1, 'บันทึกข้อความ', 'center'),
      fieldList('head', 1, [
        ['หน่วยงาน', text.unitName],
        ['ที่', memo.documentNumber ?? ''],
        ['วันที่', memo.sentOn ? formatThaiDate(memo.sentOn, { month: 'long' }) : ''],
        ['เรื่อง', text.subject],
      ]),
      ...text.paragraphs.map((each) => paragraph(each, { indent: true })),
      paragraph(text.closing, { indent: true }),
      signatures({ role: text.section, name: text.signatory.name, position: text.signatory.position }),
    ],
  };
}
