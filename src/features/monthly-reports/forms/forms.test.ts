import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import type { Content, OfficialDocument, TableBlock } from '../../../foundation/document-blocks.ts';
import { contentText } from '../../../foundation/document-text.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { figure, money, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { A1, A2, A3, entered, I1, monthOfResults, SAMPLE_MONTHS, samplePlan } from '../example-plan.ts';
import { monthFigures } from '../figures/month-figures.ts';
import type { ReportFacts } from '../submission/report-snapshot.ts';
import { form200 } from './form-200.ts';
import { form2001 } from './form-200-1.ts';
import { form2002 } from './form-200-2.ts';
import { form2003 } from './form-200-3.ts';

const RULE = 'แบ่งผลรายไตรมาสเท่ากันทุกเดือน';
const [OCT, NOV] = [month('2019-10'), month('2019-11')];
const options = { digits: 'arabic', madeAt: '2019-12-05T03:00:00Z' } as const;

const facts = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  agency: { nameTh: 'สำนักงานตัวอย่าง', nameEn: 'Example Office' },
  unit: { nameTh: 'ฝ่ายตัวอย่าง', nameEn: 'Example' },
  coordinator: null,
  responsible: { name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)', position: 'ตำแหน่งตัวอย่าง' },
  plan: samplePlan(),
  month: NOV,
  revision: 2,
  state: 'submitted',
  submittedOn: dateOf('2019-12-05'),
  results: {
    [OCT]: monthOfResults(
      [{ ...entered(A1, '1.5', 1000.25), derivation: RULE }, entered(A2, '0', 0), entered(A3, '10', 9000)],
      {
        [I1]: { indicatorId: I1, value: figure(decimal('3')), note: '', derivation: null },
      },
    ),
    [NOV]: monthOfResults([
      entered(A1, '4', 2000, { problem: 'จัดจ้างล่าช้า', remedy: 'เร่งรัด' }),
      { ...entered(A2, '0', 0), work: NOT_APPLICABLE, spending: NOTHING },
      entered(A3, '5', 3000),
    ]),
  },
  files: [{ fileId: 'f', name: 'รายงานการประชุม.pdf', activityId: A1 }],
  ...changes,
});

const tableOf = (document: OfficialDocument, id: string) =>
  document.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.id === id,
  ) as TableBlock;
const texts = (document: OfficialDocument, id: string) =>
  tableOf(document, id).rows.map((row) => row.cells.map((cell) => contentText(cell.content)));
const contents = (document: OfficialDocument, id: string): Content[] =>
  tableOf(document, id).rows.flatMap((row) => row.cells.map((cell) => cell.content));

describe('สสว.200/3', () => {
  it('prints the sample of the manual: totals, percents and every activity (S2 L276-283)', () => {
    const rows = texts(form2003(facts(), options), 'spending');
    expect(rows[0]?.slice(3, 11)).toEqual([
      'แผนสะสม',
      '0.08',
      '0.11',
      '36.00',
      '36.59',
      '57.30',
      '58.00',
      '58.90',
    ]);
    expect(rows[2]?.slice(1, 11)).toEqual([
      '11,000,000.00',
      '15,000.25',
      'แผนสะสม',
      '9,000.00',
      '12,000.00',
      '3,960,000.00',
      '4,024,500.00',
      '6,302,500.00',
      '6,380,500.00',
      '6,478,500.00',
    ]);
    expect(rows[4]?.slice(0, 12)).toEqual([
      '1.',
      'งานติดตามผลการดำเนินงาน/โครงการ',
      '803,700.00',
      '3,000.25',
      'แผนสะสม',
      '0.00',
      '0.00',
      '45,000.00',
      '100,000.00',
      '175,000.00',
      '250,000.00',
      '340,000.00',
    ]);
    expect(rows[5]?.slice(0, 8)).toEqual([
      'แผน',
      '0.00',
      '0.00',
      '45,000.00',
      '55,000.00',
      '75,000.00',
      '75,000.00',
      '90,000.00',
    ]);
  });

  it('prints results up to the month, blank after it, and keeps 0, "-" and blank apart', () => {
    const rows = texts(form2003(facts(), options), 'spending');
    expect(rows[6]).toEqual(['ผลสะสม', '1,000.25', '3,000.25', ...Array(10).fill('')]);
    expect(rows[7]).toEqual(['ผล', '1,000.25', '2,000.00', ...Array(10).fill('')]);
    expect(rows[11]).toEqual(['ผล', '0.00', '-', ...Array(10).fill('')]);
  });

  it('agrees with the facts in every figure', () => {
    const year = SAMPLE_MONTHS.map((each) => monthFigures(samplePlan(), facts().results, each));
    const rows = tableOf(form2003(facts(), options), 'spending').rows;
    year.forEach((figures, index) => {
      figures.activities.forEach((activity, position) => {
        const at = (line: number, column: number) => rows[4 + position * 4 + line]?.cells[column]?.content;
        expect(at(0, 5 + index)).toEqual({ kind: 'money', satang: activity.spending.planCumulative });
        expect(at(1, 1 + index)).toEqual({ kind: 'money', satang: activity.spending.plan });
        if (figures.month <= NOV)
          expect(at(2, 1 + index)).toEqual({ kind: 'money', satang: activity.spending.resultCumulative });
      });
    });
    const twelve = tableOf(form2003(facts(), options), 'spending').columns.slice(5);
    expect(twelve.map((column) => column.id)).toHaveLength(12);
  });

  it('marks derived months and states the rule', () => {
    const document = form2003(facts(), options);
    const head = tableOf(document, 'spending').head[1]?.map((cell) => cell.text);
    expect(head?.slice(1, 3)).toEqual(['ต.ค.62*', 'พ.ย.62']);
    const notes = document.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text);
    expect(notes).toEqual(['* ตัวเลขที่คำนวณ มิใช่ตัวเลขที่หน่วยงานกรอก', `• ผล กิจกรรมที่ 1 (ต.ค.62) ตามหลัก: ${RULE}`]);
  });
});

