import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuityPayment } from '../../../models/finance/annuityPayment.ts';
import { internalRateOfReturn } from '../../../models/finance/internalRateOfReturn.ts';
import { presentValue } from '../../../models/finance/presentValue.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { vectorFile } from '../statistics/vectorFile.ts';
import { annuityBalances, type TextbookLoan } from './annuityBalances.ts';
import { serialLoanBalances } from './serialLoanBalances.ts';

describe('presentValue', () => {
  const file = vectorFile<{ yearlyRate: number; flows: number[] }, Record<string, number>>('npv');
  it.each(file.cases.map((each, number) => ({ ...each, number })))(
    'case $number of npv.json',
    ({ in: given, out }) => {
      expect(presentValue({ ...given, timing: 'end' })).toBeWithin(
        out['npvEndOfMonth']!,
        file.tolerance,
        'end',
      );
      expect(presentValue({ ...given, timing: 'middle' })).toBeWithin(
        out['npvMidMonth']!,
        file.tolerance,
        'middle',
      );
      expect(presentValue({ ...given, timing: 'start' })).toBeWithin(
        out['npvStartOfMonth']!,
        file.tolerance,
        'start',
      );
    },
  );

  it('is linear in the flows, and a month later is worth one monthly factor less', () => {
    const flows = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 480 });
    fc.assert(
      fc.property(flows, flows, fc.double({ min: -0.5, max: 1, noNaN: true }), (one, other, yearlyRate) => {
        const value = (each: number[]) => presentValue({ flows: each, yearlyRate, timing: 'end' });
        const length = Math.max(one.length, other.length);
        const both = Array.from({ length }, (_, month) => 3 * (one[month] ?? 0) - (other[month] ?? 0));
        const size = Math.abs(value(one.map(Math.abs))) + Math.abs(value(other.map(Math.abs)));
        const tolerance = { relative: 0, absolute: 1e-12 * size };
        expect(value(both)).toBeWithin(3 * value(one) - value(other), tolerance, 'sum');
        expect(value([0, ...one])).toBeWithin(
          value(one) / Math.pow(1 + yearlyRate, 1 / 12),
          tolerance,
          'later',
        );
      }),
      { seed: 40, numRuns: 50 },
    );
  });

  it.each([
    [{ flows: [1], yearlyRate: -1 }, 'outOfRange'],
    [{ flows: [1], yearlyRate: NaN }, 'outOfRange'],
    [{ flows: [1, NaN], yearlyRate: 0.1 }, 'notFinite'],
    [{ flows: [1], yearlyRate: 0.1, periodsPerYear: 0 }, 'notPositive'],
  ])('refuses %j', (options, code) => {
    expect(() => presentValue({ ...options, timing: 'end' })).toThrow(expect.objectContaining({ code }));
  });
});

interface RateAnswer {
  status: 'one' | 'none' | 'several';
  reason: string | null;
  rootsPerPeriod: number[];
  yearlyRoots: number[];
}

