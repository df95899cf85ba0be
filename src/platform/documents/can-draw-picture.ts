/** Can a picture stand on a paper? Asked when it is added: a damaged one would stop the drawing of the whole paper. */
import { renderPdf } from './render-pdf.ts';

export async function canDrawPicture(bytes: Uint8Array, format: 'png' | 'jpeg'): Promise<boolean> {
  try {
    await renderPdf({
      formId: 'picture',
      version: '1',
      language: 'th',
      title: { th: 'picture' },
      orientation: 'portrait',
      digits: 'arabic',
      header: {},
      footer: {},
      madeAt: '2000-01-01T00:00:00Z',
      blocks: [
        {
          kind: 'picture',
          format,
          base64: Buffer.from(bytes).toString('base64'),
          alternative: 'picture',
          widthMm: 50,
          heightMm: 50,
        },
      ],
    });
    return true;
  } catch {
    return false;
  }
}