describe('สสว.200/2 and สสว.200/1', () => {
  it('prints work, words and the weighted total', () => {
    const rows = texts(form2002(facts(), options), 'activities');
    expect(rows[0]).toEqual([
      '1',
      'งานติดตามผลการดำเนินงาน/โครงการ',
      '30.00',
      'งานเดือนที่ 2',
      '5.00',
      '4.00',
      '5.00',
      '5.50',
      'อยู่ระหว่างจัดจ้างที่ปรึกษา',
      'จัดจ้างล่าช้า',
      'เร่งรัด',
      'รายงานการประชุม.pdf',
    ]);
    expect(rows[1]?.[5]).toBe('N/A');
    expect(rows[3]?.slice(0, 5)).toEqual(['รวมทั้งโครงการ (ถ่วงน้ำหนัก)', '2.00', '1.70', '3.00', '3.15']);
  });

  it('prints indicators by level with cumulative and percent of the target', () => {
    const rows = texts(form2001(facts(), options), 'indicators');
    expect(rows.map((row) => row[0])).toEqual(['ตัวชี้วัดผลผลิต', '1', 'ตัวชี้วัดผลลัพธ์', '2']);
    expect(rows[1]?.slice(3, 9)).toEqual(['12', 'N/A', '', '2', '3', '25.00']);
    const months = texts(form2001(facts(), options), 'indicator-months');
    expect(months[0]?.slice(2, 5)).toEqual(['แผน', '2', 'N/A']);
    expect(months[1]?.slice(0, 3)).toEqual(['ผล', '3', '']);
  });

  it('leaves a dotted line where nobody coordinates, and asks for two signatures', () => {
    const block = form2002(facts(), options).blocks.at(-1);
    expect(block).toEqual({
      kind: 'signature-block',
      signatures: [
        { role: 'ผู้ประสานงาน' },
        { role: 'ผู้รับผิดชอบ', name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)', position: 'ตำแหน่งตัวอย่าง' },
      ],
    });
  });
});

describe('a project that was extended into the next fiscal year', () => {
  const december = month('2020-12');
  const extended = (at = december) =>
    facts({
      plan: samplePlan({ endsOn: dateOf('2020-12-31') }),
      month: at,
      submittedOn: dateOf('2021-01-05'),
    });
  const results = {
    ...facts().results,
    [december]: monthOfResults([entered(A1, '1', 700), entered(A2, '0', 0), entered(A3, '0', 0)]),
  };

  it('has a table of 200/3 for each year; sums go on from the first to the second', () => {
    const document = form2003({ ...extended(), results }, options);
    const [own, next] = [tableOf(document, 'spending'), tableOf(document, 'spending-2020-10')];
    expect(own.head[0]?.at(-1)?.text).toBe('ผลการใช้จ่ายเงินของกิจกรรม ปี 2563');
    expect(next.head[0]?.at(-1)?.text).toBe('ผลการใช้จ่ายเงินของกิจกรรม ปี 2564');
    expect(next.head[1]?.map((cell) => cell.text).slice(1, 5)).toEqual([
      'ต.ค.63',
      'พ.ย.63',
      'ธ.ค.63',
      'ม.ค.64',
    ]);
    const rows = texts(document, 'spending-2020-10');
    // 15,000.25 of October and November 2019, then 700.00 in December 2020; after the end nothing is asked.
    expect(rows[3]?.slice(0, 5)).toEqual(['ผลสะสม', '15,000.25', '15,000.25', '15,700.25', '']);
    expect(rows[7]?.slice(0, 5)).toEqual(['ผล', '', '', '700.00', '']);
  });

  it('has a table of months of 200/1 for each year, and one only without an extension', () => {
    const ids = (of: ReportFacts) =>
      form2001(of, options).blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
    expect(ids(extended())).toEqual(['indicators', 'indicator-months', 'indicator-months-2020-10']);
    expect(ids(facts())).toEqual(['indicators', 'indicator-months']);
  });
});

describe('the three as one paper', () => {
  it('holds all their figures, each on its own pages', () => {
    const all = form200(facts(), options);
    expect(all.blocks.filter((block) => block.kind === 'page-break')).toHaveLength(2);
    for (const [document, id] of [
      [form2001(facts(), options), 'indicators'],
      [form2002(facts(), options), 'activities'],
      [form2003(facts(), options), 'spending'],
    ] as const)
      expect(contents(all, id)).toEqual(contents(document, id));
  });

  it('is the same twice, and differs when a figure differs', () => {
    expect(form200(facts(), options)).toEqual(form200(facts(), options));
    const other = facts();
    const result = other.results[NOV]?.activities[A3];
    if (result) result.spending = money(satang(300_001));
    expect(form200(other, options)).not.toEqual(form200(facts(), options));
  });
});
