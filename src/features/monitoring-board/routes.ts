import { createRoute, z } from '@hono/zod-openapi';
import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import { buddhistMonthKey } from '../../foundation/month.ts';
import { answers, createApi, jsonBody, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies, perform } from '../permissions/index.ts';
import { writeBoard } from './board-workbook.ts';
import { exportBoard } from './export-board.ts';
import { remind } from './remind.ts';
import {
  boardChoicesSchema,
  boardFilterSchema,
  boardQuerySchema,
  boardSchema,
  remindedSchema,
  remindSchema,
} from './schemas.ts';
import { viewBoard, viewBoardChoices } from './view-board.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['monitoring-board'] });
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const boardRoute = createRoute({
  method: 'get',
  path: '/api/v1/monitoring-board',
  summary: 'Who has reported a month and who has not, with counts by state',
  ...action('monitoring-board.view'),
  request: { query: boardQuerySchema },
  responses: answers('One page of at most 50 projects', boardSchema),
});
const choicesRoute = createRoute({
  method: 'get',
  path: '/api/v1/monitoring-board/choices',
  summary: 'Units and programmes by which the board is filtered',
  ...action('monitoring-board.view'),
  request: { query: z.object({ fiscalYear: z.string() }) },
  responses: answers('The choices', boardChoicesSchema),
});
const workbookRoute = createRoute({
  method: 'get',
  path: '/api/v1/monitoring-board/workbook',
  summary: 'The filtered board as an Excel workbook',
  ...action('monitoring-board.export'),
  request: { query: boardFilterSchema.extend({ language: z.enum(['th', 'en']).default('th') }) },
  responses: { 200: { description: 'The workbook', content: { [EXCEL]: {} } }, ...refusals },
});
const remindRoute = createRoute({
  method: 'post',
  path: '/api/v1/monitoring-board/reminders',
  summary: 'Remind the persons of projects to submit a month, in the system and by mail',
  ...action('monitoring-board.remind'),
  request: { body: jsonBody(remindSchema) },
  responses: answers('Who was reminded, and which projects were not, with the reason', remindedSchema),
});

export function monitoringBoardRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(boardRoute, (c) => act(c, deps, (ctx) => viewBoard(ctx, c.req.valid('query'))))
    .openapi(choicesRoute, (c) =>
      act(c, deps, async (ctx) => {
        const year = parseFiscalYear(c.req.valid('query').fiscalYear);
        return year.ok ? viewBoardChoices(ctx, year.value) : year;
      }),
    )
    .openapi(workbookRoute, async (c) => {
      const { language, ...filter } = c.req.valid('query');
      const board = await perform(c, deps, (ctx) => exportBoard(ctx, filter));
      const bytes = await writeBoard(board, language, deps.clock.now());
      const name = `monitoring-${buddhistMonthKey(board.month)}.xlsx`;
      return new Response(Buffer.from(bytes), {
        headers: {
          'content-type': EXCEL,
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      });
    })
    .openapi(remindRoute, (c) => act(c, deps, (ctx) => remind(ctx, c.req.valid('json'))));
}
export type MonitoringBoardRoutes = ReturnType<typeof monitoringBoardRoutes>;
