import { describe, expect, it } from 'vitest';
import type { Run } from '../../../models/engine/run.ts';
import { vectorFile } from '../statistics/vectorFile.ts';
import { expectValues, quietRun, type Parts } from './quietHall.ts';

interface LoanCase {
  readonly principal: number;
  readonly yearlyRate: number;
  readonly graceMonths: number;
  readonly totalMonths: number;
}

/** One loan on land that costs as much, drawn in the first month: month 1 is the first month of the vectors. */
function loanRun(loan: Parts & { readonly principal: number }, years = 40): Run {
  return quietRun({
    timeline: { start: '2027-01', years },
    assets: { land: { outlay: loan.principal, depreciationClass: 'land' } },
    loans: { loan: { asset: 'land', payments: 'monthly', ...loan } },
  }).run;
}

const paid = (run: Run, month: number): number => run.value('loans.instalments', month, 'loan') + run.value('loans.interestPaid', month, 'loan'); // prettier-ignore

const given = ({ principal, yearlyRate, graceMonths, totalMonths }: LoanCase) => ({
  principal,
  nominalRate: yearlyRate,
  graceMonths,
  termMonths: totalMonths,
});

describe('annuity.json: what is paid', () => {
  const file = vectorFile<LoanCase, Readonly<Record<string, number>>>('annuity');
  it.each(file.cases.map((each, number) => ({ ...each, number })))('case $number', ({ in: loan, out }) => {
    const run = loanRun({ kind: 'annuity', ...given(loan) });
    const { graceMonths, totalMonths } = loan;
    const tolerance = { relative: 1e-9, absolute: 1e-9 * loan.principal };
    const instalment = (month: number) => run.value('loans.instalments', month, 'loan');
    expect(paid(run, graceMonths + 1)).toBeWithin(out['payment']!, tolerance, 'first payment');
    expect(instalment(graceMonths + 1)).toBeWithin(out['firstInstalment']!, tolerance, 'first instalment');
    if (totalMonths >= run.months) return;
    expect(paid(run, totalMonths)).toBeWithin(out['payment']!, tolerance, 'last payment');
    expect(instalment(totalMonths)).toBeWithin(out['lastInstalment']!, tolerance, 'last instalment');
  });
});

describe('serialLoan.json: what is paid', () => {
  const file = vectorFile<LoanCase, Readonly<Record<string, number>>>('serialLoan');
  it.each(file.cases.map((each, number) => ({ ...each, number })))('case $number', ({ in: loan, out }) => {
    const run = loanRun({ kind: 'serial', ...given(loan) });
    const { graceMonths, totalMonths } = loan;
    const tolerance = { relative: 1e-9, absolute: 1e-9 * loan.principal };
    expect(run.value('loans.instalments', graceMonths + 1, 'loan')).toBeWithin(out['instalment']!, tolerance, 'instalment'); // prettier-ignore
    expect(paid(run, graceMonths + 1)).toBeWithin(out['firstPayment']!, tolerance, 'first payment');
    if (totalMonths >= run.months) return;
    expect(paid(run, totalMonths)).toBeWithin(out['lastPayment']!, tolerance, 'last payment');
  });
});

describe('excelFunctions.json: the parts of an annuity', () => {
  const file = vectorFile<{ readonly function: string; readonly args: readonly number[] }, number>('excelFunctions'); // prettier-ignore
  // Loans that are paid at the end of each month and come to nothing, as the model's do.
  const plain = file.cases.filter(({ in: { function: name, args } }) => (name === 'IPMT' || name === 'PPMT') && args.length === 4); // prettier-ignore

  it('has eight of them', () => {
    expect(plain).toHaveLength(8);
  });

  it.each(plain)('$in.function$in.args', ({ in: { function: name, args }, out }) => {
    const [rate = NaN, period = NaN, termMonths, principal = NaN] = args;
    const run = loanRun({ kind: 'annuity', principal, nominalRate: rate * 12, termMonths }, 12);
    const line = name === 'IPMT' ? 'loans.interest' : 'loans.instalments';
    expect(-run.value(line, period, 'loan')).toBeWithin(out, file.tolerance, name);
  });
});

