import { createHash } from 'node:crypto';
import { formOf, PNG } from './asking.ts';
import { CLOSED_MONTH, type Ground, OPEN_MONTH } from './ground.ts';
import { type RouteCase, type RouteCases, UNKNOWN_ID } from './route-request.ts';
import { number, YEAR } from './sample-plan.ts';

const person = { about: 'person' as const };
const unit = { about: 'unit' as const };

const report = (of: 'reporting' | 'reported') => (ground: Ground) =>
  `/api/v1/projects/${ground[of].code}/reports/${OPEN_MONTH}`;
const open = report('reporting');
const frozen = report('reported');
const reading = (path: (ground: Ground) => string): RouteCase => ({
  ...unit,
  request: (ground) => ({ path: path(ground) }),
});
const workbook = ({ reporting }: Ground) => ({ name: 'รายงาน.xlsx', bytes: reporting.workbook });

/** Monthly reports, the monitoring board, notices, my work, the demonstration. */
export const reportCases: RouteCases = {
  'GET /api/v1/projects/{projectCode}/reports': reading(
    ({ reporting }) => `/api/v1/projects/${reporting.code}/reports`,
  ),
  'GET /api/v1/reports': {
    ...person,
    within: 'unit',
    request: () => ({ path: `/api/v1/reports?fiscalYear=${YEAR}` }),
  },
  'GET /api/v1/projects/{projectCode}/reports/{month}': reading(open),
  'PATCH /api/v1/projects/{projectCode}/reports/{month}': {
    ...unit,
    request: (ground) => ({
      path: open(ground),
      json: {
        version: ground.reporting.reportVersion,
        activities: [
          {
            activityId: ground.reporting.activityId,
            work: number('2'),
            workDone: 'จัดประชุม',
            problem: '',
            remedy: '',
            spending: { kind: 'number', satang: 100 },
          },
        ],
        indicators: [],
      },
    }),
  },
  'POST /api/v1/projects/{projectCode}/reports/{month}/submission': {
    ...unit,
    request: (ground) => ({
      path: `${open(ground)}/submission`,
      json: { version: ground.reporting.reportVersion },
    }),
  },
  'POST /api/v1/projects/{projectCode}/reports/{month}/pull-back': {
    ...unit,
    request: (ground) => ({
      path: `${frozen(ground)}/pull-back`,
      json: { version: ground.reported.reportVersion, reason: 'พิมพ์ตัวเลขผิด' },
    }),
  },
  'GET /api/v1/projects/{projectCode}/reports/{month}/revisions/{revision}': reading(
    (ground) => `${frozen(ground)}/revisions/1`,
  ),
  'GET /api/v1/projects/{projectCode}/reports/{month}/revisions/{revision}/differences': reading(
    (ground) => `${frozen(ground)}/revisions/1/differences?to=1`,
  ),
  'POST /api/v1/projects/{projectCode}/reports/{month}/reopenings': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/projects/${reporting.code}/reports/${CLOSED_MONTH}/reopenings`,
      json: { reason: 'ส่งไม่ทัน' },
    }),
  },
  'POST /api/v1/projects/{projectCode}/reports/{month}/reopenings/memo': {
    ...unit,
    request: ({ reporting }) => ({
      path: `/api/v1/projects/${reporting.code}/reports/${CLOSED_MONTH}/reopenings/memo`,
      json: { reason: 'ส่งไม่ทัน' },
    }),
  },
  'GET /api/v1/reopenings': {
    ...person,
    within: 'unit',
    request: () => ({ path: '/api/v1/reopenings?state=requested' }),
  },
  'POST /api/v1/reopenings/{reopeningId}/decision': {
    ...unit,
    request: ({ reported }) => ({
      path: `/api/v1/reopenings/${reported.reopeningId}/decision`,
      json: { decision: 'grant', version: 1, openUntil: '2019-12-20', reason: '' },
    }),
  },
  'POST /api/v1/reopenings/{reopeningId}/withdrawal': {
    ...unit,
    request: ({ reported }) => ({
      path: `/api/v1/reopenings/${reported.reopeningId}/withdrawal`,
      json: { version: 1 },
    }),
  },
  'GET /api/v1/projects/{projectCode}/reports/{month}/workbook': reading(
    (ground) => `${open(ground)}/workbook`,
  ),
  'POST /api/v1/projects/{projectCode}/reports/{month}/workbook': {
    ...unit,
    request: (ground) => ({
      path: `${open(ground)}/workbook`,
      form: formOf({
        file: workbook(ground),
        mode: 'all',
        sha256: createHash('sha256').update(ground.reporting.workbook).digest('hex'),
        version: String(ground.reporting.reportVersion),
      }),
    }),
    answers: 'report-workbook-nothing-new',
  },
  'POST /api/v1/projects/{projectCode}/reports/{month}/workbook/preview': {
    ...unit,
    request: (ground) => ({
      path: `${open(ground)}/workbook/preview`,
      form: formOf({ file: workbook(ground) }),
    }),
  },
  'POST /api/v1/projects/{projectCode}/reports/{month}/files': {
    ...unit,
    request: (ground) => ({
      path: `${open(ground)}/files`,
      form: formOf({
        file: { name: 'หลักฐาน.png', bytes: PNG },
        activityId: ground.reporting.activityId,
      }),
    }),
  },
  'DELETE /api/v1/projects/{projectCode}/reports/{month}/files/{fileId}': reading(
    (ground) => `${open(ground)}/files/${ground.reporting.evidenceId}`,
  ),
  'GET /api/v1/projects/{projectCode}/reports/{month}/files/{fileId}': reading(
    (ground) => `${open(ground)}/files/${ground.reporting.evidenceId}`,
  ),
  'GET /api/v1/notices': { ...person, within: 'unit', request: () => ({ path: '/api/v1/notices' }) },
  'GET /api/v1/notices/unread': { ...person, request: () => ({ path: '/api/v1/notices/unread' }) },
  'POST /api/v1/notices/read': {
    ...person,
    request: () => ({ path: '/api/v1/notices/read', json: { noticeIds: [UNKNOWN_ID] } }),
  },
  'GET /api/v1/notice-mails': { ...person, request: () => ({ path: '/api/v1/notice-mails' }) },
  'POST /api/v1/notice-mails/{noticeId}/retry': {
    ...person,
    request: () => ({ path: `/api/v1/notice-mails/${UNKNOWN_ID}/retry` }),
    answers: 'notice-mail-not-found',
  },
  'GET /api/v1/monitoring-board': {
    ...person,
    within: 'unit',
    request: () => ({ path: `/api/v1/monitoring-board?month=${OPEN_MONTH}&sort=work&direction=descending` }),
  },
  'GET /api/v1/monitoring-board/choices': {
    ...person,
    request: () => ({ path: `/api/v1/monitoring-board/choices?fiscalYear=${YEAR}` }),
  },
  'GET /api/v1/monitoring-board/workbook': {
    ...person,
    request: () => ({ path: `/api/v1/monitoring-board/workbook?month=${OPEN_MONTH}&language=en` }),
  },
  'POST /api/v1/monitoring-board/reminders': {
    ...unit,
    elsewhere: { reminded: [] },
    request: ({ reporting }) => ({
      path: '/api/v1/monitoring-board/reminders',
      json: { month: OPEN_MONTH, projectCodes: [reporting.code], again: true },
    }),
  },
  'GET /api/v1/my-work': {
    ...person,
    within: 'unit',
    request: () => ({ path: `/api/v1/my-work?fiscalYear=${YEAR}` }),
  },
  'GET /api/v1/demonstration': { ...person, request: () => ({ path: '/api/v1/demonstration' }) },
  'POST /api/v1/demonstration/role': {
    ...person,
    request: () => ({ path: '/api/v1/demonstration/role', json: { username: 'nobody' } }),
    answers: 'demonstration-account-unknown',
  },
  'PUT /api/v1/demonstration/day': {
    ...person,
    request: () => ({ path: '/api/v1/demonstration/day', json: { day: '2023-04-05' } }),
  },
  'DELETE /api/v1/demonstration/day': { ...person, request: () => ({ path: '/api/v1/demonstration/day' }) },
};
