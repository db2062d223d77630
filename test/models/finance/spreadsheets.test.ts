import { describe, expect, it } from 'vitest';
import { annuityPayment } from '../../../models/finance/annuityPayment.ts';
import { internalRateOfReturn } from '../../../models/finance/internalRateOfReturn.ts';
import { presentValue } from '../../../models/finance/presentValue.ts';
import { vectorFile } from '../statistics/vectorFile.ts';

/** What LibreOffice Calc gives, for the functions that follow from those here. */
const file = vectorFile<{ readonly function: string; readonly args: readonly unknown[] }, number>('excelFunctions'); // prettier-ignore
const casesOf = (name: string) => file.cases.filter((each) => each.in.function === name);

describe('PMT', () => {
  // What remains at the end is worth futureValue / (1 + rate)^n at the start; paid at the start, each is one period less.
  it.each(casesOf('PMT'))('of $in.args', ({ in: { args }, out }) => {
    const [ratePerPeriod = 0, periods = 0, present = 0, future = 0, type = 0] = args as number[];
    const principal = present + future / (1 + ratePerPeriod) ** periods;
    const atEnd = annuityPayment({ principal, ratePerPeriod, periods });
    expect(type === 1 ? -atEnd / (1 + ratePerPeriod) : -atEnd).toBeWithin(out, file.tolerance, 'PMT');
  });
});

describe('RATE', () => {
  // The rate of a loan is the internal rate of its money in and out.
  it.each(casesOf('RATE'))('of $in.args', ({ in: { args }, out }) => {
    const [periods = 0, payment = 0, present = 0, future = 0, type = 0] = args as number[];
    const flows = Array.from({ length: periods + 1 }, (_, period) => {
      const paid = type === 1 ? period < periods : period > 0;
      return (period === 0 ? present : 0) + (paid ? payment : 0) + (period === periods ? future : 0);
    });
    const { rate } = internalRateOfReturn({ flows, periodsPerYear: 1 });
    expect(rate?.ratePerPeriod).toBeWithin(out, { relative: 1e-8, absolute: 0 }, 'RATE');
  });
});

describe('XNPV', () => {
  // Each day is a period, and a year has 365 of them.
  it.each(casesOf('XNPV'))('of $in.args', ({ in: { args }, out }) => {
    const [yearlyRate, values, dates] = args as [number, number[], string[]];
    const days = dates.map((date) => (Date.parse(date) - Date.parse(dates[0]!)) / 86_400_000);
    const flows = Array<number>(days.at(-1)! + 1).fill(0);
    for (const [place, day] of days.entries()) flows[day] = values[place]!;
    expect(presentValue({ flows, yearlyRate, timing: 'start', periodsPerYear: 365 })).toBeWithin(out, file.tolerance, 'XNPV'); // prettier-ignore
  });
});

describe('IRR', () => {
  it('is absent where a spreadsheet gives an error, with the reason', () => {
    const refused = casesOf('IRR').filter(({ out }) => typeof out !== 'number');
    expect(refused).toHaveLength(1);
    const found = internalRateOfReturn({ flows: refused[0]!.in.args[0] as number[], periodsPerYear: 1 });
    expect(found).toEqual({ roots: [], reason: 'allFlowsPositive' });
  });
});

describe('textbook examples', () => {
  // Brealey, Myers and Allen, Principles of Corporate Finance, chapter 5: pitfalls of the internal rate of return.
  it('one rate: −4, +2, +4 has 28.08 %', () => {
    const { rate } = internalRateOfReturn({ flows: [-4000, 2000, 4000], periodsPerYear: 1 });
    expect(rate?.yearlyRate).toBeCloseTo(0.2808, 4);
  });

  it('several rates: a mine that must be cleaned up has 6 % and 28 %, and neither is given', () => {
    const found = internalRateOfReturn({ flows: [-22, 15, 15, 15, 15, -40], periodsPerYear: 1 });
    expect(found.reason).toBe('severalRoots');
    expect(found.rate).toBeUndefined();
    const rates = found.roots.map(({ yearlyRate }) => yearlyRate);
    expect(rates.map((rate) => Math.round(100 * rate))).toEqual([6, 28]);
  });

  it('no rate: +1 000, −3 000, +2 500 is worth 339 at 10 %, and something at every rate', () => {
    const flows = [1000, -3000, 2500];
    expect(internalRateOfReturn({ flows, periodsPerYear: 1 })).toEqual({ roots: [], reason: 'noRoot' });
    expect(presentValue({ flows, yearlyRate: 0.1, timing: 'start', periodsPerYear: 1 })).toBeCloseTo(338.84, 2); // prettier-ignore
  });
});
