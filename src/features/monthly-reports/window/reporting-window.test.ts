import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { CLAUSES } from '../clauses.ts';
import { windowLaw } from '../example-plan.ts';
import type { ReportState } from '../figures/report-facts.ts';
import {
  type DoorFacts,
  isLate,
  isLateMonth,
  isReportMonth,
  nextYearNote,
  reportDoor,
} from './reporting-window.ts';

const law = windowLaw();
const facts = (changes: Partial<DoorFacts> & { on: string; of?: string }): DoorFacts => {
  const { on, of, ...rest } = changes;
  return {
    month: month(of ?? '2023-03'),
    today: dateOf(on),
    reportState: 'draft',
    openUntil: null,
    projectState: 'locked',
    cancelledOn: null,
    closedOn: null,
    startsOn: dateOf('2022-10-01'),
    endsOn: dateOf('2023-09-30'),
    ...rest,
  };
};
const door = (changes: Parameters<typeof facts>[0]) => reportDoor(law, facts(changes));

describe('the window of March 2566 is 1 to 7 April 2566 (S2 L193)', () => {
  it.each([
    ['2023-03-31', 'not-yet'],
    ['2023-04-01', 'open'],
    ['2023-04-07', 'open'],
    ['2023-04-08', 'closed'],
    ['2023-04-30', 'closed'],
    ['2024-04-05', 'closed'],
  ])('on %s it is %s', (on, state) => {
    expect(door({ on }).state).toBe(state);
  });

  it('counts the days left with today: 7 on day 1, 1 on day 7', () => {
    expect(door({ on: '2023-04-01' })).toEqual({
      state: 'open',
      by: 'window',
      until: '2023-04-07',
      daysLeft: 7,
    });
    expect(door({ on: '2023-04-07' })).toMatchObject({ daysLeft: 1 });
  });

  it('names opening day and days until it before the window', () => {
    expect(door({ on: '2023-03-30' })).toMatchObject({
      opensOn: '2023-04-01',
      daysUntil: 2,
      liftedBy: 'nobody',
    });
  });

  it('names lock, clause, day and who lifts it from day 8', () => {
    expect(door({ on: '2023-04-08' })).toEqual({
      state: 'closed',
      lock: 'window-closed',
      since: '2023-04-08',
      clause: CLAUSES.lateCorrection,
      liftedBy: 'monitoring-officer',
    });
  });

  it('takes the days from the law, not from the code', () => {
    expect(reportDoor(windowLaw(2, 10), facts({ on: '2023-04-01' })).state).toBe('not-yet');
    expect(reportDoor(windowLaw(2, 10), facts({ on: '2023-04-10' })).state).toBe('open');
  });
});

describe('year ends', () => {
  it('reports December in January of the next calendar year', () => {
    expect(door({ of: '2022-12', on: '2022-12-31' }).state).toBe('not-yet');
    expect(door({ of: '2022-12', on: '2023-01-01' })).toMatchObject({ state: 'open', until: '2023-01-07' });
    expect(door({ of: '2022-12', on: '2023-01-08' }).state).toBe('closed');
  });

  it('reports September in October, of the next fiscal year', () => {
    expect(door({ of: '2023-09', on: '2023-10-07' }).state).toBe('open');
    expect(door({ of: '2023-09', on: '2023-10-08' }).state).toBe('closed');
  });
});

