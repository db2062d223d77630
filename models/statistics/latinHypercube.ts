import { keyedPermutation } from './keyedPermutation.ts';
import { philox } from './philox.ts';
import { seededStream } from './seededStream.ts';
import { StatisticsError } from './statisticsError.ts';
import { unitFromWords } from './unitFromWords.ts';

export interface LatinHypercubeOptions {
  readonly seed: number;
  /** Which coordinate of the points, counted from 1. */
  readonly dimension: number;
  /** How many points the whole sample has. */
  readonly size: number;
  /** The stretch of the sample that is wanted: all of it when left out. */
  readonly firstIndex?: number;
  readonly count?: number;
}

const words = 4294967296;
const largestBelowOne = 0.9999999999999999;

/**
 * One coordinate of a Latin hypercube sample: each of `size` equal parts of 0 to 1 holds exactly one point, at a
 * random place in it, and the parts come in random order. Coordinates depend on the seed, this dimension and the size
 * only, so new dimensions leave the others as they were, and any stretch can be asked for by itself. Unlike the Sobol
 * sequence, the first half of such a sample is no sample of half the size. Throws `notWhole`, and `outOfRange` for a
 * size of 0 or above 2^32.
 *
 * Source: McKay, Beckman and Conover, Technometrics 21 (1979) 239–245.
 */
export function latinHypercube({
  seed,
  dimension,
  size,
  firstIndex = 0,
  count = size - firstIndex,
}: LatinHypercubeOptions): Float64Array {
  const stream = seededStream(seed, dimension, 'latinHypercube');
  if (!Number.isInteger(size) || size < 1 || size > words) {
    throw new StatisticsError('outOfRange', `The size is a whole number from 1 on; it is ${size}.`, {
      fields: ['size'],
      found: { size },
      low: 1,
      high: words,
    });
  }
  const partOf = keyedPermutation(size, stream);
  const key = [stream.word(), stream.word()] as const;
  return Float64Array.from({ length: count }, (_, place) => {
    const index = firstIndex + place;
    const [high, low] = philox([index, dimension, 0, 0], key);
    return Math.min((partOf(index) + unitFromWords(high, low)) / size, largestBelowOne);
  });
}
