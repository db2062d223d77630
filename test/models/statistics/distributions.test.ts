import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { betaDistribution } from '../../../models/statistics/betaDistribution.ts';
import { discreteDistribution } from '../../../models/statistics/discreteDistribution.ts';
import { lognormalDistribution } from '../../../models/statistics/lognormalDistribution.ts';
import { normalDistribution } from '../../../models/statistics/normalDistribution.ts';
import { pertDistribution } from '../../../models/statistics/pertDistribution.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { triangularDistribution } from '../../../models/statistics/triangularDistribution.ts';
import { uniformDistribution } from '../../../models/statistics/uniformDistribution.ts';
import { distributionFile, madeDistribution } from './madeDistribution.ts';

const ourName: Record<string, string> = {
  min: 'minimum',
  max: 'maximum',
  sd: 'deviation',
  sdOfLog: 'deviationOfLog',
};

describe('distributions of distributions.json', () => {
  it.each(distributionFile.cases)('$in.dist from $in.given', ({ in: given, out }) => {
    const distribution = madeDistribution(given);
    const spread = Math.abs(out.quantiles['0.999']! - out.quantiles['0.001']!);
    const tolerance = { relative: 1e-7, absolute: 1e-7 * spread };
    expect(distribution.kind).toBe(given.dist);
    expect(distribution.mean).toBeWithin(out.mean, tolerance, 'mean');
    expect(distribution.variance).toBeWithin(out.variance, { relative: 1e-7, absolute: 0 }, 'variance');
    const parameters = distribution.parameters as Record<string, number>;
    for (const [name, value] of Object.entries(out.parameters)) {
      expect(parameters[ourName[name] ?? name]).toBeWithin(value, tolerance, name);
    }
    for (const [probability, value] of Object.entries(out.quantiles)) {
      expect(distribution.quantile(Number(probability))).toBeWithin(
        value,
        tolerance,
        `quantile ${probability}`,
      );
    }
  });
});

interface Ends {
  minimum: number;
  maximum: number;
}

