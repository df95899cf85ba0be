import { createRoute, z } from '@hono/zod-openapi';
import type { Result } from '../../foundation/refusal.ts';
import { answers, createApi, jsonBody } from '../../platform/http/index.ts';
import { type ActionName, act, type FeatureDependencies } from '../permissions/index.ts';
import { lockProject } from './opening/lock-project.ts';
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
import { createProjectSchema, decisionSchema, savePlanDraftSchema } from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['projects'] });
const code = z.object({ projectCode: z.string().regex(/^\d{8}$/) });
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
  request: { body: jsonBody(createProjectSchema) },
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
  request: { params: code, body: jsonBody(savePlanDraftSchema) },
  responses: answers('The version that it made', z.object({ version: z.number() })),
});
const lockRoute = createRoute({
  method: 'post',
  path: `${one}/lock`,
  summary: 'Lock the approved plan',
  ...action('projects.lock'),
  request: { params: code, body: jsonBody(decisionSchema) },
  responses: answers('The state after it', stepTakenSchema),
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
    .openapi(lockRoute, (c) =>
      act(c, deps, (ctx) => lockProject(ctx, c.req.valid('param').projectCode, c.req.valid('json'))),
    );
}
export type ProjectRoutes = ReturnType<typeof projectRoutes>;
