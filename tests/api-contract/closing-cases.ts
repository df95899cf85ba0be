import type { Ground } from './ground.ts';
import { type RouteCase, type RouteCases, UNKNOWN_ID } from './route-request.ts';
import { YEAR } from './sample-plan.ts';

const unit = { about: 'unit' as const };
const closing = ({ reporting }: Ground): string => `/api/v1/projects/${reporting.code}/closing`;
/** The project still runs: whoever is permitted is told until when. */
const sending = (rest: string, json?: unknown): RouteCase => ({
  ...unit,
  request: (ground) => ({ path: `${closing(ground)}${rest}`, ...(json === undefined ? {} : { json }) }),
  answers: 'closing-project-not-over',
});
const base = '/api/v1/projects/{projectCode}/closing';
const step = { version: 0, comment: '' };

/** The closing of a project; its whole life is tested in features/closings. */
export const closingCases: RouteCases = {
  'GET /api/v1/closings': {
    about: 'person',
    within: 'unit',
    request: () => ({ path: `/api/v1/closings?fiscalYear=${YEAR}` }),
  },
  [`GET ${base}`]: { ...unit, request: (ground) => ({ path: closing(ground) }) },
  [`PUT ${base}`]: sending('', {
    version: 0,
    recipientCount: 3,
    stakeholderCount: 4,
    own: { principalSatang: 0, interestSatang: 0 },
    joint: [{ name: 'หน่วยร่วม', memoNumber: '1', principalSatang: 0, interestSatang: 0 }],
  }),
  [`POST ${base}/memo`]: sending('/memo'),
  [`POST ${base}/submission`]: sending('/submission', { version: 0, documentNumber: null }),
  [`POST ${base}/withdrawal`]: sending('/withdrawal', step),
  [`POST ${base}/accounting-reports`]: sending('/accounting-reports', {
    asOf: '2019-12-01',
    spentSatang: 0,
    committedSatang: 0,
  }),
  [`POST ${base}/receipts`]: sending('/receipts', {
    version: 0,
    position: 0,
    receiptNumber: 'ร.1',
    receivedOn: '2019-12-01',
    principalSatang: 0,
    interestSatang: 0,
  }),
  [`POST ${base}/original`]: sending('/original', { version: 0, receivedOn: '2019-12-01' }),
  [`POST ${base}/close`]: sending('/close', step),
  [`PUT ${base}/delays`]: sending('/delays', { version: 0, reason: 'รอใบเสร็จ', expectedOn: '2020-12-01' }),
  [`POST ${base}/delays/{delayId}/submission`]: sending(`/delays/${UNKNOWN_ID}/submission`, {
    version: 1,
    documentNumber: null,
  }),
};
