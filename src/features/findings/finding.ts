/**
 * ข้อค้นพบ: a contradiction between figures of a document, or between documents (decisions.md, "Contradictions
 * in a document"). The stated value stays as entered; beside it stands what the rule recomputes, and from what.
 */
import type { StatedValue } from './stated-value.ts';

/** What may be wrong; the words stand in messages.ts as `rule-<code>`. */
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
  'month-head',
  'same-name',
  'contradicting-statements',
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

/** The requirement each rule rests on. */
export const ruleClauses: Record<FindingRule, string> = {
  'year-value': 'CAL-05',
  'sum-of-parts': 'FRM-X-2',
  'cumulative-disbursed': 'CAL-01',
  'outstanding-po': 'CAL-01',
  'free-balance': 'CAL-01',
  'po-disbursed-exceeds-po': 'FRM-X-1',
  'used-exceeds-budget': 'FRM-X-1',
  'percent-is-quotient': 'CAL-01',
  remaining: 'CAL-04',
  'used-in-two-tables': 'CAL-02',
  'budget-in-two-tables': 'FRM-X-2',
  'free-in-two-tables': 'CAL-04',
  'percent-in-two-tables': 'CAL-02',
  'running-sum': 'CAL-03',
  'shifted-columns': 'FRM-Q-4',
  'repeated-block': 'FRM-Q-4',
  'numbering-gap': 'VAL-12',
  'month-head': 'VAL-12',
  'same-name': 'VAL-15',
  'contradicting-statements': 'VAL-22',
};
