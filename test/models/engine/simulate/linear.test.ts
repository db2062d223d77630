import { describe, expect, it } from 'vitest';
import { Futures } from '../../../../models/engine/simulate/futures.ts';
import type { RankCorrelation } from '../../../../models/engine/simulate/uncertainty.ts';
import { wantedOf } from '../../../../models/engine/batch/partialRun.ts';
import { exactQuantiles } from '../../../../models/statistics/exactQuantiles.ts';
import { normalDistribution } from '../../../../models/statistics/normalDistribution.ts';
import { assemblyOf, momentsOf, planned, uncertain } from './artificialFutures.ts';

/** 2 x + 3 y − z of normal x, y and z with means 10, 5 and 0 and deviations 2, 1 and 3: mean 35. */
const assembly = assemblyOf('2 * x + 3 * y - z', { x: 10, y: 5, z: 0 });
const numbers = [
  uncertain('a.x', { value: 10, distribution: normalDistribution({ mean: 10, deviation: 2 }) }),
  uncertain('a.y', { value: 5, distribution: normalDistribution({ mean: 5, deviation: 1 }) }),
  uncertain('a.z', { distribution: normalDistribution({ mean: 0, deviation: 3 }) }),
];

const draws = 10_240;

/**
 * Variances by hand: 4 · 4 + 9 · 1 + 9 = 34 where they are independent. Rank correlations of 0.6 (x, y) and −0.4
 * (y, z) are Pearson correlations of 2 sin(π · 0.6 / 6) = 0.6180340 and 2 sin(−π · 0.4 / 6) = −0.4158234, which add
 * 2 · 4 · 3 · 0.6180340 = 14.832816 and 2 · 3 · −3 · −0.4158234 = 7.484821.
 */
const cases: readonly { readonly name: string; readonly correlations: readonly RankCorrelation[]; readonly variance: number }[] = [
  { name: 'independent', correlations: [], variance: 34 },
  {
    name: 'correlated',
    correlations: [
      { first: 'a.x', second: 'a.y', value: 0.6 },
      { first: 'a.y', second: 'a.z', value: -0.4 },
    ],
    variance: 56.317637,
  },
]; // prettier-ignore

/** Standard normal quantiles (tables). */
const scores = [-1.6448536, -1.2815516, -0.6744898, 0, 0.6744898, 1.2815516, 1.6448536];
const probabilities = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/** Of a quantile at these probabilities, as a multiple of deviation / √draws: √(p (1 − p)) over the density there. */
const quantileErrors = [2.113, 1.709, 1.362, 1.253, 1.362, 1.709, 2.113];

describe.each(cases)('a sum of normal numbers, $name', ({ correlations, variance }) => {
  const deviation = Math.sqrt(variance);
  // The standard error of a mean of independent draws. Sobol points are at least five times better here.
  const error = deviation / Math.sqrt(draws);

  it.each([
    ['sobol', 0.8],
    ['latinHypercube', 4],
    ['random', 4],
  ] as const)('has by %s the closed form within %d standard errors', (method, errors) => {
    const plan = planned(assembly, { numbers, correlations }, { method, draws });
    const futures = new Futures(assembly, plan, [wantedOf(assembly.instances[0]!)]);
    const { values } = futures.block(0, draws);
    const found = momentsOf(values);
    expect(Math.abs(found.mean - 35)).toBeLessThan(errors * error);
    expect(Math.abs(found.deviation - deviation)).toBeLessThan((errors * error) / Math.SQRT2);
    exactQuantiles(values, probabilities).forEach((quantile, index) => {
      const off = Math.abs(quantile - (35 + scores[index]! * deviation));
      expect(off, `P${probabilities[index]! * 100}`).toBeLessThan(errors * quantileErrors[index]! * error);
    });
  });
});
