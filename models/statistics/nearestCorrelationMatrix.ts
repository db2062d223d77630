import { requireSymmetric, type Matrix } from './requireSymmetric.ts';
import { StatisticsError } from './statisticsError.ts';
import { symmetricEigen } from './symmetricEigen.ts';

export interface NearestCorrelationOptions {
  /** No eigenvalue of the answer is smaller, so that a Cholesky factor exists without a hair's breadth. Default 1e-8. */
  readonly smallestEigenvalue?: number;
  /** Iterations stop when entries move by less, as a share of the norm. Default 1e-10. */
  readonly tolerance?: number;
  /** Whether entries that are 0 must stay so: pairs of which nothing is known. */
  readonly keepZeros?: boolean;
}

/**
 * The correlation matrix (symmetric, 1 on the diagonal, no negative eigenvalue) nearest to a given symmetric matrix,
 * where distance is the root of the sum of squared differences of the entries. Alternating projections with
 * Dykstra's correction; nearest among those with the same zeros where `keepZeros`. A possible matrix comes back unchanged. Throws `noConvergence` after 2,000 steps,
 * `outOfRange` for a floor outside 0 to 0.1, and as `requireSymmetric`.
 *
 * Source: Higham, "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22 (2002) 329–343, algorithm 3.3.
 */
export function nearestCorrelationMatrix(
  matrix: Matrix,
  options: NearestCorrelationOptions = {},
): number[][] {
  const { smallestEigenvalue = 1e-8, tolerance = 1e-10, keepZeros = false } = options;
  if (!(smallestEigenvalue >= 0 && smallestEigenvalue <= 0.1)) {
    throw new StatisticsError(
      'outOfRange',
      `The floor lies between 0 and 0.1; it is ${smallestEigenvalue}.`,
      {
        fields: ['smallestEigenvalue'],
        found: { smallestEigenvalue },
        low: 0,
        high: 0.1,
      },
    );
  }
  requireSymmetric(matrix);
  let nearest = withUnitDiagonal(matrix);
  if (symmetricEigen(nearest).values[0]! >= smallestEigenvalue) return nearest;
  nearest = matrix.map((row) => [...row]);
  let correction = matrix.map((row) => row.map(() => 0));
  for (let step = 0; step < 2000; step += 1) {
    const shifted = combined(nearest, correction, (entry, change) => entry - change);
    const positive = withEigenvaluesFrom(shifted, smallestEigenvalue);
    correction = combined(positive, shifted, (entry, before) => entry - before);
    const next = withUnitDiagonal(keepZeros ? withZerosOf(matrix, positive) : positive);
    const moved = norm(combined(next, nearest, (entry, before) => entry - before));
    const apart = norm(combined(next, positive, (entry, before) => entry - before));
    nearest = next;
    if (Math.max(moved, apart) <= tolerance * norm(next)) return drawnIn(nearest, smallestEigenvalue);
  }
  throw new StatisticsError('noConvergence', 'The alternating projections did not settle.', {
    fields: ['matrix'],
  });
}

/** The nearest symmetric matrix without eigenvalues below the floor. */
function withEigenvaluesFrom(matrix: Matrix, floor: number): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  const result = matrix.map((row) => row.map(() => 0));
  values.forEach((value, k) => {
    const vector = vectors[k]!;
    const weight = Math.max(floor, value);
    for (let i = 0; i < vector.length; i += 1) {
      const scaled = weight * vector[i]!;
      for (let j = 0; j <= i; j += 1) result[i]![j]! += scaled * vector[j]!;
    }
  });
  for (let i = 0; i < result.length; i += 1) for (let j = 0; j < i; j += 1) result[j]![i] = result[i]![j]!;
  return result;
}

/** What the last step left short of the floor is made up by mixing in a little of the unit matrix. */
function drawnIn(matrix: Matrix, floor: number): number[][] {
  const lacking = floor - symmetricEigen(matrix).values[0]!;
  if (lacking <= 0) return matrix.map((row) => [...row]);
  const share = (lacking * (1 + 1e-6)) / (1 - floor + lacking);
  return withUnitDiagonal(matrix.map((row) => row.map((entry) => entry * (1 - share))));
}

function withUnitDiagonal(matrix: Matrix): number[][] {
  return matrix.map((row, i) => row.map((entry, j) => (i === j ? 1 : entry)));
}

const withZerosOf = (pattern: Matrix, matrix: Matrix): number[][] =>
  combined(matrix, pattern, (entry, given) => (given === 0 ? 0 : entry));

function combined(one: Matrix, other: Matrix, combine: (a: number, b: number) => number): number[][] {
  return one.map((row, i) => row.map((entry, j) => combine(entry, other[i]![j]!)));
}

function norm(matrix: Matrix): number {
  return Math.sqrt(matrix.flat().reduce((sum, entry) => sum + entry * entry, 0));
}
