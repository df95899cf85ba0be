/** Differences of the two tables of a plan: indicators and activities, with their months. Rows are known by their id. */
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import { formatBaht } from '../../../foundation/satang.ts';
import type { FigureValue } from '../../../foundation/value.ts';
import type { PlanDraft } from '../../projects/index.ts';
import type { DifferenceField, PlanDifference } from './difference-types.ts';
import {
  figureWords,
  moneyWords,
  monthWords,
  numberWords,
  percentWords,
  plain,
  sameWords,
  words,
} from './value-words.ts';

type Indicator = PlanDraft['indicators'][number];
type Activity = PlanDraft['activities'][number];
type Side = { before: Bilingual | null; after: Bilingual | null };

/** One row in both plans, or in one of them. */
type Pair<R> = { before: R | null; after: R | null };

/** Rows of the old plan in its order, then the new ones. */
function pairs<R>(before: readonly R[], after: readonly R[], idOf: (row: R) => string): Pair<R>[] {
  const old = new Set(before.map(idOf));
  return [
    ...before.map((row) => ({ before: row, after: after.find((each) => idOf(each) === idOf(row)) ?? null })),
    ...after.filter((row) => !old.has(idOf(row))).map((row) => ({ before: null, after: row })),
  ];
}

const changeOf = ({ before, after }: Side) =>
  before === null ? 'added' : after === null ? 'removed' : 'changed';

const monthsOf = (pair: Pair<{ months: Partial<Record<Month, unknown>> }>): Month[] =>
  [
    ...new Set([...Object.keys(pair.before?.months ?? {}), ...Object.keys(pair.after?.months ?? {})]),
  ].sort() as Month[];

/** A difference of one field of a row, none when both sides say the same. */
function fieldOf(
  place: string,
  field: DifferenceField,
  label: Bilingual,
  side: Side,
  at: { month: Month; until: Month | null } | null = null,
): PlanDifference[] {
  if (sameWords(side.before, side.after)) return [];
  const reported = at !== null && at.until !== null && at.month <= at.until;
  return [{ place, field, change: changeOf(side), month: at?.month ?? null, reported, label, ...side }];
}

export function indicatorDifferences(
  before: PlanDraft,
  after: PlanDraft,
  until: Month | null,
): PlanDifference[] {
  return pairs(before.indicators, after.indicators, (row) => row.indicatorId).flatMap((pair) => {
    const row = (pair.before ?? pair.after) as Indicator;
    const place = `indicators[${row.indicatorId}]`;
    const label = words(`${row.level}-row`, { name: row.name });
    if (!pair.before || !pair.after)
      return fieldOf(place, 'indicator', label, {
        before: pair.before && indicatorWorth(pair.before),
        after: pair.after && indicatorWorth(pair.after),
      });
    const { before: old, after: now } = pair;
    const fields: [Parameters<typeof words>[0], Extract<DifferenceField, `indicator.${string}`>, Side][] = [
      ['level', 'indicator.level', { before: words(old.level), after: words(now.level) }],
      ['row-name', 'indicator.name', { before: plain(old.name), after: plain(now.name) }],
      [
        'unitOfMeasure',
        'indicator.unitOfMeasure',
        { before: plain(old.unitOfMeasure), after: plain(now.unitOfMeasure) },
      ],
      ['kind', 'indicator.kind', { before: words(old.kind), after: words(now.kind) }],
      [
        'baseline',
        'indicator.baseline',
        {
          before: old.baseline && numberWords(old.baseline),
          after: now.baseline && numberWords(now.baseline),
        },
      ],
      [
        'target',
        'indicator.target',
        { before: old.target && numberWords(old.target), after: now.target && numberWords(now.target) },
      ],
      ['direction', 'indicator.direction', { before: words(old.direction), after: words(now.direction) }],
      ['method', 'indicator.method', { before: plain(old.method), after: plain(now.method) }],
    ];
    return [
      ...fields.flatMap(([word, field, side]) =>
        fieldOf(
          `${place}.${field.slice('indicator.'.length)}`,
          field,
          words('row-field', { row: label, field: words(word) }),
          side,
        ),
      ),
      ...monthsOf(pair).flatMap((month) =>
        fieldOf(
          `${place}.months[${month}]`,
          'indicator.month',
          words('row-month', { row: label, field: words('indicator-month'), month: monthWords(month) }),
          figureSide(old.months[month], now.months[month]),
          { month, until },
        ),
      ),
    ];
  });
}

