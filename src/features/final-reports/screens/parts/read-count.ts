import { toArabicDigits } from '../../../../foundation/thai-digits.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';

/** A count as typed: null for nothing, undefined for what is no whole number from 0 to the limit. */
export function readCount(typed: string): number | null | undefined {
  const plain = toArabicDigits(typed).replaceAll(',', '').trim();
  if (plain === '') return null;
  const count = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return count <= WRITING_LIMITS.count ? count : undefined;
}
