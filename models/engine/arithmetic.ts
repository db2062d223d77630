import { comparisonTolerance } from '../language/functions.ts';
import { power } from '../statistics/power.ts';
import { operation, type Operation } from './operation.ts';

/**
 * The value of an operation on numbers: the one definition of the arithmetic, used to fold constants and by the
 * evaluator for single values. `min` is `b < a ? b : a`; true is 1 and false 0.
 * @throws RangeError for an operation that is not arithmetic
 */
export function arithmetic(code: Operation, a: number, b: number, c: number): number {
  switch (code) {
    case operation.add:
      return a + b;
    case operation.subtract:
      return a - b;
    case operation.multiply:
      return a * b;
    case operation.divide:
      return a / b;
    case operation.divideOr:
      return b === 0 ? c : a / b;
    case operation.minimum:
      return b < a ? b : a;
    case operation.maximum:
      return a < b ? b : a;
    case operation.negate:
      return -a;
    case operation.floor:
      return Math.floor(a);
    case operation.power:
      return powerOf(a, b);
    case operation.atLeast:
      return a - b >= -comparisonTolerance ? 1 : 0;
    case operation.moreThan:
      return a - b > comparisonTolerance ? 1 : 0;
    case operation.equals:
      return a - b <= comparisonTolerance && a - b >= -comparisonTolerance ? 1 : 0;
    case operation.and:
      return a !== 0 && b !== 0 ? 1 : 0;
    case operation.or:
      return a !== 0 || b !== 0 ? 1 : 0;
    case operation.not:
      return a === 0 ? 1 : 0;
    case operation.select:
      return a !== 0 ? b : c;
    case operation.modulo:
      return a - b * Math.floor(a / b);
    case operation.ceilTo:
      return b === 0 ? a : -b * Math.floor(-(a / b - comparisonTolerance));
    default:
      throw new RangeError(`operation ${code} is not arithmetic`);
  }
}

/** `^` with a fractional exponent: base > 0 by the same algorithm everywhere; 0 to a positive power is 0. */
function powerOf(base: number, exponent: number): number {
  if (base > 0) return power(base, exponent);
  return base === 0 && exponent > 0 ? 0 : NaN;
}
