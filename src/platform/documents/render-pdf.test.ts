import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OfficialDocument,
  paragraph,
  row,
  signatures,
  table,
  text,
} from '../../foundation/document-blocks.ts';
import { figuresOf, figureText, printed, textsOf } from '../../foundation/document-text.ts';
import { demandingForm, LONG_WORD } from './demanding-form.ts';
import { extractText, visible } from './extract-text.ts';
import { renderPdf } from './render-pdf.ts';

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** How often each character occurs: a mark written twice or a lost letter shows at once. */
function tally(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of text) counts[character] = (counts[character] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything the paper should carry: body once, table heads and running heads once a page. */
function written(document: OfficialDocument, pages: number, tablePages: number): string {
  const say = (value: string) => printed(value, document.digits);
  const heads = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.head.flat().map((c) => c.text) : [],
  );
  const running = [document.header.start, document.header.end, document.footer.start].map(
    (value) => value ?? '',
  );
  const numbers = Array.from({ length: pages }, (_unused, index) => `หน้า ${index + 1} / ${pages}`);
  return visible(
    [
      ...textsOf(document),
      ...Array.from({ length: tablePages - 1 }, () => heads)
        .flat()
        .map(say),
      ...Array.from({ length: pages }, () => running)
        .flat()
        .map(say),
      ...numbers.map(say),
    ].join(''),
  );
}

describe('a form as PDF', () => {
  for (const digits of ['arabic', 'thai'] as const) {
    it(`says, when searched, exactly what was written (${digits} digits)`, async () => {
      const form = demandingForm({ digits });
      const found = extractText(await renderPdf(form));
      const pages = count(found, '\f');
      const tablePages = count(visible(found), visible(printed('ไตรมาส 4', digits)));
      expect(pages).toBeGreaterThan(3);
      expect(tablePages).toBeGreaterThan(2);
      expect(tally(visible(found))).toEqual(tally(written(form, pages, tablePages)));
    });
  }

  it('keeps every figure of the form, in its order and on one line', async () => {
    const form = demandingForm();
    const lines = extractText(await renderPdf(form));
    let from = 0;
    for (const { place, figure } of figuresOf(form)) {
      const shown = figureText(figure);
      const at = lines.indexOf(shown, from);
      expect(at, `${place} ${shown}`).toBeGreaterThanOrEqual(0);
      from = at + shown.length;
    }
    expect(figuresOf(form).length).toBeGreaterThan(390);
  });

  it('is tagged PDF/A-2a on A4, with title and language', async () => {
    const bytes = await renderPdf(demandingForm());
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(raw).toMatch(/\/Lang\s*\(th/);
    expect(raw).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
    const upright = Buffer.from(
      await renderPdf(demandingForm({ orientation: 'portrait', blocks: [] })),
    ).toString('latin1');
    expect(upright).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
  });

  it('gives the same bytes for the same document, whenever it is drawn', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await renderPdf(demandingForm()))
        .digest('hex');
    const first = await hash();
    await renderPdf(demandingForm({ digits: 'thai' }));
    expect(await hash()).toBe(first);
  });

  it('draws a word of 10,000 letters inside the margins and loses none of them', async () => {
    const form = demandingForm({
      blocks: [
        paragraph(LONG_WORD),
        table('t', {
          columns: [
            { id: 'a', weight: 1 },
            { id: 'b', weight: 9 },
          ],
          head: [],
          rows: [row([LONG_WORD.slice(0, 300), 'ข'])],
        }),
      ],
    });
    const found = extractText(await renderPdf(form));
    expect(count(found, 'x')).toBe(10_000 - 3 + 300);
    expect(Math.max(...found.split('\n').map((line) => line.length))).toBeLessThan(200);
  });

  it('draws characters the font lacks as question marks, and drops control characters', async () => {
    const form = demandingForm({ blocks: [paragraph('ก\u0000ข\u0007 😀 中 ค\r\nง\u200bจ')] });
    expect(visible(extractText(await renderPdf(form)))).toContain('กข??คงจ');
  });

  it('keeps the places to sign together, and with the words before them', async () => {
    const filler = Array.from({ length: 20 }, (_unused, index) => paragraph(`บรรทัดที่ ${index}`));
    const form = demandingForm({
      blocks: [
        ...filler,
        paragraph('จึงเรียนมาเพื่อโปรดทราบ'),
        signatures({ role: 'ผู้รายงาน' }, { role: 'ผู้อนุมัติ' }),
      ],
    });
    const pages = extractText(await renderPdf(form)).split('\f');
    const signed = pages.find((page) => page.includes('ผู้รายงาน')) ?? '';
    expect(signed).toContain('จึงเรียน');
    expect(signed).toContain('วันที่');
    expect(signed).not.toContain('บรรทัดที่ 3\n');
  });

  it('draws a picture with its alternative text', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
    const form = demandingForm({
      blocks: [
        {
          kind: 'picture',
          format: 'svg',
          base64: Buffer.from(svg).toString('base64'),
          alternative: 'กราฟ',
          widthMm: 40,
          heightMm: 40,
        },
      ],
    });
    expect((await renderPdf(form)).length).toBeGreaterThan(1_000);
  });

  it('draws a row taller than a page, and an empty table', async () => {
    const tall = Array.from({ length: 120 }, (_unused, index) => `ข้อ${index}`).join('\n');
    const columns = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ];
    const form = demandingForm({
      blocks: [
        table('t', { columns, head: [[{ text: 'หัว' }, { text: 'ตาราง' }]], rows: [row([text(tall), 'ข'])] }),
        table('e', { columns, head: [], rows: [] }),
      ],
    });
    const found = visible(extractText(await renderPdf(form)));
    for (const index of [0, 60, 119]) expect(found).toContain(`ข้อ${index}`);
  });

  it('draws any text whatever, as text', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({
        unit: fc.constantFrom(...'#*_$`\\"\'<>@=-/~[]{}()\n\u200b\u0e33\u0e49\u0e31ก '),
        maxLength: 80,
      }),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const columns = [{ id: 'a', weight: 1 }];
        const blocks = [
          paragraph(value),
          table('t', { columns, head: [[{ text: value }]], rows: [row([value])] }),
        ];
        const bytes = await renderPdf(
          demandingForm({ title: { th: value }, header: { start: value }, blocks }),
        );
        expect(bytes.length).toBeGreaterThan(1_000);
      }),
      { numRuns: 80 },
    );
  });
});
