import { formOf, PDF } from './asking.ts';
import type { RouteCases } from './route-request.ts';
import { YEAR } from './sample-plan.ts';

const person = { about: 'person' as const };
const agency = { about: 'agency' as const };
const unit = { about: 'unit' as const };

const content = (mark: string) => ({
  projectName: `โครงการที่ได้รับจัดสรร ${mark}`,
  amountSatang: 5_000_000,
  memoNumber: 'ผกก. 1/2562',
  memoDate: '2019-10-02',
});

/** The opening of a project through its approval chain, and the allocations before it. */
export const openingCases: RouteCases = {
  'GET /api/v1/projects/{projectCode}/opening': {
    ...unit,
    request: ({ returned }) => ({ path: `/api/v1/projects/${returned.code}/opening` }),
  },
  'POST /api/v1/projects/{projectCode}/opening-memo': {
    ...unit,
    request: ({ draft }) => ({
      path: `/api/v1/projects/${draft.code}/opening-memo`,
      json: { version: draft.version },
    }),
  },
  'POST /api/v1/projects/{projectCode}/paper-approval': {
    ...unit,
    request: ({ draft }) => ({
      path: `/api/v1/projects/${draft.code}/paper-approval`,
      json: {
        version: draft.version,
        approvedOn: '2019-10-04',
        documentNumber: 'สตย. 1/2562',
        fileId: draft.fileId,
      },
    }),
  },
  'PUT /api/v1/projects/{projectCode}/marks/{markId}': {
    ...unit,
    request: ({ returned }) => ({
      path: `/api/v1/projects/${returned.code}/marks/${returned.markId}`,
      json: { mended: true },
    }),
  },
  'GET /api/v1/allocations': {
    ...person,
    within: 'unit',
    request: () => ({ path: `/api/v1/allocations?fiscalYear=${YEAR}` }),
  },
  'POST /api/v1/allocations': {
    ...agency,
    request: ({ mark, programmeId, unitId }) => ({
      path: '/api/v1/allocations',
      json: { ...content(mark), fiscalYear: YEAR, programmeId, unitId, projectCode: null },
    }),
    foreign: ['programme-unknown'],
  },
  'PUT /api/v1/allocations/{allocationId}': {
    ...agency,
    request: ({ allocation, mark, programmeId, unitId }) => ({
      path: `/api/v1/allocations/${allocation.allocationId}`,
      json: { ...content(mark), programmeId, unitId, version: allocation.version },
    }),
  },
  'POST /api/v1/allocations/{allocationId}/removal': {
    ...agency,
    request: ({ allocation }) => ({
      path: `/api/v1/allocations/${allocation.allocationId}/removal`,
      json: { version: allocation.version },
    }),
  },
  'POST /api/v1/allocations/{allocationId}/notification': {
    ...agency,
    request: ({ allocation }) => ({
      path: `/api/v1/allocations/${allocation.allocationId}/notification`,
      json: { version: allocation.version },
    }),
  },
  'POST /api/v1/allocations/{allocationId}/file': {
    ...agency,
    request: ({ allocation }) => ({
      path: `/api/v1/allocations/${allocation.allocationId}/file`,
      form: formOf({ version: String(allocation.version), file: { name: 'ใหม่.pdf', bytes: PDF } }),
    }),
  },
  'GET /api/v1/allocations/{allocationId}/file': {
    ...unit,
    request: ({ notifiedAllocationId }) => ({ path: `/api/v1/allocations/${notifiedAllocationId}/file` }),
  },
  'POST /api/v1/allocations/{allocationId}/project': {
    ...unit,
    request: ({ notifiedAllocationId, personId }) => ({
      path: `/api/v1/allocations/${notifiedAllocationId}/project`,
      json: { officerPersonId: personId, coordinatorPersonId: null },
    }),
  },
};
