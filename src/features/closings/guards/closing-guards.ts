/**
 * What must be so before a project is closed, as a list (WFL-06; S2 L425-457). Each guard is met or not, with its
 * figure, its clause and the place where it is mended. Asked when the closing is submitted, at every step of the
 * approval, and once more when the project is closed.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { formatDecimal } from '../../../foundation/decimal.ts';
import { buddhistMonthKey } from '../../../foundation/month.ts';
import type { ClauseRef, RefusalData } from '../../../foundation/refusal.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { clauses } from '../clauses.ts';
import { type ClosingMoney, closingMoney, type ReturnedMoney } from './closing-money.ts';
import { type ClosingFacts, closingFileKinds } from './guard-facts.ts';

export const closingGuardIds = [
  'months-submitted',
  'accounting-reported',
  'accounting-equals-spent',
  'commitments-settled',
  'final-report-complete',
  'recipients-present',
  'stakeholders-present',
  'economic-value-present',
  'returns-declared',
  'returns-equal-remaining',
] as const;
export type ClosingGuardId = (typeof closingGuardIds)[number];

export type ClosingGuard = {
  id: ClosingGuardId;
  met: boolean;
  /** Which sentence of messages.ts says the figure, and what fills it. */
  figure: string;
  data: RefusalData;
  clause: ClauseRef;
  /** The page of Tidtam on which it is mended. */
  link: string;
  /** Where on the closing screen, when it is mended there. */
  place: string | null;
};

const baht = (amount: Satang | null) => (amount === null ? '-' : formatBaht(amount));

/** Every guard, in the order of the list. */
export function closingGuards(facts: ClosingFacts): ClosingGuard[] {
  const money = closingMoney(facts);
  return [
    monthsSubmitted(facts),
    accountingReported(facts),
    accountingEqualsSpent(facts),
    commitmentsSettled(facts),
    finalReportComplete(facts),
    recipientsPresent(facts),
    stakeholdersPresent(facts),
    economicValuePresent(facts),
    returnsDeclared(facts),
    returnsEqualRemaining(facts, money),
  ];
}

export const unmetGuards = (guards: readonly ClosingGuard[]): ClosingGuard[] =>
  guards.filter(({ met }) => !met);

const pageOf = ({ fiscalYear, projectCode }: ClosingFacts) => `/${fiscalYear}/projects/${projectCode}`;
const onClosingScreen = (facts: ClosingFacts, place: string) => ({ link: `${pageOf(facts)}/closing`, place });
const holds = (facts: ClosingFacts, kind: string) => facts.fileKinds.includes(kind);

type Judged = {
  met: boolean;
  figure?: string;
  data: RefusalData;
  clause: ClauseRef;
  link: string;
  place?: string;
};
const guard = (id: ClosingGuardId, judged: Judged): ClosingGuard => ({
  id,
  figure: id,
  place: null,
  ...judged,
});

/** A project that was cancelled before its first month is asked for none. */
function monthsSubmitted(facts: ClosingFacts): ClosingGuard {
  const { months } = facts;
  const missing = months.filter(({ submitted }) => !submitted).map(({ month }) => month);
  const [first] = missing;
  return guard('months-submitted', {
    met: missing.length === 0,
    figure:
      months.length === 0 ? 'months-none' : missing.length === 0 ? 'months-submitted' : 'months-missing',
    data: {
      submitted: months.length - missing.length,
      asked: months.length,
      monthsTh: missing.map((each) => formatThaiMonth(each)).join(', '),
      monthsEn: missing.map((each) => formatThaiMonth(each, { language: 'en' })).join(', '),
    },
    clause: clauses.papers,
    link:
      first === undefined
        ? `${pageOf(facts)}/reports`
        : `${pageOf(facts)}/reports/${buddhistMonthKey(first)}`,
  });
}

const dayWords = (name: string, day: CalendarDate): RefusalData => ({
  [`${name}Th`]: formatThaiDate(day),
  [`${name}En`]: formatThaiDate(day, { language: 'en' }),
});

/** A report of a day before the end leaves out what was still paid. */
function accountingReported(facts: ClosingFacts): ClosingGuard {
  const { accounting, endedOn } = facts;
  const late = accounting !== null && accounting.asOf >= endedOn;
  return guard('accounting-reported', {
    met: late && holds(facts, closingFileKinds.accountingReport),
    figure:
      accounting === null
        ? 'accounting-missing'
        : late
          ? holds(facts, closingFileKinds.accountingReport)
            ? 'accounting-reported'
            : 'accounting-without-file'
          : 'accounting-too-early',
    data: { ...dayWords('asOf', accounting?.asOf ?? endedOn), ...dayWords('endedOn', endedOn) },
    clause: clauses.accounting,
    ...onClosingScreen(facts, 'accounting'),
  });
}

function accountingEqualsSpent(facts: ClosingFacts): ClosingGuard {
  const { accounting, spentSatang } = facts;
  return guard('accounting-equals-spent', {
    met: accounting !== null && accounting.spentSatang === spentSatang,
    figure: accounting === null ? 'accounting-missing' : 'accounting-equals-spent',
    data: { spent: baht(spentSatang), accounted: baht(accounting?.spentSatang ?? null) },
    clause: clauses.accounting,
    ...onClosingScreen(facts, 'accounting'),
  });
}

/**
 * Nothing may be left committed (S2 L441); where only the activities were not notified as closed, the copy of that
 * memo stamped "ต้นฉบับส่งบัญชีแล้ว" stands for it (S2 L452).
 */
