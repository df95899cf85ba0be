/**
 * Everything that keeps a plan from being submitted, each with its place, so that a screen can lead to the
 * cell (FRM 4.1, VAL-06, VAL-12). Nothing is repaired: a total that does not meet its budget is named with
 * both figures.
 *
 * A blank month in the period is missing: 0 must be typed where nothing is planned (decisions.md, "Three
 * empty values"). One entry per row names how many months are blank and leads to the first.
 *
 * What an opening asks for besides stands in opening/missing-for-opening.ts.
 */
import { compareDecimals, isZero } from '../../../foundation/decimal.ts';
import { type FiscalYear, fiscalYearOf, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import type { ClauseRef, FieldRefusal, RefusalData } from '../../../foundation/refusal.ts';
import { formatBaht } from '../../../foundation/satang.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { clauses } from '../clauses.ts';
import { type PlanDraft, ROW_LIMITS } from '../schemas.ts';
import { planMonths, planTotals } from './plan-totals.ts';

export type MissingFacts = { fiscalYear: FiscalYear };

export function missingForSubmission(plan: PlanDraft, facts: MissingFacts): FieldRefusal[] {
  return [
    ...missingTexts(plan),
    ...missingPeriod(plan, facts.fiscalYear),
    ...missingIndicators(plan),
    ...missingActivities(plan),
    ...missingLinks(plan),
  ];
}

const entry = (place: string, code: string, data: RefusalData = {}, clause: ClauseRef = clauses.typing) => ({
  place,
  code,
  data,
  clause,
});

function missingTexts(plan: PlanDraft): FieldRefusal[] {
  const list: FieldRefusal[] = [];
  if (plan.name === '') list.push(entry('name', 'name-missing', {}, clauses.asApproved));
  if (!plan.projectType) list.push(entry('projectType', 'project-type-missing'));
  if (!plan.budgetSource) list.push(entry('budgetSource', 'budget-source-missing'));
  if (plan.contactTelephone === '') list.push(entry('contactTelephone', 'contact-telephone-missing'));
  if (plan.rationale === '') list.push(entry('rationale', 'rationale-missing'));
  if (!plan.objectives.some((objective) => objective !== ''))
    list.push(entry('objectives[0]', 'objectives-missing'));
  if (plan.targetGroup === '') list.push(entry('targetGroup', 'target-group-missing'));
  if (plan.targetGroupCount === null) list.push(entry('targetGroupCount', 'target-group-count-missing'));
  if (plan.provinces.length === 0) list.push(entry('provinces', 'provinces-missing'));
  if (plan.achievement === '') list.push(entry('achievement', 'achievement-missing'));
  return list;
}

function missingPeriod(plan: PlanDraft, fiscalYear: FiscalYear): FieldRefusal[] {
  const { startsOn, endsOn } = plan;
  if (startsOn === null || endsOn === null)
    return [
      ...(startsOn === null ? [entry('startsOn', 'starts-on-missing')] : []),
      ...(endsOn === null ? [entry('endsOn', 'ends-on-missing')] : []),
    ];
  if (startsOn > endsOn)
    return [
      entry('endsOn', 'period-reversed', {
        startsOn: formatThaiDate(startsOn),
        endsOn: formatThaiDate(endsOn),
      }),
    ];
  const months = planMonths(plan);
  if (months.length > ROW_LIMITS.months)
    return [entry('endsOn', 'period-too-long', { months: months.length, limit: ROW_LIMITS.months })];
  if (!months.some((month) => fiscalYearOf(month) === fiscalYear)) {
    const year = monthsOfFiscalYear(fiscalYear);
    return [
      entry('startsOn', 'period-outside-fiscal-year', {
        fiscalYear,
        first: formatThaiMonth(year[0] as Month),
        last: formatThaiMonth(year[11] as Month),
      }),
    ];
  }
  return [];
}

/** Months outside the period that hold something, and blank months within it. */
function monthGaps(
  place: string,
  codes: { outside: string; blank: string },
  period: readonly Month[],
  filled: (month: Month) => boolean,
  used: readonly Month[],
  data: RefusalData,
  cell = '',
): FieldRefusal[] {
  if (period.length === 0) return [];
  const list: FieldRefusal[] = [];
  const outside = used.filter((month) => !period.includes(month)).sort();
  if (outside[0])
    list.push(
      entry(`${place}.months[${outside[0]}]${cell}`, codes.outside, {
        ...data,
        months: outside.map((month) => formatThaiMonth(month)).join(', '),
      }),
    );
  const blank = period.filter((month) => !filled(month));
  if (blank[0])
    list.push(
      entry(`${place}.months[${blank[0]}]${cell}`, codes.blank, {
        ...data,
        count: blank.length,
        month: formatThaiMonth(blank[0]),
      }),
    );
  return list;
}

function missingIndicators(plan: PlanDraft): FieldRefusal[] {
  const list: FieldRefusal[] = [];
  const months = planMonths(plan);
  for (const level of ['output', 'outcome'] as const)
    if (!plan.indicators.some((indicator) => indicator.level === level))
      list.push(entry('indicators', `${level}-indicator-missing`));
  for (const [index, indicator] of plan.indicators.entries()) {
    const place = `indicators[${index}]`;
    const data = { number: index + 1, name: indicator.name };
    if (indicator.name === '') list.push(entry(`${place}.name`, 'indicator-name-missing', data));
    if (indicator.unitOfMeasure === '')
      list.push(entry(`${place}.unitOfMeasure`, 'indicator-unit-missing', data));
    if (indicator.target === null) list.push(entry(`${place}.target`, 'indicator-target-missing', data));
    else if (compareDecimals(indicator.target, '0') <= 0)
      list.push(
        entry(`${place}.target`, 'indicator-target-not-positive', { ...data, target: indicator.target }),
      );
    if (indicator.kind === 'BASE+SUM' && indicator.baseline === null)
      list.push(entry(`${place}.baseline`, 'indicator-baseline-missing', data));
    if (indicator.method === '') list.push(entry(`${place}.method`, 'indicator-method-missing', data));
    list.push(
      ...monthGaps(
        place,
        { outside: 'indicator-month-outside-period', blank: 'indicator-months-blank' },
        months,
        (month) => indicator.months[month] !== undefined,
        Object.keys(indicator.months) as Month[],
        data,
      ),
    );
  }
  return list;
}

function missingActivities(plan: PlanDraft): FieldRefusal[] {
  const list: FieldRefusal[] = [];
  const totals = planTotals(plan);
  if (plan.budgetSatang === null) list.push(entry('budgetSatang', 'budget-missing', {}, clauses.asApproved));
  if (plan.activities.length === 0) return [...list, entry('activities', 'activities-missing')];
  for (const [index, activity] of plan.activities.entries()) {
    const place = `activities[${index}]`;
    const data = { number: index + 1, name: activity.name };
    const row = totals.rows[index];
    if (activity.name === '') list.push(entry(`${place}.name`, 'activity-name-missing', data));
    if (row && row.spendingDifferenceSatang !== 0)
      list.push(
        entry(`${place}.spending`, 'activity-spending-not-budget', {
          ...data,
          planned: formatBaht(row.spendingSatang),
          budget: formatBaht(activity.budgetSatang),
        }),
      );
    if (row && compareDecimals(row.workPercent, '100') !== 0)
      list.push(entry(`${place}.work`, 'activity-work-not-100', { ...data, total: row.workPercent }));
    const cells = Object.entries(activity.months) as [Month, NonNullable<(typeof activity.months)[Month]>][];
    const used = cells
      .filter(([, cell]) => {
        const work = cell.workPercent !== null && !isZero(cell.workPercent);
        return work || (cell.spendingSatang ?? 0) !== 0 || cell.plannedWork !== '';
      })
      .map(([month]) => month);
    const ofCell = (month: Month) => activity.months[month];
    const outside = 'activity-month-outside-period';
    list.push(
      ...monthGaps(
        place,
        { outside, blank: 'activity-spending-blank' },
        totals.months,
        (month) => typeof ofCell(month)?.spendingSatang === 'number',
        used,
        data,
        '.spending',
      ),
      ...monthGaps(
        place,
        { outside, blank: 'activity-work-blank' },
        totals.months,
        (month) => typeof ofCell(month)?.workPercent === 'string',
        [],
        data,
        '.work',
      ),
    );
  }
  if (compareDecimals(totals.weight, '100') !== 0)
    list.push(entry('activities[0].weight', 'weights-not-100', { total: totals.weight }));
  if (plan.budgetSatang !== null && totals.activityBudgetsSatang !== plan.budgetSatang)
    list.push(
      entry(
        'activities[0].budget',
        'activity-budgets-not-budget',
        { total: formatBaht(totals.activityBudgetsSatang), budget: formatBaht(plan.budgetSatang) },
        clauses.asApproved,
      ),
    );
  return list;
}

const missingLinks = (plan: PlanDraft): FieldRefusal[] =>
  plan.planNodeIds.length > 0 ? [] : [entry('planNodeIds', 'plan-link-missing', {}, clauses.links)];
