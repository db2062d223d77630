import { describe, expect, it } from 'vitest';
import { vectorFile } from '../statistics/vectorFile.ts';
import { hallRun } from './hallRun.ts';
import { expectValues, quietHall, quietRun, type Parts } from './quietHall.ts';

type MinimumCase =
  | { readonly kind: 'oneYear'; readonly debt: number; readonly depreciation: number; readonly bookValue: number } // prettier-ignore
  | { readonly kind: 'path'; readonly openingDebt: number; readonly openingBookValue: number; readonly depreciation: readonly number[] }; // prettier-ignore

interface Year {
  readonly debt: number;
  readonly depreciation: number;
  readonly bookValue: number;
  readonly minimum: number | null;
}

const file = vectorFile<MinimumCase, Readonly<Record<string, number | null | readonly number[]>>>('minimumInstalment'); // prettier-ignore

/** The years of all cases: of a path, each year from its own opening values. */
const years = file.cases.flatMap(({ in: given, out }): readonly Year[] => {
  if (given.kind === 'oneYear') return [{ ...given, minimum: out['minimum'] as number | null }];
  const [minimums, debts, books] = ['minimums', 'closingDebts', 'closingBookValues'].map((name) => out[name] as readonly number[]); // prettier-ignore
  return given.depreciation.map((depreciation, year) => ({
    debt: year === 0 ? given.openingDebt : debts![year - 1]!,
    bookValue: year === 0 ? given.openingBookValue : books![year - 1]!,
    depreciation,
    minimum: minimums![year]!,
  }));
});

/** Nothing wears by more in a year than it is worth. */
const possible = years.filter(({ depreciation, bookValue }) => depreciation <= bookValue);

/**
 * Two assets, of 12 and 1 200 months, bought in December 2027, that together are worth the book value and wear by the
 * depreciation in 2028; and a loan on land, which counts as debt though land is not depreciated.
 */
function inputs({ debt, depreciation, bookValue }: Year): Parts {
  const short = (depreciation - bookValue / 100) / (1 - 1 / 100);
  const bought = { date: '2027-12', depreciationClass: 'own' };
  return {
    timeline: { start: '2027-01', years: 3 },
    assets: {
      short: { ...bought, ownLife: 1, outlay: Math.max(0, short) },
      long: { ...bought, ownLife: 100, outlay: depreciation === 0 ? 0 : bookValue - short },
      land: { date: '2027-12', depreciationClass: 'land', outlay: debt },
    },
    loans: { loan: { kind: 'serial', asset: 'land', principal: debt, drawnOn: '2027-12', graceMonths: 24, termMonths: 240 } }, // prettier-ignore
  };
}

const december2028 = 23;

describe('minimumInstalment.json', () => {
  it.each(possible.map((each, number) => ({ ...each, number })))(
    '$number: $debt · $depreciation / $bookValue',
    (year) => {
      const { run } = quietRun(inputs(year));
      const tolerance = { relative: 1e-9, absolute: 1e-6 };
      const found = run.value('loans.minimumInstalment', december2028);
      expect(found).toBeWithin(year.minimum ?? NaN, tolerance, 'minimum');
      expect(run.value('loans.debtAtYearStart', december2028)).toBeWithin(year.debt, tolerance, 'debt');
    },
  );

  it('has two years that no hall can have: more wear than there is to wear', () => {
    expect(years.length - possible.length).toBe(2);
    expect(possible.length).toBeGreaterThan(25);
  });

  it('is 0 where nothing is depreciated', () => {
    const { run } = quietRun(inputs({ debt: 3_000_000, depreciation: 0, bookValue: 0, minimum: null }));
    expectValues([run.value('loans.minimumInstalment', december2028)], [0]);
  });
});

describe('the minimum instalment of Molde', () => {
  // Molde kommune, accounts for 2020, note 7-2, in 1 000 kroner.
  const molde = { bookValue: 4_521_698, debt: 4_047_013, depreciation: 174_015, minimum: 155_747 };

  it('is what its note says', () => {
    const { run } = quietRun(inputs(molde));
    expect(Math.round(run.value('loans.minimumInstalment', december2028))).toBe(155_747);
  });

  it('is broken by a grace of two years, and kept by instalments as large', () => {
    const flags = (loan: Parts) => {
      const parts = inputs(molde);
      const loans = { loan: { ...(parts['loans'] as { loan: Parts }).loan, ...loan } };
      return hallRun({ ...quietHall, ...parts, loans }).result.flags.filter(({ rule }) => rule === 'loans.belowMinimumInstalment'); // prettier-ignore
    };
    expect(flags({})).toMatchObject([{ severity: 'warning' }]);
    expect(flags({})[0]?.source.nb).toContain('§ 14-18');
    // 4 047 013 over 25 years is 161 881 a year in 2028 and 2029, above the minimum; over 27 years 149 889, below it.
    const paid = { graceMonths: 0, payments: 'yearly' };
    expect(flags({ ...paid, termMonths: 300 })).toEqual([]);
    expect(flags({ ...paid, termMonths: 324 })).toHaveLength(1);
  });

  it('may be reckoned by another formula', () => {
    const { run } = quietRun({ ...inputs(molde), borrowing: { minimumFormula: 'debtAtYearStart / 40' } });
    expectValues([run.value('loans.minimumInstalment', december2028)], [4_047_013 / 40]);
  });
});
