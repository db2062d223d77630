import { describe, expect, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, plainRole, quietHall, quietRun, tenTonnes, type Parts } from './quietHall.ts';

/** A line of the volumes by month, of a hall with one stream or with the parts given. */
function volumes(line: string, stream: Parts, parts: Parts = {}): readonly number[] {
  return monthly(quietRun({ streams: { goods: { ...tenTonnes, ...stream } }, ...parts }).run, `volumes.${line}`); // prettier-ignore
}

/** A place with room for everything, so that only what a test limits is limited. */
const roomy = { kind: 'own', storageArea: 10_000 };

describe('the ramp', () => {
  const ramp = (common: Parts, timeline: Parts = {}) =>
    volumes('ramp', {}, { volumes: common, timeline: { ...quietHall.timeline, ...timeline } });
  const slow = { rampStart: 0.4, rampMonths: 3 };

  it('rises evenly from its start, k months after the opening', () => {
    // 0.4 + 0.6 · k / 3: the month of opening is k = 0.
    expectValues(ramp(slow, { opening: '2027-03' }), [0, 0, 0.4, 0.6, 0.8, 1, 1]);
  });

  it('rises in an S-curve, 3x² − 2x³', () => {
    // x = 1/3: 3/9 − 2/27 = 7/27; x = 2/3: 12/9 − 16/27 = 20/27.
    const [third, twoThirds] = [0.4 + (0.6 * 7) / 27, 0.4 + (0.6 * 20) / 27];
    expectValues(ramp({ ...slow, rampCurve: 'sCurve' }), [0.4, third, twoThirds, 1, 1]);
  });

  it('is full at once where it has no months, whatever its start', () => {
    expectValues(ramp({ rampStart: 0.4, rampMonths: 0 }), [1, 1]);
  });

  it('ends where the hall closes', () => {
    expectValues(ramp({}, { closing: '2027-03' }), [1, 1, 0, 0]);
  });

  it('began before the run where the hall did', () => {
    // Opened in November 2026: January is k = 2.
    expectValues(ramp(slow, { opening: '2026-11' }), [0.8, 1]);
  });
});

describe('what is offered', () => {
  it('follows the season, whose weights are scaled to mean 1', () => {
    // Weights sum to 6: scaled by 2. 10 tonnes · 2, then 0.
    const months = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0];
    const half = Array<number>(6).fill(20);
    expectValues(volumes('offered', { season: { value: 1, months } }), [...half, 0, 0, 0, 0, 0, 0, ...half]);
  });

  it('grows with the potential from the second year', () => {
    const values = volumes('offered', { potentialGrowth: 0.1 });
    expectValues([values[11] ?? 0, values[12] ?? 0], [10, 11]);
  });

  it('is the captured share at the scale, and what is not good enough is rejected', () => {
    // 10 · 0.5 · 3 = 15; a fifth is rejected.
    const stream = { captureRate: 0.5, acceptanceRate: 0.8 };
    const parts = { volumes: { scale: 3 } };
    expectValues(volumes('offered', stream, parts), [15]);
    expectValues(volumes('rejected', stream, parts), [3]);
    expectValues(volumes('wanted', stream, parts), [12]);
  });

  it('above what arises is a flag', () => {
    const flags = (scale: number) =>
      quietRun({ streams: { goods: { ...tenTonnes, captureRate: 0.5 } }, volumes: { scale } }).result.flags;
    expect(flags(2)).toEqual([]);
    expect(flags(2.1)).toMatchObject([{ rule: 'volumes.abovePotential', member: 'goods', severity: 'warning' }]); // prettier-ignore
  });
});

