import { describe, expect, it } from 'vitest';
import { unitDraws } from '../../../models/engine/simulate/unitDraws.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { upperTailMean } from '../../../models/statistics/upperTailMean.ts';
import { wilsonInterval } from '../../../models/statistics/wilsonInterval.ts';

describe('the interval of a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is from %d to %d', (successes, trials, low, high) => {
    const found = wilsonInterval(successes, trials);
    expect([found.value, found.low, found.high].map((each) => Number(each.toFixed(4)))).toEqual([Number((successes / trials).toFixed(4)), low, high]); // prettier-ignore
    const failures = wilsonInterval(trials - successes, trials);
    expect([1 - failures.high, 1 - failures.low].map((each) => each.toFixed(12))).toEqual([found.low, found.high].map((each) => each.toFixed(12))); // prettier-ignore
  });

  it('is 0 to 1 at the ends, never beyond', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });

  it.each([[1, 0], [-1, 5], [6, 5], [NaN, 5]])('refuses %d in %d', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(StatisticsError);
  }); // prettier-ignore

  const draws = 256;
  const seeds = 1000;
  /** In how many of 1,000 seeds the interval holds the true probability. */
  function covered(method: 'sobol' | 'random', probability: number, is: (one: number, other: number) => boolean): number {
    let count = 0;
    for (let seed = 0; seed < seeds; seed += 1) {
      const [one, other] = [1, 2].map((dimension) => unitDraws({ method, seed, draws }, dimension, 0, draws)) as [Float64Array, Float64Array]; // prettier-ignore
      const { low, high } = wilsonInterval(one.filter((unit, index) => is(unit, other[index]!)).length, draws);
      if (low <= probability && probability <= high) count += 1;
    }
    return count;
  } // prettier-ignore

  // By hand: the first lies below 0.3 with probability 0.3; two even numbers add up to less than 0.8 with 0.8² / 2.
  const events = [
    ['one number', 0.3, (one: number) => one < 0.3],
    ['two numbers', 0.32, (one: number, other: number) => one + other < 0.8],
  ] as const;

  it.each(events)('of %s covers the truth in 93 to 97.5 % of 1,000 seeds of independent draws', (_, probability, is) => {
    const count = covered('random', probability, is);
    expect(count).toBeGreaterThanOrEqual(930);
    expect(count).toBeLessThanOrEqual(975);
  }); // prettier-ignore

  it.each(events)(
    'of %s covers it in at least 95 %% of 1,000 seeds of Sobol points',
    (_, probability, is) => {
      expect(covered('sobol', probability, is)).toBeGreaterThanOrEqual(950);
    },
  );
});

describe('the mean of the upper tail', () => {
  const sample = Float64Array.of(3, 10, 1, 7, 5, 9, 2, 8, 4, 6);

  it.each([
    [0.1, 10],
    [0.2, 9.5],
    // (10 + 9 + 8 / 2) / 2.5 by hand: the third counts by half.
    [0.25, 9.2],
    [1, 5.5],
    [0.01, 10],
  ])('of the highest share %d is %d', (share, mean) => {
    expect(upperTailMean(sample, share)).toBeCloseTo(mean, 12);
  });

  it('leaves the sample as it is', () => {
    const own = sample.slice();
    upperTailMean(own, 0.5);
    expect(own).toEqual(sample);
  });

  it.each([0, -0.1, 1.1, NaN])('refuses the share %d', (share) => {
    expect(() => upperTailMean(sample, share)).toThrow(StatisticsError);
  });

  it('refuses nothing', () => {
    expect(() => upperTailMean(new Float64Array(0), 0.1)).toThrow(StatisticsError);
  });
});
