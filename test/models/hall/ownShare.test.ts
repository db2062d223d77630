import { describe, expect, it } from 'vitest';
import { quietRun, type Parts } from './quietHall.ts';

// Six months of 10 000, half of it granted: 30 000 is granted, and 30 000 is the own share.
const operations = { itCost: 120_000 };
const half = { kind: 'grant', commitment: 'decided', granted: 30_000, from: '2027-01', to: '2027-06', coveredShare: 0.5, lagMonths: 1 }; // prettier-ignore
const support = (yearlyAmount: number, commitment: string) => ({
  kind: 'ownerSupport',
  commitment,
  yearlyAmount,
});

/** The grants whose own share is found uncovered. */
function uncovered(funding: Parts, parts: Parts = {}): readonly (string | undefined)[] {
  const { flags } = quietRun({ operations, funding, ...parts }).result;
  return flags.filter(({ rule }) => rule === 'funding.ownShareUncovered').map(({ member }) => member);
}

describe('the own share of a grant', () => {
  it('may be income that is decided, but not income that is assumed', () => {
    // 60 000 a year are 30 000 in the six months.
    expect(uncovered({ half, owner: support(60_000, 'decided') })).toEqual([]);
    expect(uncovered({ half, owner: support(59_998, 'decided') })).toEqual(['half']);
    expect(uncovered({ half, owner: support(60_000, 'assumed') })).toEqual(['half']);
  });

  it('may be money the municipality has agreed to lay out for its unit', () => {
    expect(uncovered({ half }, { accounts: { floor: -30_000 } })).toEqual([]);
    expect(uncovered({ half }, { accounts: { floor: -29_999 } })).toEqual(['half']);
  });

  it('has nothing to do with costs outside the grant, nor with what cash bears of them', () => {
    // A shop of 10 000 a month that no grant may cover takes the cash below 0, but the support covers the own share.
    const freeLines = { shop: { kind: 'perMonth', amount: 10_000, grantEligible: 0 } };
    const { run } = quietRun({ operations, freeLines, funding: { half, owner: support(60_000, 'decided') } });
    expect(run.value('accounts.cash', 5)).toBeLessThan(0);
    expect(uncovered({ half, owner: support(60_000, 'decided') }, { freeLines })).toEqual([]);
  });

  it('of a grant beyond the last month is checked up to it', () => {
    // Two years of 120 000, half of it granted: 120 000 is the own share.
    const long = { ...half, granted: 500_000, to: '2031-12' };
    expect(uncovered({ long }, { accounts: { openingCash: 119_999 } })).toEqual(['long']);
    expect(uncovered({ long }, { accounts: { openingCash: 120_000 } })).toEqual([]);
  });

  it('of a small grant is no more than its terms ask', () => {
    // 10 000 at a half is paid on 20 000 of cost, whatever else the hall costs.
    const small = { ...half, granted: 10_000 };
    expect(uncovered({ small }, { accounts: { openingCash: 9999 } })).toEqual(['small']);
    expect(uncovered({ small }, { accounts: { openingCash: 10_000 } })).toEqual([]);
  });

  it('may be another grant that is decided, but not one that is applied for', () => {
    // The second takes the other half.
    const second = (commitment: string) => ({ ...half, commitment, coveredShare: 1, priority: 2 });
    expect(uncovered({ half, second: second('decided') })).toEqual([]);
    expect(uncovered({ half, second: second('applied') })).toEqual(['half']);
  });

  it('counts the money there was when the period began, with what grants owe, without advances not used', () => {
    // From July: 60 000 has been spent of 90 000, and 30 000 is owed by the first grant or was paid in advance by it.
    const next = { ...half, from: '2027-07', to: '2027-12' };
    const begins = (first: Parts, openingCash: number) =>
      uncovered({ first, next }, { accounts: { openingCash } });
    expect(begins({ ...half, lagMonths: 12 }, 60_000)).toEqual([]);
    expect(begins({ ...half, lagMonths: 12 }, 59_999)).toEqual(['next']);
    const late = { ...half, payment: 'advance', to: '2027-12', coveredShare: 0.25 };
    // The first has 15 000 of its 30 000 left in July; of the 60 000 in the half year it then covers 15 000 and the next 22 500.
    expect(begins(late, 45_000 + 22_500)).toEqual([]);
    // Over the year the two leave 120 000 − 30 000 − 22 500 = 67 500 uncovered: one krone less, and both miss it.
    expect(begins(late, 45_000 + 22_499)).toEqual(['first', 'next']);
  });
});
