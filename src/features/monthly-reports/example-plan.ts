/**
 * For tests: the 11,000,000 baht project of S2 lines 272-283 (fiscal year 2563) with its printed monthly plan.
 * The third activity is the difference between the printed totals and the first two. Weights and work months are
 * made up: S2 prints money only.
 */
import { dateOf } from '../../foundation/calendar-date.ts';
import { type Decimal, decimal } from '../../foundation/decimal.ts';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import type { Law } from '../../foundation/law.ts';
import { type Month, month } from '../../foundation/month.ts';
import { satang } from '../../foundation/satang.ts';
import { figure, money, NOT_APPLICABLE } from '../../foundation/value.ts';
import type { PlanActivity, PlanActivityMonth, ProjectPlan } from '../projects/rules.ts';
import { type ActivityResult, blankActivityResult, type MonthResults } from './figures/report-facts.ts';

export const SAMPLE_MONTHS = [
  '2019-10',
  '2019-11',
  '2019-12',
  '2020-01',
  '2020-02',
  '2020-03',
  '2020-04',
].map(month);

export const A1 = '01936f00-0000-7000-8000-0000000000a1';
export const A2 = '01936f00-0000-7000-8000-0000000000a2';
export const A3 = '01936f00-0000-7000-8000-0000000000a3';
export const I1 = '01936f00-0000-7000-8000-0000000000b1';
export const I2 = '01936f00-0000-7000-8000-0000000000b2';

function activity(
  activityId: string,
  position: number,
  name: string,
  budgetBaht: number,
  weight: string,
  baht: number[],
  work: number[],
): PlanActivity {
  const months: Partial<Record<Month, PlanActivityMonth>> = {};
  SAMPLE_MONTHS.forEach((each, index) => {
    months[each] = {
      workPercent: decimal(work[index] ?? 0),
      plannedWork: `งานเดือนที่ ${index + 1}`,
      spendingSatang: satang((baht[index] ?? 0) * 100),
    };
  });
  return {
    activityId,
    position,
    name,
    budgetSatang: satang(budgetBaht * 100),
    weight: decimal(weight),
    months,
    derivedMonths: [],
  };
}

export function samplePlan(changes: Partial<ProjectPlan> = {}): ProjectPlan {
  return {
    projectId: '01936f00-0000-7000-8000-000000000001',
    projectCode: '63010010',
    fiscalYear: fiscalYear(2563),
    programmeId: '01936f00-0000-7000-8000-000000000002',
    name: 'งานติดตามและประเมินผล (ตัวอย่าง)',
    unitId: '01936f00-0000-7000-8000-000000000003',
    officerPersonId: '01936f00-0000-7000-8000-000000000004',
    coordinatorPersonId: null,
    state: 'locked',
    cancelledOn: null,
    closedOn: null,
    planVersion: 1,
    startsOn: dateOf('2019-10-01'),
    endsOn: dateOf('2020-09-30'),
    budgetSatang: satang(1_100_000_000),
    derivation: null,
    indicators: [
      {
        indicatorId: I1,
        position: 1,
        level: 'output',
        name: 'จำนวนรายงานการติดตาม',
        unitOfMeasure: 'เรื่อง',
        kind: 'SUM',
        baseline: null,
        target: decimal('12'),
        direction: 'higher-is-better',
        method: '',
        months: {
          [SAMPLE_MONTHS[0] as Month]: figure(decimal('2')),
          [SAMPLE_MONTHS[1] as Month]: NOT_APPLICABLE,
        },
        derivedMonths: [],
      },
      {
        indicatorId: I2,
        position: 2,
        level: 'outcome',
        name: 'ร้อยละของข้อเสนอแนะที่นำไปใช้',
        unitOfMeasure: 'ร้อยละ',
        kind: 'PERCENT',
        baseline: null,
        target: decimal('80'),
        direction: 'higher-is-better',
        method: '',
        months: { [SAMPLE_MONTHS[1] as Month]: figure(decimal('40')) },
        derivedMonths: [],
      },
    ],
    activities: [
      activity(
        A1,
        1,
        'งานติดตามผลการดำเนินงาน/โครงการ',
        803_700,
        '30',
        [0, 0, 45_000, 55_000, 75_000, 75_000, 90_000],
        [0, 5, 10, 10, 10, 10, 10],
      ),
      activity(
        A2,
        2,
        'งานประเมินผลการดำเนินงาน/โครงการ',
        10_140_900,
        '60',
        [0, 0, 3_900_000, 0, 2_200_000, 0, 0],
        [0, 0, 20, 0, 20, 0, 0],
      ),
      activity(
        A3,
        3,
        'งานอื่น (ผลต่างจากยอดรวม)',
        55_400,
        '10',
        [9_000, 3_000, 3_000, 9_500, 3_000, 3_000, 8_000],
        [10, 5, 5, 10, 5, 5, 10],
      ),
    ],
    ...changes,
  };
}

/** A result with numbers: work in percent, spending in baht. */
export function entered(
  activityId: string,
  work: string,
  baht: number,
  words: Partial<Pick<ActivityResult, 'workDone' | 'problem' | 'remedy'>> = {},
): ActivityResult {
  return {
    ...blankActivityResult(activityId),
    work: figure(decimal(work) as Decimal),
    spending: money(satang(Math.round(baht * 100))),
    workDone: 'อยู่ระหว่างจัดจ้างที่ปรึกษา',
    ...words,
  };
}

export function monthOfResults(
  activities: ActivityResult[],
  indicators: MonthResults['indicators'] = {},
): MonthResults {
  return { activities: Object.fromEntries(activities.map((each) => [each.activityId, each])), indicators };
}

/** The law with nothing but the reporting window: days 1 to 7. */
export function windowLaw(firstDay = 1, lastDay = 7): Law {
  const value = (of: number) => ({
    from: dateOf('1990-10-01'),
    to: null,
    value: of,
    clause: { source: 'osmep-manual-2564', clause: 'S2 L193' },
    lastChecked: dateOf('2026-11-21'),
  });
  const parameter = (id: string, of: number) => ({
    id,
    title: { th: id, en: id },
    unit: 'day-of-month' as const,
    values: [value(of)],
  });
  return {
    coverage: { first: fiscalYear(2563), last: fiscalYear(2570) },
    sources: {},
    parameters: {
      'reporting-window.first-day': parameter('reporting-window.first-day', firstDay),
      'reporting-window.last-day': parameter('reporting-window.last-day', lastDay),
    },
    holidays: {},
    publishedDueDates: [],
    codeLists: {},
  };
}
