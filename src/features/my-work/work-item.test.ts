import { expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import { month } from '../../foundation/month.ts';
import { readLaw } from '../../platform/law/index.ts';
import { openedMonths } from './opened-months.ts';
import { type Due, firstSentenceOf, inOrder, type WorkItem, workKey } from './work-item.ts';

const project = {
  projectCode: '66010001',
  projectName: 'โครงการ',
  fiscalYear: 2566,
  unitName: 'ส่วน',
  unitNameEn: 'Unit',
};
const due = (on: string, daysLeft: number, daysLate = 0): Due => ({ on: dateOf(on), daysLeft, daysLate });
const report = (of: string, state: 'late' | 'draft' | 'reopened', when: Due): WorkItem => ({
  kind: 'report',
  month: month(of),
  state,
  due: when,
  ...project,
});
const monthly = (of: string, when: Due, late: number, waiting: number): WorkItem => ({
  kind: 'month',
  month: month(of),
  due: when,
  late,
  waiting,
  reopened: 0,
  submitted: 0,
  asked: late + waiting,
});
const draft: WorkItem = { kind: 'project-draft', due: null, since: dateOf('2023-04-01'), ...project };
const toApprove: WorkItem = {
  kind: 'approval',
  due: null,
  requestId: 'r-1',
  titleTh: 'ขออนุมัติเปิดโครงการ',
  titleEn: 'Opening',
  by: 'เจ้าหน้าที่',
  since: dateOf('2023-04-02'),
  ...project,
};

const late = report('2023-02', 'late', due('2023-03-07', 0, 29));
const march = report('2023-03', 'draft', due('2023-04-07', 3));
const reopened = report('2022-12', 'reopened', due('2023-04-06', 2));

it('puts what is due first, soonest first, then what others wait for, then one’s own drafts', () => {
  expect(inOrder([draft, march, toApprove, late, reopened])).toEqual([
    late,
    reopened,
    march,
    toApprove,
    draft,
  ]);
});

it.each([
  ['what is late', [march, late], { code: 'reports-late', count: 1 }],
  ['the month that is due', [reopened, march, march], { code: 'reports-due', count: 2, month: '2023-03' }],
  ['what is reopened', [reopened, draft], { code: 'reports-reopened', count: 1 }],
  [
    'the open month before the late ones',
    [monthly('2023-02', due('2023-03-07', 0, 29), 4, 0), monthly('2023-03', due('2023-04-07', 3), 0, 7)],
    { code: 'month-waiting', count: 7, month: '2023-03' },
  ],
  [
    'of late months the newest',
    [monthly('2023-02', due('2023-04-20', 0, 1), 1, 0), monthly('2023-03', due('2023-04-07', 0, 14), 2, 0)],
    { code: 'month-late', count: 2, month: '2023-03' },
  ],
  ['what is to be decided', [toApprove, draft], { code: 'to-decide', count: 1 }],
  ['that something waits', [draft], { code: 'others', count: 1 }],
  ['that nothing waits', [], { code: 'nothing' }],
] as const)('the sentence says %s', (_, items, expected) => {
  expect(firstSentenceOf(items)).toMatchObject(expected);
});

it('counts what waits beside what is listed', () => {
  expect(firstSentenceOf([toApprove, draft], 70)).toEqual({ code: 'to-decide', count: 71 });
});

it('tells lines of one project apart, and those that have no project yet', () => {
  const closing = (wants: 'prepare' | 'delay-memo'): WorkItem => ({
    kind: 'closing',
    wants,
    due: null,
    ...project,
  });
  const money = { kind: 'allocation', amountSatang: 1, since: dateOf('2023-04-01') } as const;
  const items: readonly object[] = [
    closing('prepare'),
    closing('delay-memo'),
    toApprove,
    { ...toApprove, requestId: 'r-2' },
    { ...money, allocationId: 'a-1' },
    { ...money, allocationId: 'a-2' },
  ];
  expect(new Set(items.map((item) => workKey({ ...item }))).size).toBe(items.length);
});

it.each([
  ['2023-04-05', 2566, '2021-10', '2023-03'],
  ['2023-03-31', 2566, '2021-10', '2023-02'],
  ['2022-10-05', 2566, '2021-10', '2022-09'],
  ['2023-04-05', 2565, '2021-10', '2022-09'],
  ['2023-04-05', 2567, null, null],
] as const)('on %s the months of %i that have opened are %s to %s', (today, year, from, to) => {
  const months = openedMonths(readLaw(), fiscalYear(year), dateOf(today));
  expect(months).toEqual(from === null ? null : { from, to });
});
