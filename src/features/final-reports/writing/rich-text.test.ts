import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitDoc, type LooseNode } from './fit-doc.ts';
import { pictureBlock, richBlocks } from './rich-blocks.ts';
import { docOfLines, isBlank, picturesIn, type RichDoc, richWords } from './rich-text.ts';
import { fitsLimits, RICH_LIMITS, richDocSchema } from './rich-text-schema.ts';
import { gridOf } from './table-grid.ts';

const FILE = '01936f00-0000-7000-8000-0000000000f1';
const paragraph = (...content: LooseNode[]): LooseNode => ({ type: 'paragraph', content });
const text = (value: string, ...marks: string[]): LooseNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const doc = (...content: LooseNode[]): LooseNode => ({ type: 'doc', content });
const NOTHING = { level: 2 as const, pictures: new Map() };

describe('free writing, judged', () => {
  const allowed = doc(
    { type: 'heading', attrs: { level: 1 }, content: [text('หัวข้อ')] },
    paragraph(text('ก', 'bold', 'italic'), { type: 'hardBreak' }, text('ข', 'underline')),
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [paragraph(text('ค'))] }],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableHeader',
              attrs: { colspan: 2, rowspan: 1, colwidth: [40, 60] },
              content: [paragraph(text('ง'))],
            },
          ],
        },
      ],
    },
    { type: 'picture', attrs: { fileId: FILE, caption: 'จ' } },
  );

  it('takes every node that the editor makes', () => {
    expect(richDocSchema.safeParse(allowed).success).toBe(true);
    expect(richDocSchema.safeParse(docOfLines(['ก', ' ', 'ข'])).success).toBe(true);
  });

  it.each([
    ['HTML as text', '<p>ก</p>'],
    ['a script', doc({ type: 'script', content: [text('x')] })],
    ['an unknown mark', doc(paragraph(text('x', 'link')))],
    [
      'a mark with a destination',
      doc(paragraph({ type: 'text', text: 'x', marks: [{ type: 'bold', attrs: { href: 'x' } } as never] })),
    ],
    ['an attribute that styles', doc({ type: 'paragraph', attrs: { style: 'color:red' } })],
    [
      'a heading in a cell',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [{ type: 'heading', attrs: { level: 1 } }] }],
          },
        ],
      }),
    ],
    ['a picture by address', doc({ type: 'picture', attrs: { src: 'https://example.org/x.png' } })],
    [
      'a picture that is no file',
      doc({ type: 'picture', attrs: { fileId: '../../etc/passwd', caption: '' } }),
    ],
    [
      'a span of a thousand',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1000 }, content: [paragraph()] }],
          },
        ],
      }),
    ],
    ['an empty text', doc(paragraph(text('')))],
  ])('refuses %s', (_name, value) => {
    expect(richDocSchema.safeParse(value).success).toBe(false);
  });

  it('refuses what is too deep or too long, without running out of stack', () => {
    let deep: LooseNode = paragraph(text('x'));
    for (let depth = 0; depth < 20_000; depth++)
      deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] };
    expect(richDocSchema.safeParse(doc(deep)).success).toBe(false);
    expect(fitsLimits(doc(paragraph(text('ก'.repeat(RICH_LIMITS.text + 1)))))).toBe(false);
    expect(fitsLimits(doc(paragraph(text('ก'.repeat(RICH_LIMITS.text - 100)))))).toBe(true);
  });

  const cells = (count: number, attrs: Record<string, unknown> = {}): LooseNode => ({
    type: 'tableRow',
    content: Array.from({ length: count }, () => ({ type: 'tableCell', attrs, content: [paragraph()] })),
  });
  const tableOf = (...content: LooseNode[]): LooseNode => ({ type: 'table', content });
  const said = (value: LooseNode) => {
    const read = richDocSchema.safeParse(value);
    return read.success ? 'taken' : read.error.issues[0]?.message;
  };

  it.each([
    ['20 columns', 'taken', doc(tableOf(cells(20), cells(10, { colspan: 2 })))],
    ['more columns by spans', 'final-report-table-too-wide', doc(tableOf(cells(11, { colspan: 2 })))],
    [
      'more columns by what reaches down',
      'final-report-table-too-wide',
      doc(tableOf(cells(15, { rowspan: 2 }), cells(6))),
    ],
    [
      'cells upon each other',
      'final-report-table-overlaps',
      doc(
        tableOf(
          {
            type: 'tableRow',
            content: [...(cells(1).content ?? []), ...(cells(1, { rowspan: 2 }).content ?? [])],
          },
          cells(1, { colspan: 2 }),
        ),
      ),
    ],
    [
      'squares that cost their writer nothing',
      'final-report-tables-too-large',
      doc(
        ...Array.from({ length: 30 }, () =>
          tableOf(cells(1, { colspan: 20, rowspan: 200 }), ...Array.from({ length: 9 }, () => cells(0))),
        ),
      ),
    ],
    ['a long table of words', 'taken', doc(tableOf(...Array.from({ length: 500 }, () => cells(8))))],
  ])('judges tables by the grid they take: %s', (_name, code, value) => {
    expect(said(value)).toBe(code);
  });

  it('judges the widest spans that the form allows by reckoning, not by walking their squares', () => {
    const hostile = Array.from({ length: 500 }, () => cells(20, { colspan: 20, rowspan: 200 }).content ?? []);
    expect(gridOf(hostile as never).cells).toHaveLength(10_000);
    expect(said(doc(tableOf(...hostile.map((content) => ({ type: 'tableRow', content })))))).toBe(
      'final-report-table-too-wide',
    );
  });

  it('refuses or takes any value whatever, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => typeof richDocSchema.safeParse(value).success === 'boolean'),
    );
  });
});

