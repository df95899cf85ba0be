/** For tests: the figures of สสว.400, reckoned a second time from the example's amendment, in reading order. */
import type { Month } from '../../foundation/month.ts';
import type { PlanDraft } from '../projects/index.ts';
import { form400Facts } from './example-amendment-facts.ts';
import { MONTHS } from './example-facts.ts';
import { baht, type Expected, MILLION, millionths, sum, work } from './example-reckoning.ts';

type Activity = PlanDraft['activities'][number];
const { before, after } = form400Facts;
const LATER = ['2023-10', '2023-11'] as Month[];
const ALL = [...MONTHS, ...LATER];
const own = (plan: PlanDraft): Month[] => (plan === before ? MONTHS : ALL);

const idsInOrder = [...new Set([...before.activities, ...after.activities].map((each) => each.activityId))];
const find = (plan: PlanDraft, id: string) => plan.activities.find((each) => each.activityId === id);
const money = (of: Activity, month: Month) => of.months[month]?.spendingSatang ?? null;
const percent = (of: Activity, month: Month) => of.months[month]?.workPercent ?? null;

/** Percent of the project up to a month: weight × work / 100, summed over activities and months. */
const done = (plan: PlanDraft, until: Month) =>
  sum(
    plan.activities.flatMap((each) =>
      own(plan)
        .filter((month) => month <= until)
        .map(
          (month) => (millionths(each.weight) * millionths(percent(each, month) ?? '0')) / (100n * MILLION),
        ),
    ),
  );

function spendingRows(months: readonly Month[]): Expected[] {
  const cells = (of: Activity | undefined) =>
    of
      ? [
          baht(of.budgetSatang),
          ...months.flatMap((month) => {
            const cell = money(of, month);
            return cell === null ? [] : [baht(cell)];
          }),
        ]
      : [];
  const total = (plan: PlanDraft) => [
    baht(sum(plan.activities.map((each) => BigInt(each.budgetSatang)))),
    ...months
      .filter((month) => own(plan).includes(month))
      .map((month) => baht(sum(plan.activities.map((each) => BigInt(money(each, month) ?? 0))))),
  ];
  return [
    ...idsInOrder.flatMap((id) => [...cells(find(before, id)), ...cells(find(after, id))]),
    ...total(before),
    ...total(after),
  ];
}

function workRows(months: readonly Month[]): Expected[] {
  const cells = (of: Activity | undefined) =>
    of
      ? [
          work(millionths(of.weight)),
          ...months.flatMap((month) => {
            const cell = percent(of, month);
            return cell === null ? [] : [work(millionths(cell))];
          }),
        ]
      : [];
  const total = (plan: PlanDraft) => [
    work(sum(plan.activities.map((each) => millionths(each.weight)))),
    ...months.filter((month) => own(plan).includes(month)).map((month) => work(done(plan, month))),
  ];
  return [
    ...idsInOrder.flatMap((id) => [...cells(find(before, id)), ...cells(find(after, id))]),
    ...total(before),
    ...total(after),
  ];
}

/** A pair of tables for each fiscal year. */
export const amendmentTables = (): Expected[] => [
  ...spendingRows(MONTHS),
  ...workRows(MONTHS),
  ...spendingRows(LATER),
  ...workRows(LATER),
];

export const amendmentFields = (): Expected[] => [baht(before.budgetSatang ?? 0)];
