import { type RouteCases, UNKNOWN_ID } from './route-request.ts';

const person = { about: 'person' as const };

/** The calendar of obligations, reminders, calendar feeds. */
export const obligationCases: RouteCases = {
  'GET /api/v1/obligations': {
    ...person,
    within: 'unit',
    request: () => ({ path: '/api/v1/obligations?from=2019-11-01&to=2020-10-31&who=agency' }),
  },
  'GET /api/v1/my-calendar': { ...person, request: () => ({ path: '/api/v1/my-calendar' }) },
  'PUT /api/v1/my-calendar/reminders': {
    ...person,
    request: () => ({ path: '/api/v1/my-calendar/reminders', json: { choice: 'system' } }),
  },
  'POST /api/v1/my-calendar/feed': {
    ...person,
    request: () => ({ path: '/api/v1/my-calendar/feed', json: { language: 'th' } }),
  },
  'DELETE /api/v1/my-calendar/feed': {
    ...person,
    request: () => ({ path: '/api/v1/my-calendar/feed' }),
    answers: 'calendar-feed-not-found',
  },
  'GET /api/v1/calendars/{file}': {
    ...person,
    request: () => ({ path: `/api/v1/calendars/${UNKNOWN_ID}.ics` }),
    answers: 'calendar-feed-not-found',
  },
};
