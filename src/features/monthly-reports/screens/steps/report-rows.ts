/** What the three steps of the form show and change; the same for the open form and for a frozen revision. */
import type { Month } from '../../../../foundation/month.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import type { MissingItem } from '../../figures/missing-items.ts';
import type { MonthFigures } from '../../figures/month-figures.ts';
import type { MonthResults, ResultsByMonth } from '../../figures/report-facts.ts';
import type { CellValue } from '../saving/cells.ts';

export type FormProps = {
  plan: ProjectPlan;
  month: Month;
  /** All months so far, what is typed in the report month included. */
  results: ResultsByMonth;
  /** The report month. */
  thisMonth: MonthResults;
  figures: MonthFigures;
  isReadOnly: boolean;
  isPastShown: boolean;
  missing: readonly MissingItem[];
  /** What the server said of a cell. */
  errorAt: (place: string) => string | undefined;
  onType: (place: string, value: CellValue) => void;
  onUnreadable: (place: string, isUnreadable: boolean) => void;
};
