/**
 * One row of the budget execution table against itself (CAL-01, FRM-X-1).
 *
 * An open commitment cannot be below zero. Where more is disbursed under PO than was committed, that is the
 * finding; the free balance is then judged with nothing outstanding, so that one mistake is not told twice.
 */
import { executionRow } from '../../../foundation/execution-row.ts';
import { type Satang, satang } from '../../../foundation/satang.ts';
import { cellOf } from '../columns.ts';
import type { Finding, FindingTerm } from '../finding.ts';
import type { StatedExecutionRow } from '../stated-document.ts';
import { satangIn, statedMoney } from '../stated-value.ts';
import { compared, found, term } from './found.ts';

export function checkExecutionRow(row: StatedExecutionRow): Finding[] {
  const amount = (column: string): Satang => satangIn(cellOf(row, column).value);
  const termOf = (column: string, sign: FindingTerm['sign'] = '+') => term(row, cellOf(row, column), sign);
  const facts = {
    budget: amount('budget'),
    reserved: amount('reserved'),
    po: amount('po'),
    poDisbursed: amount('po-disbursed'),
    nonPoDisbursed: amount('non-po-disbursed'),
  };
  const row0 = executionRow(facts);
  const overdrawn = row0.outstandingPo < 0;
  const free = overdrawn ? satang(row0.free + row0.outstandingPo) : row0.free;
  const computed = (column: string, name: string) => ({
    label: row.label,
    source: row.source,
    column: name,
    value: statedMoney(column === 'outstanding-po' ? row0.outstandingPo : row0.cumulative),
    sign: '-' as const,
  });
  const findings = compared(row, {
    rule: 'cumulative-disbursed',
    column: 'cumulative',
    recomputed: statedMoney(row0.cumulative),
    terms: [termOf('po-disbursed'), termOf('non-po-disbursed')],
  });
  const committed = [termOf('po'), termOf('po-disbursed', '-')];
  if (overdrawn)
    findings.push(
      found(row, {
        rule: 'po-disbursed-exceeds-po',
        column: 'po-disbursed',
        recomputed: statedMoney(facts.po),
        terms: committed,
      }),
    );
  else
    findings.push(
      ...compared(row, {
        rule: 'outstanding-po',
        column: 'outstanding-po',
        recomputed: statedMoney(row0.outstandingPo),
        terms: committed,
      }),
    );
  const spent = [termOf('budget'), termOf('reserved', '-'), computed('cumulative', 'cumulative')];
  const freeTerms = overdrawn ? spent : [...spent, computed('outstanding-po', 'outstanding-po')];
  const freeFindings = compared(row, {
    rule: 'free-balance',
    column: 'free',
    recomputed: statedMoney(free),
    terms: freeTerms,
  });
  findings.push(...freeFindings);
  const budgeted = cellOf(row, 'budget').value.kind === 'money';
  if (budgeted && free < 0 && freeFindings.length === 0)
    findings.push(
      found(row, {
        rule: 'used-exceeds-budget',
        column: 'budget',
        recomputed: statedMoney(satang(facts.budget - free)),
        terms: freeTerms,
      }),
    );
  return findings;
}
