/** Geometry of the S-curve: where a month and a percentage lie in the field. Pure, so that it can be tested. */
export type Field = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export function xOf(field: Field, index: number, count: number): number {
  const inner = field.width - field.left - field.right;
  return field.left + (count <= 1 ? 0 : (inner * index) / (count - 1));
}

export function yOf(field: Field, percent: number, max: number): number {
  const inner = field.height - field.top - field.bottom;
  return field.top + inner * (1 - percent / max);
}

/** 100, or the next full 20 above the highest point: a result may exceed its plan. */
export function maxOf(lines: readonly (readonly (string | null)[])[]): number {
  const highest = lines.flat().reduce((most, point) => Math.max(most, point === null ? 0 : Number(point)), 0);
  return Math.max(100, Math.ceil(highest / 20) * 20);
}

/** SVG path through the points; a null is a gap, never a zero. */
export function pathOf(field: Field, points: readonly (string | null)[], max: number): string {
  let pen = 'M';
  return points
    .map((point, index) => {
      if (point === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${xOf(field, index, points.length).toFixed(1)} ${yOf(field, Number(point), max).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
}
