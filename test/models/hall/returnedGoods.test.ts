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

  it('are scrapped with the stock where there is no room left', () => {
    const { run } = quietRun(place({ storageArea: 10, to: '2027-01' }));
    expectValues(monthly(run, 'volumes.forcedOut'), [0, 5.25]);
    expectValues(monthly(run, 'volumes.stock'), [5, 0]);
  });
});
