/** The months of the demonstration add up to every published total, to the satang and to the last decimal. */
import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, sumDecimals } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { formatBaht, satang, sumSatang } from '../../../foundation/satang.ts';
import { formatFigure, MISSING } from '../../../foundation/value.ts';
import { yearValue } from '../../../foundation/year-value.ts';
import { missingForSubmission } from '../../projects/rules.ts';
import { planDraftOf } from '../plan-draft-of.ts';
import { readDemonstrationProjects } from './all-projects.ts';
import type { DemonstrationActivity, DemonstrationProject } from './demonstration-project.ts';

let projects: DemonstrationProject[] = [];
beforeAll(async () => {
  projects = await readDemonstrationProjects();
});

const projectOf = (agency: string, projectCode: string): DemonstrationProject => {
  const found = projects.find((each) => each.agency === agency && each.projectCode === projectCode);
  if (!found) throw new Error(`no project ${agency} ${projectCode}`);
  return found;
};
const monthsOf = ({ head }: DemonstrationProject): Month[] =>
  monthsBetween(monthOf(head.startsOn), monthOf(head.endsOn));

const planned = (activity: DemonstrationActivity) =>
  sumSatang(Object.values(activity.months).map((each) => each?.spendingSatang ?? satang(0)));
const spent = (activity: DemonstrationActivity) =>
  sumSatang(
    Object.values(activity.results).map((each) =>
      each?.spending.kind === 'number' ? each.spending.satang : satang(0),
    ),
  );

