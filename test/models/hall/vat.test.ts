import { describe, expect, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, quietRun, tenTonnes, type Parts } from './quietHall.ts';

// 5 tonnes are sold in the first month, at 2 000 kroner a tonne as customers pay it; IT is 4 000 and an own line 1 000.
const goods = { ...tenTonnes, salesPrice: 2000, internalDemand: 0 };
const parts = (operations: Parts, more: Parts = {}): Parts => ({
  streams: { goods },
  operations: { itCost: 48_000, ...operations },
  freeLines: { own: { kind: 'perMonth', amount: 1000 } },
  ...more,
});
const first = (name: string, operations: Parts, more: Parts = {}) => monthly(quietRun(parts(operations, more)).run, name)[0] ?? NaN; // prettier-ignore
const result = (operations: Parts) => first('accounts.netOperatingResult', operations);

// Merverdiavgiftsloven §§ 5-1 and 8-1: 25 %, and what is bought for liable sales is deducted.
describe('value-added tax', () => {
  it('of the internal mode is neither on sales nor on purchases: it is compensated', () => {
    expectValues([first('operations.sales', {}), result({})], [10_000, 5000]);
  });

  it('of the market mode takes a fifth of what customers pay, and nothing of purchases', () => {
    // 10 000 / 1.25.
    const market = { vatMode: 'market' };
    expectValues([first('operations.sales', market), first('operations.unrecoveredVat', market), result(market)], [8000, 0, 3000]); // prettier-ignore
  });

  it('of a 1 250-krone ticket leaves 1 000', () => {
    const ticket = { streams: { goods: { ...goods, salesPrice: 250 } } };
    expectValues([first('operations.sales', { vatMode: 'market' }, ticket)], [1000]);
  });

  it('of the mixed mode is on the liable share, and costs what is not recovered', () => {
    // 40 % of 10 000 / 1.25 + 60 % of 10 000 = 9 200; 30 % of 25 % of 5 000 = 375.
    const mixed = { vatMode: 'mixed', vatableShare: 0.4, recoveredShare: 0.7 };
    expectValues([first('operations.sales', mixed), first('operations.unrecoveredVat', mixed), result(mixed)], [9200, 375, 3825]); // prettier-ignore
  });

  it('of the mixed mode is that of the market where all is liable and all recovered', () => {
    const mixed = { vatMode: 'mixed', vatableShare: 1, recoveredShare: 1 };
    expectValues([result(mixed)], [result({ vatMode: 'market' })]);
  });

  it('at another rate', () => {
    const mixed = { vatMode: 'mixed', vatableShare: 1, recoveredShare: 0, vatRate: 0.15 };
    expectValues([first('operations.sales', mixed), first('operations.unrecoveredVat', mixed)], [10_000 / 1.15, 750]); // prettier-ignore
  });

  it('is not on wages, rent and what is bought without it', () => {
    const mixed = { vatMode: 'mixed', vatableShare: 0, recoveredShare: 0 };
    const more = {
      places: { hall: { kind: 'lease', shopArea: 100, yearlyRent: 1200, yearlyUpkeep: 120 } },
      roles: { one: { kind: 'plan', yearlySalary: 600_000, plannedFte: 1 } },
      freeLines: { own: { kind: 'perMonth', amount: 1000, vat: 'none' }, income: { kind: 'perMonth', amount: 900, side: 'income', art: '650' } }, // prettier-ignore
    };
    // IT 4 000 and upkeep 1 000 have it; rent 10 000, pay, the own line and income have not.
    expectValues([first('operations.unrecoveredVat', mixed, more)], [1250]);
  });

  it('not recovered is a recurring cost on art 429, on which no overhead is charged', () => {
    const mixed = { vatMode: 'mixed', recoveredShare: 0, overheadShare: 0.1 };
    const { run } = quietRun(parts(mixed));
    expectValues(monthly(run, 'operations.overhead'), [500]);
    expectValues(monthly(run, 'accounts.goodsAndServices'), [5000 + 1250 + 500]);
    expectValues(monthly(run, 'accounts.recurringCost'), [6750]);
  });

  it('not recovered, and overhead, are of the nature of what they are on', () => {
    // IT 4 000 lasts; a sign of 1 000 is bought once, and 2 000 is for the pilot: 25 % and 10 % of each.
    const mixed = { vatMode: 'mixed', recoveredShare: 0, overheadShare: 0.1 };
    const freeLines = {
      own: { kind: 'perMonth', amount: 1000, nature: 'oneOff' },
      trial: { kind: 'perMonth', amount: 2000, nature: 'pilot' },
    };
    const line = (name: string) => first(name, mixed, { freeLines });
    expectValues(['Lasting', 'OfPilot', 'Once'].map((of) => line(`operations.unrecoveredVat${of}`)), [1000, 500, 250]); // prettier-ignore
    expectValues(
      ['Lasting', 'OfPilot', 'Once'].map((of) => line(`operations.overhead${of}`)),
      [400, 200, 100],
    );
    expectValues([line('operations.unrecoveredVat'), line('operations.overhead')], [1750, 700]);
    expectValues([line('accounts.recurringCost'), line('accounts.goodsAndServices')], [5400, 7000 + 1750 + 700]); // prettier-ignore
  });

  it('not recovered on an investment is part of what it costs', () => {
    // 30 % of 25 % of 1 200 000 is 90 000: over ten years 10 750 a month.
    const mixed = { vatMode: 'mixed', recoveredShare: 0.7 };
    const bought = (operations: Parts, more: Parts = {}) => [first('assets.investment', operations, { assets: { press: { outlay: 1_200_000, ...more } } })]; // prettier-ignore
    expectValues(bought(mixed), [1_290_000]);
    expectValues(bought({ vatMode: 'internal' }), [1_200_000]);
    expectValues(bought({ vatMode: 'market' }), [1_200_000]);
    expectValues(bought(mixed, { vat: 'none' }), [1_200_000]);
    expectValues(bought(mixed, { depreciationClass: 'land' }), [1_200_000]);
    // A loan may pay for it; the own money's part is then nothing.
    const assets = { press: { outlay: 1_200_000 } };
    const loans = { bank: { kind: 'serial', asset: 'press', principal: 1_290_000, nominalRate: 0, termMonths: 129, payments: 'monthly' } }; // prettier-ignore
    const { run } = quietRun(parts(mixed, { assets, loans }));
    expectValues(monthly(run, 'assets.depreciation'), [0, 10_750]);
    expectValues(monthly(run, 'assets.capitalCost'), [0, 10_000]);
    const more = { bank: { ...loans.bank, principal: 1_290_001 } };
    expect(() => quietRun(parts(mixed, { assets, loans: more }))).toThrow('is larger than the asset');
    // Society does not pay itself value-added tax.
    expectValues([monthly(run, 'perspectives.societyResources')[0] ?? 0], [1_200_000 + 5000]);
  });

  it('is on rental too, and never on what own units pay', () => {
    const rented = { streams: { goods: { ...goods, sellThrough: 0, rentThrough: 0.5, rentalPrice: 1200, internalDemand: 12, internalPrice: 700 } } }; // prettier-ignore
    // 1 to own units; half of the other 9 are rented out: 4.5 · 100 a month / 1.25.
    const market = { vatMode: 'market' };
    expectValues([first('operations.rental', market, rented), first('operations.internalSales', market, rented)], [360, 700]); // prettier-ignore
  });
});

describe('sales without value-added tax', () => {
  const flags = (salesPrice: number, vatMode: string, vatableShare = 1) =>
    quietRun(parts({ vatMode, vatableShare, itCost: 0 }, { streams: { goods: { ...goods, sellThrough: 1, salesPrice } } })).result.flags.filter(({ rule }) => rule === 'operations.salesWithoutVat'); // prettier-ignore

  // 120 tonnes a year: at 416.66 kroner 49 999.20, at 416.67 kroner 50 000.40.
  it('above the registration threshold are a flag, with its source', () => {
    expect(flags(416.66, 'internal')).toEqual([]);
    expect(flags(416.67, 'internal')).toMatchObject([{ severity: 'warning' }]);
    expect(flags(416.67, 'internal')[0]?.source.nb).toContain('Merverdiavgiftshåndboken');
    expect(flags(416.67, 'market')).toEqual([]);
    // Where some sales are said to be liable the hall is registered; where none are, it is not.
    expect(flags(416.67, 'mixed')).toEqual([]);
    expect(flags(416.67, 'mixed', 0)).toMatchObject([{ severity: 'warning' }]);
  });
});
