import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { grantDays } from './reopening-window.ts';

it.each([
  ['2023-04-05', '2023-05-31'],
  ['2023-01-31', '2023-02-28'],
  ['2024-01-08', '2024-02-29'],
  ['2022-12-31', '2023-01-31'],
])('a reopening decided on %s stands at most until %s (decision 0012)', (today, last) => {
  expect(grantDays(dateOf(today))).toEqual({ first: today, last });
});
