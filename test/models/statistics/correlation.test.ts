import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyFactor } from '../../../models/statistics/choleskyFactor.ts';
import { nearestCorrelationMatrix } from '../../../models/statistics/nearestCorrelationMatrix.ts';
import { pearsonFromSpearman } from '../../../models/statistics/pearsonFromSpearman.ts';
import { spearmanCorrelation } from '../../../models/statistics/spearmanCorrelation.ts';
import { spearmanFromPearson } from '../../../models/statistics/spearmanFromPearson.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { symmetricEigen } from '../../../models/statistics/symmetricEigen.ts';
import { vectorFile } from './vectorFile.ts';

interface Given {
  kind: 'sample' | 'pearsonToSpearman' | 'spearmanToPearson' | 'matrix';
  x: number[];
  y: number[];
  pearson: number;
  spearman: number | number[][];
}

interface MatrixAnswer {
  pearson: number[][];
  smallestEigenvalue: number;
  possible: boolean;
}

describe('rankCorrelation.json', () => {
  const { cases, tolerance } = vectorFile<Given, unknown>('rankCorrelation');
  const ofKind = (kind: Given['kind']) => cases.filter((each) => each.in.kind === kind);

  it.each(ofKind('sample'))('sample $in.x and $in.y', ({ in: { x, y }, out }) => {
    const { spearman, reason } = out as { spearman: number | null; reason: string | null };
    const found = spearmanCorrelation(x, y);
    expect(found.reason ?? null).toBe(reason);
    expect(found.value === undefined).toBe(spearman === null);
    expect(found.value ?? 0).toBeWithin(spearman ?? 0, tolerance, 'spearman');
    expect(spearmanCorrelation(Float64Array.from(x), Float64Array.from(y))).toEqual(found);
  });

  it.each(ofKind('pearsonToSpearman'))('Spearman from Pearson $in.pearson', ({ in: { pearson }, out }) => {
    expect(spearmanFromPearson(pearson)).toBeWithin(out as number, tolerance, 'spearman');
  });

  it.each(ofKind('spearmanToPearson'))('Pearson from Spearman $in.spearman', ({ in: { spearman }, out }) => {
    expect(pearsonFromSpearman(spearman as number)).toBeWithin(out as number, tolerance, 'pearson');
  });

  it.each(ofKind('matrix'))('matrix $in.spearman', ({ in: { spearman }, out }) => {
    const answer = out as MatrixAnswer;
    const pearson = (spearman as number[][]).map((row) => row.map(pearsonFromSpearman));
    pearson.forEach((row, i) =>
      row.forEach((entry, j) =>
        expect(entry).toBeWithin(answer.pearson[i]![j]!, tolerance, `entry ${i}, ${j}`),
      ),
    );
    expect(symmetricEigen(pearson).values[0]).toBeWithin(answer.smallestEigenvalue, tolerance, 'eigenvalue');
    expect(isPossible(pearson)).toBe(answer.possible);
  });
});

describe('the way between Pearson and Spearman', () => {
  it('there and back is where it started, and turns with the sign', () => {
    for (let spearman = -1; spearman <= 1; spearman += 1 / 128) {
      expect(spearmanFromPearson(pearsonFromSpearman(spearman))).toBeWithin(
        spearman,
        { relative: 4e-16, absolute: 0 },
        'back',
      );
      expect(pearsonFromSpearman(-spearman) + pearsonFromSpearman(spearman)).toBe(0);
    }
  });

  it.each([1.001, -2, NaN])('refuses %d', (wrong) => {
    expect(() => pearsonFromSpearman(wrong)).toThrow(StatisticsError);
    expect(() => spearmanFromPearson(wrong)).toThrow(StatisticsError);
  });
});

