/** What the routes of projects answer with, for the contract and the typed client. */
import { z } from '@hono/zod-openapi';
import { requestKindCodes } from '../approvals/rules.ts';
import { fileRemovals } from './papers/file-removal.ts';
import { fileStatuses } from './papers/file-status.ts';
import { indicatorDirections, indicatorKinds, indicatorLevels, projectStates } from './plan/plan-types.ts';

const decimal = z.string();
const figure = z.union([
  z.object({ kind: z.literal('number'), number: decimal }),
  z.object({ kind: z.enum(['not-applicable', 'nothing', 'missing']) }),
]);
const state = z.enum(projectStates);
const instant = z.string();
const day = z.string();
const text = z.string();

export const planSchema = z
  .object({
    name: text,
    programmeId: text,
    projectType: text.nullable(),
    budgetSource: text.nullable(),
    officerPersonId: text,
    coordinatorPersonId: text.nullable(),
    contactTelephone: text,
    jointUnits: z.array(text),
    rationale: text,
    objectives: z.array(text),
    targetGroup: text,
    targetGroupCount: z.number().nullable(),
    provinces: z.array(text),
    indicators: z.array(
      z.object({
        indicatorId: text,
        level: z.enum(indicatorLevels),
        name: text,
        unitOfMeasure: text,
        kind: z.enum(indicatorKinds),
        baseline: decimal.nullable(),
        target: decimal.nullable(),
        direction: z.enum(indicatorDirections),
        method: text,
        months: z.record(text, figure),
        derivedMonths: z.array(text),
      }),
    ),
    achievement: text,
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    budgetSatang: z.number().nullable(),
    allocationMemoNumber: text.nullable(),
    activities: z.array(
      z.object({
        activityId: text,
        name: text,
        budgetSatang: z.number(),
        weight: decimal,
        months: z.record(
          text,
          z.object({
            workPercent: decimal.nullable(),
            plannedWork: text,
            spendingSatang: z.number().nullable(),
          }),
        ),
        derivedMonths: z.array(text),
      }),
    ),
    planNodeIds: z.array(text),
    derivation: text.nullable(),
  })
  .openapi('ProjectPlan');

const unit = z.object({ unitId: text, nameTh: text, nameEn: text, active: z.boolean() });
const person = z.object({
  personId: text,
  unitId: text,
  displayName: text,
  positionTitle: text,
  active: z.boolean(),
});
const officer = person.extend({ telephone: text });
const clause = z.object({ source: text, clause: text });

export const projectDetailsSchema = z
  .object({
    projectCode: text,
    fiscalYear: z.number(),
    name: text,
    state,
    version: z.number(),
    planVersion: z.number(),
    planInForceOn: z.string().nullable(),
    unit,
    programme: z.object({ programmeId: text, number: text, name: text, kind: text }),
    officer,
    coordinator: officer.nullable(),
    createdOn: day,
    submittedOn: day.nullable(),
    approvedOn: day.nullable(),
    lockedOn: day.nullable(),
    cancelledOn: day.nullable(),
    closedOn: day.nullable(),
    plan: planSchema,
    planNodes: z.array(
      z.object({
        planNodeId: text,
        parentPlanNodeId: text.nullable(),
        level: text,
        code: text,
        name: text,
      }),
    ),
    files: z.array(
      z.object({
        fileId: text,
        kind: text,
        name: text,
        attachedState: state,
        status: z.enum(fileStatuses),
        subjectType: text.nullable(),
        subjectId: text.nullable(),
        mediaType: text,
        sizeBytes: z.number(),
        sha256: text,
        scan: z.enum(['not-scanned', 'clean', 'infected', 'own']),
        attachedAt: instant,
        attachedBy: text,
        attachedByName: text.nullable(),
        /** `possible` for this person now, or why not. */
        removal: z.enum(fileRemovals),
      }),
    ),
    decisions: z.array(
      z.object({
        decisionId: text,
        event: text,
        fromState: state,
        toState: state,
        planVersion: z.number(),
        personId: text.nullable(),
        personName: text.nullable(),
        onBehalfOf: text.nullable(),
        onBehalfOfName: text.nullable(),
        comment: text,
        documentNumber: text.nullable(),
        decidedOn: day,
        decidedAt: instant,
      }),
    ),
    may: z.object({
      edit: z.boolean(),
      submit: z.boolean(),
      withdraw: z.boolean(),
      lock: z.boolean(),
      attach: z.boolean(),
    }),
    readOnly: z.object({ code: text, clause }).nullable(),
  })
  .openapi('ProjectDetails');

