/** What waits for a person. Pure: the order of the list and the sentence above it. */
import { type CalendarDate, daysBetween } from '../../foundation/calendar-date.ts';
import type { Month } from '../../foundation/month.ts';
import type { BoardState } from '../monitoring-board/rules.ts';
import type { Role, UnitScope } from '../permissions/rules.ts';

export type Due = { on: CalendarDate; daysLeft: number; daysLate: number };
type OfProject = {
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  unitName: string;
  unitNameEn: string;
};

/** Prepared or mended by the officer, reviewed and closed by monitoring, reported and received by accounting. */
export const closingWork = [
  'prepare',
  'mend',
  'delay-memo',
  'review',
  'close',
  'accounting',
  'money',
  'original',
] as const;

export type WorkItem =
  /** A report to start, go on with, or send. */
  | ({ kind: 'report'; month: Month; state: BoardState; due: Due | null } & OfProject)
  /** A project that came back, with what was said. */
  | ({ kind: 'project-returned'; due: null; since: CalendarDate; comment: string } & OfProject)
  | ({ kind: 'project-draft'; due: null; since: CalendarDate } & OfProject)
  /** A month of the monitoring officer's units that is not complete. */
  | {
      kind: 'month';
      month: Month;
      due: Due;
      late: number;
      waiting: number;
      reopened: number;
      submitted: number;
      asked: number;
    }
  | ({
      kind: 'reopening';
      due: null;
      reopeningId: string;
      month: Month;
      /** Real time, ISO. */
      requestedAt: string;
      by: string;
      reason: string;
    } & OfProject)
  /** A request to correct locked plan data, at the monitoring officer. */
  | ({
      kind: 'unlock';
      due: null;
      /** Real time, ISO. */
      requestedAt: string;
      by: string;
      reason: string;
    } & OfProject)
  /** A request that waits at the person's step of its approval chain. */
  | ({
      kind: 'approval';
      due: null;
      requestId: string;
      titleTh: string;
      titleEn: string;
      by: string;
      /** The business day on which it was asked. */
      since: CalendarDate;
    } & OfProject)
  /** What the closing of an ended project wants of the person. */
  | ({
      kind: 'closing';
      wants: (typeof closingWork)[number];
      /** Null where the closing waits for what has no day. */
      due: Due | null;
    } & OfProject)
  /** Money notified to the unit of which no project was made yet. */
  | ({
      kind: 'allocation';
      due: null;
      allocationId: string;
      amountSatang: number;
      since: CalendarDate;
    } & Omit<OfProject, 'projectCode'>)
  /** What an agency needs before its first project: units, people in these roles, a programme of the year. */
  | { kind: 'no-unit'; due: null }
  | { kind: 'no-role'; due: null; roles: Role[] }
  | { kind: 'no-programme'; due: null; year: number }
  | { kind: 'no-second-factor' | 'mail-failed'; due: null; count: number }
  | { kind: 'mail-not-configured'; due: null };

export type WorkKind = WorkItem['kind'];

const namedBy = [
  'kind',
  'projectCode',
  'month',
  'reopeningId',
  'requestId',
  'allocationId',
  'wants',
] as const;

/** Tells one line of a list from every other: several may be of one project. */
export const workKey = (item: Readonly<Record<string, unknown>>): string =>
  namedBy.map((name) => item[name] ?? '').join(' ');

/** The person holds the action for at least one unit. */
export const isSome = (scope: UnitScope): boolean => scope === 'all' || scope.length > 0;

/** Without a due day: what others wait for comes first, then one's own drafts, then the house. */
const rank: Record<WorkKind, number> = {
  report: 0,
  closing: 1,
  month: 0,
  reopening: 1,
  unlock: 1,
  approval: 1,
  'project-returned': 2,
  allocation: 3,
  'project-draft': 4,
  'no-unit': 5,
  'no-role': 6,
  'no-programme': 7,
  'mail-failed': 8,
  'mail-not-configured': 9,
  'no-second-factor': 10,
};

/** Soonest first: the due day, then how long it has waited. */
export function inOrder(items: readonly WorkItem[]): WorkItem[] {
  const since = (item: WorkItem) =>
    'since' in item ? item.since : 'requestedAt' in item ? item.requestedAt : '';
  const code = (item: WorkItem) => ('projectCode' in item ? item.projectCode : '');
  return [...items].sort((a, b) => {
    if (a.due && b.due && a.due.on !== b.due.on) return daysBetween(b.due.on, a.due.on);
    if (Boolean(a.due) !== Boolean(b.due)) return a.due ? -1 : 1;
    if (rank[a.kind] !== rank[b.kind]) return rank[a.kind] - rank[b.kind];
    return since(a).localeCompare(since(b)) || code(a).localeCompare(code(b));
  });
}

/** The one sentence above the list: what presses most. Its words stand in the screens' messages under `sentence.`. */
export type FirstSentence =
  | { code: 'reports-late'; count: number }
  | { code: 'reports-due'; count: number; month: Month; due: Due }
  | { code: 'reports-reopened'; count: number; due: Due }
  | { code: 'month-late'; count: number; month: Month }
  | { code: 'month-waiting'; count: number; month: Month; due: Due }
  | { code: 'to-decide'; count: number }
  | { code: 'others'; count: number }
  | { code: 'nothing' };

/** `unlisted`: requests for approval that wait as well and are not among the items. */
export function firstSentenceOf(items: readonly WorkItem[], unlisted = 0): FirstSentence {
  const reports = items.filter((item) => item.kind === 'report');
  const late = reports.filter((item) => item.state === 'late');
  if (late.length > 0) return { code: 'reports-late', count: late.length };
  const open = inOrder(reports.filter((item) => item.state !== 'reopened')) as typeof reports;
  const [first] = open;
  if (first?.due)
    return {
      code: 'reports-due',
      count: open.filter((item) => item.month === first.month).length,
      month: first.month,
      due: first.due,
    };
  const reopened = inOrder(reports.filter((item) => item.state === 'reopened')) as typeof reports;
  if (reopened[0]?.due) return { code: 'reports-reopened', count: reopened.length, due: reopened[0].due };
  const decide = items.filter((item) => ['reopening', 'unlock', 'approval'].includes(item.kind));
  const months = items.filter((item) => item.kind === 'month');
  const current = months.find((item) => item.due.daysLeft > 0 && item.waiting > 0);
  if (current)
    return { code: 'month-waiting', count: current.waiting, month: current.month, due: current.due };
  const [over] = months.filter((item) => item.late > 0).sort((a, b) => (a.month > b.month ? -1 : 1));
  if (over) return { code: 'month-late', count: over.late, month: over.month };
  if (decide.length > 0) return { code: 'to-decide', count: decide.length + unlisted };
  return items.length > 0 ? { code: 'others', count: items.length } : { code: 'nothing' };
}
