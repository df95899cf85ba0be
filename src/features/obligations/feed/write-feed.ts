/** Obligations as an iCalendar (RFC 5545). Pure but for the library that writes and folds the lines. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { clauseOf, type Law } from '../../../foundation/law.ts';
import { type Language, sayIn } from '../../../foundation/message.ts';
import { buddhistMonthKey, monthOf } from '../../../foundation/month.ts';
import type { Obligation } from '../engine/obligation.ts';
import { countedWords, dateLines, leftWords, obligationTitle } from '../obligation-words.ts';
import { wordMessages } from '../word-messages.ts';

const DAY_SECONDS = 86_400;
/** A day-long entry begins at midnight; its alarm rings at eight in the morning of the day so many days ahead. */
const ALARM_SECONDS = 8 * 3600;

export type FeedSettings = {
  language: Language;
  /** Days before the due day on which the calendar reminds. */
  leadDays: readonly number[];
  now: Date;
  publicUrl: string;
  law: Law;
};

/** More of one kind on one day than this stand in one entry: five hundred reports of the 7th are one line there. */
const MOST_SINGLE = 5;
/** Projects that such an entry names. */
const MOST_NAMED = 20;

/** One day-long entry for each obligation, on the earliest of its dates; what is done carries no alarm. */
export function writeFeed(obligations: readonly Obligation[], settings: FeedSettings): string {
  const { language, leadDays, now, publicUrl } = settings;
  const calendar = ical({
    name: sayIn(language, wordMessages, 'feed.name'),
    prodId: { company: 'Tidtam', product: 'obligations', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 3600,
  });
  const days = Map.groupBy(obligations, (each) => `${each.kind}.${each.period ?? ''}.${each.remindOn}`);
  for (const [key, together] of days) {
    const entries =
      together.length > MOST_SINGLE
        ? [{ id: key, ...entryOfMany(together, settings) }]
        : together.map((each) => ({ id: each.key.replaceAll('/', '.'), ...entryOfOne(each, settings) }));
    for (const { id, of, link, isOpen, summary, lines } of entries)
      calendar.createEvent({
        id: `${id}@tidtam`,
        start: new Date(`${of.remindOn}T00:00:00Z`),
        allDay: true,
        stamp: now,
        summary,
        description: [...lines, ...linesOfDay(of, link, settings)].join('\n'),
        url: `${publicUrl}${link}`,
        transparency: ICalEventTransparency.TRANSPARENT,
        alarms: isOpen
          ? leadDays.map((ahead) => ({
              type: ICalAlarmType.display,
              trigger: ahead * DAY_SECONDS - ALARM_SECONDS,
              description: obligationTitle(language, of),
            }))
          : [],
      });
  }
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`;
}

const isOpen = ({ done, state }: Obligation): boolean => done === null && state !== 'late';

function entryOfOne(of: Obligation, { language }: FeedSettings) {
  const state = sayIn(language, wordMessages, `state.${of.state}`);
  return {
    of,
    link: of.link,
    isOpen: isOpen(of),
    summary: `${of.done ? '✓ ' : ''}${obligationTitle(language, of)}: ${of.subject.name}`,
    lines: [`${of.subject.code} ${of.subject.name}`, `${state} ${leftWords(language, of)}`],
  };
}

/** Those that are not done are named, up to a number; the calendar page has all. */
function entryOfMany(together: readonly Obligation[], { language }: FeedSettings) {
  const [of] = together as [Obligation, ...Obligation[]];
  const waiting = together.filter((each) => each.done === null);
  const more = waiting.length - MOST_NAMED;
  const count = { done: together.length - waiting.length, all: together.length };
  return {
    of,
    link: `/${fiscalYearOf(of.remindOn)}/calendar?month=${buddhistMonthKey(monthOf(of.remindOn))}&day=${of.remindOn}`,
    isOpen: waiting.some(isOpen),
    summary: `${waiting.length === 0 ? '✓ ' : ''}${obligationTitle(language, of)}: ${sayIn(language, wordMessages, 'feed.many', count)}`,
    lines: [
      ...waiting.slice(0, MOST_NAMED).map(({ subject }) => `${subject.code} ${subject.name}`),
      ...(more > 0 ? [sayIn(language, wordMessages, 'line.more', { count: more })] : []),
    ],
  };
}

/** How the day was counted, under which clause, and where to go. */
function linesOfDay(of: Obligation, link: string, { language, law, publicUrl }: FeedSettings): string[] {
  const clause = clauseOf(law, of.length.clause)[language];
  return [
    countedWords(language, of),
    ...dateLines(language, of),
    sayIn(language, wordMessages, 'feed.clause', { clause }),
    `${sayIn(language, wordMessages, 'feed.open')}: ${publicUrl}${link}`,
  ];
}
