import { describe, expect, test } from 'vitest';
import { finished } from '../../../models/analyses/steps.ts';
import { futuresShard } from '../../../models/portfolio/futures/shard.ts';
import { correlationOf } from '../../../models/portfolio/futures/sharedDraws.ts';
import type { PortfolioFutures } from '../../../models/portfolio/futures/portfolioFutures.ts';
import { futuresTerms, simulatePortfolio } from '../../../models/portfolio/futures/simulatePortfolio.ts';
import { preparedPortfolio } from '../../../models/portfolio/preparedHalls.ts';
import { readPortfolio } from '../../../models/portfolio/readPortfolio.ts';
import { hallOf, portfolioOf } from './smallPortfolio.ts';

/** A hall whose cost a month is normal about a mean. */
const normal = (id: string, mean: number, deviation: number): Record<string, unknown> =>
  hallOf(id, 1000, 10_000, 0, {
    cost: { kind: 'perMonth', amount: { value: mean, range: { low: mean - deviation, high: mean + deviation, dist: 'normal', ends: 'deviation' } } },
  }); // prettier-ignore

const simulated = (halls: Record<string, unknown>, correlation: number | undefined, parts = {}, draws = 512): PortfolioFutures =>
  finished(simulatePortfolio(readPortfolio(portfolioOf(halls, { ...(correlation === undefined ? {} : { correlation: { freeLines: correlation } }), ...parts })), undefined, { draws, seed: 7 })); // prettier-ignore

// X of each is linear: 12 × (cost − 10 000), normal with means 24 000 and 36 000 and deviations 2 400 and 3 600 a year.
const two = { a: normal('a', 12_000, 200), b: normal('b', 13_000, 300) };
const ninetieth = 1.281_551_565_544_6;

describe.each([0, 0.5, 1])('costs with a correlation of %s', (correlation) => {
  const found = simulated(two, correlation, {}, 4096);
  const deviation = Math.sqrt(2400 ** 2 + 3600 ** 2 + 2 * correlation * 2400 * 3600);

  test('support that is enough in 90 of 100 futures is that of a sum of correlated normals', () => {
    const expected = 60_000 + ninetieth * deviation;
    expect(found.support.certainty).toBe(0.9);
    expect(Math.abs(found.support.separately! - expected)).toBeLessThan(400);
    // Neither has anything over, so one purse needs as much.
    expect(found.support.together!).toBeCloseTo(found.support.separately!, 6);
    expect(Math.abs(found.separately.mean! - 60_000)).toBeLessThan(200);
    expect(Math.abs(found.gap.p50! - 60_000)).toBeLessThan(200);
  });

  test('both hold in 1/4 + asin(ρ) / 2π of futures where each holds in half of them (Sheppard 1899)', () => {
    const even = simulated(
      { a: normal('a', 10_000, 200), b: normal('b', 10_000, 300) },
      correlation,
      {},
      4096,
    );
    for (const { holds } of even.halls) expect(Math.abs(holds.value - 0.5)).toBeLessThan(0.025);
    const both = 0.25 + Math.asin(correlation) / (2 * Math.PI);
    expect(Math.abs(even.allHold.value - both)).toBeLessThan(0.025);
    expect(Math.abs(even.hold.mean! - 1)).toBeLessThan(0.04);
  });
});

test('where nothing is said, prices are common and the rest is not', () => {
  expect(correlationOf({ priceIndices: 1, economy: 1 }, 'priceIndices.wages.growth')).toBe(1);
  expect(correlationOf({ priceIndices: 1 }, 'freeLines.cost.amount')).toBe(0);
  expect(correlationOf({ freeLines: 0.2, 'freeLines.cost': 0.7 }, 'freeLines.cost.amount')).toBe(0.7);
  expect(correlationOf({ free: 1 }, 'freeLines.cost.amount')).toBe(0);
  expect(simulated(two, undefined).support).toEqual(simulated(two, 0).support);
});

test('one purse needs less where one covers another', () => {
  // 12 × (11 000 − 10 000) less 12 × (10 000 − 9 500), with deviations that cannot turn either.
  const found = simulated({ a: normal('a', 11_000, 10), b: normal('b', 9500, 10) }, 0);
  expect(Math.abs(found.separately.p50! - 12_000)).toBeLessThan(10);
  expect(Math.abs(found.together.p50! - 6000)).toBeLessThan(10);
  expect(found.halls.map(({ holds }) => holds.value)).toEqual([0, 1]);
});

test('what halls pay into the reserve moves money within the purse', () => {
  const halls = { a: normal('a', 11_000, 10), b: normal('b', 10_500, 10) };
  const without = simulated(halls, 0);
  const paying = simulated(halls, 0, {
    reserve: { opening: 0, contribution: { yearly: 1200, key: 'equal' } },
  });
  // Each bears 600 kr a year more in its results; the cash of the purse is the same.
  expect(paying.support.separately! - without.support.separately!).toBeCloseTo(1200, 6);
  expect(paying.support.together! - without.support.together!).toBeCloseTo(1200, 6);
});

describe('stretches of futures', () => {
  const document = readPortfolio(portfolioOf(two, { correlation: { freeLines: 0.3 }, reserve: { opening: 5000, contribution: { yearly: 600, key: 'equal' } } })); // prettier-ignore
  const terms = (engine?: 'scalar' | 'compiled') => futuresTerms(finished(preparedPortfolio(document)), { draws: 1000, seed: 3, engine }); // prettier-ignore
  const whole = finished(futuresShard(terms(), 0, 1000));

  test('give the same bits in one go, in parts, and by either engine', () => {
    const parts = [[0, 300], [300, 511], [811, 189]].map(([first, count]) => finished(futuresShard(terms(), first!, count!))); // prettier-ignore
    for (let column = 0; column < whole.columns.length / 1000; column += 1) {
      const joined = parts.flatMap(({ columns, count }) => [...columns.subarray(column * count, (column + 1) * count)]); // prettier-ignore
      expect(joined).toEqual([...whole.columns.subarray(column * 1000, (column + 1) * 1000)]);
    }
    expect(whole.holds.map((_, hall) => parts.reduce((sum, { holds }) => sum + holds[hall]!, 0))).toEqual(whole.holds); // prettier-ignore
    const scalar = finished(futuresShard(terms('scalar'), 0, 40));
    expect([...scalar.columns.subarray(0, 40)]).toEqual([...whole.columns.subarray(0, 40)]);
    expect([...scalar.columns.subarray(80, 120)]).toEqual([...whole.columns.subarray(2000, 2040)]);
  });

  test('another hall moves no draw of those before it', () => {
    const more = readPortfolio(portfolioOf({ ...two, c: normal('c', 10_000, 200) }, { correlation: { freeLines: 0.3 } })); // prettier-ignore
    const alone = (doc: typeof more) =>
      finished(simulatePortfolio(doc, undefined, { draws: 512, seed: 3 })).halls[0];
    expect(alone(more)).toEqual(alone({ ...more, halls: { a: more.halls['a']!, b: more.halls['b']! } }));
  });
});
