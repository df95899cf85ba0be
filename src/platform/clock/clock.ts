/** Real time: sessions, audit, files. Read at the edge only; rules are given what they need. */
export interface Clock {
  now(): Date;
}

export const realClock: Clock = { now: () => new Date() };

/** Stands still at `instant` until it is set; for tests. */
export function fixedClock(instant: Date): Clock & { set(to: Date): void } {
  let at = instant;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
  };
}
