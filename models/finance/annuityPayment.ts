import { StatisticsError } from '../statistics/statisticsError.ts';

export interface AnnuityOptions {
  readonly principal: number;
  /** As a share, for one period: a nominal yearly rate over 12 for monthly payments. Above −1; 0 is allowed. */
  readonly ratePerPeriod: number;
  /** A whole number from 1 on; periods of grace, in which only interest is paid, come before and are not counted. */
  readonly periods: number;
}

/**
 * The level payment at the end of each period that repays a loan with interest: P · i / (1 − (1 + i)^−n), or P / n
 * without interest. Computed as P over the sum of the discount factors, which keeps its digits when the rate is
 * near 0. Same bits everywhere. Throws `outOfRange`, `notWhole` and `notFinite`.
 *
 * Source: PMT of spreadsheets with the sign turned; Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2.
 */
export function annuityPayment({ principal, ratePerPeriod, periods }: AnnuityOptions): number {
  if (!Number.isFinite(principal)) {
    throw new StatisticsError('notFinite', `The principal is ${principal}.`, {
      fields: ['principal'],
      found: { principal },
    });
  }
  if (!(ratePerPeriod > -1 && ratePerPeriod < Infinity)) {
    throw new StatisticsError('outOfRange', `The rate per period must be above −1; it is ${ratePerPeriod}.`, {
      fields: ['ratePerPeriod'],
      found: { ratePerPeriod },
      low: -1,
    });
  }
  if (!(Number.isInteger(periods) && periods >= 1)) {
    throw new StatisticsError('notWhole', `The periods are a whole number from 1 on; they are ${periods}.`, {
      fields: ['periods'],
      found: { periods },
      low: 1,
    });
  }
  const discount = 1 / (1 + ratePerPeriod);
  let factors = 0;
  for (let period = 0; period < periods; period += 1) factors = (factors + 1) * discount;
  return principal / factors;
}
