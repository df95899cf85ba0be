/** Times in milliseconds, as a measurement speaks of them. */

/** The value that `percent` of the times do not exceed; the nearest rank, so it is always one of them. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(rank - 1, 0)] ?? Number.NaN;
}

export const median = (times: readonly number[]): number => percentile(times, 50);

/** Milliseconds of one call. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds of each of so many calls, one after the other. */
export async function timesOf(count: number, work: (turn: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) times.push(await timeOf(() => work(turn)));
  return times;
}
