import { DECEMBER_WINDOW } from './ground.ts';
import { type RouteCases, UNKNOWN_ID } from './route-request.ts';

const person = { about: 'person' as const };
const agency = { about: 'agency' as const };
const unit = { about: 'unit' as const };

/**
 * Requests for approval. Who may decide is the line's and not a role's: features/approvals walks every person through
 * every step; here the doors are tried with a request that nobody has.
 */
export const approvalCases: RouteCases = {
  'GET /api/v1/approvals': { ...person, within: 'unit', request: () => ({ path: '/api/v1/approvals' }) },
  'GET /api/v1/approval-count': { ...person, request: () => ({ path: '/api/v1/approval-count' }) },
  'GET /api/v1/approvals/{requestId}': {
    ...unit,
    request: ({ submitted }) => ({ path: `/api/v1/approvals/${submitted.requestId}` }),
  },
  'GET /api/v1/projects/{projectCode}/approvals': {
    ...unit,
    request: ({ submitted }) => ({ path: `/api/v1/projects/${submitted.code}/approvals` }),
  },
  'POST /api/v1/approvals/{requestId}/decisions': {
    ...person,
    request: () => ({
      path: `/api/v1/approvals/${UNKNOWN_ID}/decisions`,
      json: {
        decision: 'return',
        position: 1,
        comment: 'โปรดแก้ไข',
        documentNumber: null,
        confirmed: ['name'],
        marks: [{ place: 'budgetSatang', comment: 'ไม่ตรง' }],
      },
    }),
    answers: 'approval-not-found',
  },
  'POST /api/v1/approvals/decisions': {
    ...person,
    request: () => ({
      path: '/api/v1/approvals/decisions',
      json: { requests: [{ requestId: UNKNOWN_ID, position: 1 }] },
    }),
  },
  'GET /api/v1/approval-chains': { ...person, request: () => ({ path: '/api/v1/approval-chains' }) },
  'PUT /api/v1/approval-chains/{kind}': {
    ...person,
    request: () => ({
      path: '/api/v1/approval-chains/closing',
      json: {
        version: 0,
        steps: [
          { post: 'role', role: 'screening-committee', when: 'action-plan-project' },
          { post: 'line-of-command' },
          { post: 'director' },
        ],
      },
    }),
  },
  'GET /api/v1/approval-delegations': {
    ...person,
    request: () => ({ path: '/api/v1/approval-delegations' }),
  },
  'GET /api/v1/approval-delegations/everybody': {
    ...person,
    request: () => ({ path: '/api/v1/approval-delegations/everybody' }),
  },
  'POST /api/v1/approval-delegations': {
    ...agency,
    request: ({ personId }) => ({
      path: '/api/v1/approval-delegations',
      json: {
        delegatePersonId: personId,
        validFrom: DECEMBER_WINDOW,
        validTo: DECEMBER_WINDOW,
        reason: 'ไปราชการ',
      },
    }),
    foreign: ['delegation-person-unknown'],
  },
  'POST /api/v1/approval-delegations/{delegationId}/end': {
    ...person,
    request: () => ({ path: `/api/v1/approval-delegations/${UNKNOWN_ID}/end` }),
    answers: 'delegation-not-found',
  },
};
