import { describe, expect, it } from 'vitest';
import { satang } from '../../../foundation/satang.ts';
import { type DeclaredDraft, savedDifferences, standingOf } from './declared-draft.ts';

const draft = (own: number | null, recipients = '120'): DeclaredDraft => ({
  rows: [
    {
      name: '',
      position: 0,
      memoNumber: '',
      principalSatang: own === null ? null : satang(own),
      interestSatang: satang(0),
    },
  ],
  recipients,
  stakeholders: '8',
});
const saved = (version: number, own: number | null) => ({ version, draft: draft(own) });

describe('what is typed beside what another saves', () => {
  it.each([
    ['nobody has saved since', draft(5), saved(2, null), saved(2, null), 'current'],
    ['an answer of before one’s own save comes late', draft(5), saved(3, 5), saved(2, null), 'current'],
    ['nothing was typed', draft(null), saved(2, null), saved(3, 7), 'adopt'],
    ['both typed the same', draft(7), saved(2, null), saved(3, 7), 'adopt'],
    ['both typed, differently', draft(5), saved(2, null), saved(3, 7), 'quarrel'],
  ] as const)('%s', (_, typed, base, now, standing) => {
    expect(standingOf(typed, base, now)).toBe(standing);
  });

  it('says every value that is saved and stands differently here', () => {
    expect(savedDifferences(draft(5, '99'), draft(7))).toMatchObject([
      { place: 'principal', unit: { position: 0 }, saved: 7 },
      { place: 'recipients', unit: null, saved: '120' },
    ]);
    expect(savedDifferences(draft(5), draft(5))).toEqual([]);
  });
});
