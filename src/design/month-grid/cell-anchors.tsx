import type { Month } from '../../foundation/month.ts';

/**
 * A place to arrive at for each cell: the grid draws only the months in sight, so a link to a cell ("ยังขาด…")
 * finds its anchor here, and the anchor hands the focus on to the cell.
 */
export function CellAnchors({
  rowKeys,
  months,
  cellId,
  onArrive,
}: {
  rowKeys: readonly string[];
  months: readonly Month[];
  cellId: (rowKey: string, month: Month) => string;
  onArrive: (row: number, month: number) => void;
}) {
  return (
    <div className="sr-only" aria-hidden="true">
      {rowKeys.flatMap((rowKey, row) =>
        months.map((month, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: only a target of links; it keeps no focus itself
          <span
            key={`${rowKey} ${month}`}
            id={cellId(rowKey, month)}
            tabIndex={-1}
            onFocus={() => onArrive(row, index)}
          />
        )),
      )}
    </div>
  );
}
