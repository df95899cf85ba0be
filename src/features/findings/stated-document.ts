/**
 * A published document as its tables state it: every figure exactly as printed, with the line it stands on.
 * Nothing here is repaired or completed; the rules of this feature hold the figures against each other.
 *
 * `printed` is text as the document has it: "1,683,500", "ระดับ 4", "๔๓", "N/A", "-" or "" (a blank cell).
 * `place` names a row within its document and is unique there; `source` is the line, e.g. "S0 L77".
 */
import { z } from 'zod';
import { AGGREGATIONS } from '../../foundation/year-value.ts';

const text = z.string().max(2_000);
const printed = z.string().max(200);
const series = (length: number) => z.array(printed).length(length);

/** Where the same figure lives in Tidtam: the project, and the number of its indicator. */
const projectRef = {
  projectCode: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  indicator: z.int().positive().optional(),
};

const row = {
  place: z.string().min(1).max(60),
  source: z.string().min(1).max(60),
  label: text,
  /** Place of the row whose total contains this one. */
  parent: z.string().optional(),
  ...projectRef,
};

/** One line (plan or result) of a quarterly table: total, then quarters 1 to 4 (FRM 4.20). */
export const indicatorRowSchema = z.strictObject({
  kind: z.literal('indicator'),
  ...row,
  programme: z.string().optional(),
  side: z.enum(['plan', 'result']),
  aggregation: z.enum(AGGREGATIONS),
  /** Number of the indicator within its programme, as printed. */
  number: z.string().optional(),
  baseline: printed.optional(),
  /** Column in which แผน/ผล stands; the head of the table puts it in column 5. */
  column: z.int().positive().default(5),
  note: text.optional(),
  printed: series(5),
});

/** Money of a programme: plan, result, remaining, percent with four decimals (FRM 4.20). */
export const moneyRowSchema = z.strictObject({
  kind: z.literal('money'),
  ...row,
  programme: z.string().optional(),
  printed: series(4),
});

/** A row of the budget execution table: nine columns as in FRM 4.21. */
export const executionRowSchema = z.strictObject({
  kind: z.literal('execution'),
  ...row,
  /** Item number as printed, e.g. 1.3. */
  number: z.string().optional(),
  printed: series(9),
});

/** A line of a monthly spending table (สสว.200/3). */
export const monthlyRowSchema = z.strictObject({
  kind: z.literal('monthly'),
  ...row,
  series: z.enum(['plan', 'cumulative-plan', 'result', 'percent']),
  /** Lines of one activity share this; the lines of the whole project have `total`. */
  activity: z.string(),
  /** What the line is called, as printed. */
  seriesName: printed.optional(),
  /** เงินที่วางแผน; absent where the line has none. */
  budget: printed.optional(),
  printed: z.array(printed).min(1).max(60),
});

/** A single amount, e.g. of an action plan (FRM 4.23). */
export const amountRowSchema = z.strictObject({ kind: z.literal('amount'), ...row, printed: series(1) });

/** Month heads of a table; `first` is the Gregorian month of the first column. */
export const monthHeadsSchema = z.strictObject({
  kind: z.literal('month-heads'),
  ...row,
  first: z.string().regex(/^\d{4}-\d{2}$/),
  printed: z.array(printed).min(1).max(60),
});

/** Names that stand for the same thing must be the same name. */
export const nameRowSchema = z.strictObject({
  kind: z.literal('name'),
  ...row,
  concept: z.string(),
  printed: series(1),
});

export const claims = [
  'all-indicators-achieved',
  'indicator-achieved',
  'indicator-not-achieved',
  'no-budget',
  /** The cell of the budget is blank: `printed` is ''. */
  'budget-unstated',
] as const;

/** A statement in words, or a cell left without one, that can be held against another. */
export const statementRowSchema = z.strictObject({
  kind: z.literal('statement'),
  ...row,
  claim: z.enum(claims),
  printed: series(1),
});

export const statedRowSchema = z.discriminatedUnion('kind', [
  indicatorRowSchema,
  moneyRowSchema,
  executionRowSchema,
  monthlyRowSchema,
  amountRowSchema,
  monthHeadsSchema,
  nameRowSchema,
  statementRowSchema,
]);

/** A money row held against the execution row of the same programme (CAL-02). */
export const comparisonSchema = z.strictObject({
  place: z.string(),
  against: z.string(),
  /** Whether the percentages are compared too: only on the grand total, see across-tables.ts. */
  percent: z.boolean().default(false),
});

export const statedDocumentSchema = z
  .strictObject({
    /** Short code, unique in the agency, e.g. S0. */
    code: z.string().min(1).max(40),
    title: z.string().min(1).max(500),
    fiscalYear: z.int().min(2450).max(2900),
    rows: z.array(statedRowSchema).min(1).max(5_000),
    comparisons: z.array(comparisonSchema).max(1_000).default([]),
  })
  .superRefine((document, context) => {
    const places = document.rows.map((each) => each.place);
    const known = new Set(places);
    if (known.size !== places.length)
      context.addIssue({ code: 'custom', path: ['rows'], params: { code: 'repeated-entry' } });
    const named = [
      ...document.rows.flatMap((each) => each.parent ?? []),
      ...document.comparisons.flatMap((each) => [each.place, each.against]),
    ];
    const unknown = named.find((place) => !known.has(place));
    if (unknown !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['rows'],
        params: { code: 'stated-place-unknown', data: { place: unknown } },
      });
  });

export type StatedDocument = z.output<typeof statedDocumentSchema>;
export type StatedDocumentInput = z.input<typeof statedDocumentSchema>;
export type StatedRow = z.output<typeof statedRowSchema>;
export type IndicatorRow = z.output<typeof indicatorRowSchema>;
export type MoneyRow = z.output<typeof moneyRowSchema>;
export type StatedExecutionRow = z.output<typeof executionRowSchema>;
export type MonthlyRow = z.output<typeof monthlyRowSchema>;
export type StatementRow = z.output<typeof statementRowSchema>;
