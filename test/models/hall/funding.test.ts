import { describe, expect, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, quietHall, quietRun, type Parts } from './quietHall.ts';

/** 30 000 a month of eligible cost. */
const operations = { itCost: 360_000 };

const grant = {
  kind: 'grant',
  commitment: 'decided',
  granted: 100_000,
  from: '2027-01',
  to: '2027-09',
  coveredShare: 0.5,
  lagMonths: 0,
};

const line = (name: string, funding: Parts, member?: string, parts: Parts = {}): readonly number[] =>
  monthly(quietRun({ operations, funding, ...parts }).run, `funding.${name}`, member);

const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value);

describe('a grant', () => {
  it('is its share of eligible cost until the sum granted is used', () => {
    // 15 000 a month; after six months 90 000, so July has 10 000.
    expectValues(line('grant', { grant }), [...times(6, 15_000), 10_000, 0, 0, 0]);
    expectValues(line('grantLeft', { grant }), [85_000, 70_000, 55_000, 40_000, 25_000, 10_000, 0, 0, 0]);
  });

  it('is for its period only, and what is unused then lapses', () => {
    // 200 000 granted; from March to September 7 · 15 000 = 105 000.
    const late = { ...grant, granted: 200_000, from: '2027-03' };
    expectValues(line('grant', { late }), [0, 0, ...times(7, 15_000), 0, 0]);
    expectValues(line('lapsed', { late }), [...times(8, 0), 95_000, 0]);
    expectValues(line('grantLeft', { late }).slice(7, 10), [110_000, 0, 0]);
    const accounts = { openingCash: 1_000_000 };
    const flags = quietRun({ operations, accounts, funding: { late } }).result.flags;
    expect(flags).toMatchObject([{ rule: 'funding.grantLapses', member: 'late', severity: 'warning' }]);
    expect(quietRun({ operations, accounts, funding: { grant } }).result.flags).toEqual([]);
  });

  it('is paid in arrears, part of it after the period', () => {
    // 80 % two months later; 20 % of 100 000 in November, as long after September.
    const arrears = { ...grant, lagMonths: 2, retainedShare: 0.2 };
    const paid = [0, 0, ...times(6, 12_000), 8000, 0, 20_000, 0];
    expectValues(line('grantPaid', { arrears }), paid);
    // 15 000, 30 000; then 15 000 in and 12 000 out until July, 10 000 in; August 12 000 and September 8 000 out.
    expectValues(line('grantReceivable', { arrears }), [15_000, 30_000, 33_000, 36_000, 39_000, 42_000, 40_000, 28_000, 20_000, 20_000, 0, 0]); // prettier-ignore
  });

  it('that is paid after the run stays a receivable', () => {
    const long = { ...grant, granted: 1_000_000, to: '2028-12', lagMonths: 24 };
    expectValues(line('grantPaid', { long }), times(24, 0));
    expectValues(line('grantReceivable', { long }).slice(-1), [24 * 15_000]);
  });

  it('has a budget in kroner that prices do not move', () => {
    // Costs grow 10 % in 2028: 16 500 a month; of 200 000, 180 000 are used in 2027, then 16 500 and 3 500.
    const priceIndices = { ...quietHall.priceIndices, general: { growth: { value: 0, years: { 2028: 0.1 } } } }; // prettier-ignore
    const long = { ...grant, granted: 200_000, to: '2028-12' };
    expectValues(line('grant', { long }, undefined, { priceIndices }), [
      ...times(12, 15_000),
      16_500,
      3500,
      0,
    ]);
  });

  it('covers only what is eligible', () => {
    // Half of the fixed costs are: 0.5 · 0.5 · 30 000.
    const half = { operations: { ...operations, runningEligible: 0.5, overheadShare: 0.2 } };
    expectValues(line('eligibleCost', { grant }, undefined, half), [15_000]);
    expectValues(line('grant', { grant }, undefined, half), [7500]);
  });

  it('gives nothing where refunds exceed what is eligible', () => {
    const freeLines = { refund: { kind: 'perMonth', amount: 50_000, side: 'income', art: '770', grantEligible: 1 } }; // prettier-ignore
    expectValues(line('grant', { grant }, undefined, { freeLines }), [0, 0]);
  });
});

