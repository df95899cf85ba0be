/**
 * สสว.100 (FRM 4.1) as one schema: the route validates with it, the form's state has its type, the store
 * writes what it returns. A draft may be incomplete, so what is missing is null or empty here and is judged
 * by missing-list.ts on submission; what is present must have its shape and stay within its limits.
 *
 * Units: money whole satang, dates Gregorian 'YYYY-MM-DD', months Gregorian 'YYYY-MM', decimals as texts in
 * Arabic or Thai digits (stored Arabic, VAL-21).
 */
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts';
import { compareDecimals, type Decimal, parseDecimal } from '../../foundation/decimal.ts';
import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import { type Month, parseMonth } from '../../foundation/month.ts';
import { type Satang, satang, totalSatang } from '../../foundation/satang.ts';
import { toArabicDigits } from '../../foundation/thai-digits.ts';
import type { FigureValue } from '../../foundation/value.ts';
import { editedMemoSchema } from '../memos/rules.ts';
import { indicatorDirections, indicatorKinds, indicatorLevels } from './plan/plan-types.ts';

/** 100,000,000,000.00 baht: no project is larger, and sums of a plan stay exact. */
export const AMOUNT_LIMIT = satang(10_000_000_000_000);
export const TEXT_LIMITS = { name: 500, long: 20_000, line: 2_000, short: 200, reason: 4_000 } as const;
export const ROW_LIMITS = { indicators: 100, activities: 100, months: 60, objectives: 50, jointUnits: 100 };
export const FIGURE_LIMIT = '1000000000000000';

const id = z.uuid().toLowerCase();
const text = (limit: number) => z.string().trim().max(limit);

const fiscalYearNumber = z
  .int()
  .refine((year) => parseFiscalYear(String(year)).ok, { params: { code: 'fiscal-year-not-read' } });

const date = z.string().transform((typed, context): CalendarDate => {
  const read = calendarDate(typed);
  if (read.ok) return read.value;
  const { code, data } = read.refusal;
  context.addIssue({ code: 'custom', message: code, params: { code, data } });
  return z.NEVER;
});

const monthKey = z.string().refine((key) => parseMonth(key).ok, { params: { code: 'month-not-read' } });

/** An exact decimal of at most `digits` characters between two bounds. */
function decimalBetween(lowest: string, highest: string) {
  return z
    .string()
    .max(40)
    .transform((typed, context): Decimal => {
      const read = parseDecimal(typed);
      const refusal = read.ok
        ? compareDecimals(read.value, lowest) < 0 || compareDecimals(read.value, highest) > 0
          ? { code: 'number-out-of-range', data: { found: typed, lowest, highest } }
          : null
        : read.refusal;
      if (read.ok && !refusal) return read.value;
      context.addIssue({ code: 'custom', message: refusal?.code ?? '', params: { ...refusal } });
      return z.NEVER;
    });
}

const figureNumber = decimalBetween(`-${FIGURE_LIMIT}`, FIGURE_LIMIT);
const percentNumber = decimalBetween('0', '100');
const amount = z
  .int()
  .min(0)
  .max(AMOUNT_LIMIT)
  .transform((value): Satang => satang(value));

/** number, N/A and "-" are different values; a month without an entry is missing (FRM-Q-3). */
const figureValue = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), number: figureNumber }),
    z.strictObject({ kind: z.literal('not-applicable') }),
    z.strictObject({ kind: z.literal('nothing') }),
  ])
  .transform((value): FigureValue => value);

const byMonth = <V extends z.ZodType>(value: V) =>
  z
    .record(monthKey, value)
    .refine((months) => Object.keys(months).length <= ROW_LIMITS.months, {
      params: { code: 'too-many-months', data: { limit: ROW_LIMITS.months } },
    })
    .transform((months) => months as Partial<Record<Month, z.output<V>>>);

const derivedMonths = z
  .array(monthKey.transform((key) => key as Month))
  .max(ROW_LIMITS.months)
  .default([]);

export const planIndicatorSchema = z.strictObject({
  indicatorId: id,
  level: z.enum(indicatorLevels),
  name: text(TEXT_LIMITS.line),
  unitOfMeasure: text(TEXT_LIMITS.short),
  kind: z.enum(indicatorKinds),
  baseline: figureNumber.nullable(),
  target: figureNumber.nullable(),
  direction: z.enum(indicatorDirections),
  method: text(TEXT_LIMITS.long),
  months: byMonth(figureValue),
  derivedMonths,
});

export const planActivityMonthSchema = z.strictObject({
  workPercent: percentNumber.nullable(),
  plannedWork: text(TEXT_LIMITS.line),
  spendingSatang: amount.nullable(),
});

export const planActivitySchema = z.strictObject({
  activityId: id,
  name: text(TEXT_LIMITS.line),
  budgetSatang: amount,
  weight: percentNumber,
  months: byMonth(planActivityMonthSchema),
  derivedMonths,
});

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;
const repeated = { params: { code: 'repeated-entry' } };

