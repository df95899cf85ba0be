import type { ReactNode } from 'react';
import { classes, Icon } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import { messages } from '../messages.ts';

/** Whether a stated rule made the figure of that month; such a figure carries a star, as on the official form. */
export type IsDerived = (month: Month) => boolean;

/** Of the plan of this activity or indicator. */
export const isDerivedIn =
  (row: { derivedMonths: readonly Month[] } | undefined): IsDerived =>
  (month) =>
    row?.derivedMonths.includes(month) ?? false;

export type PastMonthsProps = {
  /** The activity or indicator the table is of. */
  name: string;
  months: readonly Month[];
  /** The report month: the last column, as it stands while somebody types. */
  current: Month;
  rows: readonly {
    key: string;
    word: string;
    isTotal?: boolean;
    cells: readonly string[];
    isDerived?: IsDerived | undefined;
  }[];
  isOpen: boolean;
  children?: ReactNode;
};

/** The months before beside this month's column, as the official form has them. */
export function PastMonths({ name, months, current, rows, isOpen, children }: PastMonthsProps) {
  const w = useWords(messages);
  const format = useFormat();
  const label = w('past.of', { name });
  return (
    <details key={String(isOpen)} open={isOpen} className="group min-w-0 text-grid">
      <summary className="target inline-flex cursor-pointer items-center gap-1 font-bold text-act">
        <Icon name="chevron-right" size={18} className="group-open:rotate-90" />
        {w('past.title')}
        <span className="sr-only">{name}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={label} tabIndex={0} className="overflow-x-auto">
        <table className="figures w-full border-collapse text-right text-tiny">
          <thead>
            <tr>
              <td />
              {months.map((month) => (
                <th
                  key={month}
                  scope="col"
                  className={classes(
                    'whitespace-nowrap border-line border-b px-2 py-1',
                    month === current ? 'bg-act-soft' : 'font-normal text-muted',
                  )}
                >
                  {format.month(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.isTotal ? 'text-muted' : undefined}>
                <th
                  scope="row"
                  className="sticky left-0 whitespace-nowrap bg-surface py-1 pr-2 text-left font-normal"
                >
                  {row.word}
                </th>
                {row.cells.map((cell, index) => (
                  <td
                    key={months[index]}
                    className={classes(
                      'whitespace-nowrap px-2 py-1',
                      months[index] === current && 'bg-act-soft font-bold text-ink',
                    )}
                  >
                    {cell}
                    {cell !== '' && months[index] && row.isDerived?.(months[index]) && '*'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {children}
    </details>
  );
}
