/**
 * The money of a closing (CAL-14, FRM-CL-2, FRM-CL-4, decision A-03): remaining = budget − spent, without interest;
 * principal and interest are two figures, both given back, both may be 0. "หากไม่มีเงินคงเหลือ ให้ระบุว่าไม่มี"
 * (S2 L433): who has none says so with 0, a blank is missing. Units: satang.
 */
import { type Satang, subtractSatang, sumSatang } from '../../../foundation/satang.ts';

/** What one payer gives back. null: not declared; 0: declared that there is none. */
export type ReturnedMoney = { principalSatang: Satang | null; interestSatang: Satang | null };

/** A payer with money to give back; who has declared none needs no receipt. */
export const owesMoney = ({ principalSatang, interestSatang }: ReturnedMoney): boolean =>
  (principalSatang ?? 0) > 0 || (interestSatang ?? 0) > 0;

/** What a joint unit gives back, with the memo by which it was approved there (attachment 1 of the closing memo). */
export type JointReturn = ReturnedMoney & { name: string; memoNumber: string };

export type MoneyFacts = {
  budgetSatang: Satang;
  /** Spent by the submitted monthly reports. */
  spentSatang: Satang;
  /** What the project unit itself gives back. */
  own: ReturnedMoney;
  joint: readonly JointReturn[];
};

export type ClosingMoney = {
  budgetSatang: Satang;
  spentSatang: Satang;
  /** Budget − spent; negative when more was spent than there was. */
  remainingSatang: Satang;
  /** Sums over the project unit and its joint units; null while somebody has not declared. */
  principalSatang: Satang | null;
  interestSatang: Satang | null;
  /** Declared principal − remaining; 0 is what a closing needs, null while somebody has not declared. */
  differenceSatang: Satang | null;
};

const sumOf = (amounts: readonly (Satang | null)[]): Satang | null =>
  amounts.every((each) => each !== null) ? sumSatang(amounts as Satang[]) : null;

export function closingMoney(facts: MoneyFacts): ClosingMoney {
  const payers: readonly ReturnedMoney[] = [facts.own, ...facts.joint];
  const remainingSatang = subtractSatang(facts.budgetSatang, facts.spentSatang);
  const principalSatang = sumOf(payers.map((each) => each.principalSatang));
  return {
    budgetSatang: facts.budgetSatang,
    spentSatang: facts.spentSatang,
    remainingSatang,
    principalSatang,
    interestSatang: sumOf(payers.map((each) => each.interestSatang)),
    differenceSatang: principalSatang === null ? null : subtractSatang(principalSatang, remainingSatang),
  };
}
