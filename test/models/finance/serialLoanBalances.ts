import type { TextbookLoan } from './annuityBalances.ts';

/** Balances at the end of every month of a loan with equal instalments: an oracle for tests of the model. */
export function serialLoanBalances({ principal, graceMonths, repaymentMonths }: TextbookLoan): number[] {
  return Array.from({ length: graceMonths + repaymentMonths }, (_, month) => {
    const paid = Math.max(0, month + 1 - graceMonths);
    return principal * (1 - paid / repaymentMonths);
  });
}
