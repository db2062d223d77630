import { describe, expect, test } from 'vitest';
import { monthly } from '../hall/hallRun.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { runHall } from '../../../models/analyses/runResult.ts';
import { scenarioFile } from '../../scenarioFiles.ts';
import { early, evaluated, hallOf, over, portfolioOf, short } from './smallPortfolio.ts';

// Expected values are worked out by hand from the halls' own lines, see smallPortfolio.ts.
const three = { a: short, b: over, c: early };

describe('a portfolio by hand', () => {
  const lead = { label: 'Ledelse', yearly: 12_000, key: 'perInhabitant' };
  const found = evaluated(portfolioOf(three, { sharedCosts: { lead }, reserve: { opening: 30_000 } }));
  const hall = (id: string) => found.halls.find((each) => each.id === id)!;

  test('the cost is shared by inhabitants, 1 000 to 3 000 to 2 000', () => {
    const shares = Object.values(found.shared[0]!.halls).map(({ yearly }) => yearly);
    expect(shares.map((each) => Math.round(each))).toEqual([2000, 6000, 4000]);
    expect(found.halls.map(({ sharedPerYear }) => Math.round(sharedPerYear))).toEqual([2000, 4000, 6000]);
  });

  test('each hall bears its share: 24 000 + 2 000; −4 000 in the first of three years; 12 000 − 6 000', () => {
    expect(hall('a')).toMatchObject({ rank: 1, alone: 'doesNotHold', outcome: 'doesNotHold', mends: true });
    expect(hall('a').gap).toBeCloseTo(26_000, 6);
    expect(hall('a').gapPerInhabitant).toBeCloseTo(26, 9);
    expect(hall('a').needed).toBeCloseTo(26_000, 6);
    expect(hall('c').rank).toBe(2);
    expect(hall('c').gap).toBeCloseTo(4000 / 3, 6);
    // In January it is short of 12 000 − 1 000 + 4 000 / 12, which only support of twelve times as much covers by then.
    expect(hall('c').needed).toBeCloseTo(12 * (11_000 + 4000 / 12), 5);
    expect(hall('b')).toMatchObject({ rank: 3, outcome: 'holds', gap: 0, needed: 0 });
  });

  test('the reserve covers January, then what the first lacks until it is empty', () => {
    // 30 000 − 11 333 in January leaves 18 667: eight months of 2 167, and less than a ninth.
    expect(found.reserve).toMatchObject({
      opening: 30_000,
      contributed: 0,
      closing: 0,
      shortFrom: '2027-09',
    });
    expect(found.reserve!.paid).toBeCloseTo(30_000, 6);
    expect(hall('c').fromReserve).toBeCloseTo(11_000 + 4000 / 12, 6);
    expect(hall('c').shortFrom).toBeNull();
    expect(hall('a').shortFrom).toBe('2027-09');
  });

  test('the whole: what each lacks added up, and less where one covers another', () => {
    expect(found.whole).toMatchObject({ halls: 3, holdAlone: 1, hold: 1, holdWithReserve: 1, notMended: 0, inhabitants: 6000 }); // prettier-ignore
    expect(found.whole.supportSeparately).toBeCloseTo(26_000 + 136_000, 5);
    // Worst is the first year: −24 000 + 12 000 + 0 − 12 000; the reserve carries the cash of January.
    expect(found.whole.supportTogether).toBeCloseTo(24_000, 6);
    expect(found.whole.together).toEqual({ firstYear: 2027, lastYear: 2029, firstMonth: '2027-01', lastMonth: '2029-12' }); // prettier-ignore
  });
});

test('a hall that lacks only cash holds with the reserve', () => {
  const found = evaluated(portfolioOf(three, { reserve: { opening: 11_000, use: 'inOrder', order: ['c', 'a', 'b'] } })); // prettier-ignore
  expect(found.halls.find(({ id }) => id === 'c')).toMatchObject({ outcome: 'doesNotHold', holdsWithReserve: true, fromReserve: 11_000 }); // prettier-ignore
  expect(found.halls.find(({ id }) => id === 'a')).toMatchObject({ holdsWithReserve: false, fromReserve: 0, shortFrom: '2027-01' }); // prettier-ignore
  expect(found.whole).toMatchObject({ hold: 1, holdWithReserve: 2 });
});

test('what halls pay into the reserve is their cost and its income', () => {
  const contribution = { yearly: 6000, key: 'ownShares', shares: { a: 0, b: 2, c: 1 } };
  const found = evaluated(portfolioOf(three, { reserve: { opening: 0, contribution } }));
  // 500 kr a month over three years; the second pays two thirds of it, 4 000 kr of its 12 000 a year.
  expect(found.reserve!.contributed).toBeCloseTo(18_000, 6);
  expect(found.halls.find(({ id }) => id === 'b')!.sharedPerYear).toBeCloseTo(4000, 6);
  expect(found.reserve!.opening + found.reserve!.contributed - found.reserve!.paid).toBeCloseTo(found.reserve!.closing, 6); // prettier-ignore
});

