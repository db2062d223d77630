import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openScenario, runHall, type Run } from '../../../models/index.ts';

interface LoanCase {
  name?: string;
  in: {
    principal: number;
    yearlyRate: number;
    graceMonths: number;
    repaymentMonths: number;
    totalMonths: number;
  };
  out: { balances: number[]; totalInterest: number; interestInGraceMonth: number };
}

const cases = (file: string): LoanCase[] =>
  (
    JSON.parse(readFileSync(new URL(`../../vectors/${file}.json`, import.meta.url), 'utf8')) as {
      cases: LoanCase[];
    }
  ).cases;

/** One loan on an asset large enough to carry it, drawn in the first month, paid monthly. */
function loanRun(
  kind: 'serial' | 'annuity',
  { principal, yearlyRate, graceMonths, totalMonths }: LoanCase['in'],
): Run {
  return runHall(
    openScenario({
      format: 'holdbar-scenario',
      version: 1,
      id: 'loan',
      title: 'A loan',
      timeline: { start: '2027-01', years: Math.min(40, Math.ceil(totalMonths / 12) + 3) },
      pilot: { kind: 'none' },
      economy: { priceYear: 2027 },
      staffing: { zone: 'I' },
      assets: { thing: { outlay: principal, date: '2027-01' } },
      loans: {
        loan: {
          kind,
          asset: 'thing',
          principal,
          drawnOn: '2027-01',
          nominalRate: yearlyRate,
          graceMonths,
          termMonths: totalMonths,
          payments: 'monthly',
        },
      },
    }),
  );
}

describe.each(['annuity', 'serialLoan'])('%s.json: the balance at the end of every month', (file) => {
  it.each(cases(file).map((each, index) => ({ each, index })))('case $index', ({ each }) => {
    const run = loanRun(file === 'annuity' ? 'annuity' : 'serial', each.in);
    const { principal, graceMonths } = each.in;
    const tolerance = 1e-9 * principal;
    // Month 0 of the vectors is the month after the loan is drawn; grace months come first there and here.
    each.out.balances.slice(0, run.months - 1).forEach((balance, month) => {
      const got = run.value('loans.balance', month + 1, 'loan');
      expect(Math.abs(got - balance), `month ${month}`).toBeLessThanOrEqual(
        tolerance + 1e-9 * Math.abs(balance),
      );
    });
    if (run.months > each.out.balances.length) {
      const interest = run.values('loans.interest', 'loan').reduce((sum, value) => sum + value, 0);
      expect(Math.abs(interest - each.out.totalInterest)).toBeLessThanOrEqual(
        tolerance + 1e-9 * each.out.totalInterest,
      );
      expect(run.value('loans.balance', run.months - 1, 'loan')).toBe(0);
    }
    if (graceMonths > 0) {
      expect(run.value('loans.interest', 1, 'loan')).toBeCloseTo(each.out.interestInGraceMonth, 6);
      expect(run.value('loans.instalments', graceMonths, 'loan')).toBe(0);
    }
  });
});