describe('internalRateOfReturn', () => {
  const file = vectorFile<{ flows: number[]; periodsPerYear: number }, RateAnswer>('irr');
  it.each(file.cases)('$name', ({ in: given, out }) => {
    const found = internalRateOfReturn(given);
    const touching = out.reason === 'touchingRoot';
    const tolerance = touching ? { relative: 0, absolute: 1e-6 } : file.tolerance;
    expect(found.roots).toHaveLength(out.rootsPerPeriod.length);
    found.roots.forEach((root, place) => {
      expect(root.ratePerPeriod).toBeWithin(out.rootsPerPeriod[place]!, tolerance, 'per period');
      expect(root.yearlyRate).toBeWithin(out.yearlyRoots[place]!, tolerance, 'per year');
      expect(root.touching).toBe(touching);
    });
    expect(found.reason ?? null).toBe(touching ? null : out.reason);
    expect(found.rate).toEqual(out.status === 'one' ? found.roots[0] : undefined);
  });

  it('finds every rate that a row of flows was built from', () => {
    // the flows are the coefficients of the product of (1 - growth · v)
    const growths = fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(growths, fc.integer({ min: 0, max: 4 }), (tenths, zeros) => {
        const rising = [...tenths].sort((a, b) => a - b);
        let flows = [1];
        for (const tenth of rising) {
          flows = Array.from(
            { length: flows.length + 1 },
            (_, j) => 10 * (flows[j] ?? 0) - tenth * (flows[j - 1] ?? 0),
          );
        }
        const padded = [
          ...Array.from({ length: zeros }, () => 0),
          ...flows,
          ...Array.from({ length: zeros }, () => 0),
        ];
        const { roots } = internalRateOfReturn({ flows: padded, periodsPerYear: 1 });
        expect(roots).toHaveLength(rising.length);
        roots.forEach((root, place) => expect(root.ratePerPeriod).toBeCloseTo(rising[place]! / 10 - 1, 9));
      }),
      { seed: 41, numRuns: 100 },
    );
  });

  it('makes the present value 0, and has an odd number of crossings when the ends differ in sign', () => {
    const flow = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 300 }), (flows) => {
        const { roots } = internalRateOfReturn({ flows, periodsPerYear: 1 });
        const kept = flows.filter((each) => each !== 0);
        const crossings = roots.filter(({ touching }) => !touching).length;
        expect(crossings % 2 === 1).toBe((kept[0] ?? 0) > 0 !== (kept.at(-1) ?? 0) > 0);
        for (const { ratePerPeriod } of roots) {
          let value = 0;
          let size = 0;
          flows.forEach((each, j) => {
            const weight = Math.pow(1 + ratePerPeriod, (ratePerPeriod < 0 ? flows.length - 1 : 0) - j);
            value += each * weight;
            size += Math.abs(each * weight);
          });
          expect(Math.abs(value)).toBeLessThanOrEqual(1e-11 * size);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('stays fast and right where roots fall together in forty years of jagged months', () => {
    const jagged = Array.from({ length: 470 }, (_, month) => 100 + ((month * 37) % 50));
    const times = (growths: number[]) =>
      growths.reduce(
        (flows, growth) =>
          Array.from({ length: flows.length + 1 }, (_, j) => (flows[j] ?? 0) - growth * (flows[j - 1] ?? 0)),
        jagged,
      );
    const double = internalRateOfReturn({ flows: times([1.004, 1.004]) });
    expect(double.rate).toMatchObject({ touching: true });
    expect(double.rate?.ratePerPeriod).toBeCloseTo(0.004, 9);
    const triple = internalRateOfReturn({ flows: times([1.004, 1.004, 1.004]) });
    expect(triple.rate).toMatchObject({ touching: false });
    expect(triple.rate?.ratePerPeriod).toBeCloseTo(0.004, 4);
    const near = internalRateOfReturn({ flows: times([1.004, 1.0041]) });
    expect(near.roots.map(({ ratePerPeriod }) => Math.round(ratePerPeriod * 1e7))).toEqual([40_000, 41_000]);
    // rounding of the flows hides what ten equal roots are, but not that something is there
    expect(
      internalRateOfReturn({ flows: times(Array.from({ length: 10 }, () => 1.01)) }).roots.length,
    ).toBeGreaterThan(0);
  });

  it('tells a double root at a rate of 0, and a near miss, from a crossing', () => {
    expect(internalRateOfReturn({ flows: [-1, 2, -1], periodsPerYear: 1 }).rate).toMatchObject({
      ratePerPeriod: 0,
      touching: true,
    });
    expect(internalRateOfReturn({ flows: [-100, 220, -121.00001], periodsPerYear: 1 }).reason).toBe('noRoot');
    const { roots } = internalRateOfReturn({ flows: [-100, 220, -120.99999], periodsPerYear: 1 });
    expect(roots.map(({ touching }) => touching)).toEqual([false, false]);
  });

  it('finds as many rates as a dense scan sees in forty years of months with hundreds of changes of sign', () => {
    for (const outlay of [-20_000, -3000, 0, 4000]) {
      const flows = Array.from(
        { length: 480 },
        (_, month) => ((month * 7919) % 1000) - 480 + (month === 0 ? outlay : 0),
      );
      const { roots } = internalRateOfReturn({ flows });
      let seen = 0;
      let before = NaN;
      for (let step = 1; step < 8000; step += 1) {
        const growth = step / 4000;
        const value =
          flows.reduceRight((sum, flow) => sum / growth + flow, 0) * (growth < 1 ? Math.pow(growth, 479) : 1);
        if (before > 0 !== value > 0 && !Number.isNaN(before)) seen += 1;
        before = value;
      }
      expect(roots, `outlay ${outlay}`).toHaveLength(seen);
    }
  });

  it('refuses flows that are no numbers', () => {
    expect(() => internalRateOfReturn({ flows: [1, NaN] })).toThrow(StatisticsError);
    expect(() => internalRateOfReturn({ flows: [1, -1], periodsPerYear: 0 })).toThrow(StatisticsError);
  });
});

interface AnnuityAnswer {
  payment: number;
  balances: number[];
}

describe('annuityPayment', () => {
  const file = vectorFile<TextbookLoan, AnnuityAnswer>('annuity');
  it.each(file.cases)(
    '$in.principal at $in.yearlyRate in $in.repaymentMonths months',
    ({ in: loan, out }) => {
      const { principal, yearlyRate, repaymentMonths: periods } = loan;
      const payment = annuityPayment({ principal, ratePerPeriod: yearlyRate / 12, periods });
      expect(payment).toBeWithin(out.payment, file.tolerance, 'payment');
    },
  );

  it.each(file.cases)('the oracle of balances: $in.principal at $in.yearlyRate', ({ in: loan, out }) => {
    const balances = annuityBalances(loan);
    const tolerance = { relative: 1e-9, absolute: 1e-9 * loan.principal };
    expect(balances).toHaveLength(out.balances.length);
    balances.forEach((each, month) =>
      expect(each).toBeWithin(out.balances[month]!, tolerance, `month ${month}`),
    );
  });

  const serial = vectorFile<TextbookLoan, { balances: number[] }>('serialLoan');
  it.each(serial.cases)(
    'the oracle of serial balances: $in.principal at $in.yearlyRate',
    ({ in: loan, out }) => {
      const balances = serialLoanBalances(loan);
      const tolerance = { relative: 1e-9, absolute: 1e-9 * loan.principal };
      expect(balances).toHaveLength(out.balances.length);
      balances.forEach((each, month) =>
        expect(each).toBeWithin(out.balances[month]!, tolerance, `month ${month}`),
      );
    },
  );

  it.each([
    [{ principal: 1, ratePerPeriod: -1, periods: 3 }, 'outOfRange'],
    [{ principal: 1, ratePerPeriod: 0.1, periods: 0 }, 'notWhole'],
    [{ principal: NaN, ratePerPeriod: 0.1, periods: 3 }, 'notFinite'],
  ])('refuses %j', (options, code) => {
    expect(() => annuityPayment(options)).toThrow(expect.objectContaining({ code }));
  });
});

describe('excelFunctions.json', () => {
  const file = vectorFile<{ function: string; args: [number | number[], ...unknown[]] }, number>(
    'excelFunctions',
  );
  const ofFunction = (name: string) =>
    file.cases.filter((each) => each.in.function === name && typeof each.out === 'number');

  it('PMT of plain loans, with the sign turned', () => {
    const plain = ofFunction('PMT').filter(({ in: { args } }) => args.length === 3);
    expect(plain.length).toBeGreaterThan(1);
    for (const { in: given, out } of plain) {
      const [ratePerPeriod, periods, principal] = given.args as [number, number, number];
      expect(-annuityPayment({ principal, ratePerPeriod, periods })).toBeWithin(out, file.tolerance, 'PMT');
    }
  });

  it('NPV of yearly flows', () => {
    for (const { in: given, out } of ofFunction('NPV')) {
      const [yearlyRate, flows] = given.args as [number, number[]];
      expect(presentValue({ flows, yearlyRate, timing: 'end', periodsPerYear: 1 })).toBeWithin(
        out,
        file.tolerance,
        'NPV',
      );
    }
  });

  it('IRR of yearly flows', () => {
    for (const { in: given, out } of ofFunction('IRR')) {
      const { rate } = internalRateOfReturn({ flows: given.args[0] as number[], periodsPerYear: 1 });
      expect(rate?.ratePerPeriod).toBeWithin(out, { relative: 1e-8, absolute: 0 }, 'IRR');
    }
  });
});
