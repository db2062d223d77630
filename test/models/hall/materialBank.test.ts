import { describe, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

const stream = { ...tenTonnes, yearlyPotential: 0 };
const line = (name: string, parts: Parts, member?: string) => monthly(quietRun(parts).run, `volumes.${name}`, member); // prettier-ignore

describe('the material bank', () => {
  // 1 000 m² from March, over two months: 30 kg of doors per m², 40 % usable, are 6 tonnes a month; 12 kg of joists
  // per m², half of it usable, are 3.
  const bank = {
    streams: { doors: stream, joists: stream },
    demolitions: { school: { date: '2027-03', duration: 2, floorArea: 1000 } },
    components: {
      doors: { building: 'school', stream: 'doors', weightPerArea: { value: 30, unit: 'kg/m2' }, reusableShare: 0.4 }, // prettier-ignore
      joists: { building: 'school', stream: 'joists', weightPerArea: 0.012, reusableShare: 0.5 },
    },
  };

  it('gives each stream its components, evenly over the months', () => {
    expectValues(line('offered', bank, 'doors'), [0, 0, 6, 6, 0]);
    expectValues(line('offered', bank, 'joists'), [0, 0, 3, 3, 0]);
    expectValues(line('admitted', bank, 'doors'), [0, 0, 6, 6, 0]);
  });

  it('adds what comes from several buildings, at the scale of the hall', () => {
    const house = { date: '2027-04', floorArea: 500 };
    const windows = { building: 'house', stream: 'doors', weightPerArea: 0.02, reusableShare: 1 };
    const more = { demolitions: { ...bank.demolitions, house }, components: { ...bank.components, windows } };
    expectValues(line('offered', { ...bank, ...more }, 'doors'), [0, 0, 6, 16, 0]);
    expectValues(line('offered', { ...bank, ...more, volumes: { scale: 0.5 } }, 'doors'), [0, 0, 3, 8, 0]);
  });

  it('is too early before the hall opens, and too late when it has closed', () => {
    const timeline = { start: '2027-01', years: 3, opening: '2027-04', closing: '2027-12' };
    expectValues(line('tooEarly', { ...bank, timeline }, 'doors'), [0, 0, 6, 0, 0]);
    expectValues(line('admitted', { ...bank, timeline }, 'doors'), [0, 0, 0, 6, 0]);
    expectValues(line('leaked', { ...bank, timeline }, 'doors'), [0, 0, 6, 0]);
    const late = { ...bank, timeline: { ...timeline, opening: '2027-01', closing: '2027-03' } };
    expectValues(line('tooEarly', late, 'doors'), [0, 0, 6, 6, 0]);
  });

  it('may be lost at the value of new goods', () => {
    const priceIndices = { ...quietHall.priceIndices, newGoods: { growth: { value: 0.1, years: {} } } };
    const streams = { ...bank.streams, doors: { ...stream, acceptanceRate: 0.5, newPrice: 20_000 } };
    // Half of 6 tonnes is rejected: 3 · 20 000, in 2028 1.1 times as much.
    expectValues(line('leakedValue', { ...bank, streams, priceIndices }, 'doors'), [0, 0, 60_000, 60_000, 0]);
    const later = { school: { date: '2028-03', duration: 2, floorArea: 1000 } };
    expectValues(line('leakedValue', { ...bank, streams, priceIndices, demolitions: later }, 'doors').slice(14, 16), [66_000, 66_000]); // prettier-ignore
  });
});

describe('goods rented out', () => {
  // 10 tonnes come in, none is sold; half of what is for sale is rented out, for a year, and 60 % comes back.
  const goods = { ...tenTonnes, sellThrough: 0, rentThrough: 0.5, rentalYears: 1, returnedShare: 0.6 };

  it('leave, come back in part, and are lost in part', () => {
    // January: 10 in, 5 out. February: 5/12 · 0.6 = 0.25 back, 1/6 lost; 15.25 there, 7.625 out.
    const streams = { goods };
    expectValues(line('rentedOut', { streams }), [5, 7.625]);
    expectValues(line('returned', { streams }), [0, 0.25]);
    expectValues(line('lost', { streams }), [0, 1 / 6]);
    expectValues(line('rentedStock', { streams }), [5, 5 + 7.625 - 0.25 - 1 / 6]);
    expectValues(line('stock', { streams }), [5, 7.625]);
    // Reused once: of what leaves in February, 0.25 of 15.25 has been out before.
    expectValues(line('reused', { streams }), [5, (7.625 * 15) / 15.25]);
  });

  it('bring a rent by the year while they are out', () => {
    const { run } = quietRun({ streams: { goods: { ...goods, rentalPrice: 2400 } } });
    expectValues(monthly(run, 'operations.rental'), [1000, (5 + 7.625 - 0.25 - 1 / 6) * 200]);
  });

  it('are what is not sold, where both want all', () => {
    // 80 % of 10 is sold; 50 % would be rented out, but 2 remain.
    expectValues(line('rentedOut', { streams: { goods: { ...goods, sellThrough: 0.8 } } }), [2]);
  });

  it('may be rented by the item', () => {
    const items = { ...goods, kind: 'items', itemWeight: { value: 20, unit: 'kg/item' }, yearlyPotential: 6000, rentalPrice: 48 }; // prettier-ignore
    // 500 items are 10 tonnes; 250 of them are out, at 4 kroner a month.
    expectValues(monthly(quietRun({ streams: { items } }).run, 'operations.rental'), [1000]);
  });
});

describe('own use by a purchasing target', () => {
  // 2 400 000 a year of new goods, 30 % to be covered, at 50 000 · 0.8 a tonne: 18 tonnes a year.
  const goods = { ...tenTonnes, yearlyPurchases: 2_400_000, purchaseShare: 0.3, newPrice: 50_000, internalDemand: 999 }; // prettier-ignore
  const perspectives = { frameworkFactor: 0.8 };

  it('is the purchases it replaces, over the price they have', () => {
    expectValues(line('internal', { streams: { goods }, perspectives }), [1.5, 1.5]);
  });

  it('is never more than there is', () => {
    expectValues(line('internal', { streams: { goods: { ...goods, yearlyPotential: 12 } }, perspectives }), [1]); // prettier-ignore
  });

  it('follows the target over time, and is nothing without a price of new goods', () => {
    const purchaseShare = { value: 0.3, steps: [{ from: '2027-02', value: 0.6 }] };
    expectValues(line('internal', { streams: { goods: { ...goods, purchaseShare } }, perspectives }), [1.5, 3]); // prettier-ignore
    expectValues(line('internal', { streams: { goods: { ...goods, newPrice: 0 } }, perspectives }), [0]);
  });

  it('saves the municipality what it does not buy', () => {
    // 1.5 tonnes · 50 000 · 80 %, of which 70 % would have been bought: 42 000.
    const { run } = quietRun({ streams: { goods }, perspectives: { frameworkFactor: 0.8, internalDisplacement: 0.7 } }); // prettier-ignore
    expectValues(monthly(run, 'perspectives.avoidedPurchases'), [42_000]);
  });
});
