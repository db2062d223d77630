import { annuityPayment } from '../../../models/finance/annuityPayment.ts';

export interface TextbookLoan {
  readonly principal: number;
  /** Nominal, over 12 a month. */
  readonly yearlyRate: number;
  /** Interest only, before the repayment. */
  readonly graceMonths: number;
  readonly repaymentMonths: number;
}

/**
 * Balances at the end of every month of an annuity loan by the closed form
 * P ((1 + i)^n − (1 + i)^k) / ((1 + i)^n − 1): an oracle for tests of the model, which goes month by month. For rates
 * so near 0 that the closed form loses its digits the balance falls in a straight line.
 */
export function annuityBalances({
  principal,
  yearlyRate,
  graceMonths,
  repaymentMonths,
}: TextbookLoan): number[] {
  const rate = yearlyRate / 12;
  return Array.from({ length: graceMonths + repaymentMonths }, (_, month) => {
    const paid = month + 1 - graceMonths;
    if (paid <= 0) return principal;
    if (Math.abs(rate) < 1e-9) return principal * (1 - paid / repaymentMonths);
    const left = -Math.expm1(-(repaymentMonths - paid) * Math.log1p(rate));
    return (annuityPayment({ principal, ratePerPeriod: rate, periods: repaymentMonths }) * left) / rate;
  });
}
