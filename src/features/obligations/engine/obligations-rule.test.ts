import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { readLaw } from '../../../platform/law/index.ts';
import type { ObligationKind } from '../kinds/obligation-kind.ts';
import { projectKinds } from '../kinds/project-kinds.ts';
import { exampleFacts } from './example-facts.ts';
import { type ObligationSettings, obligationsOf } from './obligations-rule.ts';

const law = readLaw();
const usual: ObligationSettings = { officeLimits: 'calendar-days', holidaysShift: false, dueWithin: 7 };

function judge(
  today: string,
  lines: { events: string[]; acts?: string[] },
  settings: Partial<ObligationSettings> = {},
  kinds: readonly ObligationKind[] = projectKinds,
) {
  const day = dateOf(today);
  return obligationsOf(kinds, [exampleFacts(lines)], {
    law,
    today: day,
    through: day,
    settings: { ...usual, ...settings },
  });
}
const only = (kind: string, ...given: Parameters<typeof judge>) =>
  judge(...given).filter((each) => each.kind === kind);

describe('the dates of each kind (DLN-01 to DLN-08)', () => {
  it.each([
    ['opening-entry', 'paper-approval 2023-02-10', '2023-02-13', null, '2023-02-13'],
    ['monthly-report', 'report-month 2023-03-31 2023-03', '2023-04-07', null, '2023-04-07'],
    ['monthly-report', 'report-month 2022-12-31 2022-12', '2023-01-07', null, '2023-01-09'],
    ['report-correction', 'report-reopened-until 2023-04-15 2023-03', '2023-04-15', null, '2023-04-18'],
    ['amendment-request', 'project-end 2023-09-30', '2023-08-16', null, '2023-08-16'],
    ['closing', 'work-ended 2020-09-30', '2020-11-14', '2020-11-15', '2020-11-16'],
    ['closing', 'work-ended 2023-06-30', '2023-08-14', null, '2023-08-15'],
    ['closing-latest', 'work-ended 2020-09-30', '2020-12-29', null, '2020-12-29'],
    ['closing-review', 'closing-submitted 2023-04-11 1', '2023-04-14', null, '2023-04-18'],
    ['closing-fix', 'closing-returned 2023-04-11 1', '2023-04-13', null, '2023-04-18'],
    ['delay-memo-first', 'work-ended 2020-09-30', '2020-11-13', '2020-11-14', '2020-11-16'],
  ])('%s of %s', (kind, event, counted, published, holidayShifted) => {
    const [found] = only(kind, '2020-01-01', { events: [event] });
    expect(found?.due).toEqual({ counted, published, holidayShifted });
    expect(found?.length.clause.source).toBe('osmep-manual-2564');
  });

  it('office limits are working days where the agency says so (decision A-11)', () => {
    const [found] = only(
      'closing-review',
      '2023-04-11',
      { events: ['closing-submitted 2023-04-11 1'] },
      { officeLimits: 'working-days' },
    );
    expect(found).toMatchObject({
      length: { value: 3, unit: 'working-days' },
      due: { counted: '2023-04-19' },
    });
    // 13 to 17 April 2566 were holidays: on the 12th three of them are left, on the 20th one is over.
    const left = (today: string) =>
      only(
        'closing-review',
        today,
        { events: ['closing-submitted 2023-04-11 1'] },
        { officeLimits: 'working-days' },
      )[0];
    expect(left('2023-04-11')).toMatchObject({ daysLeft: 3, daysLate: 0 });
    expect(left('2023-04-15')).toMatchObject({ daysLeft: 2, daysLate: 0 });
    expect(left('2023-04-24')).toMatchObject({ state: 'late', daysLeft: 0, daysLate: 3 });
  });

  it('on the day of a limit’s event no more days are left than the limit has', () => {
    const [review] = only('closing-review', '2023-04-11', { events: ['closing-submitted 2023-04-11 1'] });
    expect(review).toMatchObject({ due: { counted: '2023-04-14' }, daysLeft: 3 });
  });

  it('a memo that can be sent no more falls away alone, those of the other months stay', () => {
    const left = judge('2021-02-08', {
      events: ['work-ended 2020-09-30'],
      acts: ['delay-memo-replaced 2020-12-08', 'delay-memo-of-month-replaced 2021-01-08 2020-12'],
    }).map((each) => `${each.kind} ${each.period ?? ''}`);
    expect(left.filter((line) => line.startsWith('delay'))).toEqual([
      'delay-memo-monthly 2021-01',
      'delay-memo-monthly 2021-02',
    ]);
  });

  it('a delay memo is asked for in every month after day 45 until the project is closed', () => {
    const events = ['work-ended 2020-09-30'];
    const memos = (today: string, acts: string[] = []) =>
      only('delay-memo-monthly', today, { events, acts }).map(
        (each) => `${each.period} ${each.due.counted} ${each.state}`,
      );
    expect(memos('2020-11-30')).toEqual([]);
    expect(only('delay-memo-monthly', '2020-12-05', { events })[0]?.countedFrom).toEqual({
      event: 'work-ended',
      on: '2020-09-30',
    });
    expect(memos('2021-02-03', ['delay-memo-of-month-sent 2020-12-07 2020-12'])).toEqual([
      '2020-12 2020-12-07 done',
      '2021-01 2021-01-07 late',
      '2021-02 2021-02-07 due',
    ]);
    expect(
      memos('2021-02-08', [
        'delay-memo-of-month-sent 2020-12-09 2020-12',
        'closing-approved 2021-01-05',
        'project-closed 2021-01-05',
      ]),
    ).toEqual(['2020-12 2020-12-07 done-late']);
  });
});