test('tonnes and equal shares', () => {
  // Ten and thirty tonnes admitted a month, for equal lengths of time.
  const stream = (yearlyPotential: number) => ({ streams: { goods: { kind: 'tonnes', yearlyPotential, captureRate: 1, acceptanceRate: 1, sellThrough: 1, scrapRate: 0, salesPrice: 0 } } }); // prettier-ignore
  const halls = { a: { ...short, ...stream(120) }, b: { ...over, ...stream(360) } };
  const costs = {
    haul: { label: 'Transport', yearly: 8000, key: 'tonnes' },
    web: { label: 'Nettsted', yearly: 1000, key: 'equal', from: '2028-01', to: '2028-12' },
  };
  const found = evaluated(portfolioOf(halls, { sharedCosts: costs }), { byHall: true });
  expect(Object.values(found.shared[0]!.halls).map(({ yearly }) => yearly)).toEqual([2000, 6000]);
  expect(Object.values(found.shared[1]!.halls).map(({ yearly }) => yearly)).toEqual([500, 500]);
  // All of it is borne: the costs of both halls and what is shared, in 2028 with the site.
  const cost = found.sums.lines.find(({ id }) => id === 'accounts.recurringCost')!;
  const expected = [252_000 + 8000, 252_000 + 9000, 252_000 + 8000];
  cost.values.forEach((value, year) => expect(value).toBeCloseTo(expected[year]!, 5));
});

test('kroner of another price year are moved with general prices', () => {
  const growing = {
    ...short,
    priceIndices: { ...(short['priceIndices'] as object), general: { growth: 0.1 } },
  };
  const found = evaluated(portfolioOf({ a: growing }, { priceYear: 2029 }));
  // Costs and income follow general prices, so fixed kroner of 2027 grow by 1.1² on their way to 2029.
  expect(found.halls[0]!.needed).toBeCloseTo(24_000 * 1.21, 5);
});

test('halls of other times are summed where they are, and shared only while all are', () => {
  const later = { ...hallOf('d', 500, 10_000, 9000), timeline: { start: '2028-07', years: 2 } };
  const { sums, shared } = evaluated(
    portfolioOf({ a: short, d: later }, { sharedCosts: { web: { label: 'Nettsted', yearly: 1200, key: 'equal' } } }), // prettier-ignore
    { monthly: true, byHall: true },
  );
  expect(shared[0]).toMatchObject({ from: '2028-07', to: '2029-12' });
  expect([sums.periods[0], sums.periods.at(-1), sums.periods.length]).toEqual(['2027-01', '2030-06', 42]);
  const cost = sums.lines.find(({ id }) => id === 'accounts.recurringCost')!;
  expect([17, 18, 36].map((month) => Math.round(cost.values[month]!))).toEqual([12_000, 21_100, 9000]);
  expect([17, 18, 36].map((month) => sums.count[month])).toEqual([1, 2, 1]);
  expect(cost.halls!.map((each) => each[36])).toEqual([null, 9000]);
});

describe.each([
  ['year', false],
  ['month', true],
] as const)('sums by %s of real halls', (_, isMonthly) => {
  const ids = ['tromso', 'bodo-leie-ganger-sju', 'haugalandet-iks'];
  const documents = ids.map((id) => scenarioFile(id).document);
  const yearly = 900_000;
  const found = evaluated(
    portfolioOf(
      { one: documents[0], two: documents[1], three: documents[2] },
      { sharedCosts: { lead: { label: 'Ledelse', yearly, key: 'perInhabitant' } }, reserve: { opening: 1e6, contribution: { yearly: 300_000, key: 'equal' } } }, // prettier-ignore
    ),
    { monthly: isMonthly, byHall: true },
  );

  test('each is the sum of its halls', () => {
    for (const { values, halls } of found.sums.lines)
      values.forEach((value, at) => {
        const sum = halls!.reduce((total, each) => total + (each[at] ?? 0), 0);
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      });
  });

  test('shares add up to all of it, and the reserve is conserved and never below nothing', () => {
    for (const { halls, yearly: all } of found.shared)
      expect(Object.values(halls).reduce((sum, each) => sum + each.yearly, 0)).toBeCloseTo(all, 6);
    const { opening, contributed, paid, closing, years } = found.reserve!;
    expect(Math.abs(opening + contributed - paid - closing)).toBeLessThan(1e-3);
    let before = opening;
    for (const year of years) {
      expect(Math.abs(before + year.contributed - year.paid - year.closing)).toBeLessThan(1e-3);
      expect(year.closing).toBeGreaterThanOrEqual(0);
      before = year.closing;
    }
  });
});

test('a hall without anything shared is what it is alone', () => {
  const document = scenarioFile('bodo-leie-ganger-sju').document;
  const found = evaluated(portfolioOf({ one: document }), { monthly: true });
  const run = runHall(openScenario(document));
  for (const line of ['verdict.decidedCash', 'volumes.reused', 'staffing.fte'])
    expect(found.sums.lines.find(({ id }) => id === line)!.values).toEqual(monthly(run, line));
  expect(found.whole.supportTogether).toBeCloseTo(found.whole.supportSeparately, 3);
});
