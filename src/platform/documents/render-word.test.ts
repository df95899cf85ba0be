import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraph, row, type TableRow, table, text, totalRow } from '../../foundation/document-blocks.ts';
import { figuresOf, figureText, printed, textsOf } from '../../foundation/document-text.ts';
import { inflate, readDirectory } from '../zip/index.ts';
import { demandingForm, LONG_WORD } from './demanding-form.ts';
import { visible } from './extract-text.ts';
import { fontPath } from './font-metrics.ts';
import { renderWord } from './render-word.ts';

async function partOf(file: Uint8Array, name: string): Promise<string> {
  const entry = readDirectory(file, 100).find((part) => part.name === name);
  if (!entry) throw new Error(`no part ${name}`);
  return inflate(file, entry).toString();
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '');
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return texts.join('\n').replace(/&(\w+);/g, (_whole, name: string) => entities[name] ?? '?');
}

describe('a form as Word file', () => {
  for (const digits of ['arabic', 'thai'] as const) {
    it(`says exactly what was written, in order (${digits} digits)`, async () => {
      const form = demandingForm({ digits });
      const xml = await partOf(await renderWord(form), 'word/document.xml');
      expect(visible(textOf(xml))).toBe(visible(textsOf(form).join('')));
    });
  }

  it('keeps every figure in a run of its own', async () => {
    const form = demandingForm();
    const found = new Map<string, number>();
    for (const line of textOf(await partOf(await renderWord(form), 'word/document.xml')).split('\n')) {
      found.set(line, (found.get(line) ?? 0) + 1);
    }
    for (const { place, figure } of figuresOf(form)) {
      const shown = figureText(figure);
      if (shown === '') continue;
      const left = found.get(shown) ?? 0;
      expect(left, `${place} ${shown}`).toBeGreaterThan(0);
      found.set(shown, left - 1);
    }
  });

  it('marks Thai as complex script, repeats table heads, fixes widths, turns the sheet', async () => {
    const xml = await partOf(await renderWord(demandingForm()), 'word/document.xml');
    expect(xml).toContain('<w:bCs/>');
    expect(xml).toContain('w:cs="Sarabun"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  it('carries its typeface, regular and bold, as Word reads it', async () => {
    const file = await renderWord(demandingForm());
    const relations = await partOf(file, 'word/_rels/fontTable.xml.rels');
    const fonts = await partOf(file, 'word/fontTable.xml');
    expect(await partOf(file, '[Content_Types].xml')).toContain('Extension="odttf"');
    for (const [weight, element] of [
      ['regular', 'embedRegular'],
      ['bold', 'embedBold'],
    ] as const) {
      const target = new RegExp(`Id="${weight}"[^>]*Target="([^"]*)"`).exec(relations)?.[1] ?? '';
      const entry = readDirectory(file, 100).find(({ name }) => name === `word/${target}`);
      const font = Buffer.from(inflate(file, entry ?? expect.fail(target)));
      const key = new RegExp(`<w:${element} r:id="${weight}" w:fontKey="{([-0-9A-F]+)}"`).exec(fonts)?.[1];
      const bytes = Buffer.from((key ?? '').replaceAll('-', ''), 'hex').reverse();
      for (let at = 0; at < 32; at++) font[at] = (font[at] ?? 0) ^ (bytes[at % 16] ?? 0);
      expect(font.equals(readFileSync(fontPath(weight)))).toBe(true);
    }
  });

  it('keeps the rows that a span holds together, and the totals, on one page', async () => {
    const rows = (kinds: TableRow[]) =>
      table('t', {
        columns: [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 1 },
        ],
        head: [],
        rows: kinds,
      });
    const form = demandingForm({
      blocks: [
        rows([
          row([{ content: text('ก'), rowspan: 2 }, '1']),
          row(['2']),
          row(['ข', '3']),
          totalRow(['รวม', '6']),
        ]),
      ],
    });
    const xml = await partOf(await renderWord(form), 'word/document.xml');
    const kept = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([each]) => each.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, false, true, false]);
  });

  it('numbers its pages, in Thai digits when asked', async () => {
    const arabic = await partOf(await renderWord(demandingForm()), 'word/footer1.xml');
    expect(arabic).toContain('NUMPAGES');
    expect(textOf(arabic)).toContain('หน้า');
    const thai = await partOf(await renderWord(demandingForm({ digits: 'thai' })), 'word/footer1.xml');
    expect(thai).toContain('NUMPAGES \\* ThaiArabic');
    expect(textOf(thai)).toContain(printed('รายงาน ณ วันที่ 5', 'thai'));
  });

  it('gives the same bytes for the same document', async () => {
    const first = await renderWord(demandingForm());
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.from(await renderWord(demandingForm())).equals(first)).toBe(true);
  });

  it('holds emoji and a word of 10,000 letters, and drops control characters', async () => {
    const xml = await partOf(
      await renderWord(demandingForm({ blocks: [paragraph(`ก\u0000ข\u0007😀\ud800 ${LONG_WORD}`)] })),
      'word/document.xml',
    );
    expect(visible(textOf(xml))).toBe(`กข😀\ufffd${LONG_WORD}`);
  });
});
