/** A page that stands for a signed paper of the outside world, and says that it does. */
import { heading, type OfficialDocument, paragraph } from '../../../foundation/document-blocks.ts';
import { renderPdf } from '../../../platform/documents/index.ts';

/** PDF bytes; the same title and instant give the same bytes. */
export function examplePaper(title: string, madeAt: string): Promise<Uint8Array> {
  const document: OfficialDocument = {
    formId: 'example',
    version: '1',
    language: 'th',
    title: { th: title },
    orientation: 'portrait',
    digits: 'arabic',
    header: { start: 'เอกสารตัวอย่างของชุดสาธิต' },
    footer: {},
    madeAt,
    blocks: [
      heading(1, title, 'center'),
      paragraph('เอกสารนี้แทนเอกสารที่ลงนามแล้วหรือไฟล์ที่หน่วยงานจัดทำนอกระบบ ใช้เพื่อการสาธิตเท่านั้น'),
    ],
  };
  return renderPdf(document);
}
