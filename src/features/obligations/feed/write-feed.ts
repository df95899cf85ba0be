/** Obligations as an iCalendar (RFC 5545). Pure but for the library that writes and folds the lines. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { clauseOf, type Law } from '../../../foundation/law.ts';
import { type Language, sayIn } from '../../../foundation/message.ts';
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

/** One day-long entry for each obligation, on the earliest of its dates; done ones carry no alarm. */
export function writeFeed(obligations: readonly Obligation[], settings: FeedSettings): string {
  const { language, leadDays, now, publicUrl, law } = settings;
  const say = (code: keyof typeof wordMessages) => sayIn(language, wordMessages, code);
  const calendar = ical({
    name: say('feed.name'),
    prodId: { company: 'Tidtam', product: 'obligations', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 3600,
  });
  for (const each of obligations) {
    const clause = clauseOf(law, each.length.clause)[language];
    const isOpen = each.done === null && each.state !== 'late';
    calendar.createEvent({
      id: `${each.key.replaceAll('/', '.')}@tidtam`,
      start: new Date(`${each.remindOn}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: `${each.done ? '✓ ' : ''}${obligationTitle(language, each)}: ${each.subject.name}`,
      description: [
        `${each.subject.code} ${each.subject.name}`,
        `${say(`state.${each.state}`)} ${leftWords(language, each)}`,
        countedWords(language, each),
        ...dateLines(language, each),
        sayIn(language, wordMessages, 'feed.clause', { clause }),
        `${say('feed.open')}: ${publicUrl}${each.link}`,
      ].join('\n'),
      url: `${publicUrl}${each.link}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: isOpen
        ? leadDays.map((days) => ({
            type: ICalAlarmType.display,
            trigger: days * DAY_SECONDS - ALARM_SECONDS,
            description: obligationTitle(language, each),
          }))
        : [],
    });
  }
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`;
}
