import { describe, expect, it } from 'vitest';
import { type OfficialDocument, paragraph } from '../../foundation/document-blocks.ts';
import { printed, textsOf } from '../../foundation/document-text.ts';
import { type RichTableBlock, richParagraph } from '../../foundation/rich-blocks.ts';
import { inflate, readDirectory } from '../zip/index.ts';
import { demandingReport, HOSTILE_RUN } from './demanding-report.ts';
import { extractText, visible } from './extract-text.ts';
import { renderExcel } from './render-excel.ts';
import { countPages, headingPages, renderPdf } from './render-pdf.ts';
import { renderWord } from './render-word.ts';

const partOf = async (file: Uint8Array, name: string): Promise<string> => {
  const entry = readDirectory(file, 200).find((part) => part.name === name);
  return inflate(file, entry ?? expect.fail(name)).toString();
};
const unescaped = (xml: string): string =>
  xml.replace(
    /&(lt|gt|amp|quot|apos);/g,
    (_whole, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '?',
  );

describe('a report', () => {
  it('says every word of its lists, runs and tables in the PDF', async () => {
    const report = demandingReport(1);
    const found = visible(
      extractText(await renderPdf(report)).replace(
        /โครงการตัวอย่างเพื่อการทดสอบ.*|ปีงบประมาณ พ.ศ. 2566\n.*หน้า.*/g,
        '',
      ),
    );
    for (const text of textsOf(report)) {
      // A page may end within a long text: its beginning and its end are looked for.
      expect(found).toContain(visible(text.slice(0, 40)));
      expect(found).toContain(visible(text.slice(-25)));
    }
    expect(found).toContain(visible(HOSTILE_RUN));
  });

  it('has no running head on its cover, and counts its pages', async () => {
    const report = demandingReport(1);
    const pages = extractText(await renderPdf(report))
      .split('\f')
      .slice(0, -1);
    expect(await countPages(report)).toBe(pages.length);
    expect(pages[0]).not.toContain('หน้า');
    expect(pages[1]).toContain(`หน้า 2 / ${pages.length}`);
  });

  it('never leaves a bold title at the foot of a page, wherever the page ends', async () => {
    for (let above = 32; above <= 42; above += 1) {
      const report: OfficialDocument = {
        ...demandingReport(1),
        blocks: [
          ...Array.from({ length: above }, (_unused, index) => paragraph(`บรรทัด ${index}`)),
          paragraph('1) ตัวชี้วัด', { bold: true }),
          paragraph('คำอธิบายของตัวชี้วัด', { indent: true }),
        ],
      };
      const pages = extractText(await renderPdf(report)).split('\f');
      const titled = pages.find((page) => page.includes('1) '));
      expect(visible(titled ?? ''), `${above} lines above`).toContain(visible('คำอธิบายของตัวชี้วัด'));
      const body = await partOf(await renderWord(report), 'word/document.xml');
      expect(body.match(/<w:keepNext\/>/g), `${above} lines above`).toHaveLength(1);
    }
  });

  it('keeps the rows of a table whole in Word, save those too tall for it', async () => {
    const words = 'ผู้เข้าร่วมโครงการได้รับความรู้ ';
    const cells = (text: string) => [
      { blocks: [richParagraph([{ text: '1' }])] },
      { blocks: [richParagraph([{ text }])] },
    ];
    const table: RichTableBlock = {
      kind: 'rich-table',
      id: 'rows',
      columns: [1, 1],
      rows: [cells('สั้น'), cells(words.repeat(3)), cells(words.repeat(400))],
    };
    const body = await partOf(
      await renderWord({ ...demandingReport(1), blocks: [table] }),
      'word/document.xml',
    );
    expect(body.match(/<w:tr>/g)).toHaveLength(3);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it('prints in its contents the page on which each heading stands', async () => {
    const report = demandingReport(3);
    const pages = extractText(await renderPdf(report))
      .split('\f')
      .slice(0, -1)
      .map(visible);
    const stated = await headingPages(report);
    const headings = report.blocks.filter((block) => block.kind === 'heading');
    expect(stated).toHaveLength(headings.length);
    headings.forEach(({ text }, index) => {
      const page = stated[index] ?? 0;
      expect(pages[page - 1], text).toContain(visible(text));
      expect(pages[1]?.replaceAll('.', '')).toContain(`${visible(text)}${page}`.replaceAll('.', ''));
    });
  });

  it('gives Word a table of contents already filled in, linked, and not asking to be renewed', async () => {
    const report = demandingReport(2);
    const xml = await partOf(await renderWord(report), 'word/document.xml');
    const field = /<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? '';
    expect(field).toContain('TOC');
    expect(field).not.toContain('w:dirty="true"');
    const pages = await headingPages(report);
    const texts = [...field.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) =>
      unescaped(match[1] ?? ''),
    );
    report.blocks
      .filter((block) => block.kind === 'heading')
      .forEach(({ text }, index) => {
        const at = texts.indexOf(text);
        expect(texts.slice(at + 1, at + 3).join(' '), text).toContain(`${pages[index]}`);
      });
    for (const anchor of field.matchAll(/w:anchor="([^"]+)"/g))
      expect(xml).toContain(`<w:bookmarkStart w:name="${anchor[1]}"`);
  });

  it('keeps words, looks and lists as Word knows them, and the slanted faces only where they are used', async () => {
    const report = demandingReport(1);
    const file = await renderWord(report);
    const xml = await partOf(file, 'word/document.xml');
    const said = visible(
      unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')),
    );
    for (const text of textsOf(report)) expect(said).toContain(visible(text));
    expect(xml).toContain('<w:iCs/>');
    expect(xml).toContain('<w:u w:val="single"/>');
    expect(xml).toContain('<w:numId');
    expect(await partOf(file, 'word/numbering.xml')).toContain('w:val="%1."');
    expect(readDirectory(file, 200).filter(({ name }) => name.endsWith('.odttf'))).toHaveLength(4);
    const upright = await renderWord(
      demandingReport(0, { blocks: [richParagraph([{ text: 'ก', bold: true }])] }),
    );
    expect(readDirectory(upright, 200).filter(({ name }) => name.endsWith('.odttf'))).toHaveLength(2);
  });

  it('gives the same bytes for the same report, as PDF and as Word', async () => {
    for (const render of [renderPdf, renderWord]) {
      const [one, other] = [await render(demandingReport(1)), await render(demandingReport(1))];
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    }
  });

  it('has Thai digits throughout when asked', async () => {
    const found = extractText(await renderPdf(demandingReport(1, { digits: 'thai' })));
    expect(found).toContain(printed('หน้า 2 / ', 'thai'));
    expect(found.replace(HOSTILE_RUN, '')).not.toMatch(/[0-9]/);
  });

  it('becomes rows of text in Excel', async () => {
    const file = await renderExcel(demandingReport(1));
    const sheet = (
      await Promise.all(
        readDirectory(file, 100)
          .filter(({ name }) => /sharedStrings|sheet1/.test(name))
          .map(({ name }) => partOf(file, name)),
      )
    ).join('');
    expect(visible(unescaped(sheet))).toContain(visible('2. กลุ่มเป้าหมายที่เข้าร่วม'));
    expect(unescaped(unescaped(sheet))).toContain('raw');
  });

  it('draws an empty list, an empty table and a row taller than a page', async () => {
    const tall = Array.from({ length: 90 }, (_unused, index) =>
      richParagraph([{ text: `ข้อความที่ ${index}` }]),
    );
    const report = demandingReport(0, {
      blocks: [
        { kind: 'list', ordered: true, items: [] },
        { kind: 'list', ordered: false, items: [{ blocks: [] }] },
        { kind: 'rich-table', id: 'a', columns: [1], rows: [] },
        {
          kind: 'rich-table',
          id: 'b',
          columns: [1, 1],
          rows: [[{ blocks: tall, head: true }, { blocks: [] }]],
        },
        richParagraph([]),
      ],
    });
    expect(visible(extractText(await renderPdf(report)))).toContain('ข้อความที่89');
    expect((await renderWord(report)).length).toBeGreaterThan(1_000);
  });
});
