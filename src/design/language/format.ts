import { useMemo } from 'react';
import { type CalendarDate, dayInThailand } from '../../foundation/calendar-date.ts';
import { type DecimalInput, formatDecimal } from '../../foundation/decimal.ts';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import type { Month } from '../../foundation/month.ts';
import { formatBaht, type Satang } from '../../foundation/satang.ts';
import { formatThaiDate, formatThaiMonth, markEra } from '../../foundation/thai-date.ts';
import { type FigureValue, formatFigure } from '../../foundation/value.ts';
import { onOneLine } from './hold-together.ts';
import { useLanguage } from './language-provider.tsx';

export type Format = {
  /** 123450 → "1,234.50"; the unit stands in the column head. */
  baht(amount: Satang): string;
  /** "7 เม.ย. 2566"; with a weekday where it is a deadline: "ศ. 7 เม.ย. 2566". */
  date(date: CalendarDate, options?: { weekday?: boolean; long?: boolean }): string;
  /** "มี.ค. 2566", or "มีนาคม 2566" when long. */
  month(month: Month, options?: { long?: boolean }): string;
  /** "มี.ค.66", "Mar 66": the head of a narrow column, as official tables print it. */
  monthHead(month: Month): string;
  /** A moment of real time (Date or ISO text): "10:32", Bangkok time. */
  time(moment: Date | string): string;
  /** A moment with its day: "7 เม.ย. 2566 10:32", Bangkok time. */
  moment(moment: Date | string): string;
  figure(value: FigureValue): string;
  /** "2566" in Thai, "B.E. 2566" in English. */
  year(year: FiscalYear | number): string;
  /** Exact decimal with thousands separators; decimals as they stand. */
  number(value: DecimalInput): string;
};

/** Numbers and dates as the person reads them, each on one line. Years are Buddhist in both languages. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo<Format>(() => {
    const time = (moment: Date | string) =>
      new Intl.DateTimeFormat('en-GB', {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'Asia/Bangkok',
      }).format(new Date(moment));
    const date: Format['date'] = (day, options) =>
      onOneLine(
        markEra(
          formatThaiDate(day, {
            month: options?.long ? 'long' : 'short',
            weekday: options?.weekday ?? false,
            language,
          }),
          language,
        ),
      );
    return {
      baht: (amount) => formatBaht(amount),
      date,
      month: (month, options) =>
        onOneLine(
          markEra(formatThaiMonth(month, { month: options?.long ? 'long' : 'short', language }), language),
        ),
      monthHead: (month) => onOneLine(formatThaiMonth(month, { year: 'two-digit', language })),
      time,
      moment: (moment) => `${date(dayInThailand(new Date(moment)))} ${time(moment)}`,
      figure: (value) => formatFigure(value),
      year: (year) => (language === 'th' ? String(year) : onOneLine(`B.E. ${year}`)),
      number: (value) => formatDecimal(value),
    };
  }, [language]);
}
