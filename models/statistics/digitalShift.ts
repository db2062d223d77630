import { seededStream } from './seededStream.ts';

/**
 * The digital shift of one Sobol dimension for a seed: a whole number from 0 to 2^32 − 1, whose bits say which binary
 * digits of the coordinates are turned round. It depends on the seed and this dimension only, so new dimensions leave
 * the others' points as they were. Throws `notWhole`.
 */
export function digitalShift(seed: number, dimension: number): number {
  return seededStream(seed, dimension, 'digitalShift').word();
}
