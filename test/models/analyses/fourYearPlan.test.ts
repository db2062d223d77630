import { describe, expect, it } from 'vitest';
import { fourYearPlan, type FourYearPlan } from '../../../models/analyses/fourYearPlan.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { quietHall, type Parts } from '../hall/quietHall.ts';

/* 10 000 kr a month that follow the general index, 2 % a year; open from July 2027; the owner has budgeted 50 000. */
const parts: Parts = {
  timeline: { start: '2027-01', years: 5, opening: '2027-07' },
  priceIndices: { ...quietHall.priceIndices, general: { growth: 0.02 } },
  freeLines: { lines: { kind: 'perMonth', amount: 10_000, from: '2027-07' } },
  funding: {
    owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 60_000, indexedBy: 'none' },
  },
  accounts: { currentBudget: 50_000 },
};

const plan = (options: Parameters<typeof fourYearPlan>[1], more: Parts = {}): FourYearPlan =>
  fourYearPlan(openScenario({ ...quietHall, ...parts, ...more }), options);

const row = ({ rows }: FourYearPlan, id: string): readonly number[] =>
  (rows.find((each) => each.id === id)?.values ?? []).map((value) => Math.round(value * 100) / 100);

describe('the four-year plan', () => {
  it('is net operating cost without the support of the owner, in the prices of the budget year', () => {
    const found = plan({ year: 2028 });
    expect(found).toMatchObject({ prices: 'plan', priceYear: 2028, years: [2028, 2029, 2030, 2031], months: [12, 12, 12, 12] }); // prettier-ignore
    // 12 · 10 000 · 1.02; no growth after 2028.
    expect(row(found, 'netCost')).toEqual([122_400, 122_400, 122_400, 122_400]);
    expect(row(found, 'income')).toEqual([0, 0, 0, 0]);
  });

  it('is held against the current budget, moved to the same prices', () => {
    // 122 400 − 50 000 · 1.02.
    expect(row(plan({ year: 2028 }), 'changeFromBudget')).toEqual([71_400, 71_400, 71_400, 71_400]);
  });

  it('gives a part-year its full-year effect', () => {
    const found = plan({ year: 2027 });
    expect(row(found, 'netCost')).toEqual([60_000, 120_000, 120_000, 120_000]);
    expect(row(found, 'fullYear')).toEqual([120_000, 120_000, 120_000, 120_000]);
  });

  it('grows in nominal prices, and stands still in fixed', () => {
    expect(row(plan({ year: 2027, prices: 'nominal' }), 'netCost')).toEqual([
      60_000, 122_400, 124_848, 127_344.96,
    ]);
    expect(row(plan({ year: 2027, prices: 'fixed' }), 'netCost')).toEqual([
      60_000, 120_000, 120_000, 120_000,
    ]);
  });

  it('keeps loans and nominal grants as they are', () => {
    const funding = { state: { kind: 'grant', commitment: 'decided', granted: 24_000, from: '2028-01', to: '2029-12', coveredShare: 0.1, lagMonths: 0 } }; // prettier-ignore
    const found = plan({ year: 2027 }, { funding, freeLines: { lines: { kind: 'perMonth', amount: 10_000, from: '2027-07', grantEligible: 1 } } }); // prettier-ignore
    // A tenth of 120 000 in 2028 and in 2029.
    expect(row(found, 'income')).toEqual([0, -12_000, -12_000, 0]);
  });

  it('is refused where four years are not calculated', () => {
    expect(() => plan({ year: 2029 })).toThrow('cannot begin in 2029');
    expect(() => plan({ year: 2026 })).toThrow('Choose from 2027 to 2028');
  });
});
