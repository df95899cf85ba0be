import { z } from '@hono/zod-openapi';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { MOST_STEPS } from './chain/check-chain.ts';
import { approvingRoles, conditionCodes, requestKindCodes } from './request-kinds.ts';
import { MOST_AT_ONCE } from './workflow.ts';

const id = z.uuid();
const day = z.iso.date().transform((text) => text as CalendarDate);
const text = (most: number) => z.string().trim().max(most);

export const requestKindSchema = z.enum(requestKindCodes);
const when = z.enum(conditionCodes).optional();
export const chainStepSchema = z
  .discriminatedUnion('post', [
    z.strictObject({ post: z.literal('line-of-command'), when }),
    z.strictObject({ post: z.literal('director'), when }),
    z.strictObject({ post: z.literal('role'), role: z.enum(approvingRoles), when }),
  ])
  .openapi('ApprovalChainStep');
export const chainChangeSchema = z
  /** `version`: of the chain that was changed; 0 is the default. */
  .strictObject({
    version: z.int().min(0).max(2_147_483_647),
    steps: z.array(chainStepSchema).max(MOST_STEPS * 2),
  })
  .openapi('ApprovalChainChange');

const position = z.int().min(1).max(1000);
export const decisionSchema = z
  .strictObject({
    decision: z.enum(['approve', 'return', 'refuse']),
    position,
    comment: text(4000).default(''),
    documentNumber: text(100)
      .transform((typed) => typed || null)
      .nullable()
      .default(null),
    confirmed: z.array(z.string().min(1).max(200)).max(200).default([]),
    marks: z
      .array(z.strictObject({ place: z.string().min(1).max(300), comment: text(2000) }))
      .max(200)
      .default([]),
  })
  .openapi('ApprovalDecisionInput');
export const severalSchema = z
  .strictObject({
    requests: z
      .array(z.strictObject({ requestId: id, position }))
      .min(1)
      .max(MOST_AT_ONCE),
  })
  .openapi('ApproveSeveral');
export const newDelegationSchema = z
  .strictObject({ delegatePersonId: id, validFrom: day, validTo: day, reason: text(500).default('') })
  .openapi('NewApprovalDelegation');

const optionalId = id.optional();
export const inboxQuerySchema = z.object({ after: optionalId });
