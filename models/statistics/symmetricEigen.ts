import { requireSymmetric, type Matrix } from './requireSymmetric.ts';
import { StatisticsError } from './statisticsError.ts';

export interface SymmetricEigen {
  /** Rising. */
  readonly values: readonly number[];
  /** `vectors[k]` is the eigenvector of `values[k]`, of length 1. */
  readonly vectors: Matrix;
}

/**
 * All eigenvalues and eigenvectors of a symmetric matrix, to about 1e-14 of the largest. Jacobi's method, sweep after
 * sweep over all pairs; same bits everywhere. For sizes up to about a hundred. Throws as `requireSymmetric`.
 *
 * Source: Golub and Van Loan, Matrix Computations, 4th edition, section 8.5.
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  requireSymmetric(matrix);
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; offDiagonal(a) > 0; sweep += 1) {
    if (sweep === 60)
      throw new StatisticsError('noConvergence', 'Jacobi sweeps did not settle.', { fields: ['matrix'] });
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(a, vectors, p, q);
    }
  }
  const order = a.map((_, k) => k).sort((one, other) => a[one]![one]! - a[other]![other]!);
  return { values: order.map((k) => a[k]![k]!), vectors: order.map((k) => vectors[k]!) };
}

/** Sum of the sizes of what is left off the diagonal, without what is too small to change a sum on it. */
function offDiagonal(a: number[][]): number {
  let sum = 0;
  a.forEach((row, i) => {
    for (let j = i + 1; j < row.length; j += 1) {
      const entry = Math.abs(row[j]!);
      const scale = Math.abs(a[i]![i]!) + Math.abs(a[j]![j]!);
      if (scale + entry !== scale) sum += entry;
    }
  });
  return sum;
}

/** Turns the plane of p and q so that the entry between them becomes 0; the rows of `vectors` turn along. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const rowP = a[p]!;
  const rowQ = a[q]!;
  const between = rowP[q]!;
  if (between === 0) return;
  const theta = (rowQ[q]! - rowP[p]!) / (2 * between);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turn(rowP, rowQ, cosine, sine);
  for (const row of a) {
    const left = row[p]!;
    const right = row[q]!;
    row[p] = cosine * left - sine * right;
    row[q] = sine * left + cosine * right;
  }
  rowP[q] = 0;
  rowQ[p] = 0;
  turn(vectors[p]!, vectors[q]!, cosine, sine);
}

function turn(first: number[], second: number[], cosine: number, sine: number): void {
  for (let k = 0; k < first.length; k += 1) {
    const left = first[k]!;
    const right = second[k]!;
    first[k] = cosine * left - sine * right;
    second[k] = sine * left + cosine * right;
  }
}
