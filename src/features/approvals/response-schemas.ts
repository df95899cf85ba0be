/** What the routes of approvals answer. */
import { z } from '@hono/zod-openapi';
import { refusalKinds } from '../../foundation/refusal.ts';
import { conditionCodes, requestKindCodes } from './request-kinds.ts';
import { chainStepSchema } from './schemas.ts';
import { requestWorkflow } from './workflow.ts';

const bilingual = z.object({ th: z.string(), en: z.string() });
const clause = z.object({ source: z.string(), clause: z.string() });
const kind = z.enum(requestKindCodes);
const state = z.enum(requestWorkflow.states);
const capacity = z.enum(['head', 'acting-head', 'acting-for', 'role', 'delegate']);
const day = z.string();

export const differenceSchema = z.object({
  place: z.string(),
  label: bilingual,
  before: bilingual.nullable(),
  after: bilingual.nullable(),
});
export const checkSchema = z.object({
  id: z.string(),
  rule: bilingual,
  met: z.boolean().nullable(),
  figure: bilingual.optional(),
  clause: clause.optional(),
  link: z.string().optional(),
  step: z.literal('monitoring-officer').optional(),
  blocking: z.boolean(),
});

export const inboxSchema = z
  .object({
    requests: z.array(
      z.object({
        requestId: z.string(),
        kind,
        title: bilingual,
        projectCode: z.string(),
        projectName: z.string(),
        fiscalYear: z.int(),
        unitName: z.string(),
        unitNameEn: z.string(),
        requestedByName: z.string(),
        requestedOn: day,
        waitingSince: z.string(),
        position: z.int(),
        stepCount: z.int(),
        clear: z.boolean(),
        capacity,
        onBehalfOfName: z.string().nullable(),
      }),
    ),
    waiting: z.int(),
    after: z.string().nullable(),
  })
  .openapi('ApprovalInbox');
export const countSchema = z.object({ waiting: z.int(), isApprover: z.boolean() });

const mark = z.object({ place: z.string(), comment: z.string() });
const decision = z.object({
  position: z.int(),
  outcome: z.enum(['approved', 'returned', 'refused', 'withdrawn', 'passed-over']),
  passedBecause: z.enum(['vacant', 'own-request', 'same-person']).nullable(),
  personId: z.string().nullable(),
  personName: z.string().nullable(),
  positionTitle: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  onBehalfOfName: z.string().nullable(),
  capacity: z.enum([...capacity.options, 'requester']).nullable(),
  comment: z.string(),
  documentNumber: z.string().nullable(),
  marks: z.array(mark),
  checks: z.array(z.object({ id: z.string(), met: z.boolean().nullable(), confirmed: z.boolean() })),
  contentSha256: z.string(),
  decidedOn: day,
  decidedAt: z.string(),
});
const step = z.object({
  position: z.int(),
  post: bilingual,
  unitName: z.string().nullable(),
  unitNameEn: z.string().nullable(),
  approvers: z.array(z.object({ name: z.string(), onBehalfOfName: z.string().nullable() })),
});
export const requestSchema = z
  .object({
    requestId: z.string(),
    kind,
    subjectId: z.string(),
    projectId: z.string(),
    projectCode: z.string(),
    projectName: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    unitNameEn: z.string(),
    fiscalYear: z.int(),
    conditions: z.array(z.enum(conditionCodes)),
    chainVersion: z.int(),
    state,
    position: z.int(),
    waitingSince: z.string(),
    contentSha256: z.string(),
    requestedBy: z.string(),
    requestedByName: z.string(),
    requestedFor: z.string().nullable(),
    requestedForName: z.string().nullable(),
    requestedOn: day,
    requestedAt: z.string(),
    decidedOn: day.nullable(),
    content: z.object({
      title: bilingual,
      summary: z.array(z.tuple([bilingual, bilingual])),
      differences: z.array(differenceSchema),
      papers: z.array(z.object({ name: z.string(), link: z.string() })),
      places: z.array(z.object({ place: z.string(), label: bilingual })).optional(),
    }),
    checks: z.array(checkSchema),
    changed: z.array(differenceSchema),
    steps: z.array(step),
    decisions: z.array(decision),
    seat: z.object({ capacity, onBehalfOfName: z.string().nullable() }).nullable(),
    page: z.string(),
  })
  .openapi('ApprovalRequest');
export const requestsSchema = z.object({ requests: z.array(requestSchema) });

export const decidedSchema = z
  .object({ requestId: z.string(), state, position: z.int() })
  .openapi('ApprovalDecided');

const refusal = z.object({
  code: z.string(),
  kind: z.enum(refusalKinds),
  message: bilingual,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  place: z.string().optional(),
  clause: clause.optional(),
  fields: z.array(
    z.object({
      place: z.string(),
      code: z.string(),
      message: bilingual,
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      clause: clause.optional(),
    }),
  ),
});
export const severalDoneSchema = z
  .object({ results: z.array(z.object({ requestId: z.string(), refusal: refusal.nullable() })) })
  .openapi('ApprovedSeveral');

export const chainsSchema = z
  .object({
    chains: z.array(
      z.object({
        kind,
        chainVersion: z.int(),
        steps: z.array(chainStepSchema),
        defaultSteps: z.array(chainStepSchema),
        clause,
      }),
    ),
  })
  .openapi('ApprovalChains');
export const chainChangedSchema = z.object({ chainVersion: z.int() });

const delegation = z.object({
  delegationId: z.string(),
  personId: z.string(),
  personName: z.string(),
  delegatePersonId: z.string(),
  delegateName: z.string(),
  validFrom: day,
  validTo: day,
  reason: z.string(),
  endedAt: z.string().nullable(),
  endedByName: z.string().nullable(),
});
export const everyDelegationSchema = z.object({ delegations: z.array(delegation) });
export const delegationsSchema = z
  .object({
    delegations: z.array(delegation),
    persons: z.array(
      z.object({
        personId: z.string(),
        name: z.string(),
        positionTitle: z.string(),
        unitName: z.string(),
        unitNameEn: z.string(),
      }),
    ),
  })
  .openapi('ApprovalDelegations');
export const delegationSchema = z.object({ delegationId: z.string() });
