import { describe, expect, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, type Parts } from './quietHall.ts';

const line = (name: string, parts: Parts): readonly number[] => monthly(quietRun(parts).run, `accounts.${name}`); // prettier-ignore

describe('payment terms', () => {
  // Bills of 30 000, wages of 50 000, sales of 20 000 a month.
  const parts = (accounts: Parts) => ({
    operations: { itCost: 360_000 },
    roles: { one: plainRole },
    freeLines: { sales: { kind: 'perMonth', amount: 20_000, side: 'income', art: '650' } },
    accounts,
  });

  it('of none are paid at once', () => {
    expectValues(line('cash', parts({ openingCash: 100_000 })), [40_000, -20_000]);
  });

  it('of 15 days leave half a bill to the next month; wages are paid at once', () => {
    const terms = parts({ paymentDays: 15 });
    expectValues(line('payables', terms), [15_000, 15_000]);
    expectValues(line('cashOut', terms), [65_000, 80_000, 80_000]);
  });

  it('of 30 days bring a sale in the month after', () => {
    const terms = parts({ collectionDays: 30 });
    expectValues(line('receivables', terms), [20_000, 20_000]);
    expectValues(line('cashIn', terms), [0, 20_000, 20_000]);
  });

  it('of 45 days leave all of a bill to the next month and half of it to the one after', () => {
    const terms = parts({ paymentDays: 45 });
    expectValues(line('payables', terms), [30_000, 45_000, 45_000]);
    expectValues(line('cashOut', terms), [50_000, 65_000, 80_000, 80_000]);
  });

  it('of 120 days bring a sale in the fourth month after', () => {
    const terms = parts({ collectionDays: 120 });
    expectValues(line('receivables', terms), [20_000, 40_000, 60_000, 80_000, 80_000]);
    expectValues(line('cashIn', terms), [0, 0, 0, 0, 20_000, 20_000]);
  });

  it('move no result', () => {
    for (const terms of [
      {},
      { paymentDays: 75, collectionDays: 100 },
      { paymentDays: 30, collectionDays: 7 },
    ])
      expectValues(line('netOperatingResult', parts(terms)), [-60_000]);
  });
});

describe('what becomes of the result of a year', () => {
  // Results of +100 000, −250 000, +80 000 and +200 000.
  const amounts = { value: 0, years: { 2027: 100_000, 2029: 80_000, 2030: 200_000 } };
  const parts = (accounts: Parts) => ({
    timeline: { start: '2027-01', years: 4 },
    funding: { owner: { kind: 'ownerSupport', commitment: 'decided', indexedBy: 'none', yearlyAmount: amounts } }, // prettier-ignore
    operations: { itCost: { value: 0, years: { 2028: 250_000 } } },
    accounts: { openingReserve: 50_000, surplusKept: 0.5, ...accounts },
  });
  const decembers = (name: string, accounts: Parts = {}): readonly number[] =>
    line(name, parts(accounts)).filter((_, month) => month % 12 === 11);

  it('goes to the reserve and the owner, from the reserve, and to deficits not covered', () => {
    // 2027: half of 100 000 is kept, 100 000 in the reserve. 2028: all of it is taken, 150 000 are not covered.
    // 2029: 80 000 of them are covered. 2030: the last 70 000; half of the other 130 000 is kept.
    expectValues(decembers('toReserve'), [50_000, 0, 0, 65_000]);
    expectValues(decembers('toOwner'), [50_000, 0, 0, 65_000]);
    expectValues(decembers('fromReserve'), [0, 100_000, 0, 0]);
    expectValues(decembers('deficitCovered'), [0, 0, 80_000, 70_000]);
    expectValues(decembers('reserve'), [100_000, 0, 0, 65_000]);
    expectValues(decembers('uncoveredDeficit'), [0, 150_000, 70_000, 0]);
  });

  it('is all kept unless the owner takes a part', () => {
    // 2028 takes all 150 000 and leaves 100 000 uncovered; 2029 covers 80 000 of it, 2030 the last 20 000.
    expectValues(decembers('reserve', { surplusKept: 1 }), [150_000, 0, 0, 180_000]);
    expectValues(decembers('toReserve', { surplusKept: 1 }), [100_000, 0, 0, 180_000]);
  });

  it('is settled in December alone', () => {
    const values = line('reserve', parts({}));
    expectValues(values.slice(9, 14), [50_000, 50_000, 100_000, 100_000, 100_000]);
  });

  it('moves no cash', () => {
    expectValues(decembers('cash', { openingCash: 10_000 }), [110_000, -140_000, -60_000, 140_000]);
    expectValues(decembers('cash', { openingCash: 10_000, surplusKept: 0 }), [110_000, -140_000, -60_000, 140_000]); // prettier-ignore
  });

  it('is of the months there are in a first year that is not whole', () => {
    // From October: three months of 10 000.
    const operations = { itCost: 0 };
    const support = { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 120_000 } };
    const values = line('reserve', {
      timeline: { start: '2027-10', years: 2 },
      operations,
      funding: support,
    });
    expectValues(values.slice(0, 4), [0, 0, 30_000, 30_000]);
  });

  it('from the reserve after the pilot is a note', () => {
    const flags = quietRun(parts({})).result.flags;
    expect(flags).toMatchObject([{ rule: 'verdict.reserveForOperations', severity: 'note' }]);
    const kept = quietRun({ ...parts({}), operations: {} }).result.flags;
    expect(kept).toEqual([]);
  });
});

describe('the map from art to row', () => {
  it('moves a cost to another row of costs', () => {
    const parts = { operations: { itCost: 12_000 }, arts: { '195': { row: 'transfersToOthers' } } };
    expectValues(line('goodsAndServices', parts), [0]);
    expectValues(line('transfersToOthers', parts), [1000]);
    expectValues(line('operatingCost', parts), [1000]);
  });
});

describe('the accounts of the hall', () => {
  it('start from the opening cash', () => {
    expectValues(line('cash', { accounts: { openingCash: -5000 } }), [-5000, -5000]);
    expectValues(line('cash', { ...quietHall, accounts: {} }), [0]);
  });
});
