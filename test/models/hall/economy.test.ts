import { describe, expect, it } from 'vitest';
import { vectorFile } from '../statistics/vectorFile.ts';
import { hallRun } from './hallRun.ts';
import { expectValues, quietHall, quietRun } from './quietHall.ts';

interface IndexCase {
  readonly priceYear: number;
  readonly start: string;
  readonly months: number;
  readonly defaultGrowth: number;
  readonly growthByYear: Readonly<Record<string, number>>;
}

interface IndexAnswer {
  readonly byYear: Readonly<Record<string, number>>;
  readonly firstMonthOfYear: Readonly<Record<string, number>>;
}

describe('the price level', () => {
  const file = vectorFile<IndexCase, IndexAnswer>('indices');
  it.each(file.cases.map((each, number) => ({ ...each, number })))(
    'case $number of indices.json',
    ({ in: given, out }) => {
      const { run } = hallRun({
        ...quietHall,
        timeline: { start: given.start, years: Math.ceil(given.months / 12) + 1 },
        economy: { priceYear: given.priceYear },
        priceIndices: { general: { growth: { value: given.defaultGrowth, years: given.growthByYear } } },
      });
      const level = run.values('priceIndex.level', 'general');
      for (const [year, first] of Object.entries(out.firstMonthOfYear)) {
        expect(level[first]).toBeWithin(out.byYear[year]!, file.tolerance, year);
        expect(first === 0 || level[first - 1] === level[first], `it steps in January ${year}`).toBe(
          first === 0 || out.byYear[year] === out.byYear[Number(year) - 1],
        );
      }
    },
  );

  it('of none never moves', () => {
    const { run } = hallRun({ ...quietHall, priceIndices: {} });
    expect(new Set(run.values('priceIndex.level', 'none'))).toEqual(new Set([1]));
  });
});

describe('an amount of another price year', () => {
  // general grows 4 % in 2026, 5 % in 2027, 2 % in 2028, 3 % in 2029; the scenario counts in kroner of 2027.
  const general = { growth: { value: 0, years: { 2026: 0.04, 2027: 0.05, 2028: 0.02, 2029: 0.03 } } };
  const itCostOf = (itCost: unknown) =>
    quietRun({ priceIndices: { ...quietHall.priceIndices, general }, operations: { itCost } }).run.values('operations.it'); // prettier-ignore

  it('is moved with the index it follows', () => {
    // 12 000 kroner of 2025 = 12 000 · 1.04 · 1.05 = 13 104 of 2027: 1 092 a month, and 1 092 · 1.02 in 2028.
    expectValues(itCostOf({ value: 12_000, priceYear: 2025 }), [...Array<number>(12).fill(1092), 1113.84]);
  });

  it('is moved back where its year is later', () => {
    // 12 000 kroner of 2029 = 12 000 / (1.02 · 1.03) of 2027.
    expectValues(itCostOf({ value: 12_000, priceYear: 2029 }), [1000 / 1.0506]);
  });

  it('holds for its other years and steps too', () => {
    // 24 000 kroner of 2025 in 2028: 24 000 · 1.04 · 1.05 · 1.02 / 12 = 2 227.68.
    const values = itCostOf({ value: 12_000, priceYear: 2025, years: { 2028: 24_000 } });
    expectValues([values[0] ?? 0, values[12] ?? 0], [1092, 2227.68]);
  });

  it('stands still where it follows none', () => {
    const { run } = quietRun({
      priceIndices: { ...quietHall.priceIndices, general },
      freeLines: { fee: { kind: 'perMonth', indexedBy: 'none', amount: { value: 500, priceYear: 2020 } } },
    });
    expectValues(run.values('operations.free', 'fee'), Array<number>(24).fill(500));
  });
});

describe('a number over time', () => {
  const itOf = (itCost: unknown, parts = {}) => quietRun({ operations: { itCost }, ...parts }).run.values('operations.it'); // prettier-ignore
  const twelve = (value: number) => Array<number>(12).fill(value);

  it('has its value but in the years that have their own', () => {
    expectValues(itOf({ value: 1200, years: { 2028: 2400 } }), [...twelve(100), ...twelve(200)]);
  });

  it('steps from a month on, until the next step', () => {
    const steps = [
      { from: '2027-03', value: 2400 },
      { from: '2027-05', value: { value: 3.6, unit: 'kNOK/year' } },
    ];
    expectValues(itOf({ value: 1200, steps }), [100, 100, 200, 200, 300, 300]);
  });

  it('steps with the milestone it hangs on', () => {
    const steps = [{ from: { milestone: 'renewal', months: 1 }, value: 2400 }];
    const moved = (date: string) => itOf({ value: 1200, steps }, { milestones: { renewal: { date } } });
    expectValues(moved('2027-02'), [100, 100, 200, 200]);
    expectValues(moved('2027-03'), [100, 100, 100, 200]);
  });
});