describe('a loan with few payments a year', () => {
  const payments = (kind: string, every: string, more: Parts = {}) => {
    const run = loanRun({ kind, principal: 120_000, nominalRate: 0.06, termMonths: 24, payments: every, ...more }, 4); // prettier-ignore
    const months = Array.from({ length: 30 }, (_, month) => month);
    const due = months.filter((month) => run.value('loans.instalments', month, 'loan') > 0);
    return { run, due, amounts: due.map((month) => run.value('loans.instalments', month, 'loan')) };
  };

  // Two years: 120 000 in 8, 4 or 2 equal parts.
  it.each([
    ['quarterly', [3, 6, 9, 12, 15, 18, 21, 24], 15_000],
    ['halfYearly', [6, 12, 18, 24], 30_000],
    ['yearly', [12, 24], 60_000],
  ])('%s pays at the end of each period', (every, months, part) => {
    const { run, due, amounts } = payments('serial', every);
    expect(due).toEqual(months);
    expectValues(amounts, Array<number>(months.length).fill(part));
    // Interest is 600 a month, and is paid with the first instalment.
    expectValues(run.values('loans.interest', 'loan'), [0, 600, 600, 600]);
    const first = months[0] ?? 0;
    expectValues([run.value('loans.interestPaid', first, 'loan')], [600 * first]);
    expectValues([run.value('loans.accruedInterest', first - 1, 'loan')], [600 * (first - 1)]);
  });

  it('of equal amounts pays the same each half-year', () => {
    // 3 % a half-year over four: 120 000 · 0.03 / (1 − 1.03^−4) = 32 283.245.
    const { run, due } = payments('annuity', 'halfYearly');
    expectValues(due.map((month) => paid(run, month)), Array<number>(4).fill((120_000 * 0.03) / (1 - 1.03 ** -4))); // prettier-ignore
  });

  it('pays the rest at the end of a term that is no whole number of periods', () => {
    // 20 months in half-years: parts of 120 000 / 4 in 6, 12 and 18, and the last in month 20.
    const { due, amounts } = payments('serial', 'halfYearly', { termMonths: 20 });
    expect(due).toEqual([6, 12, 18, 20]);
    expectValues(amounts, [30_000, 30_000, 30_000, 30_000]);
  });
});

describe('a loan over time', () => {
  it('that is an annuity is reckoned anew when the rate changes', () => {
    // 2027–2028 at 6 %: payment a = P · i / (1 − (1 + i)^−36), i = 0.5 %. From January 2029, month 24, at 12 %:
    // 13 payments are left of the balance after 23, at 1 %.
    const nominalRate = { value: 0.06, years: { 2029: 0.12, 2030: 0.12 } };
    const run = loanRun({ kind: 'annuity', principal: 360_000, nominalRate, termMonths: 36 }, 4);
    const payment = (360_000 * 0.005) / (1 - 1.005 ** -36);
    const left = 360_000 * 1.005 ** 23 - (payment * (1.005 ** 23 - 1)) / 0.005;
    expectValues([paid(run, 23), run.value('loans.balance', 23, 'loan')], [payment, left]);
    const after = (left * 0.01) / (1 - 1.01 ** -13);
    expectValues([paid(run, 24), paid(run, 35), run.value('loans.balance', 36, 'loan')], [after, after, 0]);
  });

  it('that is a serial loan keeps its instalments when the rate changes', () => {
    const nominalRate = { value: 0.06, years: { 2028: 0.03 } };
    const run = loanRun({ kind: 'serial', principal: 360_000, nominalRate, termMonths: 36 }, 4);
    // December 2027: 360 000 − 10 · 10 000 = 260 000 · 0.5 %; January 2028: 250 000 · 0.25 %.
    expectValues([paid(run, 11), paid(run, 12)], [11_300, 10_625]);
  });

  it('has grace of interest alone, and is paid as it was drawn', () => {
    const run = loanRun({ kind: 'serial', principal: 120_000, nominalRate: 0.06, graceMonths: 2, termMonths: 4, drawnOn: '2027-03' }, 4); // prettier-ignore
    expectValues(run.values('loans.drawn', 'loan'), [0, 0, 120_000, 0]);
    expectValues(run.values('loans.instalments', 'loan'), [0, 0, 0, 0, 0, 60_000, 60_000, 0]);
    expectValues(run.values('loans.interest', 'loan'), [0, 0, 0, 600, 600, 600, 300, 0]);
    expectValues(run.values('loans.balance', 'loan'), [0, 0, 120_000, 120_000, 120_000, 60_000, 0, 0]);
  });

  it('of the portfolio is repaid as the municipality repays all its loans', () => {
    // Molde 2020 (note 7-2): 174 015 / 4 521 698 a year of the principal: 26 years.
    const run = loanRun({ kind: 'portfolio', principal: 4_521_698, nominalRate: 0, payments: 'yearly' });
    expectValues(
      [12, 24].map((month) => run.value('loans.instalments', month, 'loan')),
      [174_015, 174_015],
    );
    // 25 whole instalments leave 171 323; the 26th takes the rest.
    expectValues([312, 324].map((month) => run.value('loans.instalments', month, 'loan')), [4_521_698 - 25 * 174_015, 0]); // prettier-ignore
  });
});
