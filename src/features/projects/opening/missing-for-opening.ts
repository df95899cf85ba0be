/**
 * What an opening asks for besides a complete plan: name and budget equal the allocation (VAL-07, S2 L257), and the
 * three papers of row 21 are there (FRM 4.1, S2 L210-212).
 *
 * On the way through the system (decision A-06) the memo and สสว.100 are made on submission and never missing; the
 * allocation memo is that of the allocation in the system, or a file. On the way of paper all three are files. A
 * project without a budget has nothing allocated (docs/decisions/0022-opening-through-the-chain.md).
 */
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import type { ClauseRef, FieldRefusal, RefusalData } from '../../../foundation/refusal.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { clauses } from '../clauses.ts';
import { missingForSubmission } from '../plan/missing-list.ts';
import type { PlanDraft } from '../schemas.ts';

/** Kinds of paper without which no project is opened (row 21; codes of law/code-lists). */
export const mandatoryFileKinds = ['opening-memo', 'form-100', 'allocation-memo'] as const;
export type MandatoryFileKind = (typeof mandatoryFileKinds)[number];

/** What strategy notified for the project. */
export type AllocatedFacts = {
  projectName: string;
  amountSatang: Satang;
  memoNumber: string;
  /** The copy of the memo with its summary table is kept with the allocation. */
  hasFile: boolean;
};

export type OpeningFacts = {
  fiscalYear: FiscalYear;
  attachedKinds: readonly string[];
  /** Null: no allocation is recorded in the system. */
  allocation: AllocatedFacts | null;
  /** Through the system, or typed from an approval on paper. */
  way: 'system' | 'paper';
};

/** Everything that keeps a project from being opened, each with its place. */
export function missingForOpening(plan: PlanDraft, facts: OpeningFacts): FieldRefusal[] {
  return [
    ...missingForSubmission(plan, facts),
    ...(facts.allocation ? unlikeAllocation(plan, facts.allocation) : []),
    ...missingPapers(plan, facts).map((kind) => entry('files', `file-${kind}-missing`, {}, clauses.papers)),
  ];
}

const entry = (place: string, code: string, data: RefusalData, clause: ClauseRef): FieldRefusal => ({
  place,
  code,
  data,
  clause,
});

/** VAL-07: name and budget are those of the allocation; every difference with both sides. */
export function unlikeAllocation(
  plan: Pick<PlanDraft, 'name' | 'budgetSatang'>,
  { memoNumber, projectName, amountSatang }: AllocatedFacts,
): FieldRefusal[] {
  const list: FieldRefusal[] = [];
  if (plan.name !== projectName) {
    const data = { memoNumber, allocated: projectName, found: plan.name };
    list.push(entry('name', 'name-not-allocated', data, clauses.asApproved));
  }
  if (plan.budgetSatang !== null && plan.budgetSatang !== amountSatang) {
    const data = { memoNumber, allocated: formatBaht(amountSatang), found: formatBaht(plan.budgetSatang) };
    list.push(entry('budgetSatang', 'budget-not-allocated', data, clauses.asApproved));
  }
  return list;
}

/** The kinds of row 21 that are not there. */
export function missingPapers(
  plan: Pick<PlanDraft, 'budgetSatang'>,
  { allocation, way, attachedKinds }: Pick<OpeningFacts, 'allocation' | 'way' | 'attachedKinds'>,
): MandatoryFileKind[] {
  return mandatoryFileKinds.filter((kind) => {
    if (attachedKinds.includes(kind)) return false;
    return kind === 'allocation-memo' ? plan.budgetSatang !== 0 && !allocation?.hasFile : way === 'paper';
  });
}
