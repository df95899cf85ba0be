/**
 * Every obligation's dates against a count made another way: one day after the other on a calendar written here, with
 * its own leap years, weekdays and months. Nothing of foundation counts in it; the law data are read as they stand.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { readLaw } from '../../../platform/law/index.ts';
import type { ObligationKind } from '../kinds/obligation-kind.ts';
import { projectKinds } from '../kinds/project-kinds.ts';
import { exampleFacts } from './example-facts.ts';
import { obligationsOf } from './obligations-rule.ts';

const law = readLaw();

type Day = { text: string; sunday0: number };
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 1 January 2562 to the end of the calendars that the law data have; that day was a Tuesday. */
const calendar: Day[] = [];
for (let year = 2019, weekday = 2; law.holidays[String(year)]; year += 1)
  LENGTHS.forEach((usual, index) => {
    const leap = index === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    for (let day = 1; day <= usual + (leap ? 1 : 0); day += 1, weekday = (weekday + 1) % 7)
      calendar.push({
        text: [year, String(index + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
        sunday0: weekday,
      });
  });
const placeOf = new Map(calendar.map((day, place) => [day.text, place]));
const holidays = new Set(
  Object.values(law.holidays).flatMap((year) => year.holidays.map((holiday) => String(holiday.date))),
);
const isOff = ({ text, sunday0 }: Day) => sunday0 === 0 || sunday0 === 6 || holidays.has(text);
const dayAt = (place: number): Day => {
  const day = calendar[place];
  if (!day) throw new RangeError('outside the calendar of this test');
  return day;
};
const walk = (from: string, days: number, step: 1 | -1, counts: (day: Day) => boolean) => {
  let place = placeOf.get(from) ?? Number.NaN;
  for (let left = days; left > 0; left -= counts(dayAt(place)) ? 1 : 0) place += step;
  return dayAt(place).text;
};
/** Back or forth to the first day of a month so many months later, then to a day of it. */
function dayInMonthAfter(from: string, months: number, day: number): string {
  let place = placeOf.get(from) ?? Number.NaN;
  for (let left = months; left > 0; left -= dayAt(place).text.endsWith('-01') ? 1 : 0) place += 1;
  while (!dayAt(place).text.endsWith(`-${String(day).padStart(2, '0')}`)) {
    if (months === 0 && Number(dayAt(place).text.slice(8)) > day) place -= 1;
    else place += 1;
  }
  return dayAt(place).text;
}
const numberOf = (id: string) => {
  const values = law.parameters[id]?.values ?? [];
  expect(values).toHaveLength(1);
  return values[0]?.value ?? Number.NaN;
};

function expectedDates(kind: ObligationKind, on: string, workingDays: boolean) {
  const { counting } = kind;
  const days = numberOf(counting.parameter);
  let counted = on;
  let published: string | null = null;
  if (counting.by === 'day-of-month') counted = dayInMonthAfter(on, counting.monthsLater, days);
  if (counting.by === 'length') {
    const step = counting.direction === 'after' ? 1 : -1;
    const onlyWorking = workingDays && counting.officeLimit === true;
    counted = walk(on, days, step, (day) => !onlyWorking || !isOff(day));
    const printed = kind.published?.[on.slice(5)];
    // The fiscal year that ends in, or just before, the year of this event.
    const year = Number(on.slice(0, 4)) + 543 + (Number(on.slice(5, 7)) >= 10 ? 1 : 0);
    const entry = law.publishedDueDates.find(
      (each) => each.obligation === printed && each.fiscalYear === year,
    );
    published = entry?.date ?? null;
    if (counting.dayBefore) {
      counted = walk(counted, 1, -1, () => true);
      if (published) published = walk(published, 1, -1, () => true);
    }
  }
  let shifted = published !== null && published > counted ? published : counted;
  while (isOff(dayAt(placeOf.get(shifted) ?? Number.NaN))) shifted = walk(shifted, 1, 1, () => true);
  return { counted, published, holidayShifted: shifted };
}

const first = placeOf.get('2019-10-01') ?? 0;
const last = placeOf.get('2027-08-31') ?? 0;
/** Any day, and often one at an edge: year ends, fiscal year ends, leap days, before long holidays. */
const edges = calendar.flatMap(({ text }, place) =>
  /-(12-3[01]|01-01|02-2[89]|03-01|09-30|04-1[0-2]|08-16)$/.test(text) && place >= first && place <= last
    ? [place]
    : [],
);
const eventDay = fc.oneof(fc.integer({ min: first, max: last }), fc.constantFrom(...edges));

describe('the dates of every kind agree with a day-by-day count', () => {
  it('the calendar of this test is the calendar', () => {
    expect(calendar.find(({ text }) => text === '2020-02-29')?.sunday0).toBe(6);
    expect(calendar.find(({ text }) => text === '2023-04-07')?.sunday0).toBe(5);
    expect(edges.length).toBeGreaterThan(50);
  });

  it.each(projectKinds.filter((kind) => !kind.repeats).map((kind) => [kind.id, kind] as const))(
    '%s',
    (_, kind) => {
      fc.assert(
        fc.property(eventDay, fc.boolean(), fc.boolean(), (place, workingDays, holidaysShift) => {
          const on = dayAt(place).text;
          const [found] = obligationsOf([kind], [exampleFacts({ events: [`${kind.countedFrom} ${on}`] })], {
            law,
            today: dateOf('2019-01-01'),
            through: dateOf('2019-01-01'),
            settings: {
              officeLimits: workingDays ? 'working-days' : 'calendar-days',
              holidaysShift,
              dueWithin: 7,
            },
          });
          const due = expectedDates(kind, on, workingDays);
          expect(found?.due, on).toEqual(due);
          // Reminders run to the earliest; late is only what is past the later of both, or the working day.
          const named = [due.counted, due.published ?? due.counted].sort();
          expect(found?.remindOn, on).toBe(named[0]);
          expect(found?.lateAfter, on).toBe(holidaysShift ? due.holidayShifted : named[1]);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('delay-memo-monthly: every month after the one of day 45, each with its own day', () => {
    const [kind] = projectKinds.filter((each) => each.repeats);
    expect(kind?.id).toBe('delay-memo-monthly');
    if (!kind) return;
    const lastEnd = placeOf.get('2026-12-31') ?? 0;
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: lastEnd }),
        fc.integer({ min: 0, max: 230 }),
        (place, later) => {
          const on = dayAt(place).text;
          const through = dayAt(place + later).text;
          const day45 = walk(on, numberOf('closing.days'), 1, () => true);
          const expected = calendar
            .filter(({ text }) => text.endsWith('-07') && text.slice(0, 7) > day45.slice(0, 7))
            .filter(({ text }) => text.slice(0, 7) <= through.slice(0, 7))
            .map(({ text }) => text);
          const found = obligationsOf([kind], [exampleFacts({ events: [`work-ended ${on}`] })], {
            law,
            today: dateOf(through),
            through: dateOf(through),
            settings: { officeLimits: 'calendar-days', holidaysShift: false, dueWithin: 7 },
          });
          expect(found.map(({ due }) => due.counted)).toEqual(expected);
          for (const { due, countedFrom, period } of found) {
            expect(due).toEqual(expectedDates(kind, `${period}-01`, false));
            expect(countedFrom).toEqual({ event: 'work-ended', on });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
