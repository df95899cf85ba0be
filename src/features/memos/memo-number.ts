/** ที่: the number of a memo, taken from the unit's running numbers or typed from the paper register. */
import { BUDDHIST_OFFSET } from '../../foundation/month.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { toArabicDigits } from '../../foundation/thai-digits.ts';
import type { ActionContext } from '../permissions/index.ts';
import { findNumberHolder, findPrefix, insertNumber, nextRunningNumber } from './number-store.ts';
import type { Memo } from './store.ts';

/** Digits are Arabic and spaces single, so that one number is never taken for two. */
export const plainNumber = (typed: string): string => toArabicDigits(typed).trim().replace(/\s+/g, ' ');

/** "กษ 1104/12": begins anew with 1 each calendar year, as offices count. */
export const runningNumber = (prefix: string, number: number): string => plainNumber(`${prefix}/${number}`);

/**
 * Takes a number for the memo: the typed one, or the unit's next, passing over those that were typed before. An agenda
 * paper has no number of its own. Refusal: memo-number-taken (documentNumber, year and who has it).
 */
export async function takeNumber(
  ctx: ActionContext,
  memo: Pick<Memo, 'memoId' | 'unitId' | 'kind'>,
  typed: string | null,
): Promise<Result<string | null>> {
  if (memo.kind === 'agenda-paper') return ok(null);
  const calendarYear = Number(ctx.today.slice(0, 4)) + BUDDHIST_OFFSET;
  const key = { agencyId: ctx.actor.agencyId, calendarYear };
  if (typed !== null) {
    const documentNumber = plainNumber(typed);
    if (await insertNumber(ctx.tx, { ...key, documentNumber, memoId: memo.memoId }))
      return ok(documentNumber);
    const holder = await findNumberHolder(ctx.tx, { calendarYear, documentNumber });
    const data = { documentNumber, year: calendarYear, ...holder };
    return refuse('conflict', 'memo-number-taken', data, { place: 'documentNumber' });
  }
  const prefix = await findPrefix(ctx.tx, memo.unitId);
  for (;;) {
    const number = await nextRunningNumber(ctx.tx, { ...key, unitId: memo.unitId });
    const documentNumber = runningNumber(prefix, number);
    if (await insertNumber(ctx.tx, { ...key, documentNumber, memoId: memo.memoId }))
      return ok(documentNumber);
  }
}
