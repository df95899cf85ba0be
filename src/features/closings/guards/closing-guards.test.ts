import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { clauses } from '../clauses.ts';
import { closingMessages } from '../messages.ts';
import { closingGuardIds, closingGuards, unmetGuards } from './closing-guards.ts';
import { closingMoney } from './closing-money.ts';
import { type ClosingFacts, closingFileKinds } from './guard-facts.ts';
import { guardFigure, guardRule, refuseUnmet } from './guard-words.ts';

const kinds = closingFileKinds;
/** The worked figures of S0 L62: 13,690,100 of budget, 13,392,292.45 spent. */
const ready: ClosingFacts = {
  fiscalYear: 2566,
  projectCode: '66010001',
  endedOn: dateOf('2023-09-30'),
  budgetSatang: satang(1_369_010_000),
  spentSatang: satang(1_339_229_245),
  months: [
    { month: month('2023-08'), submitted: true },
    { month: month('2023-09'), submitted: true },
  ],
  accounting: { spentSatang: satang(1_339_229_245), committedSatang: satang(0), asOf: dateOf('2023-09-30') },
  finalReport: {
    complete: true,
    revision: 1,
    pdfSha256: 'a'.repeat(64),
    pdf: true,
    word: true,
    differing: [],
    recipientCount: 10,
    stakeholderCount: 4,
  },
  recipientCount: 10,
  stakeholderCount: 4,
  own: { principalSatang: satang(29_780_755), interestSatang: satang(0) },
  joint: [],
  jointUnits: [],
  fileKinds: Object.values(kinds),
};
const without = (kind: string) => ready.fileKinds.filter((each) => each !== kind);
const unmet = (change: Partial<ClosingFacts>) =>
  unmetGuards(closingGuards({ ...ready, ...change })).map(({ id }) => id);

describe('the money of a closing (CAL-14)', () => {
  it('remaining = budget − spent, interest beside it', () => {
    expect(closingMoney({ ...ready, own: { ...ready.own, interestSatang: satang(500) } })).toEqual({
      budgetSatang: 1_369_010_000,
      spentSatang: 1_339_229_245,
      remainingSatang: 29_780_755,
      principalSatang: 29_780_755,
      interestSatang: 500,
      differenceSatang: 0,
    });
  });
  it('a payer that has not declared leaves the sums open; 0 is a declaration', () => {
    const joint = [{ name: 'ก', memoNumber: '1', principalSatang: null, interestSatang: satang(0) }];
    expect(closingMoney({ ...ready, joint })).toMatchObject({
      principalSatang: null,
      differenceSatang: null,
      interestSatang: 0,
    });
  });
});

