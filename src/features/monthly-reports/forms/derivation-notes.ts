/** Which figures of สสว.200/1 to 200/3 a stated rule made, and no officer entered: marked with * and said below. */
import { type Block, paragraph } from '../../../foundation/document-blocks.ts';
import { type Month, nextMonth } from '../../../foundation/month.ts';
import type { ReportFacts } from '../submission/report-snapshot.ts';
import { shortMonth } from './form-parts.ts';

/** A derived figure: by which rule, of which month, in which row. */
export type Derived = { rule: string; month: Month; what: string; position: number };

type Row = { position: number; derivedMonths: readonly Month[] };

/** The plan's figures of `months` that the plan's stated rule made. */
export function derivedPlan(
  facts: ReportFacts,
  what: string,
  rows: readonly Row[],
  months: readonly Month[],
): Derived[] {
  const rule = facts.plan.derivation;
  if (rule === null) return [];
  return rows.flatMap(({ position, derivedMonths }) =>
    derivedMonths
      .filter((month) => months.includes(month))
      .map((month) => ({ rule, month, what: `แผน ${what}`, position })),
  );
}

/** Every rule with the figures it made. Nothing when people entered all. */
export function derivationNotes(derived: readonly Derived[]): Block[] {
  const byRule = Map.groupBy(derived, (each) => each.rule);
  const notes = [...byRule].flatMap(([rule, figures]) => {
    const [first = '', ...rest] = rule.split('\n');
    return [`• ${places(figures)} ตามหลัก: ${first}`, ...rest];
  });
  const said = notes.length > 0 ? ['* ตัวเลขที่คำนวณ มิใช่ตัวเลขที่หน่วยงานกรอก', ...notes] : [];
  return said.map((note) => paragraph(note, { small: true }));
}

/** `แผน กิจกรรมที่ 1 ถึง 3 (ต.ค.65 ถึง ก.ย.66)`: rows with the same months are named together. */
function places(figures: readonly Derived[]): string {
  const rows = [...Map.groupBy(figures, ({ what, position }) => `${what} ${position}`).values()].map(
    (of) => ({
      what: of[0]?.what ?? '',
      position: of[0]?.position ?? 0,
      months: inSpans(
        [...new Set(of.map((each) => each.month))].sort(),
        (month, next) => nextMonth(month) === next,
        shortMonth,
      ),
    }),
  );
  return [...Map.groupBy(rows, ({ what, months }) => `${what} ${months}`).values()]
    .map((same) => {
      const positions = same.map((each) => each.position).sort((one, other) => one - other);
      const numbers = inSpans(positions, (position, next) => position + 1 === next, String);
      return `${same[0]?.what} ${numbers} (${same[0]?.months})`;
    })
    .join('; ');
}

/** `1, 2, 5 ถึง 9`: three or more in a row are a span. */
function inSpans<T>(
  sorted: readonly T[],
  follows: (one: T, next: T) => boolean,
  say: (of: T) => string,
): string {
  const spans: T[][] = [];
  for (const item of sorted) {
    const last = spans.at(-1)?.at(-1);
    if (last !== undefined && follows(last, item)) spans.at(-1)?.push(item);
    else spans.push([item]);
  }
  return spans
    .flatMap((span) =>
      span.length < 3 ? span.map(say) : [`${say(span[0] as T)} ถึง ${say(span.at(-1) as T)}`],
    )
    .join(', ');
}
