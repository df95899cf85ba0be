/** A notice in words. Pure: the same for the screen, for the mail and in both languages. */
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { type Language, type Messages, sayIn } from '../../foundation/message.ts';
import { parseMonth } from '../../foundation/month.ts';
import { formatThaiDate, formatThaiMonth, markEra } from '../../foundation/thai-date.ts';
import { noticeMessages } from './messages.ts';

export const noticeKinds = [
  'reminder',
  'reminder-late',
  'reopening-requested',
  'reopening-granted',
  'reopening-refused',
  'approval-waiting',
  'approval-approved',
  'approval-acknowledged',
  'approval-returned',
  'approval-refused',
  'delegation-given',
  'delegation-ended',
  'agenda-queued',
  'agenda-withdrawn',
  'resolution-approved',
  'resolution-refused',
  'resolution-deferred',
  'resolution-dropped',
  'allocation-notified',
  'unlock-requested',
  'unlock-granted',
  'unlock-refused',
  'unlock-ended',
  'unlock-expired',
  'obligation-digest',
  'obligation-ahead',
  'obligation-late',
  'obligation-escalated',
  'closing-money-wanted',
  'closing-original-wanted',
  'closing-closed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** `month` as 'YYYY-MM', days (`dueOn`, `openUntil`, `fromDay`, `toDay`) as 'YYYY-MM-DD', everything else as it is read. */
export type NoticeData = Record<string, string | number | boolean | null>;

const days = new Set(['dueOn', 'openUntil', 'fromDay', 'toDay']);

function filled(language: Language, data: NoticeData): NoticeData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (name === 'month') {
        const month = parseMonth(value);
        return [
          name,
          month.ok ? markEra(formatThaiMonth(month.value, { month: 'long', language }), language) : value,
        ];
      }
      // The words of a notice say "โครงการ" before the name.
      if (name === 'projectName') return [name, value.replace(/^โครงการ\s*(?=\S)/, '')];
      if (days.has(name))
        return [
          name,
          markEra(
            formatThaiDate(value as CalendarDate, { month: 'long', weekday: true, language }),
            language,
          ),
        ];
      return [name, value];
    }),
  );
}

/** An unknown kind (of a newer version) is answered with its own name, never with nothing. */
export function noticeWords(
  language: Language,
  notice: { kind: string; data: NoticeData },
): { title: string; text: string } {
  const data = filled(language, notice.data);
  const say = (part: string) => sayIn(language, noticeMessages as Messages, `${notice.kind}.${part}`, data);
  return { title: say('title'), text: say('text') };
}

/** The mail of a notice. `address`: where the installation is reached, without a slash at its end. */
export function noticeLetter(
  language: Language,
  notice: { kind: string; data: NoticeData; link: string },
  address: string,
): { subject: string; text: string } {
  const { title, text } = noticeWords(language, notice);
  const open = sayIn(language, noticeMessages, 'mail.open');
  return { subject: title, text: `${text}\n\n${open}\n${address.replace(/\/$/, '')}${notice.link}\n` };
}