const number = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
const three = fc.tuple(number, number, number).map((values) => [...values].sort((a, b) => a - b));
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('every distribution', () => {
  const from = fc.oneof(
    three.map(([minimum, , maximum]) => uniformDistribution({ minimum: minimum!, maximum: maximum! })),
    three.map(([minimum, mode, maximum]) =>
      triangularDistribution({ minimum: minimum!, mode: mode!, maximum: maximum! }),
    ),
    three.map(([minimum, mode, maximum]) =>
      pertDistribution({ minimum: minimum!, mode: mode!, maximum: maximum! }),
    ),
    three.map(([p10, , p90]) => normalDistribution({ p10: p10!, p90: p90! })),
    fc
      .tuple(fc.double({ min: 0.3, max: 20, noNaN: true }), fc.double({ min: 0.3, max: 20, noNaN: true }))
      .map(([alpha, beta]) => betaDistribution({ minimum: 0, maximum: 1, alpha, beta })),
    fc
      .array(fc.tuple(number, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 })
      .map((pairs) =>
        discreteDistribution({ values: pairs.map(([v]) => v), weights: pairs.map(([, w]) => w) }),
      ),
  );

  it('has quantiles that never fall, stay between the ends and average to the mean', () => {
    fc.assert(
      fc.property(
        from,
        fc.array(probability, { minLength: 2, maxLength: 5 }),
        (distribution, probabilities) => {
          const rising = [...probabilities].sort((a, b) => a - b);
          const values = rising.map(distribution.quantile);
          const scale = Math.sqrt(distribution.variance) * 1e-9;
          values
            .slice(1)
            .forEach((value, place) => expect(value).toBeGreaterThanOrEqual(values[place]! - scale));
          const { minimum = -Infinity, maximum = Infinity } = distribution.parameters as Partial<Ends>;
          expect(values[0]).toBeGreaterThanOrEqual(minimum);
          expect(values.at(-1)).toBeLessThanOrEqual(maximum);
          const points = 200;
          let sum = 0;
          for (let point = 0; point < points; point += 1)
            sum += distribution.quantile((point + 0.5) / points);
          expect(Math.abs(sum / points - distribution.mean)).toBeLessThanOrEqual(
            0.03 * Math.sqrt(distribution.variance) + 1e-9 * Math.abs(distribution.mean),
          );
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('gives back the P10 and P90 it was made from', () => {
    const steps = fc.tuple(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(steps, ([p10, place, width]) => {
        const p90 = p10 + width;
        const mode = p10 + place * width;
        const all = [
          uniformDistribution({ p10, p90 }),
          triangularDistribution({ p10, mode, p90 }),
          pertDistribution({ p10, mode, p90 }),
          normalDistribution({ p10, p90 }),
          lognormalDistribution({ p10, p90 }),
        ];
        for (const distribution of all) {
          const tolerance = { relative: 1e-12, absolute: 1e-10 * width };
          expect(distribution.quantile(0.1)).toBeWithin(p10, tolerance, `${distribution.kind} P10`);
          expect(distribution.quantile(0.9)).toBeWithin(p90, tolerance, `${distribution.kind} P90`);
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('is a constant when its range is collapsed', () => {
    for (const value of [-7.3, 0.1, 12_345.678]) {
      const constants = [
        uniformDistribution({ minimum: value, maximum: value }),
        uniformDistribution({ p10: value, p90: value }),
        triangularDistribution({ minimum: value, mode: value, maximum: value }),
        triangularDistribution({ p10: value, mode: value, p90: value }),
        pertDistribution({ minimum: value, mode: value, maximum: value }),
        pertDistribution({ p10: value, mode: value, p90: value }),
        normalDistribution({ p10: value, p90: value }),
        normalDistribution({ mean: value, deviation: 0 }),
        betaDistribution({ minimum: value, maximum: value, p10: value, p90: value }),
        discreteDistribution({ values: [value, 3], weights: [2, 0] }),
        ...(value > 0
          ? [
              lognormalDistribution({ p10: value, p90: value }),
              lognormalDistribution({ mean: value, deviation: 0 }),
            ]
          : []),
      ];
      for (const constant of constants) {
        for (const share of [0, 1e-9, 0.3, 0.5, 1])
          expect(constant.quantile(share), `${constant.kind} at ${share}`).toBe(value);
        expect(constant.variance).toBe(0);
      }
    }
  });
});

describe('made from other things people know', () => {
  it('a lognormal has the mean and deviation it was given', () => {
    const distribution = lognormalDistribution({ mean: 100, deviation: 30 });
    expect(distribution.mean).toBeWithin(100, { relative: 1e-14, absolute: 0 }, 'mean');
    expect(distribution.variance).toBeWithin(900, { relative: 1e-13, absolute: 0 }, 'variance');
    const narrow = lognormalDistribution({ mean: 100, deviation: 1e-4 });
    expect(narrow.variance).toBeWithin(1e-8, { relative: 1e-9, absolute: 0 }, 'small variance');
  });

  it('a beta has the mean and deviation it was given', () => {
    const distribution = betaDistribution({ minimum: 10, maximum: 40, mean: 20, deviation: 4 });
    expect(distribution.mean).toBeWithin(20, { relative: 1e-14, absolute: 0 }, 'mean');
    expect(distribution.variance).toBeWithin(16, { relative: 1e-13, absolute: 0 }, 'variance');
  });

  it.each([
    [0, 1, 0.2, 0.5],
    [0, 1, 0.02, 0.05],
    [0, 1, 0.5, 0.99],
    [0, 1, 0.0001, 0.9],
    [0, 1, 0.97, 0.9999],
    [-10, 30, -9, 29],
    [0, 1, 0.4999, 0.5001],
  ])('a beta between %d and %d has the P10 %d and P90 %d it was given', (minimum, maximum, p10, p90) => {
    const distribution = betaDistribution({ minimum, maximum, p10, p90 });
    expect(distribution.quantile(0.1)).toBeWithin(p10, { relative: 1e-9, absolute: 1e-9 }, 'P10');
    expect(distribution.quantile(0.9)).toBeWithin(p90, { relative: 1e-9, absolute: 1e-9 }, 'P90');
  });
});

describe('what cannot be made', () => {
  const refused: [string, () => unknown, string, string[]][] = [
    [
      'ends the wrong way',
      () => uniformDistribution({ minimum: 3, maximum: 2 }),
      'wrongOrder',
      ['minimum', 'maximum'],
    ],
    ['P10 above P90', () => normalDistribution({ p10: 3, p90: 2 }), 'wrongOrder', ['p10', 'p90']],
    ['no number', () => uniformDistribution({ minimum: NaN, maximum: 2 }), 'notFinite', ['minimum']],
    ['no end', () => pertDistribution({ minimum: 0, mode: 1, maximum: Infinity }), 'notFinite', ['maximum']],
    [
      'a mode above the maximum',
      () => triangularDistribution({ minimum: 0, mode: 3, maximum: 2 }),
      'wrongOrder',
      ['mode', 'maximum'],
    ],
    [
      'a mode far below P10',
      () => pertDistribution({ p10: 10, mode: 0, p90: 20 }),
      'unreachableMode',
      ['mode'],
    ],
    [
      'a mode beside equal tenths',
      () => pertDistribution({ p10: 10, mode: 9, p90: 10 }),
      'unreachableMode',
      ['mode'],
    ],
    [
      'a negative deviation',
      () => normalDistribution({ mean: 0, deviation: -1 }),
      'notPositive',
      ['deviation'],
    ],
    ['a lognormal with 0', () => lognormalDistribution({ p10: 0, p90: 1 }), 'notPositive', ['p10']],
    [
      'a lognormal with mean 0',
      () => lognormalDistribution({ mean: 0, deviation: 1 }),
      'notPositive',
      ['mean'],
    ],
    [
      'a beta wider than its ends',
      () => betaDistribution({ minimum: 0, maximum: 1, mean: 0.5, deviation: 0.5 }),
      'outOfRange',
      ['deviation'],
    ],
    [
      'a beta with P10 at its end',
      () => betaDistribution({ minimum: 0, maximum: 1, p10: 0, p90: 0.5 }),
      'outOfRange',
      ['p10', 'p90'],
    ],
    [
      'a shape of 0',
      () => betaDistribution({ minimum: 0, maximum: 1, alpha: 1, beta: 0 }),
      'notPositive',
      ['beta'],
    ],
    ['no values', () => discreteDistribution({ values: [], weights: [] }), 'empty', ['values']],
    [
      'too few weights',
      () => discreteDistribution({ values: [1, 2], weights: [1] }),
      'lengthsDiffer',
      ['values', 'weights'],
    ],
    [
      'a negative weight',
      () => discreteDistribution({ values: [1, 2], weights: [1, -1] }),
      'notPositive',
      ['weights'],
    ],
    [
      'only weights of 0',
      () => discreteDistribution({ values: [1, 2], weights: [0, 0] }),
      'notPositive',
      ['weights'],
    ],
    [
      'probability 1.5',
      () => uniformDistribution({ minimum: 0, maximum: 1 }).quantile(1.5),
      'notAProbability',
      ['probability'],
    ],
  ];

  it.each(refused)('%s', (_, make, code, fields) => {
    const caught = thrownBy(make);
    expect(caught.code).toBe(code);
    expect(caught.details.fields).toEqual(fields);
  });

  it('says which modes would do', () => {
    const { details } = thrownBy(() => triangularDistribution({ p10: 10, mode: 0, p90: 20 }));
    expect(triangularDistribution({ p10: 10, mode: details.low! + 1e-9, p90: 20 }).quantile(0.1)).toBeCloseTo(
      10,
      6,
    );
    expect(
      triangularDistribution({ p10: 10, mode: details.high! - 1e-9, p90: 20 }).quantile(0.9),
    ).toBeCloseTo(20, 6);
  });
});

function thrownBy(make: () => unknown): StatisticsError {
  try {
    make();
  } catch (error) {
    if (error instanceof StatisticsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
