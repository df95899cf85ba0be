/** What the routes of monthly reports answer with, for the contract and the typed client. */
import { z } from '@hono/zod-openapi';
import { projectStates } from '../projects/rules.ts';
import {
  clause,
  day,
  decimal,
  figures,
  instant,
  month,
  named,
  names,
  plan,
  results,
  satang,
  spending,
  startedStates,
  text,
  work,
} from './figure-schemas.ts';
import { reportStates } from './figures/report-facts.ts';

const lifter = z.enum([
  'director',
  'system-administrator',
  'monitoring-officer',
  'project-officer',
  'nobody',
]);
const door = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('open'),
    by: z.enum(['window', 'reopening']),
    until: day,
    daysLeft: z.number(),
  }),
  z.object({
    state: z.literal('not-yet'),
    lock: z.literal('window-not-open'),
    opensOn: day,
    closesOn: day,
    daysUntil: z.number(),
    clause,
    liftedBy: z.literal('nobody'),
  }),
  z.object({
    state: z.literal('closed'),
    lock: z.enum([
      'project-not-approved',
      'project-not-locked',
      'project-closed',
      'project-cancelled',
      'outside-project-period',
      'window-closed',
      'submitted',
    ]),
    since: day.nullable(),
    clause,
    liftedBy: lifter,
  }),
]);

const revision = z.object({
  revision: z.number(),
  planVersion: z.number(),
  reason: text.nullable(),
  openedBy: text.nullable(),
  startedAt: instant,
  submittedAt: instant.nullable(),
  submittedBy: text.nullable(),
  submittedOn: day.nullable(),
  late: z.boolean().nullable(),
  pdfFileId: text.nullable(),
  pdfSha256: text.nullable(),
});

const reopening = z
  .object({
    reopeningId: text,
    projectCode: text,
    projectName: text,
    projectState: z.enum(projectStates),
    closedOn: day.nullable(),
    unitId: text,
    unitName: text,
    month,
    reason: text,
    requestedBy: z.object({ personId: text, name: text }),
    officerPersonId: text,
    requestedAt: instant,
    state: z.enum(['requested', 'granted', 'refused', 'withdrawn']),
    decidedBy: text.nullable(),
    decidedAt: instant.nullable(),
    decisionReason: text.nullable(),
    openUntil: day.nullable(),
    memo: z.object({ memoId: text, documentNumber: text.nullable() }).nullable(),
    version: z.number(),
  })
  .openapi('Reopening');

const file = z.object({ fileId: text, name: text, activityId: text.nullable() });

export const reportViewSchema = z
  .object({
    names,
    plan,
    month,
    fiscalYearNote: z.object({ calendarYear: z.number(), fiscalYear: z.number() }).nullable(),
    window: z.object({ month, opens: day, closes: day, clause }),
    door,
    report: z.object({
      state: z.enum(reportStates),
      revision: z.number(),
      version: z.number(),
      openUntil: day.nullable(),
    }),
    lastChange: z.object({ at: instant, by: z.object({ personId: text, name: text }) }).nullable(),
    results,
    figures,
    missing: z.array(
      z.object({
        code: z.enum([
          'work-done-missing',
          'work-missing',
          'spending-missing',
          'problem-missing',
          'remedy-missing',
          'work-over-hundred',
          'indicator-missing',
        ]),
        place: text,
        position: z.number(),
        name: text,
        clause,
        found: decimal.optional(),
      }),
    ),
    revisions: z.array(revision),
    files: z.array(file),
    reopenings: z.array(reopening),
  })
  .openapi('MonthlyReport');

export const yearSchema = z
  .object({
    names,
    project: plan.pick({
      projectCode: true,
      name: true,
      fiscalYear: true,
      unitId: true,
      budgetSatang: true,
      startsOn: true,
      endsOn: true,
      planVersion: true,
      state: true,
    }),
    months: z.array(
      z.object({
        month,
        asked: z.boolean(),
        state: z.enum(reportStates),
        version: z.number(),
        openUntil: day.nullable(),
        window: z.object({ opens: day, closes: day }),
        late: z.boolean(),
        planVersion: z.number(),
        work,
        spending,
        problems: z.array(z.object({ position: z.number(), name: text, problem: text, remedy: text })),
      }),
    ),
    reportedUntil: month.nullable(),
    courses: z.array(
      z.object({
        planVersion: z.number(),
        inForceOn: day,
        months: z.array(
          z.object({
            month,
            work: decimal,
            spending: satang,
            spendingPercent: decimal.nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('ProjectYear');

export const reportMonthsSchema = z
  .object({
    months: z.array(z.object({ month, opens: day, closes: day })),
    projects: z.array(
      z.object({
        projectCode: text,
        name: text,
        mine: z.boolean(),
        months: z.array(z.object({ asked: z.boolean(), state: z.enum(reportStates), late: z.boolean() })),
      }),
    ),
  })
  .openapi('ReportMonths');

export const savedSchema = z
  .object({ state: z.enum(startedStates), revision: z.number(), version: z.number(), savedAt: instant })
  .openapi('SavedReport');

export const submittedSchema = z
  .object({
    revision: z.number(),
    version: z.number(),
    submittedAt: instant,
    late: z.boolean(),
    pdfFileId: text,
    pdfSha256: text,
  })
  .openapi('SubmittedReport');

export const revisionSchema = z
  .object({
    revision,
    snapshot: z.object({
      formVersion: text,
      takenAt: instant,
      submittedOn: day,
      late: z.boolean(),
      facts: z.object({
        agency: named,
        unit: named,
        coordinator: z.object({ name: text, position: text }).nullable(),
        responsible: z.object({ name: text, position: text }).nullable(),
        plan,
        month,
        revision: z.number(),
        state: z.enum(reportStates),
        submittedOn: day.nullable(),
        results,
        files: z.array(file),
      }),
      figures,
    }),
  })
  .openapi('SubmittedRevision');

const difference = z.object({
  place: text,
  rowKind: z.enum(['activity', 'indicator']),
  rowId: text,
  cell: z.enum(['work', 'workDone', 'problem', 'remedy', 'spending', 'value', 'note']),
  before: text,
  after: text,
});

export const differencesSchema = z
  .object({
    from: revision,
    to: revision,
    differences: z.array(difference.extend({ position: z.number(), name: text })),
  })
  .openapi('RevisionDifferences');

export const reopeningListSchema = z.object({ reopenings: z.array(reopening) });

export const decidedSchema = z.object({
  state: z.enum(['granted', 'refused']),
  openUntil: day.nullable(),
  revision: z.number().nullable(),
});

export const previewSchema = z
  .object({
    sha256: text,
    version: z.number(),
    changedSince: z.boolean(),
    takenBefore: z.object({ at: instant, by: text }).nullable(),
    changes: z.array(difference),
    errors: z.array(
      z.object({
        place: text,
        code: text,
        data: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])),
        clause: clause.optional(),
      }),
    ),
    goodRows: z.number(),
    badRows: z.number(),
  })
  .openapi('UploadPreview');
