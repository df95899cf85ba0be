export type SortState = { column: string; direction: 'ascending' | 'descending' };
export type SortValue = string | number | null;

/** Thai order is the browser's (Intl), not the database's; nothing known comes last in both directions. */
const thaiOrder = new Intl.Collator('th-TH', { numeric: true });

export function sortRows<R>(
  rows: readonly R[],
  sortValue: (row: R) => SortValue,
  direction: SortState['direction'],
): R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((left, right) => {
    const a = sortValue(left);
    const b = sortValue(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * thaiOrder.compare(String(a), String(b));
  });
}
