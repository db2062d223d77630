import { digitalShift } from '../../statistics/digitalShift.ts';
import { latinHypercube } from '../../statistics/latinHypercube.ts';
import { philox } from '../../statistics/philox.ts';
import { sobolSequence } from '../../statistics/sobolSequence.ts';
import { unitFromWords } from '../../statistics/unitFromWords.ts';

/** The ways to place the futures: scrambled Sobol points, a Latin hypercube, or independent random numbers. */
export type SamplingMethod = 'sobol' | 'latinHypercube' | 'random';

/** How the draws of a simulation are made. */
export interface Sampling {
  readonly method: SamplingMethod;
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** How many futures the whole simulation has; only a Latin hypercube depends on it. */
  readonly draws: number;
}

const words = 4294967296;

/**
 * The draws, between 0 and 1, of one dimension (from 1) in a stretch of futures. They depend on the seed, the dimension
 * and the number of the future only (in a Latin hypercube on the number of draws too), so any stretch can be drawn by
 * itself and another dimension changes nothing here.
 */
export function unitDraws(
  { method, seed, draws }: Sampling,
  dimension: number,
  first: number,
  count: number,
): Float64Array {
  switch (method) {
    case 'sobol':
      return sobolSequence({ dimension, firstIndex: first, count, shift: shiftOf(seed, dimension) });
    case 'latinHypercube':
      return latinHypercube({ seed, dimension, size: draws, firstIndex: first, count });
    case 'random':
      return randomDraws(seed, dimension, first, count);
  }
}

let shifts: { readonly seed: number; readonly byDimension: Map<number, number> } | undefined;

/** The shift of a dimension, remembered for the seed last used: every block asks for it. */
function shiftOf(seed: number, dimension: number): number {
  if (shifts?.seed !== seed) shifts = { seed, byDimension: new Map() };
  const known = shifts.byDimension.get(dimension) ?? digitalShift(seed, dimension);
  shifts.byDimension.set(dimension, known);
  return known;
}

/** Independent draws: two dimensions share the four random words of a future's block. */
function randomDraws(seed: number, dimension: number, first: number, count: number): Float64Array {
  const key = [seed % words, Math.floor(seed / words)] as const;
  const block = (dimension - 1) >>> 1;
  const at = 2 * ((dimension - 1) & 1);
  return Float64Array.from({ length: count }, (_, place) => {
    const index = first + place;
    const found = philox([block, 0, index % words, Math.floor(index / words)], key);
    return unitFromWords(found[at]!, found[at + 1]!);
  });
}
