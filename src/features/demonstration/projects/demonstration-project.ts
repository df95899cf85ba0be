/**
 * A project of the demonstration with its whole year: the plan, and the results of every month that the source
 * publishes. Which months are loaded is the business of the loading (the source knows the end of the year, the
 * demonstration's day does not).
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Decimal } from '../../../foundation/decimal.ts';
import type { Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { FigureValue, MoneyValue } from '../../../foundation/value.ts';
import type { IndicatorKind, IndicatorLevel } from '../../projects/index.ts';
import type { ProjectHead } from '../demonstration-data.ts';

export type ByMonth<V> = Partial<Record<Month, V>>;

export type DemonstrationIndicator = {
  level: IndicatorLevel;
  kind: IndicatorKind;
  name: string;
  unitOfMeasure: string;
  baseline: Decimal | null;
  target: Decimal;
  months: ByMonth<FigureValue>;
  derivedMonths: Month[];
  /** `derivation`: the rule and the line that made the value, null where the source prints the month. */
  results: ByMonth<{ value: FigureValue; note: string; derivation: string | null }>;
};

export type DemonstrationActivity = {
  name: string;
  budgetSatang: Satang;
  weight: Decimal;
  months: ByMonth<{ workPercent: Decimal; plannedWork: string; spendingSatang: Satang }>;
  derivedMonths: Month[];
  results: ByMonth<{
    work: FigureValue;
    workDone: string;
    problem: string;
    remedy: string;
    spending: MoneyValue;
    derivation: string | null;
  }>;
};

export type DemonstrationProject = {
  agency: string;
  projectCode: string;
  fiscalYear: number;
  /** Number of the programme, key of the unit, user name of the officer. */
  programme: string;
  unit: string;
  officer: string;
  name: string;
  objectives: string[];
  targetCount: number;
  jointUnits?: string[];
  budgetSatang: Satang;
  head: ProjectHead;
  indicators: DemonstrationIndicator[];
  activities: DemonstrationActivity[];
  /** Every rule that made figures of the plan, with the lines of the published ones. */
  derivation: string;
};

/** `2022-10-01` to `2023-09-30` has twelve of them. */
export type Period = { startsOn: CalendarDate; endsOn: CalendarDate };
