import { describe, expect, it } from 'vitest';
import { monthly, yearly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

const line = (name: string, parts: Parts): readonly number[] => monthly(quietRun(parts).run, `operations.${name}`); // prettier-ignore

/** In the first month 10 tonnes come in, 1 goes to own units, 4.5 are sold, half of the 4.5 that remain scrapped. */
const goods = { ...tenTonnes, internalDemand: 12, scrapRate: 0.5, salesPrice: 2000, internalPrice: 300 };
const streams = { goods };

describe('sales and the costs per tonne', () => {
  const prices = {
    transportPrice: 100,
    disposalPrice: 1000,
    recyclingPrice: 40,
    consumablesPrice: 10,
    repairPrice: 20,
    testingPrice: 30,
  };
  const parts = { streams: { goods: { ...goods, acceptanceRate: 0.8, yearlyPotential: 150 } }, operations: prices }; // prettier-ignore

  // Offered 12.5, rejected 2.5, admitted 10.
  const expected: [name: string, value: number, how: string][] = [
    ['sales', 9000, '4.5 · 2 000'],
    ['internalSales', 300, '1 · 300'],
    ['disposed', 4.75, '2.25 scrapped + 2.5 rejected'],
    ['disposal', 4750, '4.75 · 1 000'],
    ['recycling', 190, '4.75 · 40'],
    ['transport', 1100, '(10 in + 1 to own units) · 100'],
    ['consumables', 100, '10 · 10'],
    ['repair', 200, '10 · 20'],
    ['testing', 300, '10 · 30'],
  ];
  it.each(expected)('%s is %d: %s', (name, value) => {
    expectValues(line(name, parts), [value]);
  });

  it('are disposed of for the part of the rejected that the hall pays for', () => {
    // 2.25 + 0.4 · 2.5 = 3.25.
    expectValues(line('disposed', { ...parts, operations: { ...prices, rejectedAtOwnCost: 0.4 } }), [3.25]);
  });

  it('follow their indices', () => {
    // 2028: sales 1 %, waste 5 %, general 2 % up, in a hall that is in balance.
    const grows = (rate: number) => ({ growth: { value: 0, years: { 2028: rate } } });
    const priceIndices = { ...quietHall.priceIndices, sales: grows(0.01), waste: grows(0.05), general: grows(0.02) }; // prettier-ignore
    const steady = { ...parts, streams: { goods: { ...goods, sellThrough: 1, scrapRate: 0, acceptanceRate: 0.8, yearlyPotential: 150 } } }; // prettier-ignore
    const growth = (name: string): number => {
      const values = line(name, { ...steady, priceIndices });
      return (values[12] ?? 0) / (values[11] ?? 0);
    };
    expectValues([growth('sales'), growth('internalSales'), growth('disposal'), growth('recycling'), growth('transport')], [1.01, 1.01, 1.05, 1.05, 1.02]); // prettier-ignore
  });
});

describe('the costs per year', () => {
  it('are a twelfth a month, on their arts', () => {
    const operations = { itCost: 12_000, insuranceCost: 24_000, marketingCost: 36_000, otherCost: 48_000 };
    const { run } = quietRun({ operations });
    const found = ['it', 'insurance', 'marketing', 'other'].map((name) => monthly(run, `operations.${name}`)[0] ?? 0); // prettier-ignore
    expectValues(found, [1000, 2000, 3000, 4000]);
    expectValues(monthly(run, 'accounts.goodsAndServices'), [10_000]);
  });
});

describe('a free line', () => {
  const two = { ...plainRole, yearlySalary: 0, plannedFte: 2 };
  const parts = { streams, roles: { two }, places: { hall: { kind: 'own', shopArea: 200 } } };
  const free = (fields: Parts, more: Parts = {}) => line('free', { ...parts, ...more, freeLines: { mine: fields } }); // prettier-ignore

  // 10 t in, 4.5 t sold for 9 000, 2 FTE, 200 m².
  const drivers: [kind: string, fields: Parts, value: number, how: string][] = [
    ['perMonth', { amount: 1000 }, 1000, 'the amount'],
    ['perTonneIn', { amount: 100 }, 1000, '10 · 100'],
    ['perTonneSold', { amount: 100 }, 450, '4.5 · 100'],
    ['perFte', { amount: 12_000 }, 2000, '2 · 12 000 / 12'],
    ['perArea', { amount: 120 }, 2000, '200 · 120 / 12'],
    ['shareOfSales', { salesShare: 0.1 }, 900, '0.1 · 9 000'],
  ];
  it.each(drivers)('%s: %j gives %d = %s', (kind, fields, value) => {
    expectValues(free({ kind, ...fields }), [value]);
  });

  it('has a formula of its own', () => {
    const ownFormula = 'sum(stream, sales) * 0.2 + inMonth(itCost) * priceIndex.level[general]';
    // 0.2 · 9 000 + 600.
    expectValues(free({ kind: 'formula', ownFormula }, { operations: { itCost: 7200 } }), [2400]);
  });

  it.each(drivers)('%s runs from its first to its last month', (kind, fields) => {
    const values = free({ kind, ...fields, from: '2027-02', to: '2027-03' });
    expect(values.slice(0, 5).map((value) => value > 0)).toEqual([false, true, true, false, false]);
  });

  it('of a formula runs from its first to its last month', () => {
    const values = free({
      kind: 'formula',
      ownFormula: 'sum(stream, sales)',
      from: '2027-02',
      to: '2027-02',
    });
    expect(values.slice(0, 3).map((value) => value > 0)).toEqual([false, true, false]);
  });

  it('follows the index it names; a share of sales and a formula follow what they are of', () => {
    const priceIndices = { ...quietHall.priceIndices, wages: { growth: { value: 0, years: { 2028: 0.04 } } } }; // prettier-ignore
    const steady = { priceIndices, streams: { goods: { ...goods, sellThrough: 1, scrapRate: 0 } } };
    const growth = (kind: string, fields: Parts) => {
      const values = free({ kind, indexedBy: 'wages', ...fields }, steady);
      return (values[12] ?? 0) / (values[11] ?? 0);
    };
    expectValues(drivers.slice(0, 5).map(([kind, fields]) => growth(kind, fields)), [1.04, 1.04, 1.04, 1.04, 1.04]); // prettier-ignore
    expectValues([growth('shareOfSales', { salesShare: 0.1 })], [1]);
  });

  it('stands on art 120 as a cost and 650 as an income where it says no art', () => {
    const freeLines = {
      cost: { kind: 'perMonth', amount: 500 },
      income: { kind: 'perMonth', amount: 800, side: 'income' },
    };
    const { run, scenario } = quietRun({ freeLines });
    expect(scenario.values['freeLines']).toMatchObject({ cost: { art: '120' }, income: { art: '650' } });
    const first = (name: string) => monthly(run, name)[0] ?? NaN;
    expectValues([first('accounts.goodsAndServices'), first('accounts.salesAndRent')], [500, 800]);
    // One that is written is kept, also where it is wrong.
    expect(() => quietRun({ freeLines: { income: { ...freeLines.income, art: '120' } } })).toThrow('650');
  });

  it('is cost or income, on the art and of the nature it says', () => {
    const freeLines = {
      fitting: { kind: 'perMonth', amount: 500, art: '240', nature: 'oneOff' },
      training: { kind: 'perMonth', amount: 800, side: 'income', art: '700', grantEligible: 0.25 },
    };
    const { run } = quietRun({ freeLines });
    const first = (name: string) => monthly(run, name)[0] ?? NaN;
    expectValues([first('accounts.goodsAndServices'), first('accounts.stateTransfers')], [500, 800]);
    expectValues([first('accounts.netOperatingResult'), first('accounts.structuralResult')], [300, 800]);
    // A quarter of the income is taken out of eligible cost; the cost is not eligible.
    expectValues([first('funding.eligibleCost')], [-200]);
  });
});

describe('overhead', () => {
  const parts = {
    streams,
    staffing: { zone: 'II' },
    roles: { one: { ...plainRole, pensionRate: 0.1, sickLeave: 0.1, refundedShare: 1 } },
    economy: { priceYear: 2027, baseAmount: 1_000_000 },
    places: { hall: { kind: 'lease', shopArea: 100, yearlyRent: 1200 } },
    operations: { itCost: 12_000, overheadShare: 0.1, partnerShare: 0.2 },
    freeLines: { mine: { kind: 'perMonth', amount: 2000 }, income: { kind: 'perMonth', amount: 700, side: 'income', art: '650' } }, // prettier-ignore
  };

  it('is on pay, social costs, premises and operations: not on itself, partner shares or income', () => {
    // 50 000 + 5 000 pension; refunded 5 000; 10.6 % of 50 000 = 5 300; rent 10 000; IT 1 000; own line 2 000.
    expectValues(line('overhead', parts), [7330]);
    expectValues(line('partnerShares', parts), [1800]);
  });

  it('and partner shares are costs on arts 290 and 470, not eligible', () => {
    const { run } = quietRun({ streams, operations: { otherCost: 120_000, overheadShare: 0.1, partnerShare: 0.2 } }); // prettier-ignore
    expectValues(monthly(run, 'accounts.goodsAndServices'), [11_000]);
    expectValues(monthly(run, 'accounts.transfersToOthers'), [1800]);
    expectValues(yearly(run, 'funding.eligibleCost'), [120_000]);
  });
});
