import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { lastDelegationDay, refusePeriod } from './delegation-period.ts';

const refused = (from: string, to: string) =>
  refusePeriod({ validFrom: dateOf(from), validTo: dateOf(to) }, dateOf('2023-04-05'));

describe('a delegation lasts a year at most, its first day counted', () => {
  it.each([
    ['2023-04-05', '2024-04-04'],
    ['2023-03-01', '2024-02-29'],
    ['2024-02-29', '2025-02-28'],
    ['2023-01-01', '2023-12-31'],
  ])('from %s until %s', (first, last) => {
    expect(lastDelegationDay(dateOf(first))).toBe(last);
  });

  it('its last day is in time, the next one is refused with what was given and the limit', () => {
    expect(refused('2023-04-05', '2024-04-04')).toBeNull();
    expect(refused('2023-04-05', '2024-04-05')).toEqual({
      kind: 'invalid',
      code: 'delegation-too-long',
      place: 'validTo',
      data: {
        fromTh: '5 เม.ย. 2566',
        fromEn: '5 Apr 2566',
        toTh: '5 เม.ย. 2567',
        toEn: '5 Apr 2567',
        lastTh: '4 เม.ย. 2567',
        lastEn: '4 Apr 2567',
      },
    });
    expect(refused('2023-04-05', '2399-12-31')?.code).toBe('delegation-too-long');
  });

  it('and it is not over before it begins', () => {
    expect(refused('2023-04-05', '2023-04-05')).toBeNull();
    expect(refused('2023-04-06', '2023-04-05')?.code).toBe('delegation-days-turned');
    expect(refused('2023-04-01', '2023-04-04')?.code).toBe('delegation-past');
  });
});
