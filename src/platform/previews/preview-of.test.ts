import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../spreadsheets/index.ts';
import { packZip } from '../zip/index.ts';
import { previewOf } from './index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const show = (mediaType: string, bytes: Uint8Array) => previewOf(mediaType, async () => bytes);
const wordOf = async (...lines: string[]) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [{ children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })) }],
      }),
    ),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a preview', () => {
  it('of a PDF or a picture is left to the browser, without reading the bytes', async () => {
    const unread = () => Promise.reject(new Error('read'));
    expect(await previewOf('application/pdf', unread)).toEqual({ kind: 'pdf' });
    expect(await previewOf('image/jpeg', unread)).toEqual({ kind: 'picture' });
    expect(await previewOf('application/vnd.ms-office', unread)).toEqual({
      kind: 'none',
      why: 'other-format',
    });
  });

  it('of a Word file is its words; what looks like markup stays text', async () => {
    const bytes = await wordOf('บันทึกข้อความ', '', '<script>alert(1)</script> & “ผลผลิต”');
    expect(await show(DOCX, bytes)).toEqual({
      kind: 'text',
      paragraphs: ['บันทึกข้อความ', '<script>alert(1)</script> & “ผลผลิต”'],
      cut: false,
    });
  });

  it('of a long Word file ends after 500 paragraphs and says so', async () => {
    const preview = await show(
      DOCX,
      await wordOf(...Array.from({ length: 501 }, (_, index) => `ข้อ ${index}`)),
    );
    expect(preview).toMatchObject({ kind: 'text', cut: true });
  });

  it('of a workbook is its first sheet that is shown and holds something', async () => {
    const bytes = await writeWorkbook({
      title: 'แผน',
      madeAt: new Date('2023-04-05T03:00:00Z'),
      sheets: [
        {
          name: 'แผนการใช้จ่าย',
          widths: [],
          cells: [
            { row: 1, column: 1, value: 'กิจกรรม' },
            { row: 2, column: 3, value: 1234.5 },
          ],
        },
        { name: 'อื่น', widths: [], cells: [{ row: 1, column: 1, value: 'x' }] },
      ],
    });
    expect(await show(XLSX, bytes)).toEqual({
      kind: 'table',
      sheet: 'แผนการใช้จ่าย',
      rows: [
        ['กิจกรรม', '', ''],
        ['', '', '1234.5'],
      ],
      cut: false,
    });
  });

  it.each([
    ['no zip at all', utf8('not a file')],
    ['a zip without a document', packZip([{ name: 'word/other.xml', content: Buffer.from('<x/>') }])],
    [
      'entities that multiply',
      packZip([
        { name: 'word/document.xml', content: Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') },
      ]),
    ],
  ])('of %s is left out', async (_what, bytes) => {
    expect(await show(DOCX, bytes)).toEqual({ kind: 'none', why: 'not-readable' });
    expect(await show(XLSX, bytes)).toEqual({ kind: 'none', why: 'not-readable' });
  });
});
