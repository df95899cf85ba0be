import { formOf, PNG } from './asking.ts';
import type { RouteCase, RouteCases } from './route-request.ts';
import { statedDocument, YEAR } from './sample-plan.ts';

const person = { about: 'person' as const };
const agency = { about: 'agency' as const };
const unit = { about: 'unit' as const };

const step = (of: 'submitted' | 'draft' | 'approved', name: string): RouteCase => ({
  ...unit,
  request: (ground) => ({
    path: `/api/v1/projects/${ground[of].code}/${name}`,
    json: { version: ground[of].version, comment: 'ตรวจแล้ว', documentNumber: null },
  }),
});

/** Plans, projects, official forms, findings. */
export const projectCases: RouteCases = {
  'GET /api/v1/plan-nodes': { ...person, request: () => ({ path: '/api/v1/plan-nodes' }) },
  'POST /api/v1/plan-nodes': {
    ...agency,
    request: ({ planNodeId }) => ({
      path: '/api/v1/plan-nodes',
      json: { level: 'master-plan', code: 'NEW', name: 'แผนแม่บทใหม่', parentPlanNodeId: planNodeId },
    }),
    foreign: ['plan-node-unknown'],
  },
  'POST /api/v1/plan-nodes/load': { ...person, request: () => ({ path: '/api/v1/plan-nodes/load' }) },
  'GET /api/v1/programmes': {
    ...person,
    request: () => ({ path: `/api/v1/programmes?fiscalYear=${YEAR}` }),
  },
  'POST /api/v1/programmes': {
    ...agency,
    request: ({ unitId, planNodeId }) => ({
      path: '/api/v1/programmes',
      json: {
        fiscalYear: YEAR,
        number: 'NEW',
        name: 'แผนงานใหม่',
        kind: 'basic',
        budgetOutput: null,
        unitId,
        planNodeIds: [planNodeId],
      },
    }),
    foreign: ['programme-unit-unknown'],
  },
  'PUT /api/v1/programmes/{programmeId}': {
    ...agency,
    request: ({ programmeId, unitId, planNodeId }) => ({
      path: `/api/v1/programmes/${programmeId}`,
      json: {
        version: 1,
        number: 'CHANGED',
        name: 'แผนงานที่เปลี่ยนชื่อ',
        kind: 'basic',
        budgetOutput: null,
        unitId,
        planNodeIds: [planNodeId],
      },
    }),
  },
  'GET /api/v1/projects': {
    ...person,
    within: 'unit',
    request: () => ({ path: `/api/v1/projects?fiscalYear=${YEAR}` }),
  },
  'POST /api/v1/projects': {
    ...unit,
    request: ({ programmeId, unitId, personId }) => ({
      path: '/api/v1/projects',
      json: {
        fiscalYear: YEAR,
        programmeId,
        unitId,
        officerPersonId: personId,
        coordinatorPersonId: null,
        name: 'โครงการใหม่',
      },
    }),
    foreign: ['permission-unit', 'unit-unknown'],
  },
  'GET /api/v1/project-choices': { ...person, request: () => ({ path: '/api/v1/project-choices' }) },
  'GET /api/v1/projects/{projectCode}': {
    ...unit,
    request: ({ reporting }) => ({ path: `/api/v1/projects/${reporting.code}` }),
  },
  'GET /api/v1/projects/{projectCode}/history': {
    ...unit,
    request: ({ reporting }) => ({ path: `/api/v1/projects/${reporting.code}/history` }),
  },
  'PUT /api/v1/projects/{projectCode}/plan': {
    ...unit,
    request: ({ draft }) => ({
      path: `/api/v1/projects/${draft.code}/plan`,
      json: { version: draft.version, plan: draft.plan },
    }),
  },
  'POST /api/v1/projects/{projectCode}/submission': step('draft', 'submission'),
  'POST /api/v1/projects/{projectCode}/withdrawal': step('submitted', 'withdrawal'),
  'POST /api/v1/projects/{projectCode}/lock': step('approved', 'lock'),
  'POST /api/v1/projects/{projectCode}/files': {
    ...unit,
    request: ({ draft }) => ({
      path: `/api/v1/projects/${draft.code}/files`,
      form: formOf({ kind: 'form-100', name: 'แฟ้มใหม่', file: { name: 'ใหม่.png', bytes: PNG } }),
    }),
  },
  'GET /api/v1/projects/{projectCode}/files/{fileId}': {
    ...unit,
    request: ({ draft }) => ({ path: `/api/v1/projects/${draft.code}/files/${draft.fileId}` }),
  },
  'GET /api/v1/projects/{projectCode}/files/{fileId}/preview': {
    ...unit,
    request: ({ draft }) => ({ path: `/api/v1/projects/${draft.code}/files/${draft.fileId}/preview` }),
  },
  'DELETE /api/v1/projects/{projectCode}/files/{fileId}': {
    ...unit,
    request: ({ draft }) => ({ path: `/api/v1/projects/${draft.code}/files/${draft.fileId}` }),
  },
  'GET /api/v1/official-forms': { ...person, request: () => ({ path: '/api/v1/official-forms' }) },
  'GET /api/v1/official-forms/{formId}/document': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/official-forms/100/document?project=${reporting.code}&digits=thai`,
    }),
  },
  'GET /api/v1/official-forms/{formId}/file': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/official-forms/100/file?project=${reporting.code}&format=excel&digits=arabic`,
    }),
  },
  'GET /api/v1/findings': {
    ...person,
    request: () => ({ path: `/api/v1/findings?fiscalYear=${YEAR}` }),
  },
  'PUT /api/v1/findings/{findingId}/explanation': {
    ...agency,
    request: ({ findingId }) => ({
      path: `/api/v1/findings/${findingId}/explanation`,
      json: { version: 1, explanation: 'ต้นฉบับพิมพ์ผิด' },
    }),
  },
  'POST /api/v1/stated-documents': {
    ...agency,
    request: ({ reporting }) => ({
      path: '/api/v1/stated-documents',
      json: statedDocument('NEW', reporting.code),
    }),
    foreign: ['stated-project-unknown'],
  },
};