export const planDraftSchema = z
  .strictObject({
    name: text(TEXT_LIMITS.name).min(1),
    programmeId: id,
    projectType: text(TEXT_LIMITS.short).nullable(),
    budgetSource: text(TEXT_LIMITS.short).nullable(),
    officerPersonId: id,
    coordinatorPersonId: id.nullable(),
    contactTelephone: text(TEXT_LIMITS.short).transform(toArabicDigits),
    jointUnits: z.array(text(TEXT_LIMITS.name).min(1)).max(ROW_LIMITS.jointUnits),
    rationale: text(TEXT_LIMITS.long),
    objectives: z.array(text(TEXT_LIMITS.line)).max(ROW_LIMITS.objectives),
    targetGroup: text(TEXT_LIMITS.long),
    targetGroupCount: z.int().min(0).max(100_000_000).nullable(),
    provinces: z
      .array(z.string().regex(/^\d{2}$/))
      .max(100)
      .refine(unique, repeated),
    indicators: z
      .array(planIndicatorSchema)
      .max(ROW_LIMITS.indicators)
      .refine((rows) => unique(rows.map((row) => row.indicatorId)), repeated),
    achievement: text(TEXT_LIMITS.long),
    startsOn: date.nullable(),
    endsOn: date.nullable(),
    budgetSatang: amount.nullable(),
    /** Number of the memo that notified the allocation (row 21); null when it came through the system. */
    allocationMemoNumber: text(TEXT_LIMITS.short).nullable(),
    activities: z
      .array(planActivitySchema)
      .max(ROW_LIMITS.activities)
      .refine((rows) => unique(rows.map((row) => row.activityId)), repeated),
    planNodeIds: z.array(id).max(100).refine(unique, repeated),
    /** The stated rule that made the derived months; null when a person entered every figure. */
    derivation: text(TEXT_LIMITS.long).nullable().default(null),
  })
  .superRefine((plan, context) => {
    const cells = plan.activities.flatMap((activity) => Object.values(activity.months));
    const total = totalSatang(cells.map((cell) => cell?.spendingSatang ?? satang(0)));
    if (total.ok) return;
    const { code, data } = total.refusal;
    context.addIssue({ code: 'custom', path: ['activities'], message: code, params: { code, data } });
  });

/** The whole content of สสว.100 that the officer writes. */
export type PlanDraft = z.output<typeof planDraftSchema>;
/** The same as it travels: decimals as typed. */
export type PlanDraftInput = z.input<typeof planDraftSchema>;

export const version = z.int().min(1).max(2_147_483_647);

export const createProjectSchema = z.strictObject({
  fiscalYear: fiscalYearNumber,
  programmeId: id,
  unitId: id,
  officerPersonId: id,
  coordinatorPersonId: id.nullable().default(null),
  name: text(TEXT_LIMITS.name).min(1),
});
export type CreateProject = z.output<typeof createProjectSchema>;

export const savePlanDraftSchema = z.strictObject({ version, plan: planDraftSchema });
export type SavePlanDraft = z.output<typeof savePlanDraftSchema>;

/** A step of the opening workflow: from which version, with what comment and paper (WFL-16). */
export const decisionSchema = z.strictObject({
  version,
  comment: text(TEXT_LIMITS.long).default(''),
  documentNumber: text(TEXT_LIMITS.short).nullable().default(null),
});
export type Decision = z.output<typeof decisionSchema>;

export const approvalSchema = decisionSchema.extend({
  /** วันที่อนุมัติเปิดโครงการ; today when left out. A paper approval may lie before today. */
  approvedOn: date.nullable().default(null),
});
export type Approval = z.output<typeof approvalSchema>;

/** What strategy notifies to a project unit (row 17 and 21 of สสว.100; S2 L207). */
const allocationContent = z.strictObject({
  programmeId: id,
  unitId: id,
  projectName: text(TEXT_LIMITS.name).min(1),
  amountSatang: amount,
  memoNumber: text(TEXT_LIMITS.short).min(1),
  memoDate: date,
});

export const allocationSchema = allocationContent.extend({
  fiscalYear: fiscalYearNumber,
  /** A draft that is there already; null where the project is made from the allocation. */
  projectCode: z
    .string()
    .regex(/^\d{8}$/)
    .nullable()
    .default(null),
});
export type AllocationInput = z.output<typeof allocationSchema>;

export const changeAllocationSchema = allocationContent.extend({ version });
export type ChangeAllocation = z.output<typeof changeAllocationSchema>;

export const projectFromAllocationSchema = z.strictObject({
  officerPersonId: id,
  coordinatorPersonId: id.nullable().default(null),
});
export type ProjectFromAllocation = z.output<typeof projectFromAllocationSchema>;

/** An opening that the director approved on paper (decision A-06): its day, its number, its scan. */
export const paperApprovalSchema = z.strictObject({
  version,
  approvedOn: date,
  documentNumber: text(TEXT_LIMITS.short).min(1),
  /** A file of the project: the scanned approval. */
  fileId: id,
});
export type PaperApprovalInput = z.output<typeof paperApprovalSchema>;

export const SHORTEST_REASON = 5;
const reason = text(TEXT_LIMITS.reason).min(SHORTEST_REASON);

/** FRM 4.16: why locked plan data must be corrected. */
export const reasonOfUnlockSchema = z.strictObject({ reason });
export type ReasonOfUnlock = z.output<typeof reasonOfUnlockSchema>;

/** `memo` null: it goes out as it is drafted from the reason. */
export const requestUnlockSchema = z.strictObject({
  reason,
  memo: editedMemoSchema.nullable().default(null),
});
export type RequestUnlock = z.output<typeof requestUnlockSchema>;

export const stepOfUnlockSchema = z.strictObject({ version });
export type StepOfUnlock = z.output<typeof stepOfUnlockSchema>;

export const decideUnlockSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('grant'),
    version,
    openUntil: date,
    reason: text(TEXT_LIMITS.reason).default(''),
  }),
  z.strictObject({ decision: z.literal('refuse'), version, reason }),
]);
export type DecideUnlock = z.output<typeof decideUnlockSchema>;

export const endUnlockSchema = z.strictObject({
  /** The save of the copy that the officer has seen last. */
  copyVersion: version,
  /** Gives up what was corrected. */
  discard: z.boolean().default(false),
});
export type EndUnlock = z.output<typeof endUnlockSchema>;
