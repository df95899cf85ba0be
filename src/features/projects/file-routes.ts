import { createRoute, z } from '@hono/zod-openapi';
import { accepted } from '../../foundation/refusal.ts';
import { answers, createApi, fileResponse, json, refusals } from '../../platform/http/index.ts';
import { previewOf } from '../../platform/previews/index.ts';
import { type ActionName, act, askFirst, type FeatureDependencies, perform } from '../permissions/index.ts';
import { attachFile, judgeFile } from './papers/attach-file.ts';
import { fileStatuses } from './papers/file-status.ts';
import type { FileSubject } from './papers/file-subject.ts';
import { findFile } from './papers/find-file.ts';
import { removeFile } from './papers/remove-file.ts';
import { filePreviewSchema } from './response-schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['projects'] });
const code = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
const fileOf = code.extend({ fileId: z.uuid() });
const list = '/api/v1/projects/{projectCode}/files' as const;

const attachRoute = createRoute({
  method: 'post',
  path: list,
  summary: 'Attach a file to a project, or to a record of it',
  ...action('projects.attach'),
  request: {
    params: code,
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({
            kind: z.string().max(40),
            name: z.string().max(255),
            file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
            status: z.enum(fileStatuses).optional(),
            subjectType: z.string().max(40).optional(),
            subjectId: z.uuid().optional(),
          }),
        },
      },
    },
  },
  responses: answers('Its id', z.object({ fileId: z.string() })),
});
const downloadRoute = createRoute({
  method: 'get',
  path: `${list}/{fileId}`,
  summary: 'Download a file',
  ...action('projects.view'),
  request: { params: fileOf },
  responses: { 200: { description: 'The file' }, ...refusals },
});
const previewRoute = createRoute({
  method: 'get',
  path: `${list}/{fileId}/preview`,
  summary: 'What can be shown of a file in the page; text only, never markup',
  ...action('projects.view'),
  request: { params: fileOf },
  responses: answers('The preview', filePreviewSchema),
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${list}/{fileId}`,
  summary:
    'Take off a file on which nothing rests; one of your own, or of a record that is open, by projects.attach',
  ...action('projects.edit'),
  request: { params: fileOf },
  responses: answers('Nothing left to say', z.object({})),
});

/** The files of projects; `subjects` are the records of later features that hold files. */
export function projectFileRoutes(deps: FeatureDependencies, subjects: readonly FileSubject[]) {
  const { files } = deps;
  return createApi()
    .openapi(attachRoute, async (c) => {
      const { projectCode } = c.req.valid('param');
      const { kind, name, file, status = null, subjectType, subjectId } = c.req.valid('form');
      const subject = subjectType && subjectId ? { subjectType, subjectId } : null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const sent = { kind, name, fileName: file.name, bytes, status, subject };
      // The scanner may take its time: it is asked once the file may be attached, and outside any transaction.
      await askFirst(c, deps, (ctx) => judgeFile(ctx, subjects, projectCode, sent));
      const scan = accepted(await files.scan({ name: file.name, bytes }));
      return act(c, deps, (ctx) => attachFile(ctx, files, subjects, projectCode, { ...sent, scan }));
    })
    .openapi(downloadRoute, async (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      const file = await perform(c, deps, (ctx) => findFile(ctx, files, projectCode, fileId));
      const { name, mediaType } = file;
      return fileResponse(c, { name, mediaType, bytes: await files.read(file) });
    })
    .openapi(previewRoute, async (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      const file = await perform(c, deps, (ctx) => findFile(ctx, files, projectCode, fileId));
      return json(c, await previewOf(file.mediaType, () => files.read(file)));
    })
    .openapi(removeRoute, (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      return act(c, deps, (ctx) => removeFile(ctx, subjects, projectCode, fileId));
    });
}
export type ProjectFileRoutes = ReturnType<typeof projectFileRoutes>;
