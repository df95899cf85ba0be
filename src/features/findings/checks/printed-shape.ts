/** How a table is printed: shifted columns, blocks printed twice, numbers that skip, names, statements (FRM-Q-4). */
import { decimal } from '../../../foundation/decimal.ts';
import { cellOf, cellsOf } from '../columns.ts';
import type { Finding } from '../finding.ts';
import type { IndicatorRow, StatedExecutionRow, StatedRow, StatementRow } from '../stated-document.ts';
import { formatStated, readStated, sameStated, statedText } from '../stated-value.ts';
import { compared, found, term } from './found.ts';

/** The column in which the head of the table puts แผน/ผล. */
const SIDE_COLUMN = 5;

export function checkShiftedColumns(row: IndicatorRow): Finding[] {
  if (row.column === SIDE_COLUMN) return [];
  return [
    {
      ...found(row, {
        rule: 'shifted-columns',
        column: 'total',
        recomputed: { kind: 'number', number: decimal(SIDE_COLUMN) },
        terms: cellsOf(row).map((cell) => term(row, cell, '=')),
      }),
      stated: { kind: 'number', number: decimal(row.column) },
    },
  ];
}

const figuresOf = (row: StatedRow) => cellsOf(row).map((cell) => formatStated(cell.value));

/** Two indicators of a programme may well have the same figures; a third time is a block copied. */
const COPIED = 3;

/** Pairs of plan and result lines that stand in one programme again and again, figure by figure. */
export function checkRepeatedBlocks(rows: readonly IndicatorRow[]): Finding[] {
  const blocks = new Map<string, IndicatorRow[]>();
  for (const [index, plan] of rows.entries()) {
    const result = rows[index + 1];
    if (plan.side !== 'plan' || result?.side !== 'result' || result.programme !== plan.programme) continue;
    const block = JSON.stringify([plan.programme, figuresOf(plan), figuresOf(result)]);
    blocks.set(block, [...(blocks.get(block) ?? []), plan]);
  }
  return [...blocks.values()]
    .filter((block) => block.length >= COPIED)
    .flatMap(([first, ...copies]) =>
      copies.map((copy) => ({
        ...found(copy, {
          rule: 'repeated-block',
          column: 'total',
          recomputed: statedText(first?.source ?? ''),
          terms: first ? cellsOf(first).map((cell) => term(first, cell, '=')) : [],
        }),
        stated: statedText(copy.source),
      })),
    );
}

/** Item numbers of the parts of one row run from 1 without a gap; rows without a number are not counted. */
export function checkNumbering(parent: StatedExecutionRow, parts: readonly StatedExecutionRow[]): Finding[] {
  const numbered = parts.filter((part) => part.number !== undefined);
  const prefix = numbered[0]?.number?.split('.').slice(0, -1).join('.') ?? '';
  const last = (part: StatedExecutionRow) => Number(part.number?.split('.').at(-1));
  const present = new Set(numbered.map(last));
  const missing: string[] = [];
  for (let each = 1; each <= Math.max(0, ...present); each += 1)
    if (!present.has(each)) missing.push(prefix ? `${prefix}.${each}` : String(each));
  if (missing.length === 0) return [];
  return [
    {
      ...found(parent, {
        rule: 'numbering-gap',
        column: 'budget',
        recomputed: statedText(missing.join(', ')),
        terms: [],
      }),
      stated: statedText(numbered.map((part) => part.number).join(', ')),
    },
  ];
}

/** Indicators of a programme are numbered 1, 2, 3; a number that comes again stands for two of them. */
export function checkRepeatedNumbers(rows: readonly IndicatorRow[]): Finding[] {
  const plans = rows.filter((row) => row.side === 'plan' && row.number !== undefined);
  const value = (row: IndicatorRow) => readStated(row.number ?? '', 'number');
  return [...Map.groupBy(plans, (row) => row.programme).values()].flatMap((programme) =>
    programme.flatMap((row, index) => {
      const first = programme.slice(0, index).find((before) => sameStated(value(before), value(row)));
      if (!first) return [];
      return [
        {
          ...found(row, {
            rule: 'repeated-number',
            column: 'total',
            recomputed: { kind: 'number', number: decimal(index + 1) },
            terms: programme.slice(0, index).map((before) => ({
              ...term(before, cellOf(before, 'total'), '='),
              value: statedText(before.number ?? ''),
            })),
          }),
          stated: statedText(row.number ?? ''),
        },
      ];
    }),
  );
}

/** All names of one concept are the first one's. */
export function checkSameNames(rows: readonly Extract<StatedRow, { kind: 'name' }>[]): Finding[] {
  return rows.flatMap((row) => {
    const first = rows.find((each) => each.concept === row.concept);
    if (!first || first === row) return [];
    const [cell] = cellsOf(first);
    if (!cell) return [];
    return compared(row, {
      rule: 'same-name',
      column: 'text',
      recomputed: cell.value,
      terms: [term(first, cell, '=')],
    });
  });
}

/** "Every indicator was achieved" against "this indicator was not achieved". */
export function checkStatements(rows: readonly StatementRow[]): Finding[] {
  const denials = rows.filter((row) => row.claim === 'indicator-not-achieved');
  return rows
    .filter((row) => row.claim === 'all-indicators-achieved')
    .flatMap((row) =>
      denials.map((denial) => ({
        ...found(row, {
          rule: 'contradicting-statements',
          column: 'text',
          recomputed: cellsOf(denial)[0]?.value ?? statedText(''),
          terms: cellsOf(denial).map((cell) => term(denial, cell, '=')),
        }),
        projectCode: denial.projectCode ?? null,
        indicator: denial.indicator ?? null,
      })),
    );
}

/** A blank budget where other rows of the table say in words that there is none: which of the two is meant? */
export function checkUnstatedBudgets(rows: readonly StatementRow[]): Finding[] {
  const said = rows.filter((row) => row.claim === 'no-budget');
  const [first] = said;
  if (!first) return [];
  return rows
    .filter((row) => row.claim === 'budget-unstated')
    .map((row) =>
      found(row, {
        rule: 'budget-unstated',
        column: 'text',
        recomputed: cellOf(first, 'text').value,
        terms: said.map((each) => term(each, cellOf(each, 'text'), '=')),
      }),
    );
}
