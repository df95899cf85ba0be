/**
 * What differs between two copies of a plan, each with its place, both values, and how heavy the change is.
 *
 * Decision A-02 and FRM-400-1, 400-2 (S2 L354, L371-375): what the board approved is substance (name, kind, objectives,
 * target group, output and outcome indicators with their targets, achievement, total budget and its source, last day); how work and
 * money lie over activities and months is distribution (the director); every other word is text. A user cannot
 * choose a lighter one.
 */
import type { Month } from '../../../foundation/month.ts';
import type { PlanDraft } from '../schemas.ts';

export const changeScopes = ['text', 'distribution', 'substance'] as const;
/** From light to heavy. */
export type ChangeScope = (typeof changeScopes)[number];

/** How the two values are to be read: money is satang, dates and months Gregorian, ids as in the plan. */
export type ValueKind = 'text' | 'money' | 'date' | 'number' | 'figure' | 'id' | 'list';

export type PlanDifference = {
  /** As in the missing list: `activities[1].months[2023-03].spending`; the index is that of the copy that has the row. */
  place: string;
  /** `name`, `activities.budgetSatang`, `indicators.target` … */
  field: PlanField;
  scope: ChangeScope;
  /** Name of the activity or indicator. */
  row: string | null;
  month: Month | null;
  kind: ValueKind;
  /** Null: the row or the value is not there. */
  before: string | null;
  after: string | null;
};

type Column = { scope: ChangeScope; kind: ValueKind };
const column = (scope: ChangeScope, kind: ValueKind): Column => ({ scope, kind });
const text = column('text', 'text');

type HeadField = Exclude<keyof PlanDraft, 'indicators' | 'activities'>;
export const headColumns: Record<HeadField, Column> = {
  name: column('substance', 'text'),
  programmeId: column('substance', 'id'),
  projectType: column('substance', 'text'),
  budgetSource: column('substance', 'text'),
  officerPersonId: column('text', 'id'),
  coordinatorPersonId: column('text', 'id'),
  contactTelephone: text,
  jointUnits: column('text', 'list'),
  rationale: text,
  objectives: column('substance', 'list'),
  targetGroup: column('substance', 'text'),
  targetGroupCount: column('substance', 'number'),
  provinces: column('text', 'list'),
  achievement: column('substance', 'text'),
  startsOn: column('distribution', 'date'),
  endsOn: column('substance', 'date'),
  budgetSatang: column('substance', 'money'),
  allocationMemoNumber: text,
  planNodeIds: column('text', 'list'),
  derivation: text,
};

type Indicator = PlanDraft['indicators'][number];
export const indicatorColumns: Record<
  Exclude<keyof Indicator, 'indicatorId' | 'months' | 'derivedMonths'>,
  Column
> = {
  level: column('substance', 'text'),
  name: column('substance', 'text'),
  unitOfMeasure: column('substance', 'text'),
  kind: column('substance', 'text'),
  baseline: column('substance', 'number'),
  target: column('substance', 'number'),
  direction: column('substance', 'text'),
  method: text,
};

type Activity = PlanDraft['activities'][number];
export const activityColumns: Record<
  Exclude<keyof Activity, 'activityId' | 'months' | 'derivedMonths'>,
  Column
> = {
  name: column('distribution', 'text'),
  budgetSatang: column('distribution', 'money'),
  weight: column('distribution', 'number'),
};

const monthColumns = {
  workPercent: { ...column('distribution', 'number'), cell: '.work' },
  plannedWork: { ...text, cell: '.plannedWork' },
  spendingSatang: { ...column('distribution', 'money'), cell: '.spending' },
} as const;

type Named<L extends string, T> = `${L}.${Extract<keyof T, string>}`;
/** A column of สสว.100, as differences, locks and fields of the screen name it. */
export type PlanField =
  | HeadField
  | 'indicators'
  | Named<'indicators', typeof indicatorColumns>
  | 'indicators.months'
  | 'activities'
  | Named<'activities', typeof activityColumns>
  | Named<'activities', typeof monthColumns>;

const named = (list: string, columns: Record<string, Column>) =>
  Object.entries(columns).map(([name, { scope }]) => [`${list}.${name}`, scope]);

/** How heavy a change of each field is; `indicators` and `activities` stand for rows that come or go. */
export const fieldScopes = Object.fromEntries([
  ...Object.entries(headColumns).map(([name, { scope }]) => [name, scope]),
  ['indicators', 'substance'],
  ...named('indicators', indicatorColumns),
  ['indicators.months', 'distribution'],
  ['activities', 'distribution'],
  ...named('activities', activityColumns),
  ...named('activities', monthColumns),
]) as Record<PlanField, ChangeScope>;

export function planDifferences(before: PlanDraft, after: PlanDraft): PlanDifference[] {
  return [
    ...headDifferences(before, after),
    ...rowDifferences('indicators', before.indicators, after.indicators, (row) => row.indicatorId, {
      columns: indicatorColumns,
      whole: fieldScopes.indicators,
      cells: indicatorCells,
    }),
    ...rowDifferences('activities', before.activities, after.activities, (row) => row.activityId, {
      columns: activityColumns,
      whole: fieldScopes.activities,
      cells: activityCells,
    }),
  ];
}

/** The heaviest scope among them; null when there is no difference. */
export function heaviestScope(differences: readonly PlanDifference[]): ChangeScope | null {
  const heaviest = Math.max(-1, ...differences.map((each) => changeScopes.indexOf(each.scope)));
  return changeScopes[heaviest] ?? null;
}

