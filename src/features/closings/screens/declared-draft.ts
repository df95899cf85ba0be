/** What somebody types of a declaration, beside what is saved: nobody's typing gives way to another's saving. Pure. */
import type { ClosingOnScreen } from './closing-api.ts';

export type DeclaredRow = Pick<
  ClosingOnScreen['returns'][number],
  'name' | 'position' | 'memoNumber' | 'principalSatang' | 'interestSatang'
>;
export type DeclaredDraft = { rows: DeclaredRow[]; recipients: string; stakeholders: string };
/** A declaration as one version of the closing holds it. */
export type SavedDeclaration = { version: number; draft: DeclaredDraft };

const textOf = (count: number | null) => (count === null ? '' : String(count));

export const savedDeclaration = (
  closing: Pick<ClosingOnScreen, 'version' | 'returns' | 'recipientCount' | 'stakeholderCount'>,
): SavedDeclaration => ({
  version: closing.version,
  draft: {
    rows: closing.returns.map(({ name, position, memoNumber, principalSatang, interestSatang }) => ({
      name,
      position,
      memoNumber,
      principalSatang,
      interestSatang,
    })),
    recipients: textOf(closing.recipientCount),
    stakeholders: textOf(closing.stakeholderCount),
  },
});

const isSame = (one: DeclaredDraft, other: DeclaredDraft) => JSON.stringify(one) === JSON.stringify(other);

/**
 * `base`: the version from which was typed. current: nothing newer is saved; adopt: something newer is, and nothing of
 * the typing would be lost; quarrel: a person chooses.
 */
export function standingOf(
  draft: DeclaredDraft,
  base: SavedDeclaration,
  saved: SavedDeclaration,
): 'current' | 'adopt' | 'quarrel' {
  if (saved.version <= base.version) return 'current';
  return isSame(draft, base.draft) || isSame(draft, saved.draft) ? 'adopt' : 'quarrel';
}

export type DeclaredPlace = 'principal' | 'interest' | 'memo' | 'recipients' | 'stakeholders';
/** A value that is saved and stands differently in the draft; `unit` null for a number of recipients. */
export type DeclaredDifference = {
  place: DeclaredPlace;
  unit: DeclaredRow | null;
  saved: DeclaredRow['principalSatang'] | string;
};

export function savedDifferences(draft: DeclaredDraft, saved: DeclaredDraft): DeclaredDifference[] {
  const list: DeclaredDifference[] = saved.rows.flatMap((unit) => {
    const mine = draft.rows.find(({ position }) => position === unit.position);
    const all: DeclaredDifference[] = [
      ...(mine?.principalSatang === unit.principalSatang
        ? []
        : [{ place: 'principal' as const, unit, saved: unit.principalSatang }]),
      ...(mine?.interestSatang === unit.interestSatang
        ? []
        : [{ place: 'interest' as const, unit, saved: unit.interestSatang }]),
      ...(mine?.memoNumber === unit.memoNumber
        ? []
        : [{ place: 'memo' as const, unit, saved: unit.memoNumber }]),
    ];
    return all;
  });
  for (const place of ['recipients', 'stakeholders'] as const)
    if (draft[place] !== saved[place]) list.push({ place, unit: null, saved: saved[place] });
  return list;
}
