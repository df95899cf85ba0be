import { z } from '@hono/zod-openapi';
import { boardStates } from '../monitoring-board/rules.ts';
import { roleCodes } from '../permissions/rules.ts';
import { closingWork } from './work-item.ts';

const due = z.object({ on: z.string(), daysLeft: z.int(), daysLate: z.int() });
const ofProject = {
  projectCode: z.string(),
  projectName: z.string(),
  fiscalYear: z.int(),
  unitName: z.string(),
  unitNameEn: z.string(),
};
const kind = <K extends string>(...kinds: [K, ...K[]]) => z.enum(kinds);

export const workItemSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: kind('report'),
      month: z.string(),
      state: z.enum(boardStates),
      due: due.nullable(),
      ...ofProject,
    }),
    z.object({
      kind: kind('project-returned'),
      due: z.null(),
      since: z.string(),
      comment: z.string(),
      ...ofProject,
    }),
    z.object({
      kind: kind('project-draft'),
      due: z.null(),
      since: z.string(),
      ...ofProject,
    }),
    z.object({
      kind: kind('approval'),
      due: z.null(),
      requestId: z.string(),
      titleTh: z.string(),
      titleEn: z.string(),
      by: z.string(),
      since: z.string(),
      ...ofProject,
    }),
    z.object({ kind: kind('closing'), wants: z.enum(closingWork), due: due.nullable(), ...ofProject }),
    z.object({
      kind: kind('allocation'),
      due: z.null(),
      allocationId: z.string(),
      amountSatang: z.number(),
      since: z.string(),
      projectName: z.string(),
      fiscalYear: z.int(),
      unitName: z.string(),
      unitNameEn: z.string(),
    }),
    z.object({
      kind: kind('month'),
      month: z.string(),
      due,
      late: z.int(),
      waiting: z.int(),
      reopened: z.int(),
      submitted: z.int(),
      asked: z.int(),
    }),
    z.object({
      kind: kind('reopening'),
      due: z.null(),
      reopeningId: z.string(),
      month: z.string(),
      requestedAt: z.string(),
      by: z.string(),
      reason: z.string(),
      ...ofProject,
    }),
    z.object({
      kind: kind('unlock'),
      due: z.null(),
      requestedAt: z.string(),
      by: z.string(),
      reason: z.string(),
      ...ofProject,
    }),
    z.object({ kind: kind('no-unit'), due: z.null() }),
    z.object({ kind: kind('no-role'), due: z.null(), roles: z.array(z.enum(roleCodes)) }),
    z.object({ kind: kind('no-programme'), due: z.null(), year: z.int() }),
    z.object({ kind: kind('no-second-factor', 'mail-failed'), due: z.null(), count: z.int() }),
    z.object({ kind: kind('mail-not-configured'), due: z.null() }),
  ])
  .openapi('WorkItem');

const count = z.int();
export const firstSentenceSchema = z.discriminatedUnion('code', [
  z.object({ code: kind('reports-late'), count }),
  z.object({ code: kind('reports-due'), count, month: z.string(), due }),
  z.object({ code: kind('reports-reopened'), count, due }),
  z.object({ code: kind('month-late'), count, month: z.string() }),
  z.object({ code: kind('month-waiting'), count, month: z.string(), due }),
  z.object({ code: kind('to-decide', 'others'), count }),
  z.object({ code: kind('nothing') }),
]);

export const myWorkSchema = z
  .object({
    today: z.string(),
    sentence: firstSentenceSchema,
    /** The first of them. */
    items: z.array(workItemSchema),
    /** How many there are. */
    all: count,
    otherYears: z.array(z.int()),
    units: z
      .object({
        month: z.string(),
        closes: z.string(),
        rows: z.array(
          z.object({
            unitId: z.string(),
            name: z.string(),
            nameEn: z.string(),
            asked: count,
            onTime: count,
            late: count,
            missing: count,
          }),
        ),
      })
      .nullable(),
  })
  .openapi('MyWork');