/** A value as text; null where there is none. */
function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return Array.isArray(value) ? (value.length === 0 ? null : value.join('\n')) : String(value);
}

function headDifferences(before: PlanDraft, after: PlanDraft): PlanDifference[] {
  return (Object.keys(headColumns) as HeadField[]).flatMap((field) => {
    const unordered = field === 'provinces' || field === 'planNodeIds';
    const side = (plan: PlanDraft) =>
      shown(unordered ? [...(plan[field] as readonly string[])].sort() : plan[field]);
    const sides = { before: side(before), after: side(after) };
    if (sides.before === sides.after) return [];
    return [{ place: field, field, row: null, month: null, ...headColumns[field], ...sides }];
  });
}

type Row = { name: string };
type Cell = {
  month: Month;
  cell: string;
  field: PlanField;
  scope: ChangeScope;
  kind: ValueKind;
  value: string | null;
};
type RowRules<R> = {
  columns: Record<string, Column>;
  whole: ChangeScope;
  cells: (row: R) => Cell[];
};

function rowDifferences<R extends Row>(
  list: 'indicators' | 'activities',
  before: readonly R[],
  after: readonly R[],
  idOf: (row: R) => string,
  rules: RowRules<R>,
): PlanDifference[] {
  const old = new Map(before.map((row, index) => [idOf(row), { row, index }]));
  const kept = new Set(after.map(idOf));
  const whole = (row: R, index: number, side: 'before' | 'after'): PlanDifference => ({
    place: `${list}[${index}]`,
    field: list,
    scope: rules.whole,
    row: row.name,
    month: null,
    kind: 'text',
    before: side === 'before' ? row.name : null,
    after: side === 'after' ? row.name : null,
  });
  const removed = before.flatMap((row, index) => (kept.has(idOf(row)) ? [] : [whole(row, index, 'before')]));
  const changed = after.flatMap((row, index) => {
    const was = old.get(idOf(row));
    if (!was)
      return [whole(row, index, 'after'), ...cellDifferences(list, index, row.name, [], rules.cells(row))];
    return [
      ...columnDifferences(list, index, was.row, row, rules.columns),
      ...cellDifferences(list, index, row.name, rules.cells(was.row), rules.cells(row)),
    ];
  });
  return [...removed, ...changed, ...orderDifference(list, before, after, idOf)];
}

function columnDifferences<R extends Row>(
  list: string,
  index: number,
  was: R,
  row: R,
  columns: Record<string, Column>,
): PlanDifference[] {
  return Object.entries(columns).flatMap(([field, { scope, kind }]) => {
    const sides = { before: shown(was[field as keyof R]), after: shown(row[field as keyof R]) };
    if (sides.before === sides.after) return [];
    const place = `${list}[${index}].${field === 'budgetSatang' ? 'budget' : field}`;
    return [
      { place, field: `${list}.${field}` as PlanField, scope, row: row.name, month: null, kind, ...sides },
    ];
  });
}

function cellDifferences(
  list: string,
  index: number,
  row: string,
  before: readonly Cell[],
  after: readonly Cell[],
): PlanDifference[] {
  const keyOf = (each: Cell) => `${each.month}${each.cell}`;
  const old = new Map(before.map((each) => [keyOf(each), each]));
  const now = new Map(after.map((each) => [keyOf(each), each]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const any = (now.get(key) ?? old.get(key)) as Cell;
    const sides = { before: old.get(key)?.value ?? null, after: now.get(key)?.value ?? null };
    if (sides.before === sides.after) return [];
    const { month, scope, kind, field } = any;
    return [
      { place: `${list}[${index}].months[${month}]${any.cell}`, field, scope, row, month, kind, ...sides },
    ];
  });
}

/** The order of rows is only their numbering. */
function orderDifference<R extends Row>(
  list: 'indicators' | 'activities',
  before: readonly R[],
  after: readonly R[],
  idOf: (row: R) => string,
): PlanDifference[] {
  const both = (rows: readonly R[], others: readonly R[]) =>
    rows.filter((row) => others.some((other) => idOf(other) === idOf(row)));
  const [was, is] = [both(before, after), both(after, before)];
  if (was.map(idOf).join() === is.map(idOf).join()) return [];
  const names = (rows: readonly R[]) => rows.map((row) => row.name).join('\n');
  return [
    {
      place: list,
      field: list,
      scope: 'text',
      row: null,
      month: null,
      kind: 'list',
      before: names(was),
      after: names(is),
    },
  ];
}

const monthsOf = <V>(months: Partial<Record<Month, V>>) => Object.entries(months) as [Month, V][];

function indicatorCells(row: Indicator): Cell[] {
  return monthsOf(row.months).map(([month, value]) => ({
    month,
    cell: '',
    field: 'indicators.months',
    scope: 'distribution',
    kind: 'figure',
    value:
      value === undefined || value.kind === 'missing'
        ? null
        : value.kind === 'number'
          ? value.number
          : value.kind,
  }));
}

function activityCells(row: Activity): Cell[] {
  return monthsOf(row.months).flatMap(([month, value]) =>
    (Object.keys(monthColumns) as (keyof typeof monthColumns)[]).map((name) => ({
      month,
      field: `activities.${name}` as const,
      ...monthColumns[name],
      value: shown(value?.[name]),
    })),
  );
}