describe('the guards of a closing', () => {
  it('are all met where everything is there', () => {
    expect(closingGuards(ready).map(({ id }) => id)).toEqual([...closingGuardIds]);
    expect(unmet({})).toEqual([]);
    expect(refuseUnmet(closingGuards(ready))).toBeNull();
  });

  it.each([
    [
      'months-submitted',
      {
        months: [
          { month: month('2023-08'), submitted: true },
          { month: month('2023-09'), submitted: false },
        ],
      },
    ],
    ['accounting-reported', { fileKinds: without(kinds.accountingReport) }],
    ['accounting-reported', { accounting: { ...ready.accounting, asOf: dateOf('2023-09-29') } as never }],
    [
      'accounting-equals-spent',
      { accounting: { ...ready.accounting, spentSatang: satang(1_339_229_244) } as never },
    ],
    [
      'commitments-settled',
      {
        accounting: { ...ready.accounting, committedSatang: satang(1) } as never,
        fileKinds: without(kinds.settledCopy),
      },
    ],
    ['final-report-complete', { finalReport: { ...ready.finalReport, word: false } }],
    ['final-report-complete', { finalReport: { ...ready.finalReport, complete: false } }],
    ['final-report-complete', { finalReport: { ...ready.finalReport, differing: ['จำนวนผู้ผ่านการอบรม'] } }],
    ['recipients-present', { finalReport: { ...ready.finalReport, recipientCount: 11 } }],
    ['stakeholders-present', { finalReport: { ...ready.finalReport, stakeholderCount: 3 } }],
    ['recipients-present', { recipientCount: null }],
    ['recipients-present', { fileKinds: without(kinds.recipients) }],
    ['stakeholders-present', { stakeholderCount: 0 }],
    ['stakeholders-present', { fileKinds: without(kinds.stakeholders) }],
    ['economic-value-present', { fileKinds: without(kinds.economicValue) }],
    ['returns-declared', { own: { principalSatang: satang(29_780_755), interestSatang: null } }],
    ['returns-equal-remaining', { own: { principalSatang: satang(29_780_754), interestSatang: satang(0) } }],
  ] as [string, Partial<ClosingFacts>][])('%s refuses alone: %j', (id, change) => {
    expect(unmet(change)).toEqual([id]);
  });

  it('a project that was cancelled before its first month is asked for no month', () => {
    expect(unmet({ months: [] })).toEqual([]);
    expect(closingGuards({ ...ready, months: [] })[0]?.figure).toBe('months-none');
  });

  it('commitments lead to where accounting reports while it has not', () => {
    const placeOf = (change: Partial<ClosingFacts>) =>
      closingGuards({ ...ready, ...change }).find(({ id }) => id === 'commitments-settled')?.place;
    expect(placeOf({ accounting: null })).toBe('accounting');
    expect(placeOf({})).toBe('files');
  });

  it('the stamped copy stands for commitments that were only not notified (S2 L452)', () => {
    const accounting = { ...ready.accounting, committedSatang: satang(100) } as never;
    expect(unmet({ accounting })).toEqual([]);
    const clauseOf = (change: Partial<ClosingFacts>) =>
      closingGuards({ ...ready, accounting, ...change }).find(({ id }) => id === 'commitments-settled')
        ?.clause;
    expect(clauseOf({})).toEqual(clauses.accounting);
    expect(clauseOf({ fileKinds: without(kinds.settledCopy) })).toEqual(clauses.commitments);
  });

  it('no entrepreneurs among the recipients: 0 is stated and no list is asked for', () => {
    const finalReport = { ...ready.finalReport, recipientCount: 0 };
    expect(unmet({ recipientCount: 0, finalReport, fileKinds: without(kinds.recipients) })).toEqual([]);
  });

  it('every joint unit of the plan declares, with the number and the file of its memo', () => {
    const joint = [{ name: 'ก', memoNumber: '1', principalSatang: satang(0), interestSatang: satang(0) }];
    expect(unmet({ jointUnits: ['ก'], joint })).toEqual([]);
    expect(unmet({ jointUnits: ['ก', 'ข'], joint })).toEqual(['returns-declared']);
    expect(unmet({ jointUnits: ['ก'], joint: [{ ...joint[0], memoNumber: ' ' } as never] })).toEqual([
      'returns-declared',
    ]);
    expect(unmet({ jointUnits: ['ก'], joint, fileKinds: without(kinds.jointReturnMemo) })).toEqual([
      'returns-declared',
    ]);
  });

  it('more spent than there was is never equal', () => {
    const facts = {
      ...ready,
      spentSatang: satang(1_369_010_001),
      own: { principalSatang: satang(0), interestSatang: satang(0) },
    };
    const guard = closingGuards(facts).find(({ id }) => id === 'returns-equal-remaining');
    expect(guard).toMatchObject({ met: false, figure: 'spent-above-budget' });
  });

  it('are said in both languages with every figure filled in, whatever is missing', () => {
    const bare: ClosingFacts = {
      ...ready,
      accounting: null,
      months: [{ month: month('2023-09'), submitted: false }],
      recipientCount: null,
      stakeholderCount: null,
      own: { principalSatang: null, interestSatang: null },
      finalReport: {
        complete: false,
        revision: 0,
        pdfSha256: null,
        pdf: false,
        word: false,
        differing: [],
        recipientCount: null,
        stakeholderCount: null,
      },
      jointUnits: ['ก'],
      fileKinds: [],
    };
    const changed = {
      ...ready,
      finalReport: { ...ready.finalReport, differing: ['ตัวชี้วัด'], recipientCount: 1, stakeholderCount: 1 },
    };
    for (const facts of [ready, bare, changed])
      for (const guard of closingGuards(facts))
        for (const words of [guardRule(guard), guardFigure(guard)])
          for (const said of [words.th, words.en]) {
            expect(said).not.toMatch(/[{}]|closing-/);
            expect(said).not.toBe('');
          }
    expect(
      refuseUnmet(closingGuards(bare))?.refusal.fields?.every(({ code }) => code in closingMessages),
    ).toBe(true);
  });
});
