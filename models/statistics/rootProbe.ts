import { StatisticsError } from './statisticsError.ts';

export type Sign = -1 | 0 | 1;

export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly sign: Sign;
}

/** A function under search: it is asked here only, so that the questions are counted. */
export interface RootProbe {
  readonly low: number;
  readonly high: number;
  /** |y| up to here counts as 0. */
  readonly zeroTolerance: number;
  readonly sample: (x: number) => Sample;
  /** The width below which points near x are not told apart. */
  readonly width: (x: number) => number;
  readonly evaluations: () => number;
}

export interface RootProbeOptions {
  readonly function: (x: number) => number;
  readonly low: number;
  readonly high: number;
  readonly tolerance: number;
  readonly zeroTolerance: number;
}

/** Counts the evaluations of a function and gives each value its sign. `sample` throws `notFinite` for NaN. */
export function rootProbe(options: RootProbeOptions): RootProbe {
  const { low, high, tolerance, zeroTolerance } = options;
  let evaluations = 0;
  return {
    low,
    high,
    zeroTolerance,
    sample(x) {
      evaluations += 1;
      const y = options.function(x);
      if (Number.isNaN(y)) {
        throw new StatisticsError('notFinite', `The function has no value at ${x}.`, {
          fields: ['function'],
          found: { x },
        });
      }
      return { x, y, sign: Math.abs(y) <= zeroTolerance ? 0 : y > 0 ? 1 : -1 };
    },
    width: (x) => Math.max(tolerance, 1e-15 * Math.abs(x)),
    evaluations: () => evaluations,
  };
}