describe('states', () => {
  const march = { events: ['report-month 2023-03-31 2023-03'] };
  it.each([
    ['2023-03-31', 'coming', 8, 0],
    ['2023-04-01', 'due', 7, 0],
    ['2023-04-07', 'due', 1, 0],
    ['2023-04-08', 'late', 0, 1],
    ['2024-03-01', 'late', 0, 329],
  ])('of a report on %s', (today, state, daysLeft, daysLate) => {
    expect(judge(today, march)).toMatchObject([{ state, daysLeft, daysLate }]);
  });

  it.each([
    ['2023-04-07', 'done', 0],
    ['2023-04-09', 'done-late', 2],
  ])('done on %s, with its proof', (on, state, daysLate) => {
    const acts = ['report-submitted 2023-05-20 2023-04', `report-submitted ${on} 2023-03`];
    expect(judge('2023-06-01', { ...march, acts })).toMatchObject([
      { state, daysLate, daysLeft: 0, done: { on, proof: { what: 'report' } } },
    ]);
  });

  const closing = { events: ['work-ended 2020-09-30'] };
  it.each([
    ['2020-11-06', 'coming', '14 days to the counted date', 9],
    ['2020-11-14', 'due', 'the counted date', 1],
    ['2020-11-15', 'due', 'the printed date: nobody who follows it is late', 1],
    ['2020-11-16', 'late', 'after both', 0],
  ])('a closing on %s is %s: %s', (today, state, _why, daysLeft) => {
    expect(only('closing', today, closing)[0]).toMatchObject({ state, daysLeft });
  });

  it('late only after the working day as well, where the agency says so (decision A-13)', () => {
    expect(only('closing', '2020-11-16', closing, { holidaysShift: true })[0]).toMatchObject({
      state: 'due',
      remindOn: '2020-11-14',
      lateAfter: '2020-11-16',
    });
    expect(only('closing', '2020-11-17', closing, { holidaysShift: true })[0]?.state).toBe('late');
  });

  it('a last day for those who want it makes nobody late', () => {
    const end = { events: ['project-end 2023-09-30'] };
    expect(only('amendment-request', '2023-08-16', end)[0]).toMatchObject({ state: 'due', daysLeft: 1 });
    expect(only('amendment-request', '2023-08-17', end)).toEqual([]);
    const asked = { ...end, acts: ['amendment-requested 2023-08-20'] };
    expect(only('amendment-request', '2023-08-21', asked)[0]).toMatchObject({ state: 'done', daysLate: 4 });
  });

  it('what was not done falls away with the act that ends it', () => {
    const acts = ['closing-approved 2020-11-01', 'project-closed 2020-11-01'];
    const left = judge('2020-12-20', { ...closing, acts }).map((each) => `${each.kind} ${each.state}`);
    expect(left).toEqual(['closing done', 'closing-latest done']);
  });

  it('says nothing of a time before the law data begin', () => {
    expect(judge('2023-04-05', { events: ['work-ended 2018-09-30'] })).toEqual([]);
  });

  it('leads to where it is done', () => {
    expect(judge('2023-04-05', march)[0]?.link).toBe('/2566/projects/66010001/reports/2566-03');
  });
});

