import { createRoute, z } from '@hono/zod-openapi';
import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import type { Result } from '../../foundation/refusal.ts';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { submitClosing, withdrawClosing } from './approval/submit-closing.ts';
import { saveDelay } from './delays/save-delay.ts';
import { submitDelay } from './delays/submit-delay.ts';
import { closeProject, receiveClosingOriginal } from './money/close.ts';
import { recordReceipt } from './money/record-receipt.ts';
import { draftClosingMemo } from './papers/draft-closing-memo.ts';
import { listClosings } from './reading/list-closings.ts';
import { viewClosing } from './reading/view-closing.ts';
import type { ClosingDoors } from './record/closing-case.ts';
import { enterAccountingReport } from './record/enter-accounting-report.ts';
import { saveClosing } from './record/save-closing.ts';
import { closingListSchema, closingStepSchema, closingViewSchema } from './response-schemas.ts';
import {
  accountingReportSchema,
  originalSchema,
  receiptSchema,
  saveClosingSchema,
  saveDelaySchema,
  stepClosingSchema,
  submitClosingSchema,
  submitDelaySchema,
} from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['closings'] });
const code = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
const delayOf = code.extend({ delayId: z.uuid() });
const one = '/api/v1/projects/{projectCode}/closing' as const;
const memoAnswer = z.object({ memoId: z.string() });

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/closings',
  summary:
    'Closings of ended projects that the person may see, by the day they ended; closed ones of a fiscal year that is asked for; the current year with what is still open of earlier years',
  ...action('closings.view'),
  request: { query: z.object({ fiscalYear: z.string().optional() }) },
  responses: answers('What each of them wants next, and the days left', closingListSchema),
});
const viewRoute = createRoute({
  method: 'get',
  path: one,
  summary: 'The closing of a project: countdown, guards, money, reviews, delay memos',
  ...action('closings.view'),
  request: { params: code },
  responses: answers('The closing', closingViewSchema),
});
const saveRoute = createRoute({
  method: 'put',
  path: one,
  summary: 'Declare recipients and returns of money; the first save begins the closing',
  ...action('closings.save'),
  request: { params: code, body: jsonBody(saveClosingSchema) },
  responses: answers('The version that it made', z.object({ version: z.int() })),
});
const memoRoute = createRoute({
  method: 'post',
  path: `${one}/memo`,
  summary: 'Draft the closing memo from the record',
  ...action('closings.save'),
  request: { params: code },
  responses: answers('The memo', memoAnswer),
});
const submitRoute = createRoute({
  method: 'post',
  path: `${one}/submission`,
  summary: 'Send the closing memo and begin the chain',
  ...action('closings.submit'),
  request: { params: code, body: jsonBody(submitClosingSchema) },
  responses: answers(
    'The state after it',
    closingStepSchema.extend({ documentNumber: z.string().nullable() }),
  ),
});
const withdrawRoute = createRoute({
  method: 'post',
  path: `${one}/withdrawal`,
  summary: 'Take a submitted closing back',
  ...action('closings.withdraw'),
  request: { params: code, body: jsonBody(stepClosingSchema) },
  responses: answers('The state after it', closingStepSchema),
});
const accountingRoute = createRoute({
  method: 'post',
  path: `${one}/accounting-reports`,
  summary: 'Enter what accounting says of the project’s money',
  ...action('closings.report-accounting'),
  request: { params: code, body: jsonBody(accountingReportSchema) },
  responses: answers(
    'Its id, and the closing that holds its file',
    z.object({ accountingReportId: z.string(), closingId: z.string() }),
  ),
});
const receiptRoute = createRoute({
  method: 'post',
  path: `${one}/receipts`,
  summary: 'Record the receipt by which a payer’s money came back',
  ...action('closings.return-money'),
  request: { params: code, body: jsonBody(receiptSchema) },
  responses: answers('The state after it', closingStepSchema),
});
const originalRoute = createRoute({
  method: 'post',
  path: `${one}/original`,
  summary: 'Record that accounting has the original; closes the project when every guard holds',
  ...action('closings.receive-original'),
  request: { params: code, body: jsonBody(originalSchema) },
  responses: answers('The state after it', closingStepSchema),
});
const closeRoute = createRoute({
  method: 'post',
  path: `${one}/close`,
  summary: 'Close a project whose original is in, for ever',
  ...action('closings.close'),
  request: { params: code, body: jsonBody(stepClosingSchema) },
  responses: answers('The state after it', closingStepSchema),
});
const saveDelayRoute = createRoute({
  method: 'put',
  path: `${one}/delays`,
  summary: 'Say why the closing is late; drafts the delay memo that is due',
  ...action('closings.save-delay'),
  request: { params: code, body: jsonBody(saveDelaySchema) },
  responses: answers('The delay memo', memoAnswer.extend({ delayId: z.string(), version: z.int() })),
});
const submitDelayRoute = createRoute({
  method: 'post',
  path: `${one}/delays/{delayId}/submission`,
  summary: 'Send a delay memo up the line',
  ...action('closings.submit-delay'),
  request: { params: delayOf, body: jsonBody(submitDelaySchema) },
  responses: answers('Its number', z.object({ documentNumber: z.string().nullable(), version: z.int() })),
});

/** Dates and months are branded inside and plain texts on the wire; a test parses an answer with the schema. */
type Wire<S extends z.ZodType> = Promise<Result<z.infer<S>>>;

export function closingRoutes(deps: FeatureDependencies, doors: ClosingDoors) {
  return createApi()
    .openapi(listRoute, (c) => {
      const { fiscalYear } = c.req.valid('query');
      return act(c, deps, async (ctx) => {
        if (fiscalYear === undefined) return listClosings(ctx, {}) as Wire<typeof closingListSchema>;
        const year = parseFiscalYear(fiscalYear);
        return year.ok
          ? (listClosings(ctx, { fiscalYear: year.value }) as Wire<typeof closingListSchema>)
          : year;
      });
    })
    .openapi(viewRoute, (c) =>
      act(
        c,
        deps,
        (ctx) =>
          viewClosing(ctx, doors, c.req.valid('param').projectCode) as Promise<Result<unknown>> as Wire<
            typeof closingViewSchema
          >,
      ),
    )
    .openapi(saveRoute, (c) =>
      act(c, deps, (ctx) => saveClosing(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(memoRoute, (c) =>
      act(c, deps, (ctx) => draftClosingMemo(ctx, doors, c.req.valid('param').projectCode)),
    )
    .openapi(submitRoute, (c) =>
      act(c, deps, (ctx) => submitClosing(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(withdrawRoute, (c) =>
      act(c, deps, (ctx) =>
        withdrawClosing(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json')),
      ),
    )
    .openapi(accountingRoute, (c) =>
      act(c, deps, (ctx) =>
        enterAccountingReport(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json')),
      ),
    )
    .openapi(receiptRoute, (c) =>
      act(c, deps, (ctx) => recordReceipt(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(originalRoute, (c) =>
      act(c, deps, (ctx) =>
        receiveClosingOriginal(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json')),
      ),
    )
    .openapi(closeRoute, (c) =>
      act(c, deps, (ctx) => closeProject(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(saveDelayRoute, (c) =>
      act(c, deps, (ctx) => saveDelay(ctx, doors, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(submitDelayRoute, (c) => {
      const { projectCode, delayId } = c.req.valid('param');
      return act(c, deps, (ctx) => submitDelay(ctx, doors, projectCode, delayId, c.req.valid('json')));
    });
}
export type ClosingRoutes = ReturnType<typeof closingRoutes>;
