/** What the routes of unlocking answer with. */
import { z } from '@hono/zod-openapi';
import { planSchema } from '../response-schemas.ts';
import { unlockEnds, unlockStates } from './unlock-workflow.ts';

const text = z.string();
const day = z.string();
const instant = z.string();

const unlock = z.object({
  unlockId: text,
  projectId: text,
  projectCode: text,
  projectName: text,
  fiscalYear: z.number(),
  unitId: text,
  unitName: text,
  unitNameEn: text,
  state: z.enum(unlockStates),
  endedBy: z.enum(unlockEnds).nullable(),
  reason: text,
  requestedBy: text,
  requestedByName: text,
  officerPersonId: text,
  requestedOn: day,
  requestedAt: instant,
  decidedBy: text.nullable(),
  decidedByName: text.nullable(),
  decidedOn: day.nullable(),
  decisionReason: text.nullable(),
  openUntil: day.nullable(),
  madeFrom: z.number().nullable(),
  madeVersion: z.number().nullable(),
  endedOn: day.nullable(),
  copyVersion: z.number(),
  version: z.number(),
  memo: z
    .object({ memoId: text, documentNumber: text.nullable(), state: z.enum(['draft', 'sent']) })
    .nullable(),
});

export const unlocksSchema = z
  .object({
    unlocks: z.array(unlock),
    grant: z.object({ first: day, last: day }),
    may: z.object({ request: z.boolean(), withdraw: z.boolean(), decide: z.boolean(), correct: z.boolean() }),
  })
  .openapi('UnlocksOfProject');
export const unlockedPlanSchema = z.object({ plan: planSchema, version: z.number() }).openapi('UnlockedPlan');
export const endedUnlockSchema = z.object({ planVersion: z.number().nullable() });