describe('what an editor holds, cut to the form', () => {
  it('gives what the schema takes, whatever it was given', () => {
    const node = fc.letrec<{ node: LooseNode }>((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'text',
            'bulletList',
            'orderedList',
            'listItem',
            'table',
            'tableRow',
            'tableCell',
            'blockquote',
            'link',
          ),
          text: fc.string({ maxLength: 8 }),
          attrs: fc.dictionary(
            fc.constantFrom('level', 'start', 'colspan', 'rowspan', 'style', 'textAlign'),
            fc.oneof(fc.integer(), fc.constantFrom('center', 'x')),
          ),
          marks: fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'code') }), { maxLength: 2 }),
          content: fc.array(tie('node'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (content) => {
        const fitted = fitDoc({ type: 'doc', content });
        expect(richDocSchema.safeParse(fitted)).toMatchObject({ success: true });
        expect(fitDoc(fitted as LooseNode)).toEqual(fitted);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pasted table that no page can hold', () => {
  const row = (count: number, attrs: Record<string, unknown> = {}): LooseNode => ({
    type: 'tableRow',
    content: Array.from({ length: count }, (_unused, at) => ({
      type: 'tableCell',
      attrs,
      content: [paragraph(text(`ช่อง${at}.`))],
    })),
  });

  it.each([
    ['too wide', [row(25), row(13, { colspan: 2 })]],
    ['too long', Array.from({ length: 501 }, () => row(2))],
    ['upon itself', [row(2, { rowspan: 3, colspan: 2 }), row(12, { colspan: 2 })]],
  ])('is fitted without losing a word: %s', (_name, content) => {
    const pasted = doc({ type: 'table', content });
    const fitted = fitDoc(pasted);
    expect(richDocSchema.safeParse(fitted)).toMatchObject({ success: true });
    expect(richWords(fitted).replaceAll(' ', '')).toBe(richWords(pasted as RichDoc).replaceAll(' ', ''));
  });
});

describe('free writing as blocks', () => {
  const blocks = (...content: LooseNode[]) => richBlocks(fitDoc(doc(...content)), NOTHING);

  it('keeps looks, line ends and alignment; indents running text; leaves empty lines out', () => {
    expect(
      blocks(paragraph(text('ก', 'bold'), { type: 'hardBreak' }, text('ข')), paragraph(), {
        ...paragraph(text('ค')),
        attrs: { textAlign: 'center' },
      }),
    ).toEqual([
      {
        kind: 'rich-paragraph',
        runs: [{ text: 'ก', bold: true }, { text: '\n' }, { text: 'ข' }],
        indent: true,
      },
      { kind: 'rich-paragraph', runs: [{ text: 'ค' }], align: 'center' },
    ]);
  });

  it('puts headings below the section they stand in; past the third level they are bold words', () => {
    const headed = (level: number): LooseNode => ({
      type: 'heading',
      attrs: { level },
      content: [text('4.1.1 ผล')],
    });
    expect(blocks(headed(1), headed(2), { type: 'heading', attrs: { level: 1 } })).toEqual([
      { kind: 'heading', level: 3, text: '4.1.1 ผล' },
      { kind: 'paragraph', text: '4.1.1 ผล', bold: true },
    ]);
  });

  it('keeps lists in lists and the number they begin with', () => {
    const item = (...content: LooseNode[]): LooseNode => ({ type: 'listItem', content });
    expect(
      blocks({
        type: 'orderedList',
        attrs: { start: 3 },
        content: [item(paragraph(text('ก')), { type: 'bulletList', content: [item(paragraph(text('ข')))] })],
      }),
    ).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            blocks: [
              { kind: 'rich-paragraph', runs: [{ text: 'ก' }] },
              {
                kind: 'list',
                ordered: false,
                items: [{ blocks: [{ kind: 'rich-paragraph', runs: [{ text: 'ข' }] }] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('keeps spans, heads and widths of tables, and cuts spans that reach past the last row', () => {
    const cell = (type: string, attrs: Record<string, unknown>, value: string): LooseNode => ({
      type,
      attrs,
      content: [paragraph(text(value))],
    });
    const row = (...content: LooseNode[]): LooseNode => ({ type: 'tableRow', content });
    const [table] = blocks({
      type: 'table',
      content: [
        row(cell('tableHeader', { colspan: 2, colwidth: [30, 90] }, 'ก')),
        row(cell('tableCell', { rowspan: 9 }, 'ข'), cell('tableCell', {}, 'ค')),
      ],
    });
    expect(table).toMatchObject({
      kind: 'rich-table',
      columns: [30, 90],
      rows: [[{ head: true, colspan: 2 }], [{ rowspan: 1 }, { colspan: 1 }]],
    });
  });

  it('draws a picture no larger than its room, in its proportions; one that is gone leaves no trace', () => {
    const pictures = new Map([
      [FILE, { format: 'jpeg' as const, base64: '', widthPx: 3000, heightPx: 1500 }],
    ]);
    const [picture] = pictureBlock({ fileId: FILE, caption: ' ภาพ ' }, { pictures });
    expect(picture).toMatchObject({
      kind: 'picture',
      widthMm: 150,
      heightMm: 75,
      caption: 'ภาพ',
      alternative: 'ภาพ',
    });
    expect(pictureBlock({ fileId: 'x', caption: '' }, { pictures })).toEqual([]);
  });

  it('knows its words, its pictures, and when it is blank', () => {
    const written = fitDoc(
      doc(paragraph(text('ก'), text('ข', 'bold')), { type: 'picture', attrs: { fileId: FILE, caption: '' } }),
    ) as RichDoc;
    expect(richWords(written)).toBe('กข');
    expect(picturesIn(written)).toEqual([FILE]);
    expect(isBlank(fitDoc(doc(paragraph(text('  ')))))).toBe(true);
    expect(isBlank(written)).toBe(false);
  });
});
