/** The browser-safe door of obligations: kinds, the engine, and an obligation in words. */
export * from './engine/obligation.ts';
export { obligationsOf } from './engine/obligations-rule.ts';
export { allKinds } from './kinds/all-kinds.ts';
export type { DayCount, ObligationKind, Post } from './kinds/obligation-kind.ts';
export { countedWords, dateLines, leftWords, obligationTitle } from './obligation-words.ts';