function commitmentsSettled(facts: ClosingFacts): ClosingGuard {
  const { accounting } = facts;
  const copied = holds(facts, closingFileKinds.settledCopy);
  const none = accounting?.committedSatang === 0;
  return guard('commitments-settled', {
    met: accounting !== null && (none || copied),
    figure:
      accounting === null
        ? 'accounting-missing'
        : none
          ? 'commitments-none'
          : copied
            ? 'commitments-copied'
            : 'commitments-open',
    data: { committed: baht(accounting?.committedSatang ?? null) },
    clause: copied && !none ? clauses.accounting : clauses.commitments,
    ...onClosingScreen(facts, accounting === null ? 'accounting' : 'files'),
  });
}

function finalReportComplete(facts: ClosingFacts): ClosingGuard {
  const { complete, pdf, word, differing } = facts.finalReport;
  return guard('final-report-complete', {
    met: complete && pdf && word && differing.length === 0,
    figure: !complete
      ? 'final-report-open'
      : !pdf || !word
        ? 'final-report-files-missing'
        : differing.length > 0
          ? 'final-report-differs'
          : 'final-report-complete',
    data: { indicators: differing.join(', ') },
    clause: clauses.afterApproval,
    link: `${pageOf(facts)}/final-report`,
  });
}

/** The memo and สสว.300 may not state two numbers (FRM-300-2); while 300 is not complete it states none. */
const differs = (count: number, inReport: number | null) => inReport !== null && inReport !== count;
const counted = (count: number | null) => (count === null ? null : formatDecimal(count));

/** 300/1: a project without entrepreneurs among its recipients states 0 and needs no list. */
function recipientsPresent(facts: ClosingFacts): ClosingGuard {
  const count = facts.recipientCount;
  const inReport = facts.finalReport.recipientCount;
  const listed = count === 0 || holds(facts, closingFileKinds.recipients);
  return guard('recipients-present', {
    met: count !== null && listed && !differs(count, inReport),
    figure:
      count === null
        ? 'count-missing'
        : differs(count, inReport)
          ? 'count-differs'
          : listed
            ? 'recipients-present'
            : 'list-missing',
    data: { count: counted(count), inReport: counted(inReport), form: 'สสว.300/1', chapter: '2.3.1' },
    clause: clauses.papers,
    ...onClosingScreen(facts, 'recipients'),
  });
}

/** 300/2 is asked of every project (S2 L1930): somebody was always met, asked or contracted. */
function stakeholdersPresent(facts: ClosingFacts): ClosingGuard {
  const count = facts.stakeholderCount;
  const inReport = facts.finalReport.stakeholderCount;
  const listed = holds(facts, closingFileKinds.stakeholders);
  return guard('stakeholders-present', {
    met: count !== null && count > 0 && listed && !differs(count, inReport),
    figure:
      count === null
        ? 'count-missing'
        : count === 0
          ? 'stakeholders-none'
          : differs(count, inReport)
            ? 'count-differs'
            : listed
              ? 'stakeholders-present'
              : 'list-missing',
    data: { count: counted(count), inReport: counted(inReport), form: 'สสว.300/2', chapter: '2.3.2' },
    clause: clauses.papers,
    ...onClosingScreen(facts, 'recipients'),
  });
}

function economicValuePresent(facts: ClosingFacts): ClosingGuard {
  const met = holds(facts, closingFileKinds.economicValue);
  return guard('economic-value-present', {
    met,
    figure: met ? 'economic-value-present' : 'list-missing',
    data: { form: 'สสว.500/1' },
    clause: clauses.papers,
    ...onClosingScreen(facts, 'files'),
  });
}

/** The project unit and every joint unit of the plan say what they give back, a joint unit with its memo. */
function returnsDeclared(facts: ClosingFacts): ClosingGuard {
  const { own, joint, jointUnits } = facts;
  const declared = (money: ReturnedMoney | undefined) =>
    money !== undefined && money.principalSatang !== null && money.interestSatang !== null;
  const open = jointUnits.filter((name) => {
    const found = joint.find((each) => each.name === name);
    return !declared(found) || found?.memoNumber.trim() === '';
  });
  const memo = jointUnits.length === 0 || holds(facts, closingFileKinds.jointReturnMemo);
  const waiting = [...(declared(own) ? [] : ['']), ...open];
  return guard('returns-declared', {
    met: waiting.length === 0 && memo,
    figure: !declared(own)
      ? 'returns-own-missing'
      : open.length > 0
        ? 'returns-joint-missing'
        : memo
          ? 'returns-declared'
          : 'returns-memo-missing',
    data: { units: open.join(', '), asked: jointUnits.length + 1 },
    clause: clauses.money,
    ...onClosingScreen(facts, 'returns'),
  });
}

function returnsEqualRemaining(facts: ClosingFacts, money: ClosingMoney): ClosingGuard {
  const over = money.remainingSatang < 0;
  return guard('returns-equal-remaining', {
    met: !over && money.differenceSatang === 0,
    figure: over
      ? 'spent-above-budget'
      : money.principalSatang === null
        ? 'returns-open'
        : 'returns-equal-remaining',
    data: {
      budget: baht(money.budgetSatang),
      spent: baht(money.spentSatang),
      remaining: baht(money.remainingSatang),
      returned: baht(money.principalSatang),
    },
    clause: clauses.money,
    ...onClosingScreen(facts, 'returns'),
  });
}
