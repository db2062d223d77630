import { sobolDirectionNumbers } from './sobolDirectionNumbers.ts';
import { StatisticsError } from './statisticsError.ts';

/** Beyond it the direction numbers are not known to us. */
export const mostSobolDimensions = 1111;

/** Where the numbers of each dimension begin in the table; filled in as far as was asked for. */
const numbers: string[] = [];
const starts: number[] = [];

/** Those asked for already: every block of a simulation asks again. */
const known = new Map<number, Uint32Array>();

/**
 * The 32 direction numbers of one dimension (the first is 1), as whole numbers over 2^32: the first is ½. They are shared: only read them. Throws
 * `tooMany` for a dimension above 1111, `notWhole` for one that is not a whole number from 1 on.
 *
 * Source: Joe and Kuo, ACM Trans. Math. Softw. 29 (2003) 49–57, recurrence (2).
 */
export function sobolDirections(dimension: number): Uint32Array {
  const found = known.get(dimension) ?? computed(dimension);
  known.set(dimension, found);
  return found;
}

function computed(dimension: number): Uint32Array {
  if (!(Number.isInteger(dimension) && dimension >= 1 && dimension <= mostSobolDimensions)) {
    throw new StatisticsError(
      dimension > mostSobolDimensions ? 'tooMany' : 'notWhole',
      `A Sobol dimension is a whole number from 1 to ${mostSobolDimensions}; this is ${dimension}.`,
      { fields: ['dimension'], found: { dimension }, low: 1, high: mostSobolDimensions },
    );
  }
  const { polynomial, initial } = dimension === 1 ? { polynomial: 0, initial: [] } : entry(dimension);
  const degree = initial.length;
  const directions = new Uint32Array(32);
  for (let bit = 0; bit < 32; bit += 1) {
    if (dimension === 1) directions[bit] = 1 << (31 - bit);
    else if (bit < degree) directions[bit] = initial[bit]! << (31 - bit);
    else directions[bit] = recurrence(directions, bit, polynomial, degree);
  }
  return directions;
}

/** v_k = v_{k−s} ⊕ v_{k−s} / 2^s ⊕ the v_{k−j} whose coefficient a_j in the polynomial is 1. */
function recurrence(directions: Uint32Array, bit: number, polynomial: number, degree: number): number {
  const oldest = directions[bit - degree]!;
  let value = oldest ^ (oldest >>> degree);
  for (let back = 1; back < degree; back += 1) {
    if ((polynomial >>> (degree - back)) & 1) value ^= directions[bit - back]!;
  }
  return value;
}

function entry(dimension: number): { polynomial: number; initial: number[] } {
  if (numbers.length === 0) numbers.push(...sobolDirectionNumbers.trim().split(/\s+/));
  while (starts.length < dimension - 1) {
    const last = starts.at(-1);
    starts.push(last === undefined ? 0 : last + degreeAt(last));
  }
  const start = starts[dimension - 2]!;
  const rest = numbers.slice(start + 1, start + degreeAt(start));
  return {
    polynomial: parseInt(numbers[start]!, 36),
    initial: [1, ...rest.map((digits) => parseInt(digits, 36))],
  };
}

function degreeAt(start: number): number {
  return 31 - Math.clz32(parseInt(numbers[start]!, 36));
}
