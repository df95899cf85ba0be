import { describe, expect, it } from 'vitest';
import { satang } from '../../../foundation/satang.ts';
import { exampleIds, examplePlan, exampleYear } from '../example-plan.ts';
import type { PlanDraft } from '../schemas.ts';
import {
  type AllocatedFacts,
  mandatoryFileKinds,
  missingForOpening,
  type OpeningFacts,
} from './missing-for-opening.ts';

const plan = examplePlan();
const allocated = (change: Partial<AllocatedFacts> = {}): AllocatedFacts => ({
  projectName: plan.name,
  amountSatang: plan.budgetSatang ?? satang(0),
  memoNumber: 'ผกก. 12/2562',
  hasFile: true,
  ...change,
});
const missing = (of: PlanDraft, facts: Partial<OpeningFacts> = {}) =>
  missingForOpening(of, {
    fiscalYear: exampleYear,
    attachedKinds: [],
    allocation: null,
    way: 'system',
    ...facts,
  });
const codes = (...given: Parameters<typeof missing>) => missing(...given).map((each) => each.code);

describe('the three papers of row 21', () => {
  it.each([
    ['system', [], null, ['allocation-memo']],
    ['system', ['allocation-memo'], null, []],
    ['system', [], allocated(), []],
    ['system', [], allocated({ hasFile: false }), ['allocation-memo']],
    ['paper', [], null, [...mandatoryFileKinds]],
    ['paper', [], allocated(), ['opening-memo', 'form-100']],
    ['paper', [...mandatoryFileKinds], null, []],
  ] as const)('by %s with %j attached and allocation %j', (way, attachedKinds, allocation, lacking) => {
    expect(codes(plan, { way, attachedKinds, allocation })).toEqual(
      lacking.map((kind) => `file-${kind}-missing`),
    );
  });

  it('a project without a budget has nothing allocated', () => {
    const free = examplePlan({
      budgetSatang: satang(0),
      activities: plan.activities.map((each) => ({
        ...each,
        budgetSatang: satang(0),
        months: Object.fromEntries(
          Object.entries(each.months).map(([month, cell]) => [
            month,
            cell && { ...cell, spendingSatang: satang(0) },
          ]),
        ),
      })),
    });
    expect(codes(free)).toEqual([]);
  });
});

describe('name and budget are those of the allocation (VAL-07, S2 L257)', () => {
  it('every difference names both sides and its clause', () => {
    const allocation = allocated({ projectName: 'อีกชื่อหนึ่ง', amountSatang: satang(100) });
    expect(missing(plan, { allocation })).toEqual([
      {
        place: 'name',
        code: 'name-not-allocated',
        data: { memoNumber: 'ผกก. 12/2562', allocated: 'อีกชื่อหนึ่ง', found: plan.name },
        clause: { source: 'osmep-manual-2564', clause: 'ส่วนที่ 3 ข้อพึงระวัง 1)' },
      },
      {
        place: 'budgetSatang',
        code: 'budget-not-allocated',
        data: { memoNumber: 'ผกก. 12/2562', allocated: '1.00', found: expect.stringMatching(/^\d.*\.00$/) },
        clause: { source: 'osmep-manual-2564', clause: 'ส่วนที่ 3 ข้อพึงระวัง 1)' },
      },
    ]);
  });

  it('what the plan itself lacks comes with it', () => {
    const [first] = missing(examplePlan({ ...exampleIds, rationale: '' }), { allocation: allocated() });
    expect(first?.code).toBe('rationale-missing');
  });
});
