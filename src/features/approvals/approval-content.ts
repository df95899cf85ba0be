/** What is asked of an approver, in the words that the feature of the subject gives. Plain JSON. */
import type { Bilingual } from '../../foundation/law.ts';
import type { ClauseRef } from '../../foundation/refusal.ts';

/** One thing that changes. `before` null: it is new; `after` null: it falls away. */
export type Difference = {
  place: string;
  label: Bilingual;
  before: Bilingual | null;
  after: Bilingual | null;
};

/** A rule with its answer. */
export type Check = {
  id: string;
  rule: Bilingual;
  /** null: no machine can tell, the deciding person confirms it. */
  met: boolean | null;
  figure?: Bilingual;
  clause?: ClauseRef;
  /** Address inside Tidtam where it can be looked at. */
  link?: string;
  /** Asked at this step only; absent: asked at every step. */
  step?: 'monitoring-officer';
  /** True: nobody can approve while it is not met. */
  blocking: boolean;
};

/** A paper for the viewer. `link`: API path of a PDF. */
export type Paper = { name: string; link: string };

export type ApprovalContent = {
  title: Bilingual;
  summary: [label: Bilingual, value: Bilingual][];
  differences: Difference[];
  checks: Check[];
  papers: Paper[];
  /** Fields of the form that a return may mark besides the differences; absent: only those. */
  places?: { place: string; label: Bilingual }[];
  /** Whatever else is frozen with the request; only the feature of the subject reads it. */
  facts: unknown;
};

/** Where something is to be mended. `place` as in the differences or in the form of the subject. */
export type Mark = { place: string; comment: string };

/**
 * Where a return may mark something: what differs, the checks, the fields of the form. Each place once, in words. The
 * browser offers these, the server takes no others.
 */
export function placesToMark(
  { differences, places }: Pick<ApprovalContent, 'differences' | 'places'>,
  checks: readonly Pick<Check, 'id' | 'rule'>[],
): { place: string; label: Bilingual }[] {
  const all = [
    ...differences.map(({ place, label }) => ({ place, label })),
    ...checks.map(({ id, rule }) => ({ place: `checks.${id}`, label: rule })),
    ...(places ?? []),
  ];
  return all.filter(({ place }, index) => all.findIndex((each) => each.place === place) === index);
}

/** The checks that are asked at a step. A check of a step that the chain lacks is asked at the first one. */
export function checksAt(
  checks: readonly Check[],
  step: { position: number; role: string | null },
  steps: readonly { role: string | null }[],
): Check[] {
  return checks.filter((check) => {
    if (check.step === undefined) return true;
    if (steps.some(({ role }) => role === check.step)) return step.role === check.step;
    return step.position === 1;
  });
}

/** The content that a decision is about: everything but the checks, which the day answers anew. */
export function askedPart(content: ApprovalContent): Omit<ApprovalContent, 'checks'> {
  const { checks: _, ...asked } = content;
  return asked;
}
