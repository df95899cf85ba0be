import { expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { onBothEngines } from '../database/testing.ts';
import { openBusinessDay } from './business-day.ts';
import { fixedClock } from './clock.ts';

onBothEngines('the business day', (engine) => {
  it('is the calendar day in Thailand, seven hours before it is the day in London', async () => {
    const clock = fixedClock(new Date('2023-03-31T16:59:59Z'));
    const day = await openBusinessDay(await engine.fresh(), clock);
    expect(day.today()).toBe('2023-03-31');
    clock.set(new Date('2023-03-31T17:00:00Z'));
    expect(day.today()).toBe('2023-04-01');
  });

  it('stays where it is set, also after a restart, until it is let go', async () => {
    const db = await engine.fresh();
    const clock = fixedClock(new Date('2026-01-01T00:00:00Z'));
    const day = await openBusinessDay(db, clock);
    await day.set(dateOf('2023-04-05'));
    expect((await openBusinessDay(db, clock)).today()).toBe('2023-04-05');
    await day.set(dateOf('2023-04-06'));
    expect(day.today()).toBe('2023-04-06');
    await day.set(null);
    expect((await openBusinessDay(db, clock)).fixedAt()).toBeNull();
    expect(day.today()).toBe('2026-01-01');
  });
});
