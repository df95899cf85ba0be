import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { refuseOriginalDay } from './original-day.ts';

it.each([
  // approved, noted on the memo, typed, refused
  ['2020-10-20', null, '2020-10-20', null],
  ['2020-10-20', null, '2020-10-19', 'closing-original-too-early'],
  ['2020-10-20', '2020-10-22', '2020-10-22', null],
  ['2020-10-20', '2020-10-22', '2020-10-23', 'closing-original-differs'],
  ['2020-10-20', '2020-10-22', '2020-10-19', 'closing-original-too-early'],
  // Noted too early: the day is said anew, and cannot be that of the note.
  ['2020-10-20', '2020-10-12', '2020-10-21', null],
  ['2020-10-20', '2020-10-12', '2020-10-12', 'closing-original-too-early'],
] as const)('approved %s, noted %s, typed %s: %s', (approved, noted, typed, code) => {
  const of = { approvedOn: dateOf(approved), onMemo: noted === null ? null : dateOf(noted) };
  expect(refuseOriginalDay(dateOf(typed), of)?.refusal.code ?? null).toBe(code);
});
