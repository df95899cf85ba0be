import { type RouteCases, UNKNOWN_ID } from './route-request.ts';

const person = { about: 'person' as const };
const agency = { about: 'agency' as const };
const password = 'ไม่ใช่รหัสผ่านของผู้ใด';

/** Agencies, units, people, accounts, audit. */
export const peopleCases: RouteCases = {
  'GET /api/v1/agency': { ...person, request: () => ({ path: '/api/v1/agency' }) },
  'PATCH /api/v1/agency': {
    ...person,
    request: ({ agencyVersion }) => ({
      path: '/api/v1/agency',
      json: {
        nameTh: 'สำนักงานตัวอย่าง',
        nameEn: 'Example office',
        abbreviation: 'สตย.',
        agencyType: 'public-organisation',
        ministry: '',
        address: '',
        contact: '',
        settings: { 'lock-on-approval': 'yes' },
        version: agencyVersion,
      },
    }),
  },
  'GET /api/v1/units': { ...person, request: () => ({ path: '/api/v1/units' }) },
  'POST /api/v1/units': {
    ...agency,
    request: ({ unitId }) => ({
      path: '/api/v1/units',
      json: {
        kind: 'section',
        code: 'NEW',
        budgetOwnerCode: null,
        nameTh: 'ส่วนใหม่',
        nameEn: 'New section',
        abbreviation: '',
        parentUnitId: unitId,
        position: 1,
      },
    }),
  },
  'PATCH /api/v1/units/{unitId}': {
    ...agency,
    request: ({ emptyUnitId, unitId }) => ({
      path: `/api/v1/units/${emptyUnitId}`,
      json: {
        kind: 'section',
        code: 'OTHERCODE',
        budgetOwnerCode: null,
        nameTh: 'ส่วนที่เปลี่ยนชื่อ',
        nameEn: 'Renamed section',
        abbreviation: '',
        parentUnitId: unitId,
        position: 2,
        headPersonId: null,
        version: 1,
      },
    }),
  },
  'PUT /api/v1/units/{unitId}/active': {
    ...agency,
    request: ({ emptyUnitId }) => ({
      path: `/api/v1/units/${emptyUnitId}/active`,
      json: { active: false, version: 1 },
    }),
  },
  'POST /api/v1/units/{unitId}/acting': {
    ...agency,
    request: ({ unitId, personId }) => ({
      path: `/api/v1/units/${unitId}/acting`,
      json: {
        personId,
        kind: 'acting-for',
        orderNumber: '1/2562',
        validFrom: '2019-12-01',
        validTo: '2019-12-31',
      },
    }),
  },
  'DELETE /api/v1/acting/{actingId}': {
    ...agency,
    request: ({ actingId }) => ({ path: `/api/v1/acting/${actingId}` }),
  },
  'GET /api/v1/me': { ...person, request: () => ({ path: '/api/v1/me' }) },
  'POST /api/v1/sign-in': {
    ...person,
    request: () => ({
      path: '/api/v1/sign-in',
      json: { username: 'nobody', password, fiscalYear: 2563 },
    }),
    answers: 'sign-in-wrong',
  },
  'POST /api/v1/sign-in/second-factor': {
    ...person,
    request: () => ({
      path: '/api/v1/sign-in/second-factor',
      json: { code: '123456', kind: 'application', trustDevice: false, fiscalYear: 2563 },
    }),
    answers: 'second-factor-over',
  },
  'POST /api/v1/sign-out': { ...person, request: () => ({ path: '/api/v1/sign-out' }) },
  'POST /api/v1/password/forgotten': {
    ...person,
    request: () => ({ path: '/api/v1/password/forgotten', json: { account: 'nobody' } }),
  },
  'POST /api/v1/password/reset': {
    ...person,
    request: () => ({
      path: '/api/v1/password/reset',
      json: { token: 'no-such-link-at-all', password: 'ฟ้าใสหลังฝนในเดือนหก' },
    }),
    answers: 'password-link-over',
  },
  'POST /api/v1/first-administrator': {
    ...person,
    request: () => ({
      path: '/api/v1/first-administrator',
      json: {
        token: 'no-such-link-at-all',
        agency: {
          code: 'NEW',
          nameTh: 'หน่วยงานใหม่',
          nameEn: 'New agency',
          abbreviation: 'นม.',
          agencyType: 'public-organisation',
          ministry: '',
          address: '',
          contact: '',
        },
        administrator: {
          displayName: 'ผู้ดูแลระบบ',
          positionTitle: '',
          email: 'first@agency.example',
          username: 'first.admin',
          password: 'ฟ้าใสหลังฝนในเดือนหก',
        },
      },
    }),
    answers: 'first-administrator-link-over',
  },
  'GET /api/v1/account/sessions': { ...person, request: () => ({ path: '/api/v1/account/sessions' }) },
  'DELETE /api/v1/account/sessions/{sessionId}': {
    ...person,
    request: () => ({ path: `/api/v1/account/sessions/${UNKNOWN_ID}` }),
    answers: 'session-not-found',
  },
  'POST /api/v1/account/password': {
    ...person,
    request: () => ({
      path: '/api/v1/account/password',
      json: { currentPassword: password, password: 'ฟ้าใสหลังฝนในเดือนหก' },
    }),
    answers: 'password-proof-wrong',
  },
  'POST /api/v1/account/second-factor': {
    ...person,
    request: () => ({ path: '/api/v1/account/second-factor', json: { password } }),
    answers: 'password-proof-wrong',
  },
  'POST /api/v1/account/second-factor/confirm': {
    ...person,
    request: () => ({ path: '/api/v1/account/second-factor/confirm', json: { code: '123456' } }),
    answers: 'second-factor-none',
  },
  'POST /api/v1/account/second-factor/end': {
    ...person,
    request: () => ({ path: '/api/v1/account/second-factor/end', json: { password } }),
    answers: 'password-proof-wrong',
  },
  'POST /api/v1/account/second-factor/backup-codes': {
    ...person,
    request: () => ({ path: '/api/v1/account/second-factor/backup-codes', json: { password } }),
    answers: 'second-factor-none',
  },
  'PATCH /api/v1/account/preferences': {
    ...person,
    request: () => ({ path: '/api/v1/account/preferences', json: { language: 'th' } }),
  },
  'GET /api/v1/people': { ...person, request: () => ({ path: '/api/v1/people' }) },
  'POST /api/v1/people': {
    ...agency,
    request: ({ unitId }) => ({
      path: '/api/v1/people',
      json: {
        displayName: 'คนใหม่ (ตัวอย่าง)',
        positionTitle: 'นักวิเคราะห์',
        unitId,
        email: 'new.person@agency.example',
        telephone: '',
        username: 'new.person',
        language: 'th',
      },
    }),
    foreign: ['unit-not-in-agency'],
  },
  'PATCH /api/v1/people/{personId}': {
    ...agency,
    request: ({ personId, unitId, mark }) => ({
      path: `/api/v1/people/${personId}`,
      json: {
        displayName: 'คนที่เปลี่ยนชื่อ (ตัวอย่าง)',
        positionTitle: '',
        unitId,
        email: `renamed.${mark.toLowerCase()}@agency.example`,
        telephone: '',
        version: 1,
      },
    }),
  },
  'PUT /api/v1/people/{personId}/roles': {
    ...agency,
    request: ({ personId, unitId }) => ({
      path: `/api/v1/people/${personId}/roles`,
      json: {
        roles: [
          { role: 'project-officer', scope: 'unit', unitId, validFrom: '2019-10-01', validTo: '2020-09-30' },
        ],
        version: 1,
      },
    }),
  },
  'PUT /api/v1/people/{personId}/active': {
    ...agency,
    request: ({ personId }) => ({
      path: `/api/v1/people/${personId}/active`,
      json: { active: false, reason: 'ย้ายหน่วยงาน', version: 1 },
    }),
  },
  'DELETE /api/v1/people/{personId}/second-factor': {
    ...agency,
    request: ({ personId }) => ({ path: `/api/v1/people/${personId}/second-factor` }),
  },
  'POST /api/v1/people/{personId}/password-link': {
    ...agency,
    request: ({ personId }) => ({ path: `/api/v1/people/${personId}/password-link` }),
  },
  'GET /api/v1/audit-events': {
    ...person,
    request: () => ({ path: '/api/v1/audit-events?from=2019-01-01&to=2100-01-01&action=people.sign-in' }),
  },
};
