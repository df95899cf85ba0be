import type { RouteCases } from './route-request.ts';

const unit = { about: 'unit' as const };

/** Unlocking of plan data. */
export const unlockCases: RouteCases = {
  'GET /api/v1/projects/{projectCode}/unlocks': {
    ...unit,
    request: ({ reported }) => ({ path: `/api/v1/projects/${reported.code}/unlocks` }),
  },
  'POST /api/v1/projects/{projectCode}/unlocks/memo': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/projects/${reporting.code}/unlocks/memo`,
      json: { reason: 'แก้หมายเลขโทรศัพท์' },
    }),
  },
  'POST /api/v1/projects/{projectCode}/unlocks': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/projects/${reporting.code}/unlocks`,
      json: { reason: 'แก้หมายเลขโทรศัพท์' },
    }),
  },
  'POST /api/v1/projects/{projectCode}/unlocks/{unlockId}/withdrawal': {
    ...unit,
    request: ({ reported, unlockId }) => ({
      path: `/api/v1/projects/${reported.code}/unlocks/${unlockId}/withdrawal`,
      json: { version: 1 },
    }),
  },
  'POST /api/v1/projects/{projectCode}/unlocks/{unlockId}/decision': {
    ...unit,
    request: ({ reported, unlockId }) => ({
      path: `/api/v1/projects/${reported.code}/unlocks/${unlockId}/decision`,
      json: { decision: 'grant', version: 1, openUntil: '2019-12-20', reason: 'ให้แก้ไขได้' },
    }),
  },
  'GET /api/v1/projects/{projectCode}/unlocks/{unlockId}/plan': {
    ...unit,
    request: ({ correcting }) => ({
      path: `/api/v1/projects/${correcting.code}/unlocks/${correcting.unlockId}/plan`,
    }),
  },
  'PUT /api/v1/projects/{projectCode}/unlocks/{unlockId}/plan': {
    ...unit,
    request: ({ correcting }) => ({
      path: `/api/v1/projects/${correcting.code}/unlocks/${correcting.unlockId}/plan`,
      json: { version: 1, plan: { ...correcting.plan, rationale: 'แก้คำผิด' } },
    }),
  },
  'POST /api/v1/projects/{projectCode}/unlocks/{unlockId}/end': {
    ...unit,
    request: ({ correcting }) => ({
      path: `/api/v1/projects/${correcting.code}/unlocks/${correcting.unlockId}/end`,
      json: { copyVersion: 1, discard: false },
    }),
  },
};
