/** The values of a plan in words of both languages, and the names of its fields. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { formatDecimal } from '../../../foundation/decimal.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import { fillMessage, type Message } from '../../../foundation/message.ts';
import type { Month } from '../../../foundation/month.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { type FigureValue, formatFigure } from '../../../foundation/value.ts';
import { differenceMessages } from './difference-messages.ts';

export const words = (
  code: keyof typeof differenceMessages,
  data: { [name: string]: string | number | Bilingual } = {},
): Bilingual => {
  const message: Message = differenceMessages[code];
  const of = (language: 'th' | 'en') =>
    fillMessage(
      message[language],
      Object.fromEntries(
        Object.entries(data).map(([name, value]) => [
          name,
          typeof value === 'object' ? value[language] : value,
        ]),
      ),
    );
  return { th: of('th'), en: of('en') };
};

/** A text that is the same in both languages; a blank one is nothing. */
export const plain = (text: string): Bilingual | null => (text === '' ? null : { th: text, en: text });

export const numberWords = (number: string): Bilingual | null => plain(formatDecimal(number));

export const moneyWords = (amount: Satang | null): Bilingual | null =>
  amount === null ? null : words('baht', { amount: formatBaht(amount) });

export const dateWords = (date: CalendarDate): Bilingual => ({
  th: formatThaiDate(date),
  en: formatThaiDate(date, { language: 'en' }),
});

export const monthWords = (month: Month): Bilingual => ({
  th: formatThaiMonth(month),
  en: formatThaiMonth(month, { language: 'en' }),
});

export const percentWords = (percent: string | null): Bilingual | null =>
  percent === null ? null : plain(`${formatDecimal(percent)}%`);

export const figureWords = (value: FigureValue | undefined): Bilingual | null =>
  value === undefined ? null : plain(formatFigure(value));

export const linesOf = (lines: readonly string[]): Bilingual | null =>
  plain(
    lines
      .filter((line) => line !== '')
      .map((line, index, all) => (all.length > 1 ? `${index + 1}. ${line}` : line))
      .join('\n'),
  );

export const sameWords = (one: Bilingual | null, other: Bilingual | null): boolean =>
  one?.th === other?.th && one?.en === other?.en;
