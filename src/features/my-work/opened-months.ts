/** The months of which something can wait today. Pure. */
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import {
  type FiscalYear,
  fiscalYear,
  fiscalYearOf,
  monthsOfFiscalYear,
} from '../../foundation/fiscal-year.ts';
import type { Law } from '../../foundation/law.ts';
import { addMonths, type Month, monthOf } from '../../foundation/month.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';

export type OpenedMonths = { from: Month; to: Month };

/**
 * Months of a fiscal year whose window (DLN-02) has opened by today; null when none has. The year in which today
 * lies has those of the year before as well: September is reported in October, and what is late or reopened there
 * still waits. The first year that the law data cover has none before it.
 */
export function openedMonths(law: Law, year: FiscalYear, today: CalendarDate): OpenedMonths | null {
  const covered = year > law.coverage.first;
  const before = fiscalYearOf(today) === year && covered ? monthsOfFiscalYear(fiscalYear(year - 1)) : [];
  const last = addMonths(monthOf(today), -1);
  const opened = [...before, ...monthsOfFiscalYear(year)].filter(
    (each) => each <= last && reportingWindowOf(law, each).opens <= today,
  );
  const [from] = opened;
  const to = opened.at(-1);
  return from && to ? { from, to } : null;
}
