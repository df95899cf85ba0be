import { createRoute, z } from '@hono/zod-openapi';
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import type { Month } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { renderExcel, renderPdf, renderWord } from '../../platform/documents/index.ts';
import { answers, createApi, fileResponse, refusals } from '../../platform/http/index.ts';
import {
  type ActionContext,
  type ActionName,
  act,
  type FeatureDependencies,
  perform,
} from '../permissions/index.ts';
import { permit } from '../permissions/rules.ts';
import { catalogue, type FileFormat, type OfficialForm, saidOf } from './catalogue.ts';
import { drawFile, drawForm, type FormRequest } from './draw-form.ts';
import { fileNameOf } from './file-name.ts';
import { documentQuery, drawnFormSchema, fileQuery, officialFormSchema } from './schemas.ts';

const action = (name: ActionName) => ({ 'x-action': name, tags: ['official-forms'] });
const formParam = z.object({ formId: z.string().max(20).openapi({ example: '200-3' }) });
const base = '/api/v1/official-forms' as const;

const listRoute = createRoute({
  method: 'get',
  path: base,
  summary: 'The official forms there are: id, version, title, record, clause',
  ...action('official-forms.view'),
  responses: answers('In the order of their numbers', z.array(officialFormSchema)),
});
const documentRoute = createRoute({
  method: 'get',
  path: `${base}/{formId}/document`,
  summary: 'A form as blocks for the screen, with the stored papers of the month',
  ...action('official-forms.view'),
  request: { params: formParam, query: documentQuery },
  responses: answers('The form', drawnFormSchema),
});
const fileRoute = createRoute({
  method: 'get',
  path: `${base}/{formId}/file`,
  summary: 'A form as PDF, Word or Excel: those of its formats',
  ...action('official-forms.download'),
  request: { params: formParam, query: fileQuery },
  responses: { 200: { description: 'The file' }, ...refusals },
});

const files: Record<
  FileFormat,
  { ending: string; mediaType: string; render: (of: OfficialDocument) => Promise<Uint8Array> }
> = {
  pdf: { ending: 'pdf', mediaType: 'application/pdf', render: renderPdf },
  word: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderWord,
  },
  excel: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: renderExcel,
  },
};

export function officialFormRoutes(deps: FeatureDependencies) {
  return createApi()
    .openapi(listRoute, (c) => act(c, deps, listForms))
    .openapi(documentRoute, (c) => {
      const request = requestOf(c.req.valid('param').formId, c.req.valid('query'));
      return act(c, deps, (ctx) => drawForm(ctx, deps.files, 'official-forms.view', request));
    })
    .openapi(fileRoute, async (c) => {
      const query = c.req.valid('query');
      const request = requestOf(c.req.valid('param').formId, query);
      // Drawn after the transaction has ended: a file takes longer than its facts.
      const drawn = await perform(c, deps, (ctx) => drawFile(ctx, deps.files, query.format, request));
      const { ending, mediaType, render } = files[query.format];
      const name = `${fileNameOf(drawn)}.${ending}`;
      return fileResponse(c, { name, mediaType, bytes: await render(drawn.document) });
    });
}
export type OfficialFormRoutes = ReturnType<typeof officialFormRoutes>;

async function listForms(ctx: ActionContext): Promise<Result<OfficialForm[]>> {
  const refusal = permit(ctx.actor, 'official-forms.view');
  return refusal ? { ok: false, refusal } : ok(catalogue.map(saidOf));
}

function requestOf(formId: string, query: z.infer<typeof documentQuery>): FormRequest {
  const { project, month = null, amendment = null, digits } = query;
  return { formId, projectCode: project, month: month as Month | null, amendment, digits };
}
