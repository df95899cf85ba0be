/**
 * The rules that a request is judged by, each met or not with its figure and clause: shown to the officer while the
 * amendment is written, demanded when it is asked for, and judged anew at every decision. Pure.
 */

import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { Check } from '../../approvals/rules.ts';
import { missingForSubmission, projectClauses } from '../../projects/rules.ts';
import { bilingual } from '../bilingual.ts';
import { CLAUSES } from '../clauses.ts';
import { checkMessages, kindMessages } from '../messages.ts';
import type { AmendmentFacts } from '../record/amendment-facts.ts';
import type { AmendmentRequestKind } from './request-kind.ts';

const say = bilingual(checkMessages);
const sayKind = bilingual(kindMessages);

export function amendmentChecks(facts: AmendmentFacts, kind: AmendmentRequestKind): Check[] {
  const ofCopy = facts.amendment.cancel ? [] : planChecks(facts);
  const shared = [...askedChecks(facts, kind), ...ofCopy, reportsCheck(facts), ...wordChecks(facts, kind)];
  const ofKind = {
    'amendment-adjustment': () => [],
    'amendment-agenda': () => [...timeChecks(facts), openingCheck(facts), secretariatCheck(facts)],
    'amendment-resolution': () => resolutionChecks(facts),
  }[kind]();
  return [...shared, ...ofKind].map((check) => withLink(check, facts));
}

/** The tab of the amendment on which a rule that is not met is mended. */
const mendedOn: Readonly<Record<string, 'plan' | 'words'>> = {
  'something-asked': 'plan',
  'plan-complete': 'plan',
  'starts-from-results': 'plan',
  'within-resolution': 'plan',
  'reason-given': 'words',
  'effect-given': 'words',
  'late-reason-given': 'words',
};

function withLink(check: Check, { amendment, project }: AmendmentFacts): Check {
  if (check.met !== false) return check;
  const page = `/${project.fiscalYear}/projects/${project.projectCode}`;
  if (check.id === 'months-reported') return { ...check, link: `${page}?tab=reports` };
  const tab = mendedOn[check.id];
  return tab ? { ...check, link: `${page}/amendments/${amendment.number}?tab=${tab}` } : check;
}

const both = (of: (language: 'th' | 'en') => string): Bilingual => ({ th: of('th'), en: of('en') });
const dateOf = (date: CalendarDate) => both((language) => formatThaiDate(date, { language }));
const monthsOf = (months: readonly Month[]) =>
  both((language) => months.map((month) => formatThaiMonth(month, { language })).join(', '));

function askedChecks(
  { kinds, decidedBy, amendment, project }: AmendmentFacts,
  kind: AmendmentRequestKind,
): Check[] {
  const inForce = project.planVersionInForce ?? 0;
  const named = both((language) => kinds.map((each) => sayKind(each.kind)[language]).join(', '));
  return [
    {
      id: 'something-asked',
      rule: say('something-asked'),
      met: kinds.length > 0,
      figure: named.th === '' ? undefined : named,
      clause: CLAUSES.adjust,
      blocking: true,
    },
    kind === 'amendment-adjustment'
      ? {
          id: 'director-may',
          rule: say('director-may'),
          met: decidedBy === 'director',
          clause: CLAUSES.adjust,
          blocking: true,
        }
      : {
          id: 'board-decides',
          rule: say('board-decides'),
          met: true,
          figure: named,
          clause: kinds.find((each) => each.decidedBy === 'board')?.clause ?? CLAUSES.change,
          blocking: false,
        },
    {
      id: 'made-from-in-force',
      rule: say('made-from-in-force'),
      met: inForce === amendment.madeFrom,
      figure: say(inForce === amendment.madeFrom ? 'figure-version' : 'figure-version-moved', {
        made: amendment.madeFrom,
        now: inForce,
      }),
      clause: CLAUSES.adjust,
      blocking: true,
    },
  ];
}

function planChecks(facts: AmendmentFacts): Check[] {
  const { leftOut } = facts;
  const { reportedUntil } = facts.amendment;
  const missing = missingForSubmission(facts.after, { fiscalYear: facts.project.fiscalYear });
  return [
    {
      id: 'plan-complete',
      rule: say('plan-complete'),
      met: missing.length === 0,
      figure:
        missing.length === 0 ? say('figure-complete') : say('figure-missing', { count: missing.length }),
      clause: projectClauses.asApproved,
      blocking: true,
    },
    {
      id: 'starts-from-results',
      rule: say('starts-from-results'),
      met: facts.startsFromResults && leftOut.length === 0,
      figure:
        leftOut.length > 0
          ? say('figure-left-out', { months: monthsOf(leftOut) })
          : reportedUntil
            ? say('figure-months', { month: monthsOf([reportedUntil]) })
            : undefined,
      clause: CLAUSES.startFromResults,
      blocking: leftOut.length > 0,
    },
  ];
}

