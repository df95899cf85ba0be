/** The grid that the cells of a written table take, reckoned from their spans without walking its squares. Pure. */
import { type PlacedCell, placeCells } from '../../../foundation/document-text.ts';

/** Twenty columns are more than a page can hold. The squares are those of all tables of one text together. */
export const TABLE_LIMITS = { columns: 20, rows: 500, squares: 5_000 } as const;

type Spans = { attrs?: { colspan?: number; rowspan?: number } };
export type TableGrid<C> = {
  columns: number;
  /** Rows times columns, the empty ones with them: what has to be drawn. */
  squares: number;
  /** Two cells would cover one place: no typesetter draws that. */
  overlaps: boolean;
  cells: PlacedCell<C>[];
};

/** A span that reaches past the last row ends there. */
export function gridOf<C extends Spans>(rows: readonly (readonly C[])[]): TableGrid<C> {
  const spans = rows.map((cells, row) =>
    cells.map((of) => ({
      of,
      colspan: of.attrs?.colspan ?? 1,
      rowspan: Math.min(of.attrs?.rowspan ?? 1, rows.length - row),
    })),
  );
  const freeFrom: number[] = [];
  const grid: TableGrid<C> = { columns: 0, squares: 0, overlaps: false, cells: [] };
  for (const { row, column, colspan, rowspan, cell } of placeCells(spans)) {
    for (let c = column; c < column + colspan; c++) {
      if ((freeFrom[c] ?? 0) > row) grid.overlaps = true;
      freeFrom[c] = Math.max(freeFrom[c] ?? 0, row + rowspan);
    }
    grid.columns = Math.max(grid.columns, column + colspan);
    grid.cells.push({ row, column, colspan, rowspan, cell: cell.of });
  }
  grid.squares = rows.length * grid.columns;
  return grid;
}
