import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { renderPdf, renderWord } from '../../platform/documents/index.ts';
import { answers, createApi, fileResponse, jsonBody, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies, perform } from '../permissions/index.ts';
import { receiveOriginal } from './receive-original.ts';
import { memoSchema, memoViewSchema } from './response-schemas.ts';
import { saveMemo } from './save-memo.ts';
import { saveMemoSchema } from './schemas.ts';
import { memoSettingsRoutes } from './settings-routes.ts';
import { findMemoFile, type MemoFormat, viewMemo, viewMemos } from './view-memos.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['memos'] });
const one = z.object({ memoId: z.uuid().toLowerCase() });
const memo = '/api/v1/memos/{memoId}' as const;
const fileAnswer = {
  200: {
    description: 'The file',
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
  ...refusals,
};

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/memos',
  summary: 'Memos of a project, newest first',
  ...action('memos.view'),
  request: { query: z.object({ projectCode: z.string().regex(/^\d{8}$/) }) },
  responses: answers('The memos', z.array(memoSchema)),
});
const viewRoute = createRoute({
  method: 'get',
  path: memo,
  summary: 'A memo: its text, what it may not lose, and what became of it',
  ...action('memos.view'),
  request: { params: one },
  responses: answers('The memo', memoViewSchema),
});
const saveRoute = createRoute({
  method: 'put',
  path: memo,
  summary: 'Save the text of a draft as a whole',
  ...action('memos.edit'),
  request: { params: one, body: jsonBody(saveMemoSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const pdfRoute = createRoute({
  method: 'get',
  path: `${memo}/pdf`,
  summary: 'The memo as PDF: as it was sent, or a draft as it stands',
  ...action('memos.view'),
  request: { params: one },
  responses: fileAnswer,
});
const wordRoute = createRoute({
  method: 'get',
  path: `${memo}/word`,
  summary: 'The memo as Word file: as it was sent, or a draft as it stands',
  ...action('memos.view'),
  request: { params: one },
  responses: fileAnswer,
});
const receiveRoute = createRoute({
  method: 'put',
  path: `${memo}/original`,
  summary: 'Accounting has received the original',
  ...action('memos.receive-original'),
  request: { params: one, body: jsonBody(z.object({ receivedOn: z.iso.date() })) },
  responses: answers('Recorded', z.object({ memoId: z.string(), originalReceivedOn: z.string() })),
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Drafting and sending are routes of the feature whose record the memo is about. */
export function memoRoutes(deps: FeatureDependencies) {
  /** A draft is drawn after its transaction: drawing takes time. */
  const download = async (c: Context, memoId: string, format: MemoFormat) => {
    const found = await perform(c, deps, (ctx) => findMemoFile(ctx, deps.files, memoId, format));
    const render = format === 'pdf' ? renderPdf : renderWord;
    const bytes = 'stored' in found ? await deps.files.read(found.stored) : await render(found.document);
    return fileResponse(c, {
      name: found.name,
      mediaType: format === 'pdf' ? 'application/pdf' : WORD,
      bytes,
    });
  };
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewMemos(ctx, c.req.valid('query').projectCode)))
    .openapi(viewRoute, (c) => act(c, deps, (ctx) => viewMemo(ctx, deps.files, c.req.valid('param').memoId)))
    .openapi(saveRoute, (c) =>
      act(c, deps, (ctx) => saveMemo(ctx, c.req.valid('param').memoId, c.req.valid('json'))),
    )
    .openapi(pdfRoute, (c) => download(c, c.req.valid('param').memoId, 'pdf'))
    .openapi(wordRoute, (c) => download(c, c.req.valid('param').memoId, 'word'))
    .openapi(receiveRoute, (c) => {
      const { receivedOn } = c.req.valid('json');
      const receipt = { receivedOn: receivedOn as CalendarDate };
      return act(c, deps, (ctx) => receiveOriginal(ctx, c.req.valid('param').memoId, receipt));
    })
    .route('/', memoSettingsRoutes(deps));
}

export type MemoRoutes = ReturnType<typeof memoRoutes>;