describe('spearmanCorrelation', () => {
  it('does not change when a sample is transformed by a rising function', () => {
    const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const size = Math.min(one.length, other.length);
        const x = one.slice(0, size);
        const y = other.slice(0, size);
        const cubed = x.map((value) => value * value * value + 2 * value);
        expect(spearmanCorrelation(cubed, y)).toEqual(spearmanCorrelation(x, y));
        const { value } = spearmanCorrelation(x, y);
        const turned = spearmanCorrelation(
          x.map((each) => -each),
          y,
        ).value;
        expect(turned === undefined).toBe(value === undefined);
        expect(turned ?? 0).toBeCloseTo(-(value ?? 0), 12);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('refuses samples it cannot pair', () => {
    expect(() => spearmanCorrelation([1, 2], [1])).toThrow(StatisticsError);
    expect(() => spearmanCorrelation([], [])).toThrow(StatisticsError);
    expect(() => spearmanCorrelation([1, NaN], [1, 2])).toThrow(
      expect.objectContaining({ code: 'notFinite' }),
    );
  });
});

/** A random correlation matrix: the products of the rows of a random matrix, scaled. */
const correlations = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size + 1, maxLength: size + 1 }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .filter((rows) => rows.every((row) => row.some((entry) => entry !== 0)))
  .map((rows) => {
    const dot = (a: number[], b: number[]) => a.reduce((sum, entry, k) => sum + entry * b[k]!, 0);
    return rows.map((a) => rows.map((b) => (a === b ? 1 : dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)))));
  });

function product(factor: number[][]): number[][] {
  return factor.map((a) => factor.map((b) => a.reduce((sum, entry, k) => sum + entry * b[k]!, 0)));
}

function largestDifference(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): number {
  return Math.max(...one.flatMap((row, i) => row.map((entry, j) => Math.abs(entry - other[i]![j]!))));
}

