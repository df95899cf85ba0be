import { describe, expect, it } from 'vitest';
import { fillMessage, sayIn } from './message.ts';
import { foundationMessages } from './messages.ts';
import { parseBaht } from './satang.ts';

describe('words of refusals', () => {
  it('are filled with the data of the refusal, in both languages', () => {
    const refused = parseBaht('-5');
    if (refused.ok) throw new Error('-5 was not refused');
    const { code, data } = refused.refusal;
    expect(sayIn('th', foundationMessages, code, data)).toBe('จำนวนเงิน -5 ติดลบ ต้องไม่น้อยกว่า 0.00 บาท');
    expect(sayIn('en', foundationMessages, code, data)).toBe(
      'The amount -5 is negative; it must be at least 0.00 baht',
    );
  });

  it('a gap stays visible, and an unknown code is said as it is', () => {
    expect(fillMessage('{found} of {limit}', { found: 3 })).toBe('3 of {limit}');
    expect(sayIn('th', foundationMessages, 'toString')).toBe('toString');
  });

  it.each(Object.entries(foundationMessages))('%s: both languages use the same data', (_, { th, en }) => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(new Set(names(en))).toEqual(new Set(names(th)));
    expect(th).toMatch(/[ก-๙]/);
    expect(en).not.toMatch(/[ก-๙]/);
  });
});
