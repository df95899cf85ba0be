/** The data files of database/demo as values, each with its shape checked. */
import { z } from 'zod';
import { calendarDate } from '../../foundation/calendar-date.ts';
import { accepted } from '../../foundation/refusal.ts';
import { readDemonstrationFile } from './demonstration-files.ts';
import { type DocumentWords, readDocumentWords } from './document-words.ts';

const text = z.string().min(1);
const day = z.string().transform((date) => accepted(calendarDate(date)));
const projectCode = z.string().regex(/^\d{8}$/);
const monthKey = z.string().regex(/^\d{4}-\d{2}$/);

const unit = z.strictObject({
  key: text,
  parent: z.string().optional(),
  nameTh: text,
  nameEn: text,
  abbreviation: z.string().default(''),
  kind: z.enum(['agency', 'division', 'section', 'group', 'provincial-office']),
  code: text,
  source: z.string().optional(),
});

const person = z.strictObject({
  username: text,
  name: text,
  unit: text,
  role: z.enum([
    'project-officer',
    'superior',
    'monitoring-officer',
    'director',
    'strategy-officer',
    'finance-officer',
    'internal-auditor',
    'executive',
    'secretariat',
    'screening-committee',
    'administrator',
  ]),
  scope: z.enum(['unit', 'agency', 'command']),
  /** Key of the unit whose head this is. */
  heads: z.string().optional(),
});
export type DemonstrationPerson = z.output<typeof person>;

const programme = z.strictObject({
  number: text,
  name: text,
  kind: text,
  unit: text,
  source: text,
  budgetOutput: z.string().nullable().default(null),
});

const projectHead = z.strictObject({
  projectType: text,
  budgetSource: text,
  provinces: z.array(z.string()),
  /** `level/code` of law/code-lists. */
  planNodes: z.array(text),
  contactTelephone: text,
  rationale: text,
  targetGroup: text,
  achievement: text,
  method: text,
  createdOn: day,
  approvedOn: day,
  startsOn: day,
  endsOn: day,
});
export type ProjectHead = z.output<typeof projectHead>;

const agencyFile = {
  agency: z.strictObject({
    code: text,
    nameTh: text,
    nameEn: text,
    abbreviation: text,
    agencyType: z.enum(['public-organisation', 'government-department']),
    ministry: z.string().default(''),
  }),
  units: z.array(unit).min(1),
  people: z.array(person).min(1),
  fiscalYear: z.int(),
  projectHead,
  programmes: z.array(programme).min(1),
};

const project = { programme: text, code: projectCode, source: text, unit: text, officer: text, name: text };
const kinds = z.enum(['SUM', 'BASE+SUM', 'LAST', 'PERCENT', 'LEVEL']);
/** Words of a document; `example` says that they are the demonstration's. */
const documentText = z.strictObject({ source: text, text, example: z.boolean().default(false) });
export type DocumentText = z.output<typeof documentText>;

const osepProject = z.strictObject({
  ...project,
  targetCount: z.int().default(0),
  budgetNote: z.string().optional(),
  problem: documentText.optional(),
  remedy: documentText.optional(),
  indicators: z.array(
    z.strictObject({
      level: z.enum(['output', 'outcome']),
      kind: kinds,
      unit: text,
      name: z.string().optional(),
      baseline: z.string().optional(),
      less: z.string().optional(),
      plan: z.string().optional(),
      result: z.string().optional(),
      /** Money row of the report table whose percentage is the indicator. */
      percentOf: z.string().optional(),
      /** Printed remarks by the month they are shown in. */
      notes: z.record(monthKey, documentText).default({}),
    }),
  ),
  activities: z.array(
    z.strictObject({
      name: text,
      source: text,
      amount: z.array(text).default([]),
      used: z.array(text).default([]),
    }),
  ),
});
export type OsepProject = z.output<typeof osepProject>;

const osepSchema = z.strictObject({ ...agencyFile, projects: z.array(osepProject) });
export type OsepFile = z.output<typeof osepSchema>;

const osmepSchema = z.strictObject({
  ...agencyFile,
  project: z.strictObject({
    ...project,
    indicatorNote: text,
    total: z.strictObject({ cumulative: text, source: text }),
    activities: z.array(z.strictObject({ name: text, source: text, budget: text, plan: text, result: text })),
    difference: z.strictObject({ name: text, source: text }),
  }),
});
export type OsmepFile = z.output<typeof osmepSchema>;

const cpdSchema = z.strictObject({
  ...agencyFile,
  project: z.strictObject({
    ...project,
    objectives: z.array(text),
    budget: z.strictObject({ printed: text, source: text }),
    tasks: z.array(z.strictObject({ source: text, unit: text, target: text, text })),
    expenses: z.array(z.strictObject({ source: text, printed: text, text })),
    indicators: z.array(
      z.strictObject({
        source: text,
        level: z.enum(['output', 'outcome']),
        kind: kinds,
        unit: text,
        target: text,
        name: text,
      }),
    ),
  }),
});
export type CpdFile = z.output<typeof cpdSchema>;

export type AgencyFile = Pick<OsepFile, keyof typeof agencyFile>;

const reopening = { projectCode, month: monthKey, askedOn: day, reason: text };
const agencyScenario = z.strictObject({
  submittedThrough: monthKey,
  submitDay: z.int(),
  late: z.array(z.strictObject({ ...reopening, openUntil: day, submittedOn: day })),
  reopened: z.array(z.strictObject({ ...reopening, openUntil: day })),
  requested: z.array(z.strictObject(reopening)),
  march: z
    .strictObject({ submitted: z.array(projectCode), submittedOn: day, draft: z.array(projectCode) })
    .optional(),
});
export type AgencyScenario = z.output<typeof agencyScenario>;

const scenarioSchema = z.strictObject({
  today: day,
  agencies: z.record(z.enum(['OSEP', 'OSMEP', 'CPD']), agencyScenario),
});

export const readOsep = () => readDemonstrationFile('osep.yaml', osepSchema);
export const readOsmep = () => readDemonstrationFile('osmep.yaml', osmepSchema);
export const readCpd = () => readDemonstrationFile('cpd.yaml', cpdSchema);
export const readScenario = () => readDemonstrationFile('scenario.yaml', scenarioSchema);

const rulesSchema = z.strictObject({
  rules: z.record(z.string(), z.strictObject({ th: text, en: text })),
});

const ruleNames = [
  'count-in-thirds',
  'standing-value',
  'empty-quarter',
  'less-baseline',
  'year-in-last-month',
  'once-a-quarter',
  'money-in-twelfths',
  'money-remainder-evenly',
  'difference-of-totals',
  'work-evenly',
  'no-work-reported',
  'work-by-money',
  'weight-by-money',
  'one-indicator',
  'plan-without-results',
] as const;
export type SpreadingRule = (typeof ruleNames)[number];
/** Words of each rule and of the documents, as screens show them beside a derived figure. */
export type SourceWords = Record<SpreadingRule, string> & DocumentWords;

export async function readSourceWords(): Promise<SourceWords> {
  const { rules } = await readDemonstrationFile('spreading-rules.yaml', rulesSchema);
  const byName = Object.fromEntries(
    ruleNames.map((name) => {
      const words = rules[name];
      if (!words) throw new Error(`spreading-rules.yaml has no rule ${name}`);
      return [name, words.th];
    }),
  ) as Record<SpreadingRule, string>;
  return { ...byName, ...(await readDocumentWords()) };
}
