import { describe, it } from 'vitest';
import { monthly, yearly } from './hallRun.ts';
import { expectValues, quietHall, quietRun, type Parts } from './quietHall.ts';

/** 200 m² indoors and 40 outdoors, all of 2027. */
const hall = {
  kind: 'lease',
  storageArea: 100,
  processingArea: 50,
  shopArea: 30,
  officeArea: 20,
  outdoorArea: 40,
  yearlyRent: 1200,
  outdoorRent: 120,
};

const line = (name: string, place: Parts = {}, parts: Parts = {}): readonly number[] =>
  monthly(quietRun({ places: { hall: { ...hall, ...place } }, ...parts }).run, `premises.${name}`);

describe('rent', () => {
  it('is of the area indoors, and outdoors at its own price', () => {
    // 200 · 1 200 / 12 = 20 000; 40 · 120 / 12 = 400.
    expectValues(line('rent'), [20_400]);
    expectValues(line('rent', { kind: 'internalRent' }), [20_400]);
  });

  it('begins after the rent-free months and ends with the last month', () => {
    const place = { from: '2027-02', to: '2027-05', rentFreeMonths: 2 };
    expectValues(line('rent', place), [0, 0, 0, 20_400, 20_400, 0, 0]);
    expectValues(line('indoorArea', place), [0, 200, 200, 200, 200, 0, 0]);
  });

  it('steps at a renewal, and with it when it moves', () => {
    const yearlyRent = { value: 1200, steps: [{ from: { milestone: 'renewal', months: 0 }, value: 1500 }] };
    const moved = (date: string) => line('rent', { yearlyRent, outdoorRent: 0 }, { milestones: { renewal: { date } } }); // prettier-ignore
    expectValues(moved('2027-03'), [20_000, 20_000, 25_000, 25_000]);
    expectValues(moved('2027-04'), [20_000, 20_000, 20_000, 25_000]);
  });

  it('follows the index of the lease', () => {
    // 2028: rent 3 % up, general 10 %.
    const priceIndices = { ...quietHall.priceIndices, rent: { growth: { value: 0, years: { 2028: 0.03 } } }, general: { growth: { value: 0, years: { 2028: 0.1 } } } }; // prettier-ignore
    const in2028 = (rentIndex: string) => line('rent', { rentIndex, outdoorRent: 0 }, { priceIndices })[12] ?? 0; // prettier-ignore
    expectValues([in2028('rent'), in2028('general'), in2028('none')], [20_600, 22_000, 20_000]);
  });
});

describe('the costs of a place', () => {
  // On 200 m²: 60, 100 kWh · 1.2 = 120, 36 and 24 kroner a year are 1 000, 2 000, 600 and 400 a month.
  const costs = { yearlyCommonCost: 60, yearlyEnergy: 100, energyPrice: 1.2, yearlyUpkeep: 36, yearlyCleaning: 24 }; // prettier-ignore
  const expected = { commonCost: 1000, energy: 2000, upkeep: 600, cleaning: 400 };

  it('are of the area indoors, also before rent is paid', () => {
    for (const [name, value] of Object.entries(expected))
      expectValues(line(name, { ...costs, rentFreeMonths: 3 }), [value, value]);
  });

  const switches = { commonCost: 'CommonCost', energy: 'Energy', upkeep: 'Upkeep', cleaning: 'Cleaning' };
  it.each(Object.entries(switches))('have no %s where the rent covers it', (name, end) => {
    const covered = { ...costs, [`rentIncludes${end}`]: 'yes' };
    for (const [other, value] of Object.entries(expected))
      expectValues(line(other, covered), [other === name ? 0 : value]);
    expectValues(line('rent', covered), [20_400]);
  });

  it('are all an own building has', () => {
    const own = { kind: 'own', storageArea: 200, ...costs };
    const { run } = quietRun({ places: { own } });
    expectValues(monthly(run, 'premises.rent'), [0]);
    for (const [name, value] of Object.entries(expected))
      expectValues(monthly(run, `premises.${name}`), [value]);
  });

  it('of several places add up', () => {
    const { run } = quietRun({ places: { hall, store: { ...hall, storageArea: 200 } } });
    expectValues(monthly(run, 'premises.totalArea'), [500]);
    expectValues(monthly(run, 'premises.storageAvailable'), [300]);
    expectValues(monthly(run, 'premises.rent'), [20_400 + 30_400]);
  });
});

describe('moving out', () => {
  const place = { to: '2027-03', exitCost: 50_000 };

  it('is paid the month after the last', () => {
    expectValues(line('movingOut', place), [0, 0, 0, 50_000, 0]);
  });

  it('is not paid where the place is kept to the end', () => {
    expectValues([Math.max(...line('movingOut', { exitCost: 50_000 }))], [0]);
  });

  it('is once: in the result, not in the structural result, and not eligible', () => {
    const { run } = quietRun({ places: { hall: { ...hall, ...place, yearlyRent: 0, outdoorRent: 0 } } });
    expectValues(yearly(run, 'accounts.netOperatingResult'), [-50_000, 0]);
    expectValues(yearly(run, 'accounts.structuralResult'), [0, 0]);
    expectValues(yearly(run, 'funding.eligibleCost'), [0, 0]);
  });
});
