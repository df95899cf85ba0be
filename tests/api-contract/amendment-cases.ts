import { formOf, PDF } from './asking.ts';
import type { Ground } from './ground.ts';
import type { RouteCase, RouteCases } from './route-request.ts';
import { YEAR } from './sample-plan.ts';

const person = { about: 'person' as const };
const agency = { about: 'agency' as const };
const unit = { about: 'unit' as const };
type State = 'drafted' | 'requested';

const one = (ground: Ground, of: State) => `/api/v1/projects/${ground.amendments[of].code}/amendments/1`;
const step = (of: State, name: string): RouteCase => ({
  ...unit,
  request: (ground) => ({
    path: `${one(ground, of)}/${name}`,
    json: { version: ground.amendments[of].version },
  }),
});

/** Amendments, and the board's way with them. */
export const amendmentCases: RouteCases = {
  'GET /api/v1/projects/{projectCode}/amendments': {
    ...unit,
    request: ({ amendments }) => ({ path: `/api/v1/projects/${amendments.queued.code}/amendments` }),
  },
  'POST /api/v1/projects/{projectCode}/amendments': {
    ...unit,
    request: ({ reporting }) => ({ path: `/api/v1/projects/${reporting.code}/amendments` }),
  },
  'GET /api/v1/projects/{projectCode}/amendments/{number}': {
    ...unit,
    request: (ground) => ({ path: one(ground, 'requested') }),
  },
  'PUT /api/v1/projects/{projectCode}/amendments/{number}': {
    ...unit,
    request: (ground) => ({
      path: one(ground, 'drafted'),
      json: { version: 1, reason: 'เหตุผลใหม่', effect: 'ผลใหม่', lateReason: '', cancel: true },
    }),
  },
  'GET /api/v1/projects/{projectCode}/amendments/{number}/plan': {
    ...unit,
    request: (ground) => ({ path: `${one(ground, 'drafted')}/plan` }),
  },
  'PUT /api/v1/projects/{projectCode}/amendments/{number}/plan': {
    ...unit,
    request: (ground) => ({
      path: `${one(ground, 'drafted')}/plan`,
      json: { version: 1, plan: { ...ground.amendments.drafted.plan, rationale: 'เหตุผลที่แก้ไข' } },
    }),
  },
  'POST /api/v1/projects/{projectCode}/amendments/{number}/memos': step('drafted', 'memos'),
  'POST /api/v1/projects/{projectCode}/amendments/{number}/request': {
    ...step('drafted', 'request'),
    // Nothing is asked to change yet.
    answers: 'amendment-not-ready',
  },
  'POST /api/v1/projects/{projectCode}/amendments/{number}/withdrawal': step('requested', 'withdrawal'),
  'POST /api/v1/projects/{projectCode}/amendments/{number}/end': step('drafted', 'end'),
  'GET /api/v1/projects/{projectCode}/amendments/{number}/papers/{fileId}': {
    ...unit,
    request: (ground) => ({
      path: `${one(ground, 'requested')}/papers/${ground.amendments.requested.fileId}`,
    }),
  },
  'GET /api/v1/projects/{projectCode}/plan-comparison': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/projects/${reporting.code}/plan-comparison?from=1&to=1`,
    }),
  },
  'GET /api/v1/board-meetings': {
    ...person,
    within: 'unit',
    request: () => ({ path: `/api/v1/board-meetings?fiscalYear=${YEAR}` }),
  },
  'POST /api/v1/board-meetings': {
    ...person,
    request: () => ({ path: '/api/v1/board-meetings', json: { number: '11/2563', heldOn: '2020-01-10' } }),
  },
  'PUT /api/v1/board-meetings/{meetingId}': {
    ...agency,
    request: ({ amendments }) => ({
      path: `/api/v1/board-meetings/${amendments.comingMeetingId}`,
      json: { version: 1, heldOn: '2020-01-10' },
    }),
  },
  'PUT /api/v1/board-meetings/{meetingId}/minutes': {
    ...agency,
    request: ({ amendments }) => ({
      path: `/api/v1/board-meetings/${amendments.meetingId}/minutes`,
      form: formOf({ number: 'รงป. 2', file: { name: 'new.pdf', bytes: PDF } }),
    }),
  },
  'GET /api/v1/board-meetings/{meetingId}/minutes': {
    ...unit,
    request: ({ amendments }) => ({ path: `/api/v1/board-meetings/${amendments.meetingId}/minutes` }),
  },
  'POST /api/v1/board-meetings/{meetingId}/items': {
    ...agency,
    request: ({ amendments }) => ({
      path: `/api/v1/board-meetings/${amendments.comingMeetingId}/items`,
      json: { amendmentId: amendments.queued.amendmentId, agendaNumber: '5.1' },
    }),
  },
  'DELETE /api/v1/agenda-items/{itemId}': {
    ...agency,
    request: ({ amendments }) => ({ path: `/api/v1/agenda-items/${amendments.onAgenda.itemId}` }),
  },
  'PUT /api/v1/agenda-items/{itemId}/resolution': {
    ...agency,
    request: ({ amendments }) => ({
      path: `/api/v1/agenda-items/${amendments.onAgenda.itemId}/resolution`,
      json: { resolution: 'approved', text: 'อนุมัติ' },
    }),
  },
};
