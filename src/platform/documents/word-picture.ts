/** Pictures for Word, with their words for those who cannot see them and their caption. */
import { type IFloating, ImageRun, type Paragraph } from 'docx';
import type { OfficialDocument, PictureBlock } from '../../foundation/document-blocks.ts';
import { printed } from '../../foundation/document-text.ts';
import { SMALL_SIZE } from './paper.ts';
import { wordParagraph } from './word-text.ts';

/** Shown by readers too old for SVG: one transparent point. */
const BLANK_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

export function wordPicture(block: PictureBlock, { language, digits }: OfficialDocument): Paragraph[] {
  const align = block.align ?? 'center';
  const drawn = wordParagraph([wordImage(block)], {
    align,
    language,
    keepNext: Boolean(block.caption),
    before: 6,
  });
  if (!block.caption) return [drawn];
  return [
    drawn,
    wordParagraph(printed(block.caption, digits), { align, language, size: SMALL_SIZE, after: 6 }),
  ];
}

type Image = Pick<PictureBlock, 'format' | 'base64' | 'alternative' | 'widthMm' | 'heightMm'>;

/** In the line where it stands, or at a place of the page. */
export function wordImage(block: Image, floating?: IFloating): ImageRun {
  const data = Buffer.from(block.base64, 'base64');
  const pixels = (mm: number): number => Math.round((mm / 25.4) * 96);
  const shape = {
    transformation: { width: pixels(block.widthMm), height: pixels(block.heightMm) },
    altText: { name: block.alternative, title: block.alternative, description: block.alternative },
    ...(floating ? { floating } : {}),
  };
  if (block.format !== 'svg')
    return new ImageRun({ type: block.format === 'jpeg' ? 'jpg' : 'png', data, ...shape });
  const fallback = { type: 'png' as const, data: Buffer.from(BLANK_PNG, 'base64') };
  return new ImageRun({ type: 'svg', data, fallback, ...shape });
}
