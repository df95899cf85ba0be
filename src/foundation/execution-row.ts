/**
 * One row of the budget execution table (CAL-01, S0 L77-118). Two measures with two names (decision A-16):
 * disbursed (เบิกจ่าย) is money paid out; used (ใช้จ่าย) adds the open commitments.
 */
import { percentOfSatang } from './percent.ts';
import { type Satang, satang } from './satang.ts';

export type ExecutionFacts = {
  budget: Satang;
  /** Reserved (กันเงิน/จองเงิน); 0 when the table has none. */
  reserved: Satang;
  /** Committed by purchase order or contract. */
  po: Satang;
  poDisbursed: Satang;
  nonPoDisbursed: Satang;
};

export type ExecutionRow = {
  /** Disbursed so far: under PO and otherwise. */
  cumulative: Satang;
  outstandingPo: Satang;
  /** Budget free of every obligation; negative when the row is overspent. */
  free: Satang;
  used: Satang;
  /** Disbursed in per cent of the budget, 2 decimals half-up; null when there is no budget. */
  percent: string | null;
};

export function executionRow(facts: ExecutionFacts): ExecutionRow {
  const cumulative = satang(facts.poDisbursed + facts.nonPoDisbursed);
  const outstandingPo = satang(facts.po - facts.poDisbursed);
  return {
    cumulative,
    outstandingPo,
    free: satang(facts.budget - facts.reserved - cumulative - outstandingPo),
    used: satang(cumulative + outstandingPo),
    percent: percentOfSatang(cumulative, facts.budget, 2),
  };
}

export type ExecutionFinding = 'po-disbursed-exceeds-po' | 'used-exceeds-budget';

/** Contradictions inside the row; stored as entered and listed, never repaired. The gravest first. */
export function executionFindings(facts: ExecutionFacts): ExecutionFinding[] {
  const findings: ExecutionFinding[] = [];
  if (facts.poDisbursed > facts.po) findings.push('po-disbursed-exceeds-po');
  if (executionRow(facts).free < 0) findings.push('used-exceeds-budget');
  return findings;
}
