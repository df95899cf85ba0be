import { createRoute, z } from '@hono/zod-openapi';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { changeEmblem, changeMemoDigits, changePrefix, viewMemoSettings } from './change-settings.ts';
import { memoSettingsSchema } from './response-schemas.ts';
import { memoDigits } from './schemas.ts';

const action = { 'x-action': 'memos.edit-settings' as ActionName, tags: ['memos'] };
const saved = z.object({ version: z.number() });
/** 0 where nothing was stored yet. */
const version = z.int().min(0).max(2_147_483_646);
const binary = z.instanceof(File).openapi({ type: 'string', format: 'binary' });

const viewRoute = createRoute({
  method: 'get',
  path: '/api/v1/memo-settings',
  summary: 'How the agency writes its memos',
  ...action,
  responses: answers('Digits, emblem, and what the numbers of its units begin with', memoSettingsSchema),
});
const digitsRoute = createRoute({
  method: 'put',
  path: '/api/v1/memo-settings',
  summary: 'Digits of the memos that are drafted from now on',
  ...action,
  request: { body: jsonBody(z.object({ version, digits: z.enum(memoDigits) })) },
  responses: answers('The version that it made', saved),
});
const emblemRoute = createRoute({
  method: 'post',
  path: '/api/v1/memo-settings/emblem',
  summary: 'Upload the emblem of the agency: PNG, JPEG or SVG',
  ...action,
  request: {
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({ file: binary, version: z.coerce.number().pipe(version) }),
        },
      },
      required: true,
    },
  },
  responses: answers('The version that it made', saved),
});
const noEmblemRoute = createRoute({
  method: 'delete',
  path: '/api/v1/memo-settings/emblem',
  summary: 'Take the emblem away',
  ...action,
  request: { query: z.object({ version: z.coerce.number().pipe(version) }) },
  responses: answers('The version that it made', saved),
});
const prefixRoute = createRoute({
  method: 'put',
  path: '/api/v1/memo-settings/prefixes/{unitId}',
  summary: 'What the memo numbers of a unit begin with; null for its abbreviation',
  ...action,
  request: {
    params: z.object({ unitId: z.uuid().toLowerCase() }),
    body: jsonBody(z.object({ prefix: z.string().trim().min(1).max(40).nullable() })),
  },
  responses: answers('Changed', z.object({ unitId: z.string() })),
});

export function memoSettingsRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(viewRoute, (c) => act(c, deps, (ctx) => viewMemoSettings(ctx, deps.files)))
    .openapi(digitsRoute, (c) => act(c, deps, (ctx) => changeMemoDigits(ctx, c.req.valid('json'))))
    .openapi(emblemRoute, async (c) => {
      const { file, version: from } = c.req.valid('form');
      const bytes = new Uint8Array(await file.arrayBuffer());
      return act(c, deps, (ctx) => changeEmblem(ctx, deps.files, { version: from, name: file.name, bytes }));
    })
    .openapi(noEmblemRoute, (c) => {
      const input = { version: c.req.valid('query').version, name: '', bytes: null };
      return act(c, deps, (ctx) => changeEmblem(ctx, deps.files, input));
    })
    .openapi(prefixRoute, (c) =>
      act(c, deps, (ctx) => changePrefix(ctx, c.req.valid('param').unitId, c.req.valid('json').prefix)),
    );
}