describe('choleskyFactor', () => {
  it('gives the factor of Golub and Van Loan, section 4.2, and of a textbook 3 × 3', () => {
    expect(
      choleskyFactor([
        [2, -2],
        [-2, 5],
      ]),
    ).toEqual([
      [Math.SQRT2, 0],
      [-2 / Math.SQRT2, Math.sqrt(5 - (2 / Math.SQRT2) ** 2)],
    ]);
    expect(
      choleskyFactor([
        [4, 12, -16],
        [12, 37, -43],
        [-16, -43, 98],
      ]),
    ).toEqual([
      [2, 0, 0],
      [6, 1, 0],
      [-8, 5, 3],
    ]);
  });

  it('times its mirror image is the matrix', () => {
    fc.assert(
      fc.property(correlations, (matrix) => {
        const factor = choleskyFactor(matrix);
        expect(largestDifference(product(factor), matrix)).toBeLessThan(1e-7);
        factor.forEach((row, i) => expect(row.slice(i + 1).every((entry) => entry === 0)).toBe(true));
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('allows perfect dependence', () => {
    expect(
      choleskyFactor([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(
      choleskyFactor([
        [1, -1, 0.5],
        [-1, 1, -0.5],
        [0.5, -0.5, 1],
      ])[1],
    ).toEqual([-1, 0, 0]);
    expect(() =>
      choleskyFactor([
        [1, 1, 0.5],
        [1, 1, 0.4],
        [0.5, 0.4, 1],
      ]),
    ).toThrow(StatisticsError);
  });

  it('names the pair that cannot be, and what it may be', () => {
    const matrix = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    const error = expect.objectContaining({
      code: 'impossibleCorrelation',
      details: expect.objectContaining({ indices: [1, 2] }),
    });
    expect(() => choleskyFactor(matrix)).toThrow(error);
    const details = detailsOf(() => choleskyFactor(matrix));
    // r12 = r01 r02 ± sqrt((1 − r01²)(1 − r02²))
    expect(details.low).toBeCloseTo(-1, 12);
    expect(details.high).toBeCloseTo(-0.62, 12);
    const mended = [
      [1, 0.9, -0.9],
      [0.9, 1, details.high!],
      [-0.9, details.high!, 1],
    ];
    expect(choleskyFactor(mended)[2]![2]).toBeLessThan(1e-7);
  });

  it.each([
    [[], 'empty'],
    [[[1, 0]], 'lengthsDiffer'],
    [
      [
        [1, 0.2],
        [0.3, 1],
      ],
      'notSymmetric',
    ],
    [
      [
        [1, NaN],
        [NaN, 1],
      ],
      'notFinite',
    ],
    [[[-1]], 'impossibleCorrelation'],
  ])('refuses %j', (matrix, code) => {
    expect(() => choleskyFactor(matrix)).toThrow(expect.objectContaining({ code }));
  });
});

describe('symmetricEigen', () => {
  it('has values and vectors that give the matrix back', () => {
    fc.assert(
      fc.property(correlations, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix);
        const back = matrix.map((_, i) =>
          matrix.map((__, j) =>
            values.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0),
          ),
        );
        expect(largestDifference(back, matrix)).toBeLessThan(1e-13);
        values.slice(1).forEach((value, k) => expect(value).toBeGreaterThanOrEqual(values[k]!));
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  it('knows the second difference matrix: 2 − 2 cos(k π / (n + 1))', () => {
    const size = 20;
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    );
    symmetricEigen(matrix).values.forEach((value, k) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos(((k + 1) * Math.PI) / (size + 1)), 13);
    });
  });
});

describe('nearestCorrelationMatrix', () => {
  it('gives the answers printed by Higham (2002), section 4', () => {
    const found = nearestCorrelationMatrix([
      [2, -1, 0, 0],
      [-1, 2, -1, 0],
      [0, -1, 2, -1],
      [0, 0, -1, 2],
    ]);
    const printed = [
      [1, -0.8084, 0.1916, 0.1068],
      [-0.8084, 1, -0.6562, 0.1916],
      [0.1916, -0.6562, 1, -0.8084],
      [0.1068, 0.1916, -0.8084, 1],
    ];
    expect(largestDifference(found, printed)).toBeLessThan(6e-5);
    const three = nearestCorrelationMatrix([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(
      largestDifference(three, [
        [1, 0.7607, 0.1573],
        [0.7607, 1, 0.7607],
        [0.1573, 0.7607, 1],
      ]),
    ).toBeLessThan(6e-5);
  });

  it('is a possible matrix, no further off than others, and leaves possible ones alone', () => {
    const entry = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100);
    const symmetric = fc
      .integer({ min: 2, max: 5 })
      .chain((size) =>
        fc
          .array(entry, { minLength: size * size, maxLength: size * size })
          .map((entries) =>
            Array.from({ length: size }, (_, i) =>
              Array.from({ length: size }, (__, j) =>
                i === j ? 1 : entries[Math.min(i, j) * size + Math.max(i, j)]!,
              ),
            ),
          ),
      );
    const distance = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]) =>
      Math.hypot(...one.flatMap((row, i) => row.map((each, j) => each - other[i]![j]!)));
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const found = nearestCorrelationMatrix(matrix);
        expect(symmetricEigen(found).values[0]).toBeGreaterThanOrEqual(1e-8 * (1 - 1e-6));
        found.forEach((row, i) => expect(row[i]).toBe(1));
        expect(choleskyFactor(found)).toHaveLength(matrix.length);
        // a possible matrix of the same size: the given one, mixed with as much of the unit matrix as it takes
        const lacking = Math.max(0, 1e-8 - symmetricEigen(matrix).values[0]!);
        const possible = matrix.map((row, i) => row.map((each, j) => (i === j ? 1 : each / (1 + lacking))));
        expect(distance(found, matrix)).toBeLessThanOrEqual(distance(possible, matrix) + 1e-6);
        expect(largestDifference(nearestCorrelationMatrix(found, { smallestEigenvalue: 0 }), found)).toBe(0);
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('keeps a floor for the eigenvalues when asked', () => {
    const found = nearestCorrelationMatrix(
      [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
      { smallestEigenvalue: 0.05 },
    );
    expect(symmetricEigen(found).values[0]).toBeGreaterThanOrEqual(0.05 * (1 - 1e-6));
    expect(() => nearestCorrelationMatrix([[1]], { smallestEigenvalue: 0.2 })).toThrow(StatisticsError);
  });
});

function isPossible(matrix: number[][]): boolean {
  try {
    return choleskyFactor(matrix).length === matrix.length;
  } catch (error) {
    if (error instanceof StatisticsError && error.code === 'impossibleCorrelation') return false;
    throw error;
  }
}

function detailsOf(run: () => unknown): StatisticsError['details'] {
  try {
    run();
  } catch (error) {
    if (error instanceof StatisticsError) return error.details;
  }
  throw new Error('no StatisticsError was thrown');
}
