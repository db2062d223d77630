import { normalQuantile } from './normalQuantile.ts';
import { StatisticsError } from './statisticsError.ts';

export interface SobolIndicesOptions {
  /** The outcome at each row of a sample A of all inputs. */
  readonly fromA: Float64Array;
  /** The outcome at each row of a second sample B, independent of A. */
  readonly fromB: Float64Array;
  /** For each input, the outcome at each row of A with that one input taken from the same row of B. */
  readonly fromMixed: readonly Float64Array[];
  /** Probability that an interval holds the true index; 0.95 when left out. */
  readonly confidence?: number;
}

export interface IndexEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface InputIndices {
  /** Share of the variance that goes away, on average, when this input alone becomes known. */
  readonly first: IndexEstimate;
  /** Share of the variance that is left, on average, when all others become known: its interactions included. */
  readonly total: IndexEstimate;
}

/** The indices of every input, or their absence because the outcome is always the same. */
export type SobolIndices =
  | {
      readonly mean: number;
      readonly variance: number;
      readonly inputs: readonly InputIndices[];
      readonly reason?: undefined;
    }
  | {
      readonly mean: number;
      readonly variance: 0;
      readonly inputs?: undefined;
      readonly reason: 'constantOutcome';
    };

/**
 * Variance-based sensitivity indices estimated from rows × (inputs + 2) evaluations of a model with independent
 * inputs: first order after Saltelli, total after Jansen, on outcomes less their mean. The interval is that of a ratio
 * of means of independent rows; with Sobol points it is on the safe side. Estimates may fall a little outside 0 to 1.
 * It answers what share of the variance hangs on an input, not whether more of it is good or bad.
 *
 * Throws `empty` for fewer than 2 rows or no inputs, `lengthsDiffer` and `notFinite`.
 *
 * Source: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola, Comput. Phys. Commun. 181 (2010) 259–270, table
 * 2, (b) and (f).
 */
export function sobolIndices({
  fromA,
  fromB,
  fromMixed,
  confidence = 0.95,
}: SobolIndicesOptions): SobolIndices {
  const rows = requireEqualLengths(fromA, fromB, fromMixed);
  const mean = (sum(fromA) + sum(fromB)) / (2 * rows);
  const a = fromA.map((value) => value - mean);
  const b = fromB.map((value) => value - mean);
  const squares = a.map((value, row) => (value * value + b[row]! * b[row]!) / 2);
  const variance = sum(squares) / rows;
  if (fromA.every((value) => value === fromA[0]) && fromB.every((value) => value === fromA[0])) {
    return { mean: fromA[0]!, variance: 0, reason: 'constantOutcome' };
  }
  const reach = normalQuantile((1 + confidence) / 2);
  const inputs = fromMixed.map((outcomes) => {
    const change = outcomes.map((value, row) => value - mean - a[row]!);
    return {
      first: ratio(
        change.map((value, row) => value * b[row]!),
        squares,
        reach,
      ),
      total: ratio(
        change.map((value) => (value * value) / 2),
        squares,
        reach,
      ),
    };
  });
  return { mean, variance, inputs };
}

/** The ratio of two means over the same rows, with its interval by the first-order expansion (delta method). */
function ratio(above: Float64Array, below: Float64Array, reach: number): IndexEstimate {
  const rows = above.length;
  const divisor = sum(below);
  const value = sum(above) / divisor;
  let squares = 0;
  for (let row = 0; row < rows; row += 1) {
    const off = above[row]! - value * below[row]!;
    squares += off * off;
  }
  const error = (reach * Math.sqrt((squares * rows) / (rows - 1))) / divisor;
  return { value, low: value - error, high: value + error };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function requireEqualLengths(
  fromA: Float64Array,
  fromB: Float64Array,
  fromMixed: readonly Float64Array[],
): number {
  const rows = fromA.length;
  if (rows < 2 || fromMixed.length === 0) {
    throw new StatisticsError('empty', 'Indices need at least 2 rows and one input.', {
      fields: [rows < 2 ? 'fromA' : 'fromMixed'],
      found: { rows, inputs: fromMixed.length },
    });
  }
  const all = [
    ['fromA', fromA] as const,
    ['fromB', fromB] as const,
    ...fromMixed.map((each) => ['fromMixed', each] as const),
  ];
  for (const [field, values] of all) {
    if (values.length !== rows) {
      throw new StatisticsError('lengthsDiffer', `${field} has ${values.length} rows, fromA ${rows}.`, {
        fields: [field],
      });
    }
    const index = values.findIndex((value) => !Number.isFinite(value));
    if (index < 0) continue;
    throw new StatisticsError('notFinite', `${field}: the outcome of row ${index} is ${values[index]}.`, {
      fields: [field],
      indices: [index],
    });
  }
  return rows;
}
