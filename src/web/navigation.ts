import type { IconName } from '../design/index.ts';
import type { messages } from './messages.ts';

/**
 * The places of the rail, in the order of the work. Only what has a screen stands here, and a person sees only
 * what the role has: `anyOf` names actions of the permission table of which one is enough; without it everybody.
 */
export type Place = {
  key: string;
  /** Address; `{year}` is the fiscal year shown. */
  to: string;
  icon: IconName;
  word: keyof typeof messages & `nav.${string}`;
  anyOf?: readonly string[];
  /** How many things wait there; a number beside the word. */
  count?: number;
};

export const places: readonly Place[] = [
  { key: 'my-work', to: '/{year}', icon: 'check-circle', word: 'nav.my-work', anyOf: ['my-work.view'] },
  {
    key: 'approvals',
    to: '/{year}/approvals',
    icon: 'check',
    word: 'nav.approvals',
    anyOf: ['approvals.decide'],
  },
  { key: 'projects', to: '/{year}/projects', icon: 'folder', word: 'nav.projects', anyOf: ['projects.view'] },
  {
    key: 'reports',
    to: '/{year}/reports',
    icon: 'list',
    word: 'nav.reports',
    anyOf: ['monthly-reports.view'],
  },
  {
    key: 'monitoring',
    to: '/{year}/monitoring',
    icon: 'chart',
    word: 'nav.monitoring',
    anyOf: ['monitoring-board.view'],
  },
  {
    key: 'calendar',
    to: '/{year}/calendar',
    icon: 'calendar',
    word: 'nav.calendar',
    anyOf: ['obligations.view'],
  },
  {
    key: 'board',
    to: '/{year}/board',
    icon: 'flag',
    word: 'nav.board',
    anyOf: ['amendments.keep-meetings', 'amendments.read-board'],
  },
  {
    key: 'closings',
    to: '/{year}/closings',
    icon: 'lock',
    word: 'nav.closings',
    anyOf: ['closings.report-accounting', 'closings.close'],
  },
  { key: 'plans', to: '/{year}/programmes', icon: 'target', word: 'nav.plans', anyOf: ['plans.view'] },
  {
    key: 'documents',
    to: '/{year}/forms',
    icon: 'file',
    word: 'nav.documents',
    anyOf: ['official-forms.view'],
  },
  {
    key: 'findings',
    to: '/{year}/findings',
    icon: 'flag',
    word: 'nav.findings',
    anyOf: ['findings.view'],
  },
  { key: 'settings', to: '/settings', icon: 'settings', word: 'nav.settings' },
];

export function placesFor(permissions: readonly string[], year: number): readonly Place[] {
  return places
    .filter((place) => !place.anyOf || place.anyOf.some((action) => permissions.includes(action)))
    .map((place) => ({ ...place, to: place.to.replace('{year}', String(year)) }));
}
