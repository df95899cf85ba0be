/** Plan, results and figures as the routes of monthly reports answer with them. */
import { z } from '@hono/zod-openapi';
import { indicatorDirections, indicatorKinds, indicatorLevels, projectStates } from '../projects/rules.ts';

export const text = z.string();
export const decimal = z.string().openapi({ description: 'Exact decimal' });
export const satang = z.number().openapi({ description: 'Whole satang' });
export const instant = z.string().openapi({ description: 'UTC instant' });
export const day = z.string().openapi({ description: 'Gregorian YYYY-MM-DD' });
export const month = z.string().openapi({ description: 'Gregorian YYYY-MM' });
export const clause = z.object({ source: text, clause: text });
const empty = z.object({ kind: z.enum(['not-applicable', 'nothing', 'missing']) });
const figure = z.union([z.object({ kind: z.literal('number'), number: decimal }), empty]);
const money = z.union([z.object({ kind: z.literal('number'), satang }), empty]);
export const named = z.object({ nameTh: text, nameEn: text });
export const startedStates = ['draft', 'submitted', 'reopened'] as const;

export const names = z.object({
  agency: named,
  unit: named,
  coordinator: z.object({ name: text, position: text }).nullable(),
  responsible: z.object({ name: text, position: text, telephone: text }).nullable(),
});

export const plan = z
  .object({
    projectId: text,
    projectCode: text,
    fiscalYear: z.number(),
    programmeId: text,
    name: text,
    unitId: text,
    officerPersonId: text,
    coordinatorPersonId: text.nullable(),
    state: z.enum(projectStates),
    cancelledOn: day.nullable(),
    closedOn: day.nullable(),
    planVersion: z.number(),
    startsOn: day,
    endsOn: day,
    budgetSatang: satang,
    derivation: text.nullable(),
    indicators: z.array(
      z.object({
        indicatorId: text,
        position: z.number(),
        level: z.enum(indicatorLevels),
        name: text,
        unitOfMeasure: text,
        kind: z.enum(indicatorKinds),
        baseline: decimal.nullable(),
        target: decimal.nullable(),
        direction: z.enum(indicatorDirections),
        method: text,
        months: z.partialRecord(month, figure),
        derivedMonths: z.array(month),
      }),
    ),
    activities: z.array(
      z.object({
        activityId: text,
        position: z.number(),
        name: text,
        budgetSatang: satang,
        weight: decimal,
        months: z.partialRecord(
          month,
          z.object({ workPercent: decimal.nullable(), plannedWork: text, spendingSatang: satang.nullable() }),
        ),
        derivedMonths: z.array(month),
      }),
    ),
  })
  .openapi('ReportedPlan');

const activityResult = z.object({
  activityId: text,
  work: figure,
  workDone: text,
  problem: text,
  remedy: text,
  spending: money,
  derivation: text.nullable(),
});
const indicatorResult = z.object({
  indicatorId: text,
  value: figure,
  note: text,
  derivation: text.nullable(),
});
export const results = z.partialRecord(
  month,
  z.object({ activities: z.record(text, activityResult), indicators: z.record(text, indicatorResult) }),
);

const spendingCourse = {
  planCumulative: satang,
  resultCumulative: satang,
  planPercent: decimal.nullable(),
  resultPercent: decimal.nullable(),
};
export const work = z.object({
  plan: decimal,
  result: decimal,
  planCumulative: decimal,
  resultCumulative: decimal,
});
export const spending = z.object({ plan: satang, result: satang, ...spendingCourse });
export const figures = z
  .object({
    month,
    activities: z.array(
      z.object({
        activityId: text,
        position: z.number(),
        name: text,
        weight: decimal,
        budgetSatang: satang,
        plannedWork: text,
        work: z.object({
          plan: decimal.nullable(),
          result: figure,
          planCumulative: decimal,
          resultCumulative: decimal,
        }),
        spending: z.object({ plan: satang.nullable(), result: money, ...spendingCourse }),
        behind: z.object({ work: z.boolean(), spending: z.boolean() }),
      }),
    ),
    indicators: z.array(
      z.object({
        indicatorId: text,
        position: z.number(),
        level: z.enum(indicatorLevels),
        name: text,
        unitOfMeasure: text,
        kind: z.enum(indicatorKinds),
        target: decimal.nullable(),
        plan: figure,
        result: figure,
        planCumulative: figure,
        resultCumulative: figure,
        achievement: decimal.nullable(),
        note: text,
      }),
    ),
    work,
    spending,
  })
  .openapi('MonthFigures');
