/** How much a place takes, for its schema and for the fields of the screen. Letters, rows, people. */
export const WRITING_LIMITS = {
  words: 10_000,
  line: 500,
  /** More people than the country has are a slip of the keyboard. */
  count: 100_000_000,
  factors: 20,
  cases: 3,
  events: 200,
  pictures: 40,
  /** The rows begin with what the months say: one for each activity and month, of a large project some 1,200. */
  problems: 2_000,
  /** A problem or a remedy, as long as a month may say it. */
  problem: 20_000,
} as const;