describe('which lock it is', () => {
  it.each([
    ['draft', 'project-not-approved', 'director'],
    ['submitted', 'project-not-approved', 'director'],
    ['approved', 'project-not-locked', 'system-administrator'],
  ] as const)('a project in state %s: %s, lifted by the %s', (projectState, lock, liftedBy) => {
    expect(door({ on: '2023-04-05', projectState })).toMatchObject({ state: 'closed', lock, liftedBy });
  });

  it('a project whose plan is open for correction is reported as before', () => {
    expect(door({ on: '2023-04-05', projectState: 'unlocked' })).toMatchObject({ state: 'open' });
  });

  it('a cancelled project is reported to the month of its cancellation and no further', () => {
    const cancelled = { projectState: 'cancelled', cancelledOn: dateOf('2023-03-15') } as const;
    expect(door({ on: '2023-04-05', ...cancelled })).toMatchObject({ state: 'open' });
    expect(door({ on: '2023-05-05', of: '2023-04', ...cancelled })).toEqual({
      state: 'closed',
      lock: 'project-cancelled',
      since: '2023-03-15',
      clause: CLAUSES.cancelling,
      liftedBy: 'nobody',
    });
    expect(isReportMonth(month('2023-03'), facts({ on: '2023-04-05', ...cancelled }))).toBe(true);
    expect(isReportMonth(month('2023-04'), facts({ on: '2023-04-05', ...cancelled }))).toBe(false);
  });

  it.each(['not-started', 'draft', 'submitted', 'reopened'] as const)(
    'of a closed project nobody opens anything, a report in state %s neither',
    (reportState) => {
      const openUntil = dateOf('2023-04-30');
      const closed = {
        projectState: 'closed',
        closedOn: dateOf('2023-04-03'),
        reportState,
        openUntil,
      } as const;
      expect(door({ on: '2023-04-05', ...closed })).toEqual({
        state: 'closed',
        lock: 'project-closed',
        since: '2023-04-03',
        clause: CLAUSES.closing,
        liftedBy: 'nobody',
      });
    },
  );

  it.each([
    ['2022-09', '2022-10-03'],
    ['2023-10', '2023-11-03'],
  ])('month %s lies outside the period and asks for nothing', (of, on) => {
    expect(door({ of, on })).toMatchObject({ lock: 'outside-project-period', liftedBy: 'nobody' });
    expect(isReportMonth(month(of), facts({ on }))).toBe(false);
  });

  it('a month that the period only touches is reported', () => {
    const period = { startsOn: dateOf('2023-01-31'), endsOn: dateOf('2023-04-01'), cancelledOn: null };
    expect(
      ['2022-12', '2023-01', '2023-04', '2023-05'].map((each) => isReportMonth(month(each), period)),
    ).toEqual([false, true, true, false]);
  });

  it('a submitted report: the officer in the window, the monitoring officer after it', () => {
    expect(door({ on: '2023-04-05', reportState: 'submitted' })).toMatchObject({
      lock: 'submitted',
      liftedBy: 'project-officer',
    });
    expect(door({ on: '2023-04-08', reportState: 'submitted' })).toMatchObject({
      lock: 'submitted',
      liftedBy: 'monitoring-officer',
    });
  });
});

describe('a granted reopening', () => {
  const openUntil = dateOf('2023-04-20');
  it('opens to its last day and not beyond', () => {
    expect(door({ on: '2023-04-15', reportState: 'reopened', openUntil })).toEqual({
      state: 'open',
      by: 'reopening',
      until: '2023-04-20',
      daysLeft: 6,
    });
    expect(door({ on: '2023-04-20', reportState: 'reopened', openUntil })).toMatchObject({ daysLeft: 1 });
    expect(door({ on: '2023-04-21', reportState: 'reopened', openUntil })).toMatchObject({
      lock: 'window-closed',
      since: '2023-04-21',
    });
  });

  it('lets the officer pull back what was submitted under it', () => {
    expect(door({ on: '2023-04-18', reportState: 'submitted', openUntil })).toMatchObject({
      liftedBy: 'project-officer',
    });
  });
});

describe('late, and the year a month belongs to', () => {
  it('is late from day 8', () => {
    expect(isLate(law, month('2023-03'), dateOf('2023-04-07'))).toBe(false);
    expect(isLate(law, month('2023-03'), dateOf('2023-04-08'))).toBe(true);
  });

  it('October to December belong to the next Buddhist fiscal year', () => {
    expect(nextYearNote(month('2022-10'))).toEqual({ calendarYear: 2565, fiscalYear: 2566 });
    expect(nextYearNote(month('2022-12'))).toEqual({ calendarYear: 2565, fiscalYear: 2566 });
    expect(nextYearNote(month('2022-09'))).toBeNull();
    expect(nextYearNote(month('2023-01'))).toBeNull();
  });
});

describe('a month that nobody can report any more and that is not submitted', () => {
  const closes = dateOf('2019-11-07');
  const of = (state: ReportState, today: string, openUntil: string | null = null) =>
    isLateMonth({
      state,
      closes,
      today: dateOf(today),
      openUntil: openUntil === null ? null : dateOf(openUntil),
    });

  it('is late from the day after its window, also when a reopening has run out', () => {
    expect(of('draft', '2019-11-07')).toBe(false);
    expect(of('draft', '2019-11-08')).toBe(true);
    expect(of('not-started', '2019-11-08')).toBe(true);
    expect(of('reopened', '2019-11-15', '2019-11-15')).toBe(false);
    expect(of('reopened', '2019-11-16', '2019-11-15')).toBe(true);
    expect(of('submitted', '2019-11-16', '2019-11-15')).toBe(false);
  });
});
