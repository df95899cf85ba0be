/**
 * A complete plan for tests: the 11,000,000 baht project of S2 lines 272-287. Activities 1 and 2 are printed
 * there; activity 3 is the difference to the printed totals. The manual prints October to April; the rest of
 * each budget stands in May, so that the rows meet their budgets.
 */
import { dateOf } from '../../foundation/calendar-date.ts';
import { type Decimal, decimal } from '../../foundation/decimal.ts';
import { fiscalYear, monthsOfFiscalYear } from '../../foundation/fiscal-year.ts';
import { type Satang, satang } from '../../foundation/satang.ts';
import type { PlanDraft } from './schemas.ts';

const baht = (amount: number): Satang => satang(amount * 100);
export const exampleYear = fiscalYear(2563);
export const exampleMonths = monthsOfFiscalYear(exampleYear);
export const exampleIds = {
  programme: '01890000-0000-7000-8000-000000000001',
  unit: '01890000-0000-7000-8000-000000000002',
  officer: '01890000-0000-7000-8000-000000000003',
  planNode: '01890000-0000-7000-8000-000000000004',
} as const;

const work = [0, 0, 10, 10, 10, 10, 10, 50, 0, 0, 0, 0];

function activity(number: number, name: string, budget: number, weight: number, spending: readonly number[]) {
  const rest = budget - spending.reduce((sum, amount) => sum + amount, 0);
  return {
    activityId: `01890000-0000-7000-8000-0000000000a${number}`,
    name,
    budgetSatang: baht(budget),
    weight: decimal(weight),
    derivedMonths: [],
    months: Object.fromEntries(
      exampleMonths.map((month, index) => [
        month,
        {
          workPercent: decimal(work[index] ?? 0),
          plannedWork: '',
          spendingSatang: baht(spending[index] ?? (index === spending.length ? rest : 0)),
        },
      ]),
    ),
  };
}

function indicator(number: number, level: 'output' | 'outcome', name: string, unit: string, target: number) {
  const last = exampleMonths.length - 1;
  return {
    indicatorId: `01890000-0000-7000-8000-0000000000b${number}`,
    level,
    name,
    unitOfMeasure: unit,
    kind: 'SUM' as const,
    baseline: null,
    target: decimal(target),
    direction: 'higher-is-better' as const,
    method: 'นับจากรายงานการติดตาม',
    derivedMonths: [],
    months: Object.fromEntries(
      exampleMonths.map((month, index) => [
        month,
        index === last
          ? { kind: 'number' as const, number: decimal(target) as Decimal }
          : { kind: 'not-applicable' as const },
      ]),
    ),
  };
}

export function examplePlan(change: Partial<PlanDraft> = {}): PlanDraft {
  return {
    name: 'งานติดตามและประเมินผลการส่งเสริม SME',
    programmeId: exampleIds.programme,
    projectType: 'office-mission',
    budgetSource: 'sme-fund',
    officerPersonId: exampleIds.officer,
    coordinatorPersonId: null,
    contactTelephone: '0 2000 0000',
    jointUnits: [],
    rationale: 'เพื่อให้การติดตามและประเมินผลเป็นไปตามแผน',
    objectives: ['เพื่อติดตามผลการดำเนินงาน', 'เพื่อประเมินผลสัมฤทธิ์ของโครงการ'],
    targetGroup: 'หน่วยบริหารโครงการ',
    targetGroupCount: 40,
    provinces: ['10'],
    indicators: [
      indicator(1, 'output', 'จำนวนรายงานการติดตาม', 'ฉบับ', 12),
      indicator(2, 'outcome', 'จำนวนข้อเสนอแนะที่นำไปใช้', 'เรื่อง', 5),
    ],
    achievement: 'การใช้งบประมาณมีประสิทธิภาพขึ้น',
    startsOn: dateOf('2019-10-01'),
    endsOn: dateOf('2020-09-30'),
    budgetSatang: baht(11_000_000),
    allocationMemoNumber: null,
    activities: [
      activity(1, 'งานติดตามผลการดำเนินงาน', 803_700, 40, [0, 0, 45_000, 55_000, 75_000, 75_000, 90_000]),
      activity(2, 'งานประเมินผลการดำเนินงาน', 10_140_900, 50, [0, 0, 3_900_000, 0, 2_200_000, 0, 0]),
      activity(3, 'งานอื่น (ผลต่าง)', 55_400, 10, [9_000, 3_000, 3_000, 9_500, 3_000, 3_000, 8_000]),
    ],
    planNodeIds: [exampleIds.planNode],
    derivation: null,
    ...change,
  };
}