describe('several grants', () => {
  const plenty = { ...grant, granted: 1_000_000 };

  it('in order cover what is left, krone by krone', () => {
    // First 0.5 · 30 000 = 15 000; then 0.8 · 15 000 = 12 000; then 1 · 3 000.
    const funding = {
      c: { ...plenty, coveredShare: 0.5 },
      b: { ...plenty, coveredShare: 0.8, priority: 2 },
      a: { ...plenty, coveredShare: 1, priority: 3 },
    };
    expectValues(line('grant', funding, 'c'), [15_000]);
    expectValues(line('eligibleLeft', funding, 'b'), [15_000]);
    expectValues(line('grant', funding, 'b'), [12_000]);
    expectValues(line('grant', funding, 'a'), [3000]);
  });

  it('in order take over when the first is used up', () => {
    // From August nothing is left of the first: half of 30 000.
    const funding = { first: grant, a: { ...plenty, priority: 2 } };
    expectValues(line('grant', funding, 'a'), [...times(6, 7500), 10_000, 15_000, 15_000, 0]);
  });

  it('of the same priority come in the order of their ids', () => {
    // 0.5 · 30 000; then 0.3 · 15 000.
    const funding = { a: { ...plenty, coveredShare: 0.5 }, b: { ...plenty, coveredShare: 0.3 } };
    expectValues(line('grant', funding, 'a'), [15_000]);
    expectValues(line('grant', funding, 'b'), [4500]);
  });

  it('that may cover the same krone take their share of all, as long as it is not covered twice', () => {
    const stacking = { ...plenty, stacking: 'yes' };
    const some = { a: { ...stacking, coveredShare: 0.5 }, b: { ...stacking, coveredShare: 0.3 } };
    expectValues(line('grant', some, 'b'), [9000]);
    // 27 000 of 30 000 is covered: 3 000 is left, not 0.6 · 30 000.
    const tooMuch = { a: { ...stacking, coveredShare: 0.9 }, b: { ...stacking, coveredShare: 0.6 } };
    expectValues(line('grant', tooMuch, 'b'), [3000]);
  });
});

describe('owner support', () => {
  const support = { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 120_000 };
  const priceIndices = {
    ...quietHall.priceIndices,
    general: { growth: { value: 0, years: { 2028: 0.02 } } },
    wages: { growth: { value: 0, years: { 2028: 0.04 } } },
  };
  const in2028 = (fields: Parts) => line('ownerSupport', { owner: { ...support, ...fields } }, undefined, { priceIndices })[12] ?? 0; // prettier-ignore

  it('is a twelfth a month, moved with its index', () => {
    expectValues([in2028({}), in2028({ indexedBy: 'wages' }), in2028({ indexedBy: 'none' })], [10_200, 10_400, 10_000]); // prettier-ignore
  });

  it('may be another amount from year to year', () => {
    const yearlyAmount = { value: 120_000, years: { 2028: 60_000 } };
    const values = line('ownerSupport', { owner: { ...support, yearlyAmount } });
    expectValues([values[11] ?? 0, values[12] ?? 0], [10_000, 5000]);
  });

  it('is from its first to its last month', () => {
    expectValues(line('ownerSupport', { owner: { ...support, from: '2027-02', to: '2027-03' } }), [0, 10_000, 10_000, 0]); // prettier-ignore
  });

  it('is structural only where it is recurring', () => {
    const structural = (nature: string) =>
      monthly(quietRun({ funding: { owner: { ...support, nature } } }).run, 'accounts.structuralResult')[0] ?? NaN; // prettier-ignore
    expectValues([structural('recurring'), structural('pilot'), structural('oneOff')], [10_000, 0, 0]);
  });

  it('is income on art 850, paid at once', () => {
    const { run } = quietRun({ funding: { owner: support }, accounts: { collectionDays: 30 } });
    expectValues(monthly(run, 'accounts.otherTransfers'), [10_000]);
    expectValues(monthly(run, 'accounts.cash'), [10_000, 20_000]);
  });
});

describe('additional support', () => {
  const trial = { verdict: { trialSupport: 120_000 } };

  it('is from the month after the pilot', () => {
    const parts = { ...trial, pilot: { kind: 'period', start: '2027-01', end: '2027-03' } };
    expectValues(line('additionalSupport', {}, undefined, parts), [0, 0, 0, 10_000, 10_000]);
  });

  it('is from the opening where there is no pilot, and follows the deflator', () => {
    const parts = {
      ...trial,
      timeline: { ...quietHall.timeline, opening: '2027-02' },
      priceIndices: { ...quietHall.priceIndices, general: { growth: { value: 0, years: { 2028: 0.02 } } } },
    };
    const values = line('additionalSupport', {}, undefined, parts);
    expectValues(values.slice(0, 3), [0, 10_000, 10_000]);
    expectValues(values.slice(12, 13), [10_200]);
  });
});
