import { requireSymmetric, type Matrix } from './requireSymmetric.ts';
import { StatisticsError } from './statisticsError.ts';

/** What is left of a variance, as a share of it, below which it counts as 0. */
const nothing = 1e-14;
/** How far an entry may lie beyond what is possible and still count as rounding: the square root of `nothing`. */
const slack = 1e-7;

/**
 * The lower triangular L with L · Lᵀ = matrix, for a covariance or correlation matrix: independent standard normal
 * numbers z become correlated ones as L z. Perfect dependence is allowed (a variance used up by the rows before gives
 * a 0 on the diagonal), so the matrix need only be positive semidefinite; entries up to 1e-7 beyond that are taken as
 * rounding and brought to the edge.
 *
 * Throws `impossibleCorrelation` for any other, naming in `indices` the first pair that cannot hold together with what
 * stands above and to the left of it, and in `low` and `high` what that entry may be; and as `requireSymmetric`.
 *
 * Source: Golub and Van Loan, Matrix Computations, 4th edition, section 4.2.
 */
export function choleskyFactor(matrix: Matrix): number[][] {
  requireSymmetric(matrix);
  const factor: number[][] = matrix.map((row) => row.map(() => 0));
  matrix.forEach((entries, j) => {
    const variance = entries[j]!;
    const row = factor[j]!;
    let left = variance;
    if (variance < 0) throw impossible(matrix, [j, j], 0, Infinity);
    for (let k = 0; k < j; k += 1) {
      const above = factor[k]!;
      const pivot = above[k]!;
      let explained = 0;
      for (let m = 0; m < k; m += 1) explained += row[m]! * above[m]!;
      const rest = entries[k]! - explained;
      const limit = Math.sqrt(left);
      if (Math.abs(rest) > pivot * limit + slack * Math.sqrt(variance * matrix[k]![k]!)) {
        throw impossible(matrix, [k, j], explained - pivot * limit, explained + pivot * limit);
      }
      row[k] = pivot === 0 ? 0 : Math.min(limit, Math.max(-limit, rest / pivot));
      left = Math.max(0, left - row[k]! * row[k]!);
    }
    row[j] = left <= nothing * variance ? 0 : Math.sqrt(left);
  });
  return factor;
}

function impossible(matrix: Matrix, [k, j]: [number, number], low: number, high: number): StatisticsError {
  return new StatisticsError(
    'impossibleCorrelation',
    `Entries ${k} and ${j} cannot be correlated by ${matrix[j]![k]}: the others leave ${low} to ${high}.`,
    { fields: ['matrix'], found: { entry: matrix[j]![k]! }, indices: [k, j], low, high },
  );
}
