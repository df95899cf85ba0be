/** database/demo/osmep-life.yaml as values: four invented projects at four points of their life. */
import { z } from 'zod';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { readDemonstrationFile } from '../demonstration-files.ts';

const text = z.string().min(1);
const day = z.string().transform((date) => accepted(calendarDate(date)));
/** One word for each month of the period, from the first on. */
const months = z
  .union([z.string(), z.number()])
  .transform((row) => String(row).trim().split(/\s+/))
  .pipe(z.array(z.string().regex(/^(N\/A|\d+(\.\d+)?)$/)).min(1));

const activity = z.strictObject({
  name: text,
  weight: text,
  budget: text,
  planned: text,
  work: months,
  money: months,
  doneWork: months,
  doneMoney: months,
  done: text,
  problem: z.string().default(''),
  remedy: z.string().default(''),
});
const indicator = z.strictObject({
  level: z.enum(['output', 'outcome']),
  kind: z.enum(['SUM', 'PERCENT']),
  name: text,
  unit: text,
  target: text,
  method: text,
  plan: months,
  result: months,
});
const finalReport = z.strictObject({
  writtenOn: day,
  summary: z.array(text).min(1),
  /** One for each indicator, in their order; so the reasons for being off the target. */
  explanations: z.array(text),
  reasons: z.array(text),
  achievementText: text,
  collection: text,
  recipients: z.int(),
  stakeholders: z.int(),
  /** Who they are, and in which activities (2.3.2). */
  stakeholdersText: text,
  factor: text,
  caseTitle: text,
  caseText: text,
  use: text,
  suggestions: text,
});
export type LifeFinalReport = z.output<typeof finalReport>;
const returned = z.strictObject({ principal: text, interest: text });
const closing = z.strictObject({
  project: text,
  accounted: z.strictObject({ on: day, asOf: day, spent: text }),
  own: returned,
  joint: returned.extend({ name: text, memoNumber: text }).optional(),
  /** Absent: not submitted yet. The approvals of the line follow in their order. */
  submittedOn: day.optional(),
  approvedOn: z.array(day).default([]),
  returnedOn: day.optional(),
  closedOn: day.optional(),
});
export type LifeClosing = z.output<typeof closing>;
const project = z.strictObject({
  key: z.enum(['closed', 'closing', 'extending', 'opening']),
  code: z.string().regex(/^\d{8}$/),
  fiscalYear: z.int(),
  name: text,
  projectType: text,
  createdOn: day,
  checkedOn: day,
  /** Absent: the director has not decided yet, and no month is reported. */
  approvedOn: day.optional(),
  startsOn: day,
  endsOn: day,
  budget: text,
  jointUnits: z.array(text),
  rationale: text,
  objectives: z.array(text).min(1),
  targetGroup: text,
  targetCount: z.int(),
  achievement: text,
  provinces: z.array(text),
  indicators: z.array(indicator).min(2),
  activities: z.array(activity).min(1),
  finalReport: finalReport.optional(),
});
export type LifeProject = z.output<typeof project>;

const schema = z.strictObject({
  programmes: z.array(
    z.strictObject({ fiscalYear: z.int(), number: text, kind: text, unit: text, name: text }),
  ),
  derivation: text,
  projects: z.array(project),
  closings: z.array(closing),
  extension: z.strictObject({
    project: text,
    askedOn: day,
    endorsedOn: day,
    approvedOn: day,
    meeting: z.strictObject({ number: text, heldOn: day, keptOn: day, agendaNumber: text }),
    endsOn: day,
    reason: text,
    effect: text,
    work: z.array(months),
    money: z.array(months),
    indicators: z.array(months),
  }),
});
export type LifeFile = z.output<typeof schema>;

export const readLife = (): Promise<LifeFile> => readDemonstrationFile('osmep-life.yaml', schema);
