import { describe, expect, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, quietRun } from './quietHall.ts';

/** An advance of 12 000, half of a cost of 1000 a month (all numbers worked out by hand). */
const advance = (from: string, to: string) => ({
  operations: { itCost: 12_000 },
  accounts: { openingCash: 20_000 },
  funding: { grant: { kind: 'grant', commitment: 'decided', granted: 12_000, coveredShare: 0.5, payment: 'advance', from, to } }, // prettier-ignore
});

describe('a grant paid in advance before the first month', () => {
  const { run } = quietRun(advance('2026-10', '2027-03'));
  const line = (name: string): readonly number[] => monthly(run, name);

  it('stands in the opening cash, is used up by costs, and the rest is paid back', () => {
    expectValues(line('funding.grant'), [500, 500, 500, 0, 0]);
    expectValues(line('funding.unspent'), [11_500, 11_000, 10_500, 0, 0]);
    expectValues(line('funding.grantPaid'), [0, 0, 0, -10_500, 0]);
    expectValues(line('accounts.cash'), [19_000, 18_000, 17_000, 5500, 4500]);
  });

  it('is owed to the grantor, so that the hall owns only the rest of its opening cash', () => {
    // 20 000 − 12 000 at the start, less half of each cost of 1000.
    expectValues(line('accounts.otherEquity'), [7500, 7000, 6500, 5500, 4500]);
    expectValues(line('accounts.totalEquityAndDebt'), Array.from(line('accounts.totalAssets')));
  });

  it('that is over before the first month leaves nothing', () => {
    const before = quietRun(advance('2026-01', '2026-11')).run;
    expectValues(monthly(before, 'funding.unspent'), [0, 0]);
    expectValues(monthly(before, 'accounts.otherEquity'), [19_000, 18_000]);
  });
});

describe('a loan for more than its asset', () => {
  const flagsOf = (date: string, drawnOn: string): readonly string[] => {
    const assets = { van: { outlay: 300_000, date } };
    const loans = { van: { kind: 'serial', asset: 'van', principal: 300_000, termMonths: 60, drawnOn } };
    return quietRun({ assets, loans }).result.flags.map(({ rule }) => rule);
  };

  it('is flagged where it is drawn in the run and the asset is bought after it', () => {
    expect(flagsOf('2029-03', '2028-12')).toContain('loans.loanForOperations');
  });

  it('is not, where both come after the run, or both in it', () => {
    expect(flagsOf('2029-03', '2029-03')).not.toContain('loans.loanForOperations');
    expect(flagsOf('2027-03', '2027-03')).not.toContain('loans.loanForOperations');
  });
});
