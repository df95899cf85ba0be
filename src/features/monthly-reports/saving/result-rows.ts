/** Results as the database holds them and as the rules read them. */
import { type Decimal, decimal } from '../../../foundation/decimal.ts';
import { satang } from '../../../foundation/satang.ts';
import type { FigureValue, MoneyValue, ValueKind } from '../../../foundation/value.ts';
import type { ActivityResult, IndicatorResult, MonthResults } from '../figures/report-facts.ts';
import type { MonthlyReportTables } from '../tables.ts';

type ResultKeys = 'agency_id' | 'report_id' | 'revision';
export type ActivityRow = Omit<MonthlyReportTables['report_activity_results'], ResultKeys>;
export type IndicatorRow = Omit<MonthlyReportTables['report_indicator_results'], ResultKeys>;

const figureOf = (kind: ValueKind, value: string | null): FigureValue =>
  kind === 'number' ? { kind, number: decimal(value ?? '') } : { kind };
const moneyOf = (kind: ValueKind, amount: number | null): MoneyValue =>
  kind === 'number' ? { kind, satang: satang(amount ?? Number.NaN) } : { kind };
const numberIn = (value: FigureValue): Decimal | null => (value.kind === 'number' ? value.number : null);

export const activityResultFrom = (row: ActivityRow): ActivityResult => ({
  activityId: row.activity_id,
  work: figureOf(row.work_kind, row.work_percent),
  workDone: row.work_done,
  problem: row.problem,
  remedy: row.remedy,
  spending: moneyOf(row.spending_kind, row.spending_satang),
  derivation: row.derivation,
});

export const activityRowOf = (result: ActivityResult): ActivityRow => ({
  activity_id: result.activityId,
  work_kind: result.work.kind,
  work_percent: numberIn(result.work),
  work_done: result.workDone,
  problem: result.problem,
  remedy: result.remedy,
  spending_kind: result.spending.kind,
  spending_satang: result.spending.kind === 'number' ? result.spending.satang : null,
  derivation: result.derivation,
});

export const indicatorResultFrom = (row: IndicatorRow): IndicatorResult => ({
  indicatorId: row.indicator_id,
  value: figureOf(row.value_kind, row.value),
  note: row.note,
  derivation: row.derivation,
});

export const indicatorRowOf = (result: IndicatorResult): IndicatorRow => ({
  indicator_id: result.indicatorId,
  value_kind: result.value.kind,
  value: numberIn(result.value),
  note: result.note,
  derivation: result.derivation,
});

export const monthResultsFrom = (
  activities: readonly ActivityRow[],
  indicators: readonly IndicatorRow[],
): MonthResults => ({
  activities: Object.fromEntries(activities.map((row) => [row.activity_id, activityResultFrom(row)])),
  indicators: Object.fromEntries(indicators.map((row) => [row.indicator_id, indicatorResultFrom(row)])),
});
