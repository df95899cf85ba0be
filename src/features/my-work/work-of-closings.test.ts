import { expect, it } from 'vitest';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import { accepted } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { type ExampleClosing, exampleClosing } from '../closings/example-closing.ts';
import type { Actor } from '../permissions/index.ts';
import { viewMyWork } from './view-my-work.ts';

onBothEngines('what closings want of a person', (engine) => {
  it('comes to the officer, to accounting and to monitoring, each with its day', async () => {
    const of = await exampleClosing(await engine.fresh());
    const { officer, finance, monitoring, director } = of.people;
    const lines = async (actor: Actor, day: string, on: ExampleClosing = of) => {
      on.line.day.set(day);
      const { items } = accepted(
        await on.as(actor, (ctx) => viewMyWork(ctx, fiscalYear(2563), { delivers: true })),
      );
      return items.flatMap((item) =>
        item.kind === 'closing'
          ? [`${item.wants} ${item.due.on} ${item.due.daysLeft}/${item.due.daysLate}`]
          : [],
      );
    };
    expect(await lines(officer, '2020-09-30')).toEqual([]);
    expect(await lines(officer, '2020-10-05')).toEqual(['prepare 2020-11-14 41/0']);
    expect(await lines(finance, '2020-10-05')).toEqual(['accounting 2020-11-14 41/0']);
    expect(await lines(officer, '2020-11-16')).toEqual([
      'delay-memo 2020-11-13 0/3',
      'prepare 2020-12-29 44/0',
    ]);
    await of.prepare();
    accepted(await of.submit());
    expect(await lines(monitoring, '2020-11-17')).toEqual(['review 2020-11-19 3/0']);
    expect(await lines(finance, '2020-11-17')).toEqual([]);
    await of.approveAll();
    expect(await lines(finance, '2020-11-20')).toEqual(['money 2020-12-29 40/0']);
    expect(await lines(director, '2020-11-20')).toEqual([]);
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    expect(await lines(finance, '2020-11-20')).toEqual(['original 2020-11-20 1/0']);
    accepted(await of.original());
    for (const actor of [officer, finance, monitoring]) expect(await lines(actor, '2020-11-21')).toEqual([]);
  }, 90_000);
});
