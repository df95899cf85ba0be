/**
 * Months that a plan may hold. Its period (FRM 4.1 row 16) has a month in the project's fiscal year and at most
 * `ROW_LIMITS.months` months, so a month further away is no plan of this project in any period. Possible
 * months outside the period are kept in a draft, since the period may still move; submission refuses them.
 */
import { type FiscalYear, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { addMonths, type Month } from '../../../foundation/month.ts';
import type { FieldRefusal } from '../../../foundation/refusal.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { type PlanDraft, ROW_LIMITS } from '../schemas.ts';

type Planned = Pick<PlanDraft, 'indicators' | 'activities'>;

/** First and last month that any period of a project of this year can have. */
export function possibleMonths(year: FiscalYear): { first: Month; last: Month } {
  const months = monthsOfFiscalYear(year);
  const further = ROW_LIMITS.months - 1;
  return {
    first: addMonths(months[0] as Month, -further),
    last: addMonths(months[11] as Month, further),
  };
}

/** One entry per month that no period can have: plan-month-impossible. */
export function impossibleMonths(plan: Planned, year: FiscalYear): FieldRefusal[] {
  const { first, last } = possibleMonths(year);
  const rows = (['indicators', 'activities'] as const).flatMap((list) =>
    plan[list].map(({ months }, index) => ({
      place: `${list}[${index}]`,
      months: Object.keys(months) as Month[],
    })),
  );
  return rows.flatMap(({ place, months }) =>
    months
      .filter((month) => month < first || month > last)
      .map((month) => ({
        place: `${place}.months[${month}]`,
        code: 'plan-month-impossible',
        data: {
          month: formatThaiMonth(month),
          fiscalYear: year,
          first: formatThaiMonth(first),
          last: formatThaiMonth(last),
          limit: ROW_LIMITS.months,
        },
      })),
  );
}