const indicatorWorth = (row: Indicator): Bilingual =>
  words('indicator-worth', {
    target: row.target === null ? words('no-value') : (numberWords(row.target) ?? ''),
    unit: row.unitOfMeasure,
  });

const activityWorth = (row: Activity): Bilingual =>
  words('activity-worth', { weight: row.weight, budget: formatBaht(row.budgetSatang) });

export function activityDifferences(
  before: PlanDraft,
  after: PlanDraft,
  until: Month | null,
): PlanDifference[] {
  return pairs(before.activities, after.activities, (row) => row.activityId).flatMap((pair) => {
    const row = (pair.before ?? pair.after) as Activity;
    const number = (pair.before ? before : after).activities.indexOf(row) + 1;
    const place = `activities[${row.activityId}]`;
    const label = words('activity-row', { number, name: row.name });
    if (!pair.before || !pair.after)
      return fieldOf(place, 'activity', label, {
        before: pair.before && activityWorth(pair.before),
        after: pair.after && activityWorth(pair.after),
      });
    const { before: old, after: now } = pair;
    const of = (word: Parameters<typeof words>[0]) => words('row-field', { row: label, field: words(word) });
    return [
      ...fieldOf(`${place}.name`, 'activity.name', of('row-name'), {
        before: plain(old.name),
        after: plain(now.name),
      }),
      ...fieldOf(`${place}.weight`, 'activity.weight', of('weight'), {
        before: percentWords(old.weight),
        after: percentWords(now.weight),
      }),
      ...fieldOf(`${place}.budget`, 'activity.budget', of('budget'), {
        before: moneyWords(old.budgetSatang),
        after: moneyWords(now.budgetSatang),
      }),
      ...monthsOf(pair).flatMap((month) => activityMonth(place, label, old, now, { month, until })),
    ];
  });
}

const NOTHING: Side = { before: null, after: null };

/** A month that one plan does not have and for which the other plans nothing differs in nothing. */
function amountSide<A extends string | number>(
  before: A | null,
  after: A | null,
  say: (amount: A | null) => Bilingual | null,
): Side {
  const empty = (amount: A | null) => amount === null || Number(amount) === 0;
  return empty(before) && empty(after) ? NOTHING : { before: say(before), after: say(after) };
}

function figureSide(before: FigureValue | undefined, after: FigureValue | undefined): Side {
  const empty = (value: FigureValue | undefined) => value === undefined || value.kind !== 'number';
  const onlyOne = (before === undefined) !== (after === undefined);
  return onlyOne && empty(before) && empty(after)
    ? NOTHING
    : { before: figureWords(before), after: figureWords(after) };
}

function activityMonth(
  row: string,
  label: Bilingual,
  old: Activity,
  now: Activity,
  at: { month: Month; until: Month | null },
): PlanDifference[] {
  const place = `${row}.months[${at.month}]`;
  const was = old.months[at.month];
  const is = now.months[at.month];
  const of = (word: Parameters<typeof words>[0]) =>
    words('row-month', { row: label, field: words(word), month: monthWords(at.month) });
  return [
    ...fieldOf(
      `${place}.work`,
      'activity.work',
      of('work'),
      amountSide(was?.workPercent ?? null, is?.workPercent ?? null, percentWords),
      at,
    ),
    ...fieldOf(
      `${place}.planned-work`,
      'activity.planned-work',
      of('planned-work'),
      { before: plain(was?.plannedWork ?? ''), after: plain(is?.plannedWork ?? '') },
      at,
    ),
    ...fieldOf(
      `${place}.spending`,
      'activity.spending',
      of('spending'),
      amountSide(was?.spendingSatang ?? null, is?.spendingSatang ?? null, moneyWords),
      at,
    ),
  ];
}