function reportsCheck({ reported, unreported }: AmendmentFacts): Check {
  const figure =
    unreported.length > 0
      ? say('figure-unreported', { months: monthsOf(unreported) })
      : reported.until
        ? say('figure-months', { month: monthsOf([reported.until]) })
        : say('figure-no-months');
  return {
    id: 'months-reported',
    rule: say('months-reported'),
    met: unreported.length === 0,
    figure,
    clause: CLAUSES.adjustPapers,
    blocking: true,
  };
}

function wordChecks({ amendment }: AmendmentFacts, kind: AmendmentRequestKind): Check[] {
  return [
    {
      id: 'reason-given',
      rule: say('reason-given'),
      met: amendment.reason.trim() !== '',
      clause: kind === 'amendment-adjustment' ? CLAUSES.adjustPapers : CLAUSES.agenda,
      blocking: true,
    },
    {
      id: 'effect-given',
      rule: say('effect-given'),
      met: amendment.effect.trim() !== '',
      clause: kind === 'amendment-adjustment' ? CLAUSES.adjust : CLAUSES.agenda,
      blocking: true,
    },
  ];
}

/** DLN-04: late is taken with a reason, and marked. */
function timeChecks({ due, amendment }: AmendmentFacts): Check[] {
  if (due === null) return [];
  const asked = dateOf(due.asked);
  const data = { due: dateOf(due.on), asked, days: due.late ? due.daysLate : due.daysLeft };
  const figure = due.late ? 'figure-late' : due.daysLeft === 1 ? 'figure-last-day' : 'figure-due';
  const inTime: Check = {
    id: 'asked-in-time',
    rule: say('asked-in-time', { days: due.days }),
    met: !due.late,
    figure: say(figure, data),
    clause: CLAUSES.notice,
    blocking: false,
  };
  if (!due.late) return [inTime];
  const reason: Check = {
    id: 'late-reason-given',
    rule: say('late-reason-given'),
    met: amendment.lateReason.trim() !== '',
    clause: CLAUSES.notice,
    blocking: true,
  };
  return [inTime, reason];
}

function openingCheck({ opening }: AmendmentFacts): Check {
  const figure =
    opening.kind === 'memo'
      ? say('figure-opening-memo', { number: opening.documentNumber })
      : opening.kind === 'file'
        ? say('figure-opening-file')
        : opening.kind === 'decision'
          ? say('figure-opening-decision', { date: dateOf(opening.approvedOn) })
          : undefined;
  return {
    id: 'opening-copy',
    rule: say('opening-copy'),
    met: opening.kind !== 'none',
    ...(figure && { figure }),
    clause: CLAUSES.agenda,
    blocking: true,
  };
}

/** What nobody puts on an agenda is not asked for, as nothing is asked for that nobody approves (docs/decisions/0029). */
const secretariatCheck = ({ hasSecretariat }: AmendmentFacts): Check => ({
  id: 'secretariat-there',
  rule: say('secretariat-there'),
  met: hasSecretariat,
  ...(!hasSecretariat && { figure: say('figure-no-secretariat') }),
  clause: CLAUSES.secretariat,
  blocking: true,
});

function resolutionChecks({ agenda, beyondResolution }: AmendmentFacts): Check[] {
  const item = agenda.findLast((each) => each.resolution === 'approved');
  const meeting = item && say('figure-meeting', { number: item.meetingNumber, date: dateOf(item.heldOn) });
  const minutes = item?.minutesNumber ? say('figure-minutes', { number: item.minutesNumber }) : undefined;
  return [
    {
      id: 'resolution-kept',
      rule: say('resolution-kept'),
      met: item !== undefined,
      ...(meeting && { figure: meeting }),
      clause: CLAUSES.resolution,
      blocking: true,
    },
    {
      id: 'minutes-kept',
      rule: say('minutes-kept'),
      met: minutes !== undefined,
      ...(minutes && { figure: minutes }),
      clause: CLAUSES.resolution,
      blocking: true,
    },
    {
      id: 'within-resolution',
      rule: say('within-resolution'),
      met: beyondResolution.length === 0,
      ...(beyondResolution.length > 0 && {
        figure: say('figure-places', { count: beyondResolution.length }),
      }),
      clause: CLAUSES.resolution,
      blocking: true,
    },
  ];
}