export const filePreviewSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.enum(['pdf', 'picture']) }),
    z.object({ kind: z.literal('table'), sheet: text, rows: z.array(z.array(text)), cut: z.boolean() }),
    z.object({ kind: z.literal('text'), paragraphs: z.array(text), cut: z.boolean() }),
    z.object({ kind: z.literal('none'), why: z.enum(['other-format', 'not-readable']) }),
  ])
  .openapi('FilePreview');

export const projectListSchema = z
  .array(
    z.object({
      projectCode: text,
      name: text,
      state,
      unitId: text,
      unitName: text,
      unitNameEn: text,
      programmeId: text,
      programmeNumber: text,
      programmeName: text,
      officerPersonId: text,
      officerName: text,
      budgetSatang: z.number().nullable(),
      startsOn: day.nullable(),
      endsOn: day.nullable(),
      approvedOn: day.nullable(),
      changedAt: instant,
    }),
  )
  .openapi('ProjectList');

const entry = z.object({ code: text, th: text, en: text });
export const projectChoicesSchema = z
  .object({
    units: z.array(unit),
    persons: z.array(person),
    projectTypes: z.array(entry),
    budgetSources: z.array(entry),
    provinces: z.array(entry),
    papers: z.array(entry),
    indicatorKinds: z.array(entry),
  })
  .openapi('ProjectChoices');

export const historySchema = z
  .array(
    z.object({
      id: text,
      at: instant,
      personName: text.nullable(),
      onBehalfOfName: text.nullable(),
      action: text,
      subjectId: text,
      changed: z.array(text),
      comment: text.nullable(),
    }),
  )
  .openapi('ProjectHistory');

export const stepTakenSchema = z.object({ state, version: z.number() }).openapi('ProjectStep');

const said = z.object({ th: text, en: text });
const allocation = z.object({
  allocationId: text,
  fiscalYear: z.number(),
  programmeId: text,
  programmeName: text,
  unitId: text,
  unitName: text,
  unitNameEn: text,
  projectName: text,
  amountSatang: z.number(),
  memoNumber: text,
  memoDate: day,
  fileId: text.nullable(),
  fileName: text.nullable(),
  notifiedOn: day.nullable(),
  notifiedByName: text.nullable(),
  projectCode: text.nullable(),
  projectState: state.nullable(),
  version: z.number(),
});

export const allocationListSchema = z
  .object({ allocations: z.array(allocation), mayEdit: z.boolean() })
  .openapi('AllocationList');

export const openingSchema = z
  .object({
    way: z.enum(['system', 'paper']),
    checks: z.array(
      z.object({
        id: text,
        rule: said,
        met: z.boolean().nullable(),
        figure: said.optional(),
        clause: clause.optional(),
        link: text.optional(),
        step: z.literal('monitoring-officer').optional(),
        blocking: z.boolean(),
      }),
    ),
    allocation: allocation.nullable(),
    memo: z
      .object({ memoId: text, state: z.enum(['draft', 'sent']), documentNumber: text.nullable() })
      .nullable(),
    paperApproval: z
      .object({
        approvedOn: day,
        documentNumber: text,
        fileId: text,
        enteredOn: day,
        enteredAt: instant,
        dueOn: day,
        late: z.boolean(),
      })
      .nullable(),
    entryDays: z.number(),
    marks: z.array(
      z.object({
        markId: text,
        place: text,
        comment: text,
        madeByName: text,
        madeOn: day,
        mendedAt: instant.nullable(),
      }),
    ),
    requested: z.array(z.enum(requestKindCodes)),
  })
  .openapi('ProjectOpening');
