/** Running totals, of money and of figures: C(m) = sum of plan(k), k <= m (CAL-03 of the monthly forms). */
import { type Decimal, type DecimalInput, decimal, sumDecimals } from './decimal.ts';
import { type Satang, satang, subtractSatang } from './satang.ts';

/** Same length as `monthly`. Throws RangeError when the total leaves the range of satang. */
export function cumulativeSatang(monthly: readonly Satang[]): Satang[] {
  let total = 0;
  return monthly.map((amount) => {
    total += amount;
    return satang(total);
  });
}

export function cumulativeDecimals(monthly: readonly DecimalInput[]): Decimal[] {
  let total = decimal(0);
  return monthly.map((amount) => {
    total = sumDecimals([total, amount]);
    return total;
  });
}

/** Plan minus result (CAL-04); negative when more was spent than planned. */
export const remainingSatang = (plan: Satang, result: Satang): Satang => subtractSatang(plan, result);
