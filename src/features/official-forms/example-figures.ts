/**
 * For tests: the figures that each form must show, reckoned from the facts a second time and in another way
 * (whole numbers, BigInt), in reading order. Nothing here uses the forms or the calculations they use.
 */
import type { Month } from '../../foundation/month.ts';
import type { FigureValue } from '../../foundation/value.ts';
import { amendmentFields, amendmentTables } from './example-amendment-figures.ts';
import { form100Facts, MONTHS, REPORTED, REPORTED_MONTHS, reportFacts } from './example-facts.ts';
import {
  amount,
  baht,
  type Expected,
  empty,
  MILLION,
  millionths,
  number,
  numberOr,
  plain,
  share,
  sum,
  value,
  work,
} from './example-reckoning.ts';

const until = (month: Month) => MONTHS.slice(0, MONTHS.indexOf(month) + 1);

type Activity = (typeof reportFacts.plan.activities)[number];
const { plan, results } = reportFacts;
const planned = (of: Activity, month: Month) => BigInt(of.months[month]?.spendingSatang ?? 0);
const planWork = (of: Activity, month: Month) => millionths(of.months[month]?.workPercent ?? '0');
const resultOf = (of: Activity, month: Month) => results[month]?.activities[of.activityId];
const spent = (of: Activity, month: Month) => {
  const spending = resultOf(of, month)?.spending;
  return spending?.kind === 'number' ? BigInt(spending.satang) : 0n;
};
const done = (of: Activity, month: Month) => {
  const entered = resultOf(of, month)?.work;
  return entered?.kind === 'number' ? millionths(entered.number) : 0n;
};
const overMonths = (of: (month: Month) => bigint, month: Month) => sum(until(month).map(of));
const overActivities = (of: (activity: Activity) => bigint) => sum(plan.activities.map(of));
/** Percent of the project: weight × work / 100, exact to millionths of the example's figures. */
const weighted = (of: (activity: Activity) => bigint) =>
  overActivities((each) => (millionths(each.weight) * of(each)) / (100n * MILLION));

function spendingTable(): Expected[] {
  const budget = BigInt(plan.budgetSatang);
  const planTotal = (month: Month) => overActivities((each) => overMonths((m) => planned(each, m), month));
  const spentTotal = (month: Month) => overActivities((each) => overMonths((m) => spent(each, m), month));
  return [
    share(spentTotal(REPORTED), budget),
    ...MONTHS.map((month) => share(planTotal(month), budget)),
    ...REPORTED_MONTHS.map((month) => share(spentTotal(month), budget)),
    baht(budget),
    baht(spentTotal(REPORTED)),
    ...MONTHS.map((month) => baht(planTotal(month))),
    ...REPORTED_MONTHS.map((month) => baht(spentTotal(month))),
    ...plan.activities.flatMap((each) => [
      baht(each.budgetSatang),
      baht(overMonths((m) => spent(each, m), REPORTED)),
      ...MONTHS.map((month) => baht(overMonths((m) => planned(each, m), month))),
      ...MONTHS.flatMap((month) => {
        const cell = each.months[month]?.spendingSatang ?? null;
        return cell === null ? [] : [baht(cell)];
      }),
      ...REPORTED_MONTHS.map((month) => baht(overMonths((m) => spent(each, m), month))),
      ...REPORTED_MONTHS.map((month) => amount(resultOf(each, month)?.spending ?? { kind: 'missing' })),
    ]),
  ];
}

function workTable(): Expected[] {
  const rows = plan.activities.flatMap((each) => {
    const entered = resultOf(each, REPORTED)?.work ?? { kind: 'missing' as const };
    const cell = each.months[REPORTED]?.workPercent ?? null;
    return [
      work(millionths(each.weight)),
      cell === null ? empty('missing') : work(millionths(cell)),
      entered.kind === 'number' ? work(millionths(entered.number)) : empty(entered.kind),
      work(overMonths((m) => planWork(each, m), REPORTED)),
      work(overMonths((m) => done(each, m), REPORTED)),
    ];
  });
  return [
    ...rows,
    work(weighted((each) => planWork(each, REPORTED))),
    work(weighted((each) => done(each, REPORTED))),
    work(weighted((each) => overMonths((m) => planWork(each, m), REPORTED))),
    work(weighted((each) => overMonths((m) => done(each, m), REPORTED))),
  ];
}

