import { polynomialTerms, type PolynomialTerms } from './polynomialTerms.ts';
import { turningPoints } from './turningPoints.ts';

/** A polynomial at one place. */
export interface PolynomialLook {
  readonly x: number;
  readonly value: number;
  /** −1, 0 or 1; 0 where the value is no larger than what rounding leaves of its terms. */
  readonly sign: number;
}

/** How many terms of the Taylor series are looked at: up to this many roots may lie in one place. */
const depth = 8;

/**
 * Places from 0 to 1, rising, between each two of which a polynomial (coefficients from the lowest power) rises or
 * falls all along, or keeps its sign: so every root shows as a change of sign between neighbours, or as a sign of 0.
 * Double roots come out as a place of their own. A piece is taken when the sign of the value, or of one of its first
 * derivatives, is proven for all of it; its turning points are then found one derivative after the other. Others are
 * halved, down to where rounding hides everything.
 *
 * Source: interval bounds (Moore, Interval Analysis (1966), chapters 4 and 7) and Rolle's theorem.
 */
export function polynomialLooks(coefficients: readonly number[]): PolynomialLook[] {
  let left = polynomialTerms(coefficients, 0, depth);
  const ahead = [polynomialTerms(coefficients, 1, depth)];
  const looks = [lookFrom(left)];
  while (ahead.length > 0) {
    const right = ahead.at(-1)!;
    const middle = polynomialTerms(coefficients, left.x + (right.x - left.x) / 2, depth);
    const order = orderProvenByEnds(left, right) ?? orderProvenBySeries(middle, right);
    if (order === undefined && right.x - left.x > 1e-13) {
      ahead.push(middle);
      continue;
    }
    const turns = order === undefined ? [] : turningPoints(coefficients, left.x, right.x, order);
    looks.push(...turns.map((x) => polynomialLook(coefficients, x)), lookFrom(right));
    left = right;
    ahead.pop();
  }
  return looks;
}

export function polynomialLook(coefficients: readonly number[], x: number): PolynomialLook {
  return lookFrom(polynomialTerms(coefficients, x, 1));
}

function lookFrom({ x, above, below, noise }: PolynomialTerms): PolynomialLook {
  const value = above[0]! - below[0]!;
  return { x, value, sign: Math.abs(value) <= noise[0]! ? 0 : value > 0 ? 1 : -1 };
}

/**
 * The lowest derivative (0 is the value) that keeps its sign on a piece, because its positive terms at one end outweigh
 * the negative ones at the other: both only grow with x.
 */
function orderProvenByEnds(left: PolynomialTerms, right: PolynomialTerms): number | undefined {
  for (let order = 0; order < depth; order += 1) {
    const margin = left.noise[order]! + right.noise[order]!;
    if (left.above[order]! > right.below[order]! + margin) return order;
    if (left.below[order]! > right.above[order]! + margin) return order;
  }
  return undefined;
}

/**
 * The same, because a term of the Taylor series at the middle outweighs all that follow, with the rest bounded by the
 * sizes of the terms at the right end; or 0 where the whole series is no larger than rounding.
 */
function orderProvenBySeries(middle: PolynomialTerms, right: PolynomialTerms): number | undefined {
  const reach = right.x - middle.x;
  const sizes = Array.from({ length: depth + 1 }, (_, order) => {
    if (order === depth) return right.above[depth]! + right.below[depth]!;
    return Math.abs(middle.above[order]! - middle.below[order]!);
  });
  for (let order = 0; order < depth; order += 1) {
    let rest = 0;
    for (let later = depth; later > order; later -= 1)
      rest = (rest + chooses(later, order) * sizes[later]!) * reach;
    if (sizes[order]! > rest + middle.noise[order]!) return order;
    if (order === 0 && sizes[0]! + rest <= middle.noise[0]!) return 0;
  }
  return undefined;
}

/** Ways to choose `some` of `all`. */
function chooses(all: number, some: number): number {
  let ways = 1;
  for (let each = 1; each <= some; each += 1) ways = (ways * (all - some + each)) / each;
  return ways;
}
