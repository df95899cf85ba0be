/**
 * The differences as a person who decides reads them: fields and rows one by one, the months of one row and measure in
 * one line ("เม.ย. 2566 100,000.00 บาท · พ.ค. 2566 …"), reported months apart, since they hold results and no wish.
 */
import type { Bilingual } from '../../../foundation/law.ts';
import type { Difference } from '../../approvals/rules.ts';
import type { AmendmentDifference } from './amendment-differences.ts';
import { type MonthNames, monthWords, words } from './difference-words.ts';

export function condensedDifferences(
  differences: readonly AmendmentDifference[],
  monthNames: MonthNames = 'short',
): Difference[] {
  const groups = new Map<string, AmendmentDifference[]>();
  for (const each of differences) {
    const key = each.month === null ? each.place : `${rowPlace(each)}.${each.field}.${each.reported}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0] as AmendmentDifference;
    if (first.month === null) return asDifference(first);
    const code = first.reported ? 'reported-months' : 'months';
    return {
      place: `${rowPlace(first)}.${first.field}${first.reported ? '.reported' : ''}`,
      label: words(code, { row: first.row ?? '', field: words(fieldCode(first)) }),
      before: monthly(group, monthNames, (each) => each.before),
      after: monthly(group, monthNames, (each) => each.after),
    };
  });
}

const asDifference = ({ place, label, before, after }: AmendmentDifference): Difference => ({
  place,
  label,
  before,
  after,
});

const rowPlace = ({ place }: AmendmentDifference) => place.replace(/\.months\[.*$/, '');
const fieldCode = ({ field }: AmendmentDifference) => field as Parameters<typeof words>[0];

function monthly(
  group: readonly AmendmentDifference[],
  monthNames: MonthNames,
  side: (each: AmendmentDifference) => Bilingual | null,
): Bilingual {
  const parts = group.map((each) =>
    words('month-value', {
      month: each.month ? monthWords(each.month, monthNames) : '',
      value: side(each) ?? words('no-value'),
    }),
  );
  return {
    th: parts.map((each) => each.th).join(' · '),
    en: parts.map((each) => each.en).join(' · '),
  };
}
