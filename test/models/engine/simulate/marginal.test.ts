import { describe, expect, it } from 'vitest';
import { marginalOf, type Marginal } from '../../../../models/engine/simulate/marginal.ts';
import { toNormalScores } from '../../../../models/engine/simulate/normalScores.ts';
import { discreteDistribution } from '../../../../models/statistics/discreteDistribution.ts';
import { normalCumulative } from '../../../../models/statistics/normalCumulative.ts';
import { normalDistribution } from '../../../../models/statistics/normalDistribution.ts';
import { normalQuantile } from '../../../../models/statistics/normalQuantile.ts';
import { pertDistribution } from '../../../../models/statistics/pertDistribution.ts';
import { uniformDistribution } from '../../../../models/statistics/uniformDistribution.ts';
import { distributionFile, madeDistribution } from '../../statistics/madeDistribution.ts';
import { vectorFile } from '../../statistics/vectorFile.ts';

const everywhere = { low: -Infinity, high: Infinity };

/** The values of a marginal at some scores. */
function valuesAt({ fill }: Marginal, scores: readonly number[]): readonly number[] {
  const into = new Float64Array(scores.length);
  fill(Float64Array.from(scores), into);
  return [...into];
}

/** Scores of probabilities that lie evenly between 0 and 1. */
const even = (count: number): readonly number[] => [...toNormalScores(Float64Array.from({ length: count }, (_, index) => (index + 0.5) / count))]; // prettier-ignore

describe('a marginal, against distributions.json', () => {
  it.each(distributionFile.cases)('$in.dist from $in.given', ({ in: given, out }) => {
    const marginal = marginalOf(madeDistribution(given), everywhere);
    const spread = out.quantiles['0.95']! - out.quantiles['0.05']!;
    const probabilities = Object.keys(out.quantiles).map(Number);
    const found = valuesAt(marginal, probabilities.map(normalQuantile));
    // What the makers solve for is known to 1e-9 of the value.
    const tolerance = { relative: 1e-9, absolute: 1e-8 * spread };
    Object.values(out.quantiles).forEach((quantile, index) => {
      expect(found[index]).toBeWithin(quantile, tolerance, `quantile ${probabilities[index]}`);
    });
    // The middles of 20,000 equal parts; what the mean of the outermost parts leaves out is largest for a lognormal.
    const values = valuesAt(marginal, even(20_000));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeWithin(out.mean, { relative: 0, absolute: 1e-4 * spread }, 'mean');
    expect(variance).toBeWithin(out.variance, { relative: 4e-3, absolute: 0 }, 'variance');
  });

  it.each(distributionFile.cases.filter(({ in: { dist } }) => dist !== 'discrete'))(
    'is between the nodes of its table within 1e-8 of the spread, and never falls: $in.dist from $in.given',
    ({ in: given, out }) => {
      const distribution = madeDistribution(given);
      const spread = out.quantiles['0.95']! - out.quantiles['0.05']!;
      const scores = Array.from({ length: 4001 }, (_, index) => -3.1 + index * 0.00155);
      const found = valuesAt(marginalOf(distribution, everywhere), scores);
      const errors = found.map((value, index) => Math.abs(value - distribution.quantile(normalCumulative(scores[index]!).lower))); // prettier-ignore
      expect(Math.max(...errors) / spread).toBeLessThan(1e-8);
      const far = Array.from({ length: 2001 }, (_, index) => -9 + index * 0.009);
      const all = valuesAt(marginalOf(distribution, everywhere), far);
      expect(all.filter((value, index) => value < (all[index - 1] ?? -Infinity))).toEqual([]);
    },
  );
});

describe('the limits of an input', () => {
  it('leave of a uniform distribution the part within them, as even as before', () => {
    const { fill, cut } = marginalOf(uniformDistribution({ minimum: 0, maximum: 10 }), { low: 2, high: 6 });
    const found = valuesAt({ fill, cut }, [0.001, 0.25, 0.5, 0.999].map(normalQuantile));
    [2.004, 3, 4, 5.996].forEach((value, index) => expect(found[index]).toBeCloseTo(value, 7));
    expect(cut).toBeCloseTo(0.6, 12);
  });

  it('leave of a normal distribution half of it, by the quantiles of R', () => {
    const marginal = marginalOf(normalDistribution({ mean: 0, deviation: 1 }), { low: 0, high: Infinity });
    // R: qnorm((1 + p) / 2) for p = 0.5, 0.9, 0.95, 0.99.
    const found = valuesAt(marginal, [0.5, 0.9, 0.95, 0.99].map(normalQuantile));
    [0.6744897501960817, 1.644853626951472, 1.959963984540054, 2.575829303548901].forEach((value, index) => expect(found[index]).toBeCloseTo(value, 7)); // prettier-ignore
    expect(marginal.cut).toBeCloseTo(0.5, 12);
    expect(Math.min(...valuesAt(marginal, even(10_000)))).toBeGreaterThanOrEqual(0);
  });

  it('do nothing where the distribution lies within them', () => {
    const pert = pertDistribution({ minimum: 1, mode: 2, maximum: 4 });
    expect(marginalOf(pert, { low: 1, high: 4 }).cut).toBe(0);
    const scores = even(100);
    expect(valuesAt(marginalOf(pert, { low: 1, high: 4 }), scores)).toEqual(valuesAt(marginalOf(pert, everywhere), scores)); // prettier-ignore
  });
});

it('a discrete distribution gives each value as often as it says', () => {
  const marginal = marginalOf(discreteDistribution({ values: [5, 1, 2], weights: [3, 2, 5] }), everywhere);
  const found = valuesAt(marginal, even(10_000));
  const counts = [1, 2, 5].map((value) => found.filter((each) => each === value).length);
  expect(counts).toEqual([2000, 5000, 3000]);
});

it.each([
  ['normal', normalDistribution({ p10: 0.1, p90: 0.1 })],
  ['pert', pertDistribution({ p10: 0.7, mode: 0.7, p90: 0.7 })],
  ['uniform', uniformDistribution({ p10: 1 / 3, p90: 1 / 3 })],
])('a collapsed %s distribution gives its value to the last bit', (_, distribution) => {
  const value = distribution.quantile(0.5);
  expect(new Set(valuesAt(marginalOf(distribution, { low: 0, high: 1 }), even(1000)))).toEqual(new Set([value])); // prettier-ignore
  expect([0.1, 0.7, 1 / 3]).toContain(value);
});

describe('normal scores', () => {
  const file = vectorFile<{ p: number }, number>('normalQuantile');
  it.each(file.cases)('of $in.p is $out', ({ in: { p }, out }) => {
    expect(toNormalScores(Float64Array.of(p))[0]).toBeWithin(out, { relative: 1e-14, absolute: 1e-9 }, 'score'); // prettier-ignore
  });

  it('rise with the probability', () => {
    const scores = even(100_000);
    expect(scores.every((score, index) => score > (scores[index - 1] ?? -Infinity))).toBe(true);
  });
});
