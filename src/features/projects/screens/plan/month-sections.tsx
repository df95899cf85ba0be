import type { ReactNode } from 'react';
import { Button, Section } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import {
  figureCellsUpTo,
  MonthGrid,
  moneyCellsUpTo,
  percentCells,
  wordCells,
} from '../../../../design/month-grid/index.ts';
import { decimal } from '../../../../foundation/decimal.ts';
import type { Month } from '../../../../foundation/month.ts';
import { figure, MISSING } from '../../../../foundation/value.ts';
import { yearValue } from '../../../../foundation/year-value.ts';
import type { PlanTotals } from '../../plan/plan-totals.ts';
import { AMOUNT_LIMIT, FIGURE_LIMIT, type PlanDraft, ROW_LIMITS, TEXT_LIMITS } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { cellId } from './cell-id.ts';
import {
  changeFigures,
  changePlannedWork,
  changeSpending,
  changeWork,
  fillFigures,
  fillSpending,
  fillWork,
} from './month-changes.ts';
import { frozenMonthsOf, gridLockOf, lockedBecause } from './plan-locks.ts';
import type { PlanEditing } from './use-plan-copy.ts';

const HUNDRED = decimal(100);
const moneyCells = moneyCellsUpTo(AMOUNT_LIMIT);
const figureCells = figureCellsUpTo(FIGURE_LIMIT);
const plannedWorkCells = wordCells(TEXT_LIMITS.line);

/** What the months of an indicator make of the year, by its kind; null while no month says anything. */
function yearOf(row: PlanDraft['indicators'][number], months: readonly Month[]) {
  const parts = months.map((month) => row.months[month] ?? MISSING);
  const { value } = yearValue(row.kind, parts, row.baseline ?? 0);
  return value.kind === 'missing' ? null : value;
}

/** The grids of months: money, work in percent and in words, indicators. Loaded when they are needed: the grid is heavy. */
export default function MonthSections({ editing, totals }: { editing: PlanEditing; totals: PlanTotals }) {
  const w = useWords(messages);
  const format = useFormat();
  const { plan, change } = editing;
  // A period beyond the limit is refused at its field; no grid is drawn for it.
  const months = totals.months.length > ROW_LIMITS.months ? [] : totals.months;
  const frozen = frozenMonthsOf(editing);
  const activityWord = (name: string, index: number) => `${index + 1}. ${name || w('row.unnamed')}`;
  const placeOf = (list: 'activities' | 'indicators', part: string) => (rowKey: string, month: Month) => {
    const index =
      list === 'activities'
        ? plan.activities.findIndex((row) => row.activityId === rowKey)
        : plan.indicators.findIndex((row) => row.indicatorId === rowKey);
    return cellId(`${list}[${index}].months[${month}]${part}`);
  };
  return (
    <>
      <GridSection
        title={w('edit.spending')}
        months={months}
        rows={plan.activities.length}
        fill={
          lockedBecause(editing, 'activities.spendingSatang') === null && (
            <Button small onPress={() => change((before) => fillSpending(before, frozen))}>
              {w('edit.fill-zero')}
            </Button>
          )
        }
      >
        <MonthGrid
          label={w('edit.spending')}
          months={months}
          cells={moneyCells}
          expectedTotal={plan.budgetSatang ?? undefined}
          rows={plan.activities.map((row, index) => ({
            key: row.activityId,
            word: activityWord(row.name, index),
            ...gridLockOf(editing, 'activities.spendingSatang', months),
            values: months.map((month) => row.months[month]?.spendingSatang ?? null),
            expected: row.budgetSatang,
          }))}
          onChange={(changes) => change((before) => changeSpending(before, changes))}
          cellId={placeOf('activities', '.spending')}
        />
        <CumulativeLine
          word={w('overview.curve')}
          texts={totals.columns.map(
            (column) => `${format.month(column.month)} ${format.baht(column.spendingCumulativeSatang)}`,
          )}
        />
      </GridSection>
      <GridSection
        title={w('edit.work')}
        months={months}
        rows={plan.activities.length}
        fill={
          lockedBecause(editing, 'activities.workPercent') === null && (
            <Button small onPress={() => change((before) => fillWork(before, frozen))}>
              {w('edit.fill-zero')}
            </Button>
          )
        }
      >
        <MonthGrid
          label={w('edit.work')}
          months={months}
          cells={percentCells}
          hideColumnTotals
          rows={plan.activities.map((row, index) => ({
            key: row.activityId,
            word: activityWord(row.name, index),
            ...gridLockOf(editing, 'activities.workPercent', months),
            values: months.map((month) => row.months[month]?.workPercent ?? null),
            expected: HUNDRED,
          }))}
          onChange={(changes) => change((before) => changeWork(before, changes))}
          cellId={placeOf('activities', '.work')}
        />
        <CumulativeLine
          word={w('overview.curve')}
          texts={totals.columns.map(
            (column) => `${format.month(column.month)} ${column.workPercentCumulative}%`,
          )}
        />
      </GridSection>
      <GridSection title={w('edit.planned-work')} months={months} rows={plan.activities.length}>
        <MonthGrid
          label={w('edit.planned-work')}
          months={months}
          cells={plannedWorkCells}
          hideColumnTotals
          totalWord={null}
          rows={plan.activities.map((row, index) => ({
            key: row.activityId,
            word: activityWord(row.name, index),
            ...gridLockOf(editing, 'activities.plannedWork', months),
            values: months.map((month) => row.months[month]?.plannedWork || null),
          }))}
          onChange={(changes) => change((before) => changePlannedWork(before, changes))}
          cellId={placeOf('activities', '.plannedWork')}
        />
      </GridSection>
      <GridSection
        title={w('edit.indicator-months')}
        months={months}
        rows={plan.indicators.length}
        fill={
          lockedBecause(editing, 'indicators.months') === null && (
            <Button small onPress={() => change((before) => fillFigures(before, frozen))}>
              {w('edit.fill-na')}
            </Button>
          )
        }
      >
        <MonthGrid
          label={w('edit.indicator-months')}
          months={months}
          cells={figureCells}
          hideColumnTotals
          rows={plan.indicators.map((row, index) => ({
            key: row.indicatorId,
            word: `${activityWord(row.name, index)} (${row.unitOfMeasure})`,
            ...gridLockOf(editing, 'indicators.months', months),
            values: months.map((month) => row.months[month] ?? null),
            total: yearOf(row, months),
            ...(row.target !== null && { expected: figure(row.target) }),
          }))}
          totalWord={w('edit.year')}
          onChange={(changes) => change((before) => changeFigures(before, changes))}
          cellId={placeOf('indicators', '')}
        />
      </GridSection>
    </>
  );
}

function GridSection(props: {
  title: string;
  months: readonly Month[];
  rows: number;
  fill?: ReactNode;
  children: ReactNode;
}) {
  const w = useWords(messages);
  const { title, months, rows, fill, children } = props;
  if (months.length === 0 || rows === 0)
    return (
      <Section title={title}>
        <p className="text-muted">{months.length === 0 ? w('edit.no-period') : w('edit.no-rows')}</p>
      </Section>
    );
  return (
    <Section title={title} aside={w('edit.paste-hint')}>
      <div className="grid gap-3">
        {children}
        <div>{fill}</div>
      </div>
    </Section>
  );
}

/** The cumulative plan under the grid, scrolling by itself on a telephone. */
function CumulativeLine({ word, texts }: { word: string; texts: readonly string[] }) {
  return (
    <p className="figures text-grid text-muted">
      <span className="font-bold">{word}: </span>
      {texts.join(' · ')}
    </p>
  );
}
