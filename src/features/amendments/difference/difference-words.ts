/** A difference in words: what it is called, and what each side says. */
import { dateOf } from '../../../foundation/calendar-date.ts';
import { formatDecimal } from '../../../foundation/decimal.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import type { Month } from '../../../foundation/month.ts';
import { formatBaht, satang } from '../../../foundation/satang.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { PlanDraft } from '../../projects/index.ts';
import type { PlanDifference } from '../../projects/rules.ts';
import { bilingual } from '../bilingual.ts';
import { differenceMessages } from './difference-messages.ts';

/** Names by id or code, for each field of สสว.100 that holds them; what is typed has none. */
export type Names = Readonly<Partial<Record<NamedField, Readonly<Record<string, Bilingual>>>>>;
export const namedFields = [
  'programmeId',
  'projectType',
  'budgetSource',
  'officerPersonId',
  'coordinatorPersonId',
  'provinces',
  'planNodeIds',
] as const;
type NamedField = (typeof namedFields)[number];
type Code = keyof typeof differenceMessages;

export const words = bilingual(differenceMessages);

const isCode = (code: string): code is Code => Object.hasOwn(differenceMessages, code);
const plain = (text: string): Bilingual => ({ th: text, en: text });

/** Screens and tables have short names of months, a memo writes them in full. */
export type MonthNames = 'short' | 'long';

export const monthWords = (of: Month, month: MonthNames = 'short'): Bilingual => ({
  th: formatThaiMonth(of, { month }),
  en: formatThaiMonth(of, { month, language: 'en' }),
});

/** "activities[2].months…" is row 2 of its list. */
export const rowOf = ({ place }: Pick<PlanDifference, 'place'>): number | null => {
  const index = /^\w+\[(\d+)\]/.exec(place)?.[1];
  return index === undefined ? null : Number(index);
};

/** "กิจกรรมที่ 2 …: แผนการใช้จ่าย เม.ย. 2566". */
export function labelOf(of: PlanDifference, monthNames: MonthNames): Bilingual {
  const field = isCode(of.field) ? words(of.field) : plain(of.field);
  const row = rowLabel(of);
  if (row === null) return field;
  if (of.field === 'indicators' || of.field === 'activities') return row;
  if (of.month === null) return words('row-field', { row, field });
  return words('row-month', { row, field, month: monthWords(of.month, monthNames) });
}

/** "กิจกรรมที่ 2 …"; null for a field of the whole plan. */
export function rowLabel(of: Pick<PlanDifference, 'place' | 'field' | 'row'>): Bilingual | null {
  const index = rowOf(of);
  if (index === null) return null;
  const list = of.field.startsWith('activities') ? 'activity-row' : 'indicator-row';
  return words(list, { number: index + 1, name: of.row ?? '' });
}

/** One side in words; null where there is nothing. */
export function sideOf(
  of: PlanDifference,
  value: string | null,
  { plan, names, monthNames: month }: { plan: PlanDraft; names: Names; monthNames: MonthNames },
): Bilingual | null {
  if (value === null) return null;
  const index = rowOf(of);
  if (of.field === 'activities' && index !== null) return activityWorth(plan, index) ?? plain(value);
  if (of.field === 'indicators' && index !== null) return indicatorWorth(plan, index) ?? plain(value);
  const ofField = namedFields.find((each) => each === of.field);
  const named = (code: string): Bilingual => {
    const known = ofField && names[ofField];
    return (known && Object.hasOwn(known, code) && known[code]) || plain(code);
  };
  switch (of.kind) {
    case 'money':
      return words('baht', { amount: formatBaht(satang(Number(value))) });
    case 'date': {
      const date = dateOf(value);
      return { th: formatThaiDate(date, { month }), en: formatThaiDate(date, { month, language: 'en' }) };
    }
    case 'number':
      return plain(`${formatDecimal(value)}${isPercent(of.field) ? '%' : ''}`);
    case 'figure':
      if (value === 'nothing') return plain('-');
      return plain(value === 'not-applicable' ? 'N/A' : formatDecimal(value));
    case 'list':
      return numbered(value.split('\n').map(named));
    default:
      return isCode(value) && of.field.startsWith('indicators.') ? words(value) : named(value);
  }
}

const isPercent = (field: string) => field === 'activities.weight' || field === 'activities.workPercent';

const numbered = (lines: readonly Bilingual[]): Bilingual => {
  const [only, ...others] = lines;
  if (only && others.length === 0) return only;
  const told = (language: 'th' | 'en') => lines.map((line, at) => `${at + 1}. ${line[language]}`).join('\n');
  return { th: told('th'), en: told('en') };
};

function activityWorth(plan: PlanDraft, index: number): Bilingual | null {
  const row = plan.activities[index];
  return row
    ? words('activity-worth', { weight: formatDecimal(row.weight), budget: formatBaht(row.budgetSatang) })
    : null;
}

function indicatorWorth(plan: PlanDraft, index: number): Bilingual | null {
  const row = plan.indicators[index];
  if (!row) return null;
  const target = row.target === null ? words('no-value') : formatDecimal(row.target);
  return words('indicator-worth', { level: words(row.level), target, unit: row.unitOfMeasure });
}