describe('a new kind is data only', () => {
  const quarterly: ObligationKind = {
    id: 'quarterly-report',
    rule: 'DLN-09',
    title: { th: 'รายงานรายไตรมาสต่อสำนักงบประมาณ', en: 'Quarterly report to the Budget Bureau' },
    countedFrom: 'quarter-end',
    counting: { by: 'length', parameter: 'quarterly-report.days', direction: 'after' },
    published: {
      '12-31': 'quarterly-report.q1',
      '03-31': 'quarterly-report.q2',
      '06-30': 'quarterly-report.q3',
    },
    whose: { post: 'role', role: 'strategy-officer' },
    escalatesTo: [{ post: 'role', role: 'director' }],
    doneBy: 'quarterly-report-sent',
    binding: true,
    link: '/{year}/quarterly-reports/{period}',
  };
  it('the quarterly report to the Budget Bureau (DLN-09) by an entry and two facts', () => {
    const facts = {
      events: ['quarter-end 2022-12-31 q1', 'quarter-end 2023-03-31 q2'],
      acts: ['quarterly-report-sent 2023-01-16 q1'],
    };
    expect(judge('2023-04-10', facts, {}, [...projectKinds, quarterly])).toMatchObject([
      {
        key: 'quarterly-report/p-1/q1',
        due: { counted: '2023-01-15', published: '2023-01-15' },
        state: 'done-late',
      },
      {
        key: 'quarterly-report/p-1/q2',
        due: { counted: '2023-04-15', published: '2023-04-15' },
        state: 'due',
      },
    ]);
  });
});

describe('a range of days', () => {
  const range = { from: dateOf('2023-03-01'), to: dateOf('2023-04-30') };
  const lines = {
    events: [
      'report-month 2022-12-31 2022-12',
      'report-month 2023-01-31 2023-01',
      'report-month 2023-02-28 2023-02',
      'report-month 2023-03-31 2023-03',
      'report-month 2023-04-30 2023-04',
    ],
    acts: ['report-submitted 2023-01-05 2022-12', 'report-submitted 2023-03-05 2023-02'],
  };
  const periods = (within?: typeof range) =>
    obligationsOf(projectKinds, [exampleFacts(lines)], {
      law,
      today: dateOf('2023-04-03'),
      through: range.to,
      settings: usual,
      ...(within && { within }),
    }).map(({ period, state }) => `${period} ${state}`);

  it('has what lies in it and what is open from before it, nothing later and nothing done before', () => {
    expect(periods(range)).toEqual(['2023-01 late', '2023-02 done', '2023-03 due']);
    expect(periods()).toEqual([
      '2022-12 done',
      '2023-01 late',
      '2023-02 done',
      '2023-03 due',
      '2023-04 coming',
    ]);
  });
});