describe('what leaves', () => {
  it('is the share of the stock that sells in a month', () => {
    // 10 in: 5 out, 5 left; 15: 7.5 out, 7.5 left; 17.5: 8.75.
    expectValues(volumes('out', {}), [5, 7.5, 8.75]);
    expectValues(volumes('stock', {}), [5, 7.5, 8.75]);
  });

  it('is partly given away, and what remains is partly scrapped', () => {
    // 5 out, a quarter given; of the 5 that remain a tenth is scrapped.
    const stream = { givenShare: 0.25, scrapRate: 0.1 };
    expectValues(volumes('given', stream), [1.25]);
    expectValues(volumes('sold', stream), [3.75]);
    expectValues(volumes('scrapped', stream), [0.5]);
    expectValues(volumes('stock', stream), [4.5]);
  });

  it('waits where goods are held: half a month holds half of what came in', () => {
    // 10 in, 5 held: 5 · 0.5 = 2.5 out, 7.5 left; 17.5 less 5 held: 6.25 out, 11.25 left.
    expectValues(volumes('out', { holdingDays: 15 }), [2.5, 6.25]);
    expectValues(volumes('stock', { holdingDays: 15 }), [7.5, 11.25]);
  });

  it('waits a whole month at 30 days, but own units are served from all that is there', () => {
    // 10 in, all held; 1 to own units. Then 9 + 10 there, 10 held and 1 internal: 8 for sale, 4 out.
    const stream = { holdingDays: 30, internalDemand: 12 };
    expectValues(volumes('internal', stream), [1, 1]);
    expectValues(volumes('out', stream), [0, 4]);
  });

  it('goes to own units first, as far as it suffices', () => {
    // They want 12 a month and get the 10 there are.
    expectValues(volumes('internal', { internalDemand: 144 }), [10, 10]);
    expectValues(volumes('out', { internalDemand: 144 }), [0, 0]);
  });

  // 24 tonnes a year are 2 a month.
  it('is at most what the market wants', () => {
    expectValues(volumes('out', { demand: 24 }), [2, 2]);
  });

  it('is limited by demand that grows with the scale and falls with the price', () => {
    // At twice the reference price, elasticity −1.5: 2 · 2^−1.5 = 2 · 0.3535534; at scale 1.5 half as much again.
    const stream = { demand: 24, salesPrice: 20_000, referencePrice: 10_000, elasticity: -1.5 };
    expectValues(volumes('out', stream), [2 / Math.sqrt(8)]);
    expectValues(volumes('out', stream, { volumes: { scale: 1.5 } }), [3 / Math.sqrt(8)]);
  });

  it('is limited by the demand stated, where goods are free or no reference price is given', () => {
    expectValues(volumes('out', { demand: 24, salesPrice: 0, referencePrice: 10_000, elasticity: -1.5 }), [2]); // prettier-ignore
    expectValues(volumes('out', { demand: 24, salesPrice: 20_000, elasticity: -1.5 }), [2]);
  });
});

describe('a stream measured in items', () => {
  // 1 200 items of 18 kg a year: 100 a month, 1.8 tonnes.
  const items = {
    kind: 'items',
    itemWeight: { value: 18, unit: 'kg/item' },
    yearlyPotential: 1200,
    captureRate: 1,
    acceptanceRate: 1,
    sellThrough: 0.5,
    scrapRate: 0,
    salesPrice: 350,
  };
  const { run } = quietRun({
    streams: { chairs: { ...items, internalDemand: 120, internalPrice: 100, storageNeed: 0.2, intakeHours: 0.1, preparationHours: 0.05 } }, // prettier-ignore
    places: { hall: roomy },
    roles: { one: plainRole },
  });
  const first = (line: string): number => monthly(run, line)[0] ?? NaN;

  it('is computed in tonnes', () => {
    expectValues([first('volumes.potential'), first('volumes.offered')], [1.8, 1.8]);
    // 10 items a month to own units: 0.18 tonnes; half of the other 90: 45 items.
    expectValues([first('volumes.internal'), first('volumes.sold')], [0.18, 45 * 0.018]);
  });

  it('is sold, kept and handled per item', () => {
    expectValues([first('operations.sales'), first('operations.internalSales')], [45 * 350, 10 * 100]);
    // 45 items are left: 9 m²; 100 came in: 10 hours of intake and 5 of preparation.
    expectValues([first('volumes.areaUsed'), first('staffing.intakeWork'), first('staffing.preparationWork')], [9, 10, 5]); // prettier-ignore
  });

  it('is limited by a demand in items', () => {
    const limited = quietRun({ streams: { chairs: { ...items, demand: 240 } } }).run;
    expectValues(monthly(limited, 'volumes.out'), [20 * 0.018]);
  });

  it('is limited by a demand in items that grows with the scale and falls with the price', () => {
    // 20 items a month at 175 kroner; at twice that, elasticity −1.5, 20 · 2^−1.5 = 20 / √8; at scale 1.2 a fifth more.
    const dear = { ...items, demand: 240, referencePrice: 175, elasticity: -1.5 };
    const out = (scale: number) =>
      monthly(quietRun({ streams: { dear }, volumes: { scale } }).run, 'volumes.out');
    expectValues(out(1), [(20 / Math.sqrt(8)) * 0.018]);
    expectValues(out(1.2), [(24 / Math.sqrt(8)) * 0.018]);
  });
});

describe('the time in store', () => {
  it('is mean stock over what leaves it, in months', () => {
    // Stock 5 and 7.5 after 5 and 7.5 have left: 2.5 / 5 and 6.25 / 7.5; in the long run 10 in store and 10 out.
    const months = volumes('storageMonths', {}, { timeline: { start: '2027-01', years: 4 } });
    expectValues(months.slice(0, 2), [0.5, 6.25 / 7.5]);
    expectValues(months.slice(-1), [1]);
  });

  it('counts what is scrapped and what own units take, and is 0 where nothing leaves', () => {
    // 10 in, 2 to own units, 4 sold of 8, 1 of 4 scrapped: 1.5 / 7 in the first month.
    expectValues(volumes('storageMonths', { internalDemand: 24, scrapRate: 0.25 }), [1.5 / 7]);
    expectValues(volumes('storageMonths', { sellThrough: 0 }), [0, 0]);
  });
});

