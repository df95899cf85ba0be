/**
 * When a delay memo is due (DLN-08, WFL-07).
 *
 * "หากไม่สามารถได้รับอนุมัติปิดงาน / โครงการภายในระยะเวลาที่กำหนด ... ต้องจัดทำบันทึกข้อความชี้แจงเหตุผลและความจำเป็น
 * ก่อนครบกำหนด 45 วัน ... และต้องจัดทำ ... ภายในวันที่ 7 ของเดือนถัดไปเป็นประจำทุกเดือน" (S2 L448): the first one on
 * the day before day 45 at the latest, then one by the 7th of every month after the month of day 45, until the
 * closing is approved.
 */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { type DueDates, dueDates, lastDayInTime } from '../../../foundation/day-count.ts';
import { isDayOff, type Law, parameterOn } from '../../../foundation/law.ts';
import { dayOfMonth, firstDay, type Month, monthOf, nextMonth } from '../../../foundation/month.ts';
import type { ClosingDates, LateSetting } from './closing-dates.ts';

/** `period`: the month in which the memo is due; it names the memo. */
export type DelayMemoDue = { period: Month; due: DueDates };

export const delayMemoStates = [
  'not-needed',
  'coming',
  'due',
  'late',
  'missed',
  'sent',
  'sent-late',
] as const;
/** missed: never written, and a later one is asked for in its place. */
export type DelayMemoState = (typeof delayMemoStates)[number];

export type DelayMemoLine = DelayMemoDue & {
  /** The last day on which it is not late (decision A-13, agency setting `late-after`). */
  lastOn: CalendarDate;
  state: DelayMemoState;
  sentOn: CalendarDate | null;
};

/** The first memo, and that of every following month up to the one after `until`. */
export function delayMemosDue(law: Law, dates: ClosingDates, until: CalendarDate): DelayMemoDue[] {
  const holiday = (date: CalendarDate) => isDayOff(law, date);
  const { counted, published } = dates.first;
  const before = { event: counted, direction: 'before', days: 1 } as const;
  const first = dueDates(before, {
    published: published === null ? null : addDays(published, -1),
    isHoliday: holiday,
  });
  const list: DelayMemoDue[] = [{ period: monthOf(first.counted), due: first }];
  for (let month = nextMonth(monthOf(counted)); firstDay(month) <= until; month = nextMonth(month))
    list.push(monthly(law, month));
  // The next one is known in advance as soon as the first has passed.
  const last = list.at(-1) as DelayMemoDue;
  if (last.due.counted < until)
    list.push(monthly(law, nextMonth(list.length === 1 ? monthOf(counted) : last.period)));
  return list;
}

function monthly(law: Law, month: Month): DelayMemoDue {
  const day = parameterOn(law, 'closing.delay-memo-day', firstDay(month)).value;
  const event = dayOfMonth(month, day);
  return {
    period: month,
    due: dueDates({ event, direction: 'after', days: 0 }, { isHoliday: (date) => isDayOff(law, date) }),
  };
}

/** How long before its day a memo is asked for: a fortnight for the first, the month's first days for the others. */
export const MEMO_LEAD_DAYS = 14;

export type DelayMemoFacts = {
  today: CalendarDate;
  /** The day of the approval; from then on no memo is asked for. */
  approvedOn: CalendarDate | null;
  /** Memos that went up the line, by period. */
  sent: readonly { period: Month; sentOn: CalendarDate }[];
  late: LateSetting;
};

/** Every memo with its state. At most one is `late`, and at most one `due` or `coming`; the late one is written first. */
export function delayMemoLines(law: Law, dates: ClosingDates, facts: DelayMemoFacts): DelayMemoLine[] {
  const { today, approvedOn, sent, late } = facts;
  const dues = delayMemosDue(law, dates, approvedOn !== null && approvedOn < today ? approvedOn : today);
  const passed = dues.filter((each) => lastDayInTime(each.due, late) < today).at(-1);
  return dues.map((each): DelayMemoLine => {
    const lastOn = lastDayInTime(each.due, late);
    const sentOn = sent.find(({ period }) => period === each.period)?.sentOn ?? null;
    const line = (state: DelayMemoState): DelayMemoLine => ({ ...each, lastOn, state, sentOn });
    if (sentOn !== null) return line(sentOn > lastOn ? 'sent-late' : 'sent');
    if (approvedOn !== null && approvedOn <= lastOn) return line('not-needed');
    if (lastOn < today) return line(each === passed && approvedOn === null ? 'late' : 'missed');
    return line(addDays(each.due.counted, -MEMO_LEAD_DAYS) <= today ? 'due' : 'coming');
  });
}

/** The memo that an officer would write now: the late one, else the next; null once the closing is approved. */
export function nextDelayMemo(lines: readonly DelayMemoLine[]): DelayMemoLine | null {
  return (
    lines.find(({ state }) => state === 'late') ??
    lines.find(({ state }) => state === 'due' || state === 'coming') ??
    null
  );
}