/** CAL-05: SUM adds, BASE+SUM begins at the baseline, the others keep their last number. */
function cumulative(kind: string, baseline: string | null, values: FigureValue[]): FigureValue {
  const numbers = values.flatMap((each) => (each.kind === 'number' ? [each.number] : []));
  const last = numbers.at(-1);
  if (last === undefined) throw new Error('the example has a number in every course');
  if (kind !== 'SUM' && kind !== 'BASE+SUM') return { kind: 'number', number: last };
  const from = kind === 'SUM' ? 0n : millionths(baseline ?? '0');
  return { kind: 'number', number: plain(from + sum(numbers.map(millionths))) as typeof last };
}

function indicatorTables(): Expected[] {
  const resultsOf = (indicatorId: string, months: readonly Month[]) =>
    months.map((month): FigureValue => results[month]?.indicators[indicatorId]?.value ?? { kind: 'missing' });
  const byLevel = (['output', 'outcome'] as const).flatMap((level) =>
    plan.indicators.filter((each) => each.level === level),
  );
  const month = byLevel.flatMap((each) => {
    const reported = resultsOf(each.indicatorId, REPORTED_MONTHS);
    const plans = REPORTED_MONTHS.map((m): FigureValue => each.months[m] ?? { kind: 'missing' });
    const result = cumulative(each.kind, each.baseline, reported);
    if (result.kind !== 'number') throw new Error('the example has a number in every course');
    return [
      numberOr(each.target),
      value(plans.at(-1) ?? { kind: 'missing' }),
      value(reported.at(-1) ?? { kind: 'missing' }),
      value(cumulative(each.kind, each.baseline, plans)),
      value(result),
      each.target === null ? empty('nothing') : share(millionths(result.number), millionths(each.target)),
    ];
  });
  const year = plan.indicators.flatMap((each) => [
    ...MONTHS.map((m) => value(each.months[m] ?? { kind: 'missing' })),
    ...resultsOf(each.indicatorId, REPORTED_MONTHS).map(value),
  ]);
  return [...month, ...year];
}

function planTables(): Expected[] {
  const { indicators } = form100Facts.plan;
  const { activities } = plan;
  const budget = BigInt(plan.budgetSatang);
  const column = (month: Month) => overActivities((each) => planned(each, month));
  const workOf = (month: Month) => weighted((each) => planWork(each, month));
  const cell = (of: string | null) => (of === null ? empty('missing') : work(millionths(of)));
  return [
    ...indicators.flatMap((each) => [numberOr(each.baseline), numberOr(each.target)]),
    ...activities.flatMap((each) => [work(millionths(each.weight)), baht(each.budgetSatang)]),
    work(overActivities((each) => millionths(each.weight))),
    baht(overActivities((each) => BigInt(each.budgetSatang))),
    ...activities.flatMap((each) => [
      ...MONTHS.map((month) => {
        const planned = each.months[month]?.spendingSatang ?? null;
        return planned === null ? empty('missing') : baht(planned);
      }),
      baht(sum(MONTHS.map((month) => planned(each, month)))),
    ]),
    ...MONTHS.map((month) => baht(column(month))),
    baht(sum(MONTHS.map(column))),
    ...MONTHS.map((month) => baht(overMonths(column, month))),
    ...MONTHS.map((month) => share(overMonths(column, month), budget)),
    ...activities.flatMap((each) => [
      ...MONTHS.map((month) => cell(each.months[month]?.workPercent ?? null)),
      work(sum(MONTHS.map((month) => planWork(each, month)))),
    ]),
    ...MONTHS.map((month) => work(workOf(month))),
    ...MONTHS.map((month) => work(overMonths(workOf, month))),
    ...indicators.flatMap((each) => [
      ...MONTHS.map((month) => value(each.months[month] ?? { kind: 'missing' })),
      numberOr(each.target),
    ]),
  ];
}

/** Each form's tables, in reading order. */
export const expectedTables: Record<string, () => Expected[]> = {
  '100': planTables,
  '200-1': indicatorTables,
  '200-2': workTable,
  '200-3': spendingTable,
  '400': amendmentTables,
};

/** The figures that stand before the tables: the budget in the head of every form, in สสว.100 the recipients. */
export function expectedFields(formId: string): Expected[] {
  if (formId === '400') return amendmentFields();
  const { targetGroupCount } = form100Facts.plan;
  const budget = baht(plan.budgetSatang);
  return formId === '100' ? [budget, number(String(targetGroupCount))] : [budget];
}
