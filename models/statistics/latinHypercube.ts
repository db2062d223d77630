import { randomPermutation } from './randomPermutation.ts';
import { seededStream } from './seededStream.ts';
import { StatisticsError } from './statisticsError.ts';

export interface LatinHypercubeOptions {
  readonly seed: number;
  /** Which coordinate of the points, counted from 1. */
  readonly dimension: number;
  readonly count: number;
}

const largestBelowOne = 0.9999999999999999;

/**
 * One coordinate of a Latin hypercube sample: each of `count` equal parts of 0 to 1 holds exactly one point, at a
 * random place in it, and the parts come in random order. Coordinates depend on the seed and this dimension only, so
 * new dimensions leave the others as they were. Unlike the Sobol sequence, the first half of such a sample is no
 * sample of half the size. Throws `notWhole`, and `outOfRange` for a count of 0 or above 2^32.
 *
 * Source: McKay, Beckman and Conover, Technometrics 21 (1979) 239–245.
 */
export function latinHypercube({ seed, dimension, count }: LatinHypercubeOptions): Float64Array {
  const stream = seededStream(seed, dimension, 'latinHypercube');
  if (!Number.isInteger(count) || count < 1 || count > 4294967296) {
    throw new StatisticsError('outOfRange', `The count is a whole number from 1 on; it is ${count}.`, {
      fields: ['count'],
      found: { count },
      low: 1,
      high: 4294967296,
    });
  }
  const parts = randomPermutation(count, stream);
  return Float64Array.from(parts, (part) => Math.min((part + stream.uniform()) / count, largestBelowOne));
}
