import { sobolDirections } from './sobolDirections.ts';
import { StatisticsError } from './statisticsError.ts';

export interface SobolSequenceOptions {
  /** From 1 to 1111. */
  readonly dimension: number;
  /** Number of the first point; point 0 is the first of the sequence. */
  readonly firstIndex: number;
  readonly count: number;
  /** A whole number from 0 to 2^32 − 1, such as `digitalShift` gives; without it the sequence is left as it is. */
  readonly shift?: number;
}

const cells = 4294967296;
/** Exact, as a power of two: multiplying by it gives the same bits as dividing, sooner. */
const cell = 1 / cells;

/**
 * One coordinate of successive points of the Sobol sequence, in Gray-code order (point n takes the bits of
 * n ⊕ ⌊n/2⌋). Any stretch can be asked for by itself, so shards of a simulation fit together bit for bit. The first
 * 2^k points of any dimension hold one point in every 2^k-th part of 0 to 1, and so does every later such block.
 *
 * Without `shift` the coordinates are exact fractions from 0 on, and point 0 is 0. With it their binary digits are
 * changed where the shift has a 1, and half a cell (2^−33) is added, so that no coordinate is 0 or 1.
 *
 * Throws `notWhole`, and `tooMany` beyond 2^32 points or 1111 dimensions.
 *
 * Source: Antonov and Saleev, USSR Comput. Math. Math. Phys. 19 (1979) 252–256; Bratley and Fox, ACM Trans. Math.
 * Softw. 14 (1988) 88–100. Digital shift: L'Ecuyer and Lemieux, Modeling Uncertainty (2002) 419–474.
 */
export function sobolSequence({ dimension, firstIndex, count, shift }: SobolSequenceOptions): Float64Array {
  requireWhole({ firstIndex, count, ...(shift === undefined ? {} : { shift }) });
  if (firstIndex + count > cells) {
    throw new StatisticsError('tooMany', 'The Sobol sequence has no more than 2^32 points here.', {
      fields: ['firstIndex', 'count'],
      found: { firstIndex, count },
      high: cells,
    });
  }
  const directions = sobolDirections(dimension);
  const half = shift === undefined ? 0 : 0.5;
  let digits = shift ?? 0;
  const gray = (firstIndex ^ (firstIndex >>> 1)) >>> 0;
  for (let bit = 0; bit < 32; bit += 1) if ((gray >>> bit) & 1) digits ^= directions[bit]!;

  const points = new Float64Array(count);
  // The number of the next point as 32 bits: only its lowest 1 is asked for.
  let next = firstIndex | 0;
  for (let place = 0; place < count; place += 1) {
    points[place] = ((digits >>> 0) + half) * cell;
    next = (next + 1) | 0;
    digits ^= directions[31 - Math.clz32(next & -next)]!;
  }
  return points;
}

function requireWhole(given: Readonly<Record<string, number>>): void {
  const fields = Object.keys(given).filter((name) => !(Number.isInteger(given[name]) && given[name]! >= 0));
  if (fields.length > 0) {
    throw new StatisticsError('notWhole', `${fields.join(' and ')}: expected a whole number from 0 on.`, {
      fields,
      found: given,
    });
  }
}
