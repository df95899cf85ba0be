/** (ร่าง) ระเบียบวาระ: the paper that goes to the board with an agenda memo (S2 L379-387). Pure. */
import { type Block, heading, paragraph } from '../../foundation/document-blocks.ts';
import { holdYears } from '../../foundation/thai-date.ts';
import type { MemoText } from './schemas.ts';

const lines = (values: readonly string[]): Block[] =>
  values
    .flatMap((value) => value.split('\n'))
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => paragraph(holdYears(value), { indent: true }));

/** The agenda item is dotted until the secretariat gives it. */
export function agendaPaperBlocks(text: MemoText): Block[] {
  const item = text.agendaItem?.trim() || '.'.repeat(16);
  const sections = text.sections ?? [];
  const attachments = text.attachments.map(
    ({ title }, index) => `${index + 1}) ${title} (เอกสารแนบ\u00a0${index + 1})`,
  );
  return [
    heading(1, `(ร่าง) ระเบียบวาระที่ ${item}`, 'center'),
    paragraph(`เรื่อง ${text.subject}`, { bold: true }),
    ...lines(text.paragraphs),
    ...sections.flatMap((section, index) => [
      heading(2, `${index + 1}. ${section.heading}`),
      ...lines(section.paragraphs),
    ]),
    ...(attachments.length > 0 ? [heading(2, 'เอกสารประกอบวาระ'), ...lines(attachments)] : []),
    heading(2, 'ข้อเสนอเพื่อพิจารณา'),
    ...lines([text.closing]),
  ];
}
