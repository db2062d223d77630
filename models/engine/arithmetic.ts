import { comparisonTolerance } from '../language/functions.ts';
import { power } from '../statistics/power.ts';
import { operation, type Operation } from './operation.ts';

/** An operation on single numbers; those it does not take are ignored. */
export type Arithmetic = (a: number, b: number, c: number) => number;

/**
 * What the arithmetic operations do to single numbers: the one definition, used to fold constants and by the
 * evaluator. `min` is `b < a ? b : a`; true is 1 and false 0.
 */
export const arithmetics: ReadonlyMap<Operation, Arithmetic> = new Map<Operation, Arithmetic>([
  [operation.add, (a, b) => a + b],
  [operation.subtract, (a, b) => a - b],
  [operation.multiply, (a, b) => a * b],
  [operation.divide, (a, b) => a / b],
  [operation.divideOr, (a, b, c) => (b === 0 ? c : a / b)],
  [operation.minimum, (a, b) => (b < a ? b : a)],
  [operation.maximum, (a, b) => (a < b ? b : a)],
  [operation.negate, (a) => -a],
  [operation.floor, (a) => Math.floor(a)],
  [operation.power, powerOf],
  [operation.atLeast, (a, b) => (a - b >= -comparisonTolerance ? 1 : 0)],
  [operation.moreThan, (a, b) => (a - b > comparisonTolerance ? 1 : 0)],
  [operation.equals, (a, b) => (a - b <= comparisonTolerance && a - b >= -comparisonTolerance ? 1 : 0)],
  [operation.and, (a, b) => (a !== 0 && b !== 0 ? 1 : 0)],
  [operation.or, (a, b) => (a !== 0 || b !== 0 ? 1 : 0)],
  [operation.not, (a) => (a === 0 ? 1 : 0)],
  [operation.select, (a, b, c) => (a !== 0 ? b : c)],
  [operation.modulo, (a, b) => a - b * Math.floor(a / b)],
  [operation.ceilTo, (a, b) => (b === 0 ? a : -b * Math.floor(-(a / b - comparisonTolerance)))],
]);

/** The value of an operation on numbers. @throws RangeError for an operation that is not arithmetic */
export function arithmetic(code: Operation, a: number, b: number, c: number): number {
  const found = arithmetics.get(code);
  if (found === undefined) throw new RangeError(`operation ${code} is not arithmetic`);
  return found(a, b, c);
}

/** `^` with a fractional exponent: base > 0 by the same algorithm everywhere; 0 to a positive power is 0. */
function powerOf(base: number, exponent: number): number {
  if (base > 0) return power(base, exponent);
  return base === 0 && exponent > 0 ? 0 : NaN;
}