describe('published totals', () => {
  it.each([
    ['66010002', '201,100.00', '201,100.00'],
    ['66010004', '1,683,500.00', '1,555,547.50'],
    ['66010009', '6,722,600.00', '6,722,600.00'],
    ['66010010', '5,082,900.00', '4,913,044.95'],
    ['66010001', '0.00', '0.00'],
  ])('money of OSEP %s: plan %s, result %s (S0 L10, L22, L55, L60)', (code, plan, result) => {
    const project = projectOf('OSEP', code);
    expect(formatBaht(project.budgetSatang)).toBe(plan);
    expect(formatBaht(sumSatang(project.activities.map(planned)))).toBe(plan);
    expect(formatBaht(sumSatang(project.activities.map(spent)))).toBe(result);
  });

  it('money of all OSEP projects is the total of S0 L62', () => {
    const osep = projects.filter((each) => each.agency === 'OSEP');
    expect(formatBaht(sumSatang(osep.map((each) => each.budgetSatang)))).toBe('13,690,100.00');
    expect(formatBaht(sumSatang(osep.flatMap((each) => each.activities.map(spent))))).toBe('13,392,292.45');
  });

  // project, number of the indicator, plan of the year, result of the year as the quarters give it
  it.each([
    ['66010001', 1, '4', '4'],
    ['66010002', 1, '43', '53'], // 43 is printed as the result; the quarters say 53
    ['66010002', 2, '1,600', '1,721'],
    ['66010003', 1, '4', '4'],
    ['66010004', 1, '140', '341'],
    ['66010004', 2, '50', '55'],
    ['66010004', 3, '50', '55'],
    ['66010004', 4, '80', '80'],
    ['66010005', 1, '43', '45'],
    ['66010006', 1, '50', '-'],
    ['66010006', 2, '4', '-'],
    ['66010006', 3, '4', '4'],
    ['66010007', 1, '5', '5'],
    ['66010007', 2, '70', '427'],
    ['66010007', 3, '50,000', '283,755'],
    ['66010008', 1, '5', '17'],
    ['66010009', 1, '100', '100'],
    ['66010010', 1, '100', '96.6583'],
  ])('indicator %s/%i of OSEP: plan %s, result %s', (code, number, plan, result) => {
    const project = projectOf('OSEP', code);
    const indicator = project.indicators[number - 1];
    if (!indicator) throw new Error(`no indicator ${number}`);
    const months = monthsOf(project);
    const base = indicator.baseline ?? 0;
    const planYear = yearValue(
      indicator.kind,
      months.map((month) => indicator.months[month] ?? { kind: 'missing' }),
      base,
    );
    const resultYear = yearValue(
      indicator.kind,
      months.map((month) => indicator.results[month]?.value ?? { kind: 'missing' }),
      base,
    );
    expect(formatFigure(planYear.value)).toBe(plan);
    expect(formatFigure(resultYear.value)).toBe(result);
    expect([planYear.complete, resultYear.complete]).toEqual([true, true]);
  });

  it('quarters of OSEP stay the printed quarters: 71 in quarter 2 of S0 L23', () => {
    const [indicator] = projectOf('OSEP', '66010004').indicators;
    const months = ['2023-01', '2023-02', '2023-03'].map(
      (month) => indicator?.results[month as Month]?.value,
    );
    expect(months.map((value) => value && formatFigure(value))).toEqual(['23', '23', '25']);
    expect(indicator?.results['2023-02' as Month]?.derivation).toContain(
      'รายงานประจำปี 2566 ของ สวส. บรรทัด 23 ไตรมาสที่ 2 พิมพ์ 71',
    );
  });

  it('the 11,000,000 baht project: printed months of S2, and the third activity as the difference', () => {
    const project = projectOf('OSMEP', '63010001');
    const [first, second, third] = project.activities;
    const months = (activity: DemonstrationActivity | undefined) =>
      monthsOf(project).map((month) => formatBaht(activity?.months[month]?.spendingSatang ?? satang(0)));
    expect(project.activities.map((each) => formatBaht(each.budgetSatang))).toEqual([
      '803,700.00',
      '10,140,900.00',
      '55,400.00',
    ]);
    expect(months(first).slice(0, 7).join(' ')).toBe(
      '0.00 0.00 45,000.00 55,000.00 75,000.00 75,000.00 90,000.00',
    );
    expect(months(second).slice(0, 7).join(' ')).toBe('0.00 0.00 3,900,000.00 0.00 2,200,000.00 0.00 0.00');
    expect(months(third).join(' ')).toBe(
      '9,000.00 3,000.00 3,000.00 9,500.00 3,000.00 3,000.00 8,000.00 3,380.00 3,380.00 3,380.00 3,380.00 3,380.00',
    );
    expect(months(first).slice(7)).toEqual(Array(5).fill('92,740.00'));
    expect(months(second).slice(7)).toEqual(Array(5).fill('808,180.00'));
    expect(formatBaht(sumSatang(project.activities.map(planned)))).toBe('11,000,000.00');
  });

  it('S3: 6,300 = 1,200 + 5,100, seven tasks with their units and targets', () => {
    const project = projectOf('CPD', '66010001');
    expect(formatBaht(project.budgetSatang)).toBe('6,300.00');
    expect(project.activities.slice(7).map((each) => formatBaht(planned(each)))).toEqual([
      '1,200.00',
      '5,100.00',
    ]);
    expect(project.indicators.slice(2).map((each) => `${each.target} ${each.unitOfMeasure}`)).toEqual([
      '1 แห่ง',
      '1 ครั้ง',
      '1 แห่ง',
      '1 แห่ง',
      '1 แห่ง',
      '4 ครั้ง',
      '1 แห่ง',
    ]);
  });

  it('every plan has all that สสว.100 asks for', () => {
    const ids = { programmeId: 'p', officerPersonId: 'o', planNodeIds: ['n'] };
    const lists = projects.map((project) =>
      missingForSubmission(planDraftOf(project, ids), {
        fiscalYear: project.fiscalYear as never,
      }).map((each) => `${project.projectCode} ${each.place} ${each.code}`),
    );
    expect(lists.flat()).toEqual([]);
  });
});

describe('what readers see of the sources', () => {
  it('names documents and lines in words, never by the letters of our copies', () => {
    const shown = JSON.stringify(projects.map(({ head, ...rest }) => ({ ...rest, head })));
    expect(shown.match(/\bS\d L\d+|\bFRM-|\bX-\d\d/g)).toBeNull();
    expect(shown).toContain('แผนปฏิบัติงานปี 2566 ของสำนักงานสหกรณ์จังหวัดสมุทรปราการ บรรทัด 40, 41, 51');
  });

  it('numbers indicators and activities once', () => {
    const names = projects.flatMap((each) =>
      [...each.indicators, ...each.activities].map(({ name }) => name),
    );
    expect(names.filter((name) => /^[\d๐-๙]+[.)]/.test(name))).toEqual([]);
  });
});

describe('work of a programme that is measured by its money', () => {
  it('is the share of the budget that was used: 78.75 of 100 for S0 L95', () => {
    const [, utilities] = projectOf('OSEP', '66010010').activities;
    const done = Object.values(utilities?.results ?? {}).map((each) => formatFigure(each?.work ?? MISSING));
    expect(done.slice(0, 2)).toEqual(['6.56', '6.56']);
    expect(sumDecimals(done.map((each) => decimal(each)))).toBe('78.75');
  });
});
