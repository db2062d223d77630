import { describe, it } from 'vitest';
import { monthly } from './hallRun.ts';
import { expectValues, quietRun, tenTonnes } from './quietHall.ts';

/** Half of what is for sale is rented out for a year, and 60 % comes back; each tonne takes a square metre. */
const goods = { ...tenTonnes, sellThrough: 0, rentThrough: 0.5, rentalYears: 1, returnedShare: 0.6, storageNeed: 1 }; // prettier-ignore
const place = (fields: object) => ({ streams: { goods }, places: { hall: { kind: 'own', ...fields } } });

describe('goods that come back from rent', () => {
  it('take the place of what would have come in', () => {
    // 10 in, 5 out on rent; a twelfth of 5 ends, 0.25 comes back, and there is room for 10 − 5 − 0.25.
    const { run } = quietRun(place({ storageArea: 10 }));
    expectValues(monthly(run, 'volumes.returned'), [0, 0.25]);
    expectValues(monthly(run, 'volumes.admitted'), [10, 4.75]);
    expectValues(monthly(run, 'volumes.areaUsed'), [5, 5]);
  });

  it('are counted as reused once, when they first leave', () => {
    // 10 in and 5 out; 0.25 of those back. Of 5 + 10 + 0.25 half is out again, and 0.25 of 15.25 was out before.
    const { run } = quietRun(place({ storageArea: 1000 }));
    const out = 15.25 / 2;
    expectValues(monthly(run, 'volumes.rentedOut'), [5, out]);
    expectValues(monthly(run, 'volumes.reused'), [5, (15 / 15.25) * out]);
    // Whatever way they go then: half of what is for sale is sold, and the other half rented out.
    const both = quietRun({ streams: { goods: { ...goods, sellThrough: 0.5, storageNeed: 0 } } }).run;
    // 5 sold, 5 out; 0.25 back; all of 10.25 leaves, 0.25 of it for the second time.
    expectValues(monthly(both, 'volumes.reused'), [10, 10]);
    const all = ['sold', 'rentedOut'].map((way) => monthly(both, `volumes.${way}`)[1] ?? NaN);
    expectValues(all, [5.125, 5.125]);
  });

  it('are never more than came in, however often they leave', () => {
    const often = { ...goods, rentThrough: 1, rentalYears: 1 / 12, returnedShare: 1, storageNeed: 0 };
    const { run } = quietRun({ streams: { goods: often } });
    // Out for a month and back, over and over: 10 new ones a month.
    expectValues(monthly(run, 'volumes.rentedOut'), [10, 20, 30]);
    expectValues(monthly(run, 'volumes.reused'), Array<number>(24).fill(10));
  });

  it('are scrapped with the stock where there is no room left', () => {
    const { run } = quietRun(place({ storageArea: 10, to: '2027-01' }));
    expectValues(monthly(run, 'volumes.forcedOut'), [0, 5.25]);
    expectValues(monthly(run, 'volumes.stock'), [5, 0]);
  });
});
