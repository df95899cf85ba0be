import { createRoute, z } from '@hono/zod-openapi';
import type { Result } from '../../foundation/refusal.ts';
import { createApi, fileResponse, refusals } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies, perform } from '../permissions/index.ts';
import { approveProject } from './opening/approve-project.ts';
import { lockProject } from './opening/lock-project.ts';
import { returnProject } from './opening/return-project.ts';
import { submitProject } from './opening/submit-project.ts';
import { withdrawProject } from './opening/withdraw-project.ts';
import { attachFile, findFile, removeFile } from './papers/attach-file.ts';
import { savePlanDraft } from './plan/save-plan-draft.ts';
import { createProject } from './register/create-project.ts';
import { viewProjectChoices, viewProjects } from './register/list-projects.ts';
import { projectDetails } from './register/project-details.ts';
import { viewProjectHistory } from './register/project-history.ts';
import {
  historySchema,
  projectChoicesSchema,
  projectDetailsSchema,
  projectListSchema,
  stepTakenSchema,
} from './response-schemas.ts';
import { approvalSchema, createProjectSchema, decisionSchema, savePlanDraftSchema } from './schemas.ts';

const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...refusals,
});
const fileAnswer = { 200: { description: 'The file' }, ...refusals };
const json = <S extends z.ZodType>(schema: S) => ({ content: { 'application/json': { schema } } });
const action = (name: ActionName) => ({ 'x-action': name, tags: ['projects'] });
const code = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
const fileOf = code.extend({ fileId: z.uuid() });
const one = '/api/v1/projects/{projectCode}' as const;

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/projects',
  summary: 'Projects of a fiscal year that the person may see',
  ...action('projects.view'),
  request: { query: z.object({ fiscalYear: z.string() }) },
  responses: answers('By project code', projectListSchema),
});
const choicesRoute = createRoute({
  method: 'get',
  path: '/api/v1/project-choices',
  summary: 'What the forms of a project offer: units, persons, code lists',
  ...action('projects.view'),
  responses: answers('The choices', projectChoicesSchema),
});
const createProjectRoute = createRoute({
  method: 'post',
  path: '/api/v1/projects',
  summary: 'Create a project; the system gives it its code',
  ...action('projects.create'),
  request: { body: json(createProjectSchema) },
  responses: answers('Its code', z.object({ projectCode: z.string(), version: z.number() })),
});
const detailsRoute = createRoute({
  method: 'get',
  path: one,
  summary: 'A project with its plan, papers and decisions',
  ...action('projects.view'),
  request: { params: code },
  responses: answers('The project', projectDetailsSchema),
});
const historyRoute = createRoute({
  method: 'get',
  path: `${one}/history`,
  summary: 'What was done to a project, newest first',
  ...action('projects.view'),
  request: { params: code },
  responses: answers('At most 500 entries', historySchema),
});
const saveRoute = createRoute({
  method: 'put',
  path: `${one}/plan`,
  summary: 'Save the draft of สสว.100 as a whole',
  ...action('projects.edit'),
  request: { params: code, body: json(savePlanDraftSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const stepRoute = <N extends string>(name: N, of: ActionName, summary: string) =>
  createRoute({
    method: 'post',
    path: `${one}/${name}` as `${typeof one}/${N}`,
    summary,
    ...action(of),
    request: { params: code, body: json(decisionSchema) },
    responses: answers('The state after it', stepTakenSchema),
  });
const submitRoute = stepRoute('submission', 'projects.submit', 'Submit a project for approval');
const withdrawRoute = stepRoute('withdrawal', 'projects.withdraw', 'Withdraw a submitted project');
const returnRoute = stepRoute('return', 'projects.return', 'Return a submitted project with a comment');
const lockRoute = stepRoute('lock', 'projects.lock', 'Lock the approved plan');
const approveRoute = createRoute({
  method: 'post',
  path: `${one}/approval`,
  summary: 'Approve the opening; plan version 1 comes into force',
  ...action('projects.approve'),
  request: { params: code, body: json(approvalSchema) },
  responses: answers('The state after it', stepTakenSchema),
});
const attachRoute = createRoute({
  method: 'post',
  path: `${one}/files`,
  summary: 'Attach a paper',
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
          }),
        },
      },
    },
  },
  responses: answers('Its id', z.object({ fileId: z.string() })),
});
const downloadRoute = createRoute({
  method: 'get',
  path: `${one}/files/{fileId}`,
  summary: 'Download a paper',
  ...action('projects.view'),
  request: { params: fileOf },
  responses: fileAnswer,
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${one}/files/{fileId}`,
  summary: 'Take a paper off a draft',
  ...action('projects.edit'),
  request: { params: fileOf },
  responses: answers('Nothing left to say', z.object({})),
});
/** Months are partial records inside and plain records on the wire; a test parses an answer with the schema. */
type WireDetails = Promise<Result<z.infer<typeof projectDetailsSchema>>>;

export function projectRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, (ctx) => viewProjects(ctx, c.req.valid('query').fiscalYear)))
    .openapi(choicesRoute, (c) => act(c, deps, viewProjectChoices))
    .openapi(createProjectRoute, (c) => act(c, deps, (ctx) => createProject(ctx, c.req.valid('json'))))
    .openapi(detailsRoute, (c) =>
      act(
        c,
        deps,
        (ctx) =>
          projectDetails(ctx, c.req.valid('param').projectCode) as Promise<Result<unknown>> as WireDetails,
      ),
    )
    .openapi(historyRoute, (c) =>
      act(c, deps, (ctx) => viewProjectHistory(ctx, c.req.valid('param').projectCode)),
    )
    .openapi(saveRoute, (c) =>
      act(c, deps, (ctx) => savePlanDraft(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(submitRoute, (c) =>
      act(c, deps, (ctx) => submitProject(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(withdrawRoute, (c) =>
      act(c, deps, (ctx) => withdrawProject(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(returnRoute, (c) =>
      act(c, deps, (ctx) => returnProject(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(approveRoute, (c) =>
      act(c, deps, (ctx) => approveProject(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(lockRoute, (c) =>
      act(c, deps, (ctx) => lockProject(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    )
    .openapi(attachRoute, async (c) => {
      const { kind, name, file } = c.req.valid('form');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const paper = { kind, name, fileName: file.name, bytes };
      return act(c, deps, (ctx) => attachFile(ctx, deps.files, c.req.valid('param').projectCode, paper));
    })
    .openapi(downloadRoute, async (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      const file = await perform(c, deps, (ctx) => findFile(ctx, deps.files, projectCode, fileId));
      const { name, mediaType } = file;
      return fileResponse(c, { name, mediaType, bytes: await deps.files.read(file) });
    })
    .openapi(removeRoute, (c) => {
      const { projectCode, fileId } = c.req.valid('param');
      return act(c, deps, (ctx) => removeFile(ctx, projectCode, fileId));
    });
}
export type ProjectRoutes = ReturnType<typeof projectRoutes>;
