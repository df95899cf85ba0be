/** An obligation in words. Pure: the same for the screen, the mail and the calendar feed. */
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { type Language, sayIn } from '../../foundation/message.ts';
import { parseMonth } from '../../foundation/month.ts';
import { formatThaiDate, formatThaiMonth, markEra } from '../../foundation/thai-date.ts';
import type { ObligationView } from './schemas.ts';
import { wordMessages } from './word-messages.ts';

type Told<K extends keyof ObligationView> = Pick<ObligationView, K>;
type Data = Parameters<typeof sayIn>[3];

const say = (language: Language, code: keyof typeof wordMessages, data?: Data) =>
  sayIn(language, wordMessages, code, data);

export const dayWords = (language: Language, day: string, style: { long?: boolean } = {}): string =>
  markEra(
    formatThaiDate(day as CalendarDate, {
      month: style.long ? 'long' : 'short',
      weekday: true,
      language,
    }),
    language,
  );

/** "ส่งรายงานประจำเดือน เดือนมีนาคม 2566": what is to be done, with its month or round. */
export function obligationTitle(language: Language, of: Told<'title' | 'period'>): string {
  const title = of.title[language];
  if (of.period === null) return title;
  const month = parseMonth(of.period);
  if (!month.ok) return say(language, 'title.round', { title, round: of.period });
  const words = markEra(formatThaiMonth(month.value, { month: 'long', language }), language);
  // ส่งรายงานประจำเดือน + เดือนมีนาคม: the word stands once.
  return say(language, 'title.of-month', { title, month: words }).replace('เดือน เดือน', 'เดือน');
}

/** From what and how it is counted: "45 วัน นับจากวันที่โครงการสิ้นสุด (30 ก.ย. 2566)". */
export function countedWords(language: Language, of: Told<'length' | 'countedFrom' | 'due'>): string {
  const { length, countedFrom, due } = of;
  const isBefore = due.counted < countedFrom.on;
  const code = length.dayBefore
    ? 'counted.day-before'
    : due.counted === countedFrom.on
      ? 'counted.given'
      : length.unit === 'days' && isBefore
        ? 'counted.days-before'
        : (`counted.${length.unit}` as keyof typeof wordMessages);
  return say(language, code, {
    value: length.value,
    event: sayIn(language, wordMessages, `event.${countedFrom.event}`),
    on: markEra(formatThaiDate(countedFrom.on as CalendarDate, { language }), language),
  });
}

/** The three dates, each only where it says something of its own; the printed one as it is printed. */
export function dateLines(language: Language, of: Told<'due' | 'printed' | 'length'>): string[] {
  const { counted, published, holidayShifted } = of.due;
  const line = (
    code: 'date.counted' | 'date.published' | 'date.before-published' | 'date.holiday-shifted',
    on: string,
  ) => say(language, code, { on: dayWords(language, on) });
  const latest = published !== null && published > counted ? published : counted;
  const isBefore = of.length.dayBefore;
  return [
    line('date.counted', counted),
    ...(of.printed ? [line(isBefore ? 'date.before-published' : 'date.published', of.printed.on)] : []),
    ...(holidayShifted !== latest ? [line('date.holiday-shifted', holidayShifted)] : []),
  ];
}

/** Days left or over, or when it was done; working days where the limit is counted in them. */
export function leftWords(
  language: Language,
  of: Told<'state' | 'daysLeft' | 'daysLate'> & {
    length: { unit: string };
    done: { on: string } | null;
  },
): string {
  const on = of.done ? dayWords(language, of.done.on) : '';
  const isWorking = of.length.unit === 'working-days';
  if (of.state === 'done') return say(language, 'left.done', { on });
  if (of.state === 'done-late')
    return say(language, isWorking ? 'left.done-late-working' : 'left.done-late', { on, days: of.daysLate });
  if (of.state === 'late')
    return say(language, isWorking ? 'left.late-working' : 'left.late', { days: of.daysLate });
  // On a Saturday one working day is left until Monday: that is not the last day yet.
  if (isWorking) return say(language, 'left.working-days', { days: of.daysLeft });
  return of.daysLeft === 1
    ? say(language, 'left.last-day')
    : say(language, 'left.days', { days: of.daysLeft });
}

/** One line of a digest; `unitName` where the reader looks after several units. */
export function digestLine(
  language: Language,
  of: Told<'title' | 'period' | 'remindOn' | 'lateAfter'> &
    Parameters<typeof leftWords>[1] & { projectName: string; unitName?: string },
): string {
  const late = of.state === 'late';
  const line = say(language, late ? 'line.late' : 'line.ahead', {
    on: dayWords(language, late ? of.lateAfter : of.remindOn),
    left: leftWords(language, of),
    title: obligationTitle(language, of),
    project: of.projectName,
  });
  return of.unitName ? say(language, 'line.of-unit', { line, unit: of.unitName }) : line;
}