describe('storage', () => {
  const streams = {
    small: { ...tenTonnes, sellThrough: 0, storageNeed: 2 },
    bulky: { ...tenTonnes, yearlyPotential: 60, sellThrough: 0, storageNeed: 8 },
  };
  const line = (name: string, member: string | undefined, places: Parts) =>
    monthly(quietRun({ streams, places, roles: { one: plainRole } }).run, `volumes.${name}`, member);
  const place = (storageArea: number, more: Parts = {}) => ({ kind: 'own', storageArea, ...more });

  it('that two streams share cuts both alike', () => {
    // 10 t · 2 m² + 5 t · 8 m² = 60 m² are wanted, 30 are there: half of each. Then it is full.
    const places = { hall: place(30) };
    expectValues(line('storageFactor', undefined, places), [0.5, 0]);
    expectValues(line('admitted', 'small', places), [5, 0]);
    expectValues(line('admitted', 'bulky', places), [2.5, 0]);
    expectValues(line('turnedAway', 'bulky', places), [2.5, 5]);
    expectValues(line('areaUsed', undefined, places), [30, 30]);
  });

  it('that shrinks forces goods out, alike for all streams', () => {
    // 60 m² a month fill January; from February 40 m²: a third of the stock has no room.
    const places = { a: place(40), b: place(20, { to: '2027-01' }) };
    expectValues(line('areaUsed', undefined, places), [60, 40, 40]);
    expectValues(line('forcedOut', 'small', places), [0, 10 / 3, 0]);
    expectValues(line('forcedOut', 'bulky', places), [0, 5 / 3, 0]);
    expectValues(line('admitted', 'small', places), [10, 0, 0]);
  });

  it('that is forced out is disposed of at cost', () => {
    const { run } = quietRun({
      streams,
      places: { a: place(40), b: place(20, { to: '2027-01' }) },
      roles: { one: plainRole },
      operations: { disposalPrice: 900, recyclingPrice: 60 },
    });
    // 10/3 + 5/3 = 5 tonnes.
    expectValues(monthly(run, 'operations.disposal'), [0, 4500, 0]);
    expectValues(monthly(run, 'operations.recycling'), [0, 300, 0]);
  });

  it('limits nothing that takes no room', () => {
    expectValues(volumes('admitted', {}), [10]);
  });

  it('that is missing turns away what needs room', () => {
    expectValues(volumes('turnedAway', { storageNeed: 1 }), [10]);
  });
});

describe('hours', () => {
  // 1 695 hours a year are 141.25 a month; 80 % of them 113; 10 tonnes need 16 hours each.
  const stream = { intakeHours: 8, preparationHours: 8 };
  const planned = { ...plainRole, handlingShare: 0.8 };
  const helper = { kind: 'workload', yearlySalary: 500_000, intakeShare: 1 };
  const admitted = (roles: Parts) => volumes('admitted', stream, { roles });

  it('limit what a hall with a fixed plan takes in', () => {
    expectValues(admitted({ planned }), [(10 * 113) / 160]);
    // Sick leave takes its part: 113 · 0.9.
    expectValues(admitted({ planned: { ...planned, sickLeave: 0.1 } }), [(10 * 113 * 0.9) / 160]);
    expectValues(admitted({ planned, other: planned }), [10]);
  });

  it('do not limit it where staffing follows the goods', () => {
    expectValues(admitted({ planned, helper }), [10]);
  });

  it('limit it still where staffing by workload does other work', () => {
    const shop = { ...helper, intakeShare: 0, saleShare: 1, openingShare: 1 };
    expectValues(admitted({ planned, shop }), [(10 * 113) / 160]);
    expectValues(admitted({ planned, shop: { ...shop, preparationShare: 0.1 } }), [10]);
  });

  it('limit it in the months before and after the staffing that follows the goods', () => {
    const summer = { ...helper, from: '2027-02', to: '2027-03' };
    const limited = (10 * 113) / 160;
    expectValues(admitted({ planned, summer }), [limited, 10, 10, limited]);
  });

  it('and storage: the narrower of the two decides', () => {
    const both = (storageArea: number) =>
      volumes('admitted', { ...stream, storageNeed: 1 }, { roles: { planned }, places: { hall: { kind: 'own', storageArea } } }); // prettier-ignore
    expectValues(both(5), [5]);
    expectValues(both(8), [(10 * 113) / 160]);
  });
});
