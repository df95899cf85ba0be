/** What the routes of amendments answer with, for the contract and the typed client. */
import { z } from '@hono/zod-openapi';
import { requestKindCodes } from '../approvals/rules.ts';
import { memoKinds } from '../memos/rules.ts';
import { projectDetailsSchema } from '../projects/index.ts';
import { changeScopes, projectStates } from '../projects/rules.ts';
import { resolutions } from './board/board-store.ts';
import { namedFields } from './difference/difference-words.ts';
import { amendmentKinds } from './kinds/amendment-kinds.ts';
import { amendmentStates } from './workflow.ts';

const text = z.string();
const day = z.string();
const instant = z.string();
const bilingual = z.object({ th: text, en: text });
const clause = z.object({ source: text, clause: text });
const state = z.enum(amendmentStates);
const kind = z.enum(amendmentKinds);
const decider = z.enum(['director', 'board']);
export const plan = projectDetailsSchema.shape.plan;

const told = z.object({
  amendmentId: text,
  projectCode: text,
  projectName: text,
  unitId: text,
  fiscalYear: z.number(),
  number: z.number(),
  state,
  madeFrom: z.number(),
  cancel: z.boolean(),
  reason: text,
  effect: text,
  lateReason: text,
  late: z.boolean().nullable(),
  reportedUntil: text.nullable(),
  requestedOn: day.nullable(),
  resolutionRequestedOn: day.nullable(),
  madeVersion: z.number().nullable(),
  endedOn: day.nullable(),
  dropReason: text,
  copyVersion: z.number(),
  version: z.number(),
  createdOn: day,
  createdByName: text,
  changedAt: instant,
});

export const amendmentListSchema = z
  .object({
    amendments: z.array(told.extend({ kinds: z.array(kind), decidedBy: decider })),
    versions: z.array(
      z.object({
        planVersion: z.number(),
        reasonKind: z.enum(['opening', 'amendment', 'correction']),
        subjectId: text.nullable(),
        inForceOn: day,
        name: text,
        startsOn: day,
        endsOn: day,
        budgetSatang: z.number(),
        amendmentNumber: z.number().nullable(),
      }),
    ),
    mayCreate: z.boolean(),
  })
  .openapi('Amendments');

const difference = z
  .object({
    place: text,
    field: text,
    scope: z.enum(changeScopes),
    money: z.boolean(),
    change: z.enum(['changed', 'added', 'removed']),
    month: text.nullable(),
    reported: z.boolean(),
    row: bilingual.nullable(),
    label: bilingual,
    before: bilingual.nullable(),
    after: bilingual.nullable(),
  })
  .openapi('AmendmentDifference');

export const changeSchema = z.object({
  place: text,
  label: bilingual,
  before: bilingual.nullable(),
  after: bilingual.nullable(),
});

const agendaItem = z
  .object({
    itemId: text,
    meetingId: text,
    meetingNumber: text,
    heldOn: day,
    minutesNumber: text.nullable(),
    minutesFileId: text.nullable(),
    minutesSha256: text.nullable(),
    amendmentId: text,
    amendmentNumber: z.number(),
    amendmentState: state,
    projectCode: text,
    projectName: text,
    unitId: text,
    fiscalYear: z.number(),
    agendaNumber: text,
    resolution: z.enum(resolutions).nullable(),
    resolutionText: text,
    resolvedOn: day.nullable(),
  })
  .openapi('AgendaItem');

export const amendmentSchema = told
  .extend({
    projectState: z.enum(projectStates),
    planVersionInForce: z.number().nullable(),
    before: plan,
    after: plan,
    frozenMonths: z.array(text),
    names: z.partialRecord(z.enum(namedFields), z.record(text, bilingual)),
    differences: z.array(difference),
    kinds: z.array(
      z.object({
        kind,
        decidedBy: decider,
        clause,
        why: z.array(
          z.object({
            place: text,
            field: text.nullable(),
            month: text.nullable(),
            label: bilingual,
            before: bilingual.nullable(),
            after: bilingual.nullable(),
          }),
        ),
      }),
    ),
    decidedBy: decider,
    due: z
      .object({
        due: z.object({ counted: day, published: day.nullable(), holidayShifted: day }),
        days: z.number(),
        asked: day,
        on: day,
        daysLeft: z.int(),
        daysLate: z.int(),
        late: z.boolean(),
      })
      .nullable(),
    requestKind: z.enum(requestKindCodes),
    checks: z.array(
      z.object({
        id: text,
        rule: bilingual,
        met: z.boolean().nullable(),
        figure: bilingual.optional(),
        clause: clause.optional(),
        link: text.optional(),
        step: z.literal('monitoring-officer').optional(),
        blocking: z.boolean(),
      }),
    ),
    beyondResolution: z.array(difference),
    memos: z.array(
      z.object({
        memoId: text,
        kind: z.enum(memoKinds),
        state: z.enum(['draft', 'sent']),
        documentNumber: text.nullable(),
      }),
    ),
    papers: z.array(
      z.object({
        position: z.number(),
        requestKind: text,
        paper: z.enum(['form-400', 'form-200']),
        fileId: text,
        sha256: text,
        madeOn: day,
        madeAt: instant,
      }),
    ),
    agenda: z.array(agendaItem),
    may: z.object({ edit: z.boolean(), request: z.boolean(), withdraw: z.boolean(), drop: z.boolean() }),
  })
  .openapi('Amendment');

export const copySchema = z
  .object({ plan, version: z.number(), frozenMonths: z.array(text) })
  .openapi('AmendmentCopy');

export const amendmentStepTakenSchema = z.object({ state, version: z.number() }).openapi('AmendmentStep');

export const boardSchema = z
  .object({
    queue: z.array(
      z.object({
        amendmentId: text,
        number: z.number(),
        projectCode: text,
        projectName: text,
        fiscalYear: z.number(),
        kinds: z.array(kind),
        requestedOn: day.nullable(),
        late: z.boolean(),
        deferredBy: z.array(text),
      }),
    ),
    meetings: z.array(
      z.object({
        meetingId: text,
        fiscalYear: z.number(),
        number: text,
        heldOn: day,
        minutesNumber: text.nullable(),
        minutesFileId: text.nullable(),
        minutesSha256: text.nullable(),
        version: z.number(),
        items: z.array(agendaItem),
      }),
    ),
    mayKeep: z.boolean(),
  })
  .openapi('Board');

export const itemStateSchema = z.object({ state });
