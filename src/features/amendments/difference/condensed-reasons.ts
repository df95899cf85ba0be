/**
 * Why an amendment is of its kind, short enough to be read at a glance: the months of one measure in one line over all
 * rows ("แผนการใช้จ่ายรายเดือนของกิจกรรมที่ 1 และ 3 (เม.ย. 2566 และ พ.ค. 2566)"), everything else as it stands.
 */
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import type { KindReason } from '../kinds/amendment-kinds.ts';
import { differenceMessages } from './difference-messages.ts';
import { type MonthNames, monthWords, rowOf, words } from './difference-words.ts';

/** `before` and `after` are null where months or rows are told together. */
export type CondensedReason = Pick<KindReason, 'place' | 'label' | 'before' | 'after'>;

export function condensedReasons(
  why: readonly KindReason[],
  monthNames: MonthNames = 'short',
): CondensedReason[] {
  const groups = Map.groupBy(why, (each) => (each.month === null ? each.place : `months of ${each.field}`));
  return [...groups.values()].map((group) => {
    const [first] = group as [KindReason];
    if (first.month === null) return first;
    const rows = [...new Set(group.map((each) => (rowOf(each) ?? 0) + 1))].sort((a, b) => a - b);
    const months = [...new Set(group.flatMap((each) => each.month ?? []))].sort();
    const list = first.field?.startsWith('activities') ? 'activity-rows' : 'indicator-rows';
    const label = words('months-of-rows', {
      field: fieldWords(first.field),
      rows: words(list, { numbers: listed(rows.map((row) => ({ th: String(row), en: String(row) }))) }),
      months: monthsWords(months, monthNames),
    });
    return { place: first.place, label, before: null, after: null };
  });
}

const fieldWords = (field: string | null): Bilingual =>
  field !== null && Object.hasOwn(differenceMessages, field)
    ? words(field as keyof typeof differenceMessages)
    : { th: field ?? '', en: field ?? '' };

/** Up to two months by name, more by their number and their ends. */
function monthsWords(months: readonly Month[], monthNames: MonthNames): Bilingual {
  const named = (month: Month) => monthWords(month, monthNames);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || months.length <= 2) return listed(months.map(named));
  return words('months-between', {
    count: months.length,
    first: named(first),
    last: named(last),
  });
}

/** "1, 2 และ 3". */
function listed(parts: readonly Bilingual[]): Bilingual {
  const last = parts.at(-1);
  if (!last || parts.length === 1) return last ?? { th: '', en: '' };
  const before = parts.slice(0, -1);
  return words('listed', {
    before: { th: before.map(({ th }) => th).join(', '), en: before.map(({ en }) => en).join(', ') },
    last,
  });
}
