import { expect, it } from 'vitest';
import { turnsOf } from './turns.ts';

it('runs two at a time, in the order they came, and goes on after one that failed', async () => {
  const inTurn = turnsOf(2);
  const begun: number[] = [];
  const ends: PromiseWithResolvers<number>[] = [];
  let running = 0;
  let most = 0;
  const results = Array.from({ length: 5 }, (_unused, at) =>
    inTurn(async () => {
      begun.push(at);
      running += 1;
      most = Math.max(most, running);
      const end = Promise.withResolvers<number>();
      ends[at] = end;
      return end.promise.finally(() => {
        running -= 1;
      });
    }),
  );
  const settled = Promise.allSettled(results);
  expect(begun).toEqual([0, 1]);
  for (let at = 0; at < 5; at++) {
    if (at === 1) ends[at]?.reject(new Error('broken'));
    else ends[at]?.resolve(at);
    await Promise.allSettled([results[at]]);
    await Promise.resolve();
  }
  expect((await settled).map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
    0,
    'failed',
    2,
    3,
    4,
  ]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});
