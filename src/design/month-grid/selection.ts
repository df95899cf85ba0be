/** A block of cells: where the selection began, and the cell that the keyboard moves. Months and rows from 0. */
export type CellAt = { row: number; month: number };
export type Selection = { anchor: CellAt; head: CellAt };
export type Block = { row: number; month: number; rows: number; months: number };

export function blockOf({ anchor, head }: Selection): Block {
  return {
    row: Math.min(anchor.row, head.row),
    month: Math.min(anchor.month, head.month),
    rows: Math.abs(anchor.row - head.row) + 1,
    months: Math.abs(anchor.month - head.month) + 1,
  };
}

export function isInside(block: Block, row: number, month: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    month >= block.month &&
    month < block.month + block.months
  );
}

const steps: Record<string, { row: number; month: number }> = {
  ArrowUp: { row: -1, month: 0 },
  ArrowDown: { row: 1, month: 0 },
  ArrowLeft: { row: 0, month: -1 },
  ArrowRight: { row: 0, month: 1 },
};

/** The selection after Shift+arrow, kept inside the grid; null for any other key. */
export function extend(selection: Selection, key: string, rows: number, months: number): Selection | null {
  const step = steps[key];
  if (!step) return null;
  const within = (at: number, count: number) => Math.min(count - 1, Math.max(0, at));
  return {
    anchor: selection.anchor,
    head: {
      row: within(selection.head.row + step.row, rows),
      month: within(selection.head.month + step.month, months),
    },
  };
}
