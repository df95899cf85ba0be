/**
 * ข้อค้นพบ: a contradiction between figures of a document, or between documents (decisions.md, "Contradictions
 * in a document"). The stated value stays as entered; beside it stands what the rule recomputes, and from what.
 */
import type { StatedValue } from './stated-value.ts';

/** What may be wrong; the words stand in screens/messages.ts as `rule.<code>`, the requirement of each in README.md. */
export const findingRules = [
  'year-value',
  'sum-of-parts',
  'cumulative-disbursed',
  'outstanding-po',
  'free-balance',
  'po-disbursed-exceeds-po',
  'used-exceeds-budget',
  'percent-is-quotient',
  'remaining',
  'used-in-two-tables',
  'budget-in-two-tables',
  'free-in-two-tables',
  'percent-in-two-tables',
  'running-sum',
  'shifted-columns',
  'repeated-block',
  'numbering-gap',
  'repeated-number',
  'month-head',
  'series-name',
  'same-name',
  'contradicting-statements',
  'budget-unstated',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** One figure that went into the recomputed value. `sign` tells how it entered. */
export type FindingTerm = {
  label: string;
  source: string;
  column: string;
  value: StatedValue;
  sign: '+' | '-' | '/' | '=';
};

export type Finding = {
  rule: FindingRule;
  /** Row and column of the stated figure. */
  place: string;
  column: string;
  source: string;
  label: string;
  stated: StatedValue;
  recomputed: StatedValue;
  terms: FindingTerm[];
  projectCode: string | null;
  /** Number of the project's indicator, from 1. */
  indicator: number | null;
};
