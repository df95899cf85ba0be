import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  fieldList,
  figure,
  groupRow,
  heading,
  headRow,
  money,
  type OfficialDocument,
  PAGE_BREAK,
  paragraph,
  percent,
  row,
  signatures,
  table,
  totalRow,
} from '../../foundation/document-blocks.ts';
import { figuresOf, figureText, textsOf } from '../../foundation/document-text.ts';
import { satang } from '../../foundation/satang.ts';
import { FormView } from './index.ts';

const HOSTILE = '<script>alert(1)</script> & "quote" \'s {x} =1+1';

function form(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    formId: 'สสว.200/1',
    version: '1',
    language: 'th',
    title: { th: 'รายงานประจำเดือน' },
    orientation: 'landscape',
    digits: 'arabic',
    header: { end: 'แบบ สสว.200/1' },
    footer: {},
    madeAt: '2023-04-05T00:00:00Z',
    blocks: [
      heading(1, 'รายงานประจำเดือนมีนาคม 2566', 'center'),
      fieldList('facts', 2, [
        ['โครงการ', HOSTILE],
        ['งบประมาณ', money(satang(1_100_000_000))],
      ]),
      table('t', {
        caption: 'ตารางที่ 1',
        columns: ['no', 'name', 'plan', 'result'].map((id) => ({ id, weight: 1 })),
        head: [
          headRow([
            { text: 'ที่', rowspan: 2 },
            { text: 'กิจกรรม', rowspan: 2 },
            { text: 'เดือนนี้', colspan: 2 },
          ]),
          headRow(['แผน', 'ผล']),
        ],
        rows: [
          groupRow([{ content: { kind: 'text', text: 'แผนงานที่ 1' }, colspan: 4 }]),
          row(['1', 'จัดประชุม', money(satang(0)), figure({ kind: 'not-applicable' })]),
          row(['2', 'ติดตาม', figure({ kind: 'nothing' }), figure({ kind: 'missing' })]),
          totalRow([
            { content: { kind: 'text', text: 'รวม' }, colspan: 2 },
            money(satang(150)),
            percent('45.455'),
          ]),
        ],
      }),
      paragraph('บรรทัด 1\nบรรทัด 2'),
      PAGE_BREAK,
      signatures({ role: 'ผู้รายงาน', actingFor: 'รักษาการแทน ผู้อำนวยการ' }),
    ],
    ...changes,
  };
}

function words(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" };
  return html.replace(/<[^>]+>/g, '').replace(/&(#?\w+);/g, (_whole, name: string) => entities[name] ?? '?');
}

const visible = (text: string): string => text.replace(/\s+/g, '');

describe('a form on the screen', () => {
  for (const digits of ['arabic', 'thai'] as const) {
    it(`says exactly what the paper says, in order (${digits} digits)`, () => {
      const document = form({ digits, header: {} });
      const html = renderToStaticMarkup(<FormView document={document} language="th" />);
      expect(visible(words(html))).toBe(visible(textsOf(document).join('')));
    });
  }

  it('shows every figure in a cell of its own, at the right', () => {
    const html = renderToStaticMarkup(<FormView document={form()} language="th" />);
    const shown = [...html.matchAll(/<td class="form-end form-figure">([^<]*)<\/td>/g)].map(
      (match) => match[1],
    );
    const inTable = figuresOf(form()).filter(({ place }) => place.startsWith('t['));
    expect(shown).toEqual(inTable.map((placed) => figureText(placed.figure)));
    expect(shown).toEqual(['0.00', 'N/A', '-', '', '1.50', '45.46']);
  });

  it('gives heads their scope and spans, and rows of sums their head', () => {
    const html = renderToStaticMarkup(<FormView document={form()} language="en" />);
    expect(html).toContain('<th scope="colgroup" colSpan="2" class="form-center">เดือนนี้</th>');
    expect(html).toContain('<th scope="col" rowSpan="2" class="form-center">กิจกรรม</th>');
    expect(html).toContain('<th scope="row" colSpan="2" class="form-start">รวม</th>');
    expect(html).toContain('aria-label="Form รายงานประจำเดือน"');
    expect(html).toContain('lang="th"');
  });

  it('lets no text become markup', () => {
    const html = renderToStaticMarkup(<FormView document={form()} language="th" />);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('style=');
  });
});
