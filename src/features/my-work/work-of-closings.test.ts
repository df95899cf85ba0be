import { expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { fiscalYear, fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { accepted } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { exampleClosing } from '../closings/example-closing.ts';
import type { Actor } from '../permissions/index.ts';
import { viewMyWork } from './view-my-work.ts';

onBothEngines('what closings want of a person', (engine) => {
  it('comes to the officer, to accounting and to monitoring, each with its day', async () => {
    const of = await exampleClosing(await engine.fresh());
    const { officer, finance, monitoring, director } = of.people;
    // The home page opens at the fiscal year of the day: from 1 October that is not the project's any more.
    const lines = async (actor: Actor, day: string, year: number = fiscalYearOf(dateOf(day))) => {
      of.line.day.set(day);
      const { items } = accepted(
        await of.as(actor, (ctx) => viewMyWork(ctx, fiscalYear(year), { delivers: true })),
      );
      return items.flatMap((item) =>
        item.kind === 'closing'
          ? [item.due ? `${item.wants} ${item.due.on} ${item.due.daysLeft}/${item.due.daysLate}` : item.wants]
          : [],
      );
    };
    expect(await lines(officer, '2020-09-30')).toEqual([]);
    expect(await lines(officer, '2020-10-05')).toEqual(['prepare 2020-11-14 41/0']);
    expect(await lines(officer, '2020-10-05', 2563)).toEqual(['prepare 2020-11-14 41/0']);
    expect(await lines(officer, '2020-10-05', 2565)).toEqual([]);
    expect(await lines(finance, '2020-10-05')).toEqual(['accounting 2020-11-14 41/0']);
    // Before the printed 15 November nobody is late (decision A-13), neither with the memo nor with the closing.
    expect(await lines(officer, '2020-11-14')).toEqual([
      'prepare 2020-11-14 1/0',
      'delay-memo 2020-11-14 1/0',
    ]);
    expect(await lines(officer, '2020-11-16')).toEqual([
      'delay-memo 2020-11-14 0/2',
      'prepare 2020-11-15 0/1',
    ]);
    await of.prepare();
    accepted(await of.submit());
    expect(await lines(monitoring, '2020-11-17')).toEqual(['review 2020-11-19 3/0']);
    expect(await lines(finance, '2020-11-17')).toEqual([]);
    await of.approveAll();
    expect(await lines(finance, '2020-11-20')).toEqual(['money 2020-11-15 0/5']);
    expect(await lines(director, '2020-11-20')).toEqual([]);
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    expect(await lines(finance, '2020-11-20')).toEqual(['original']);
    accepted(await of.original());
    for (const actor of [officer, finance, monitoring]) expect(await lines(actor, '2020-11-21')).toEqual([]);
  }, 90_000);
});
