import { brentRoot } from '../statistics/brentRoot.ts';
import { polynomialTerms } from './polynomialTerms.ts';

/**
 * Where a polynomial turns between two places, rising, given that its derivative of the given order keeps its sign
 * there. Between two zeros of a derivative the one before it has at most one zero (Rolle), so the zeros of all of them
 * are found downwards.
 */
export function turningPoints(
  coefficients: readonly number[],
  low: number,
  high: number,
  order: number,
): number[] {
  let turns: number[] = [];
  for (let each = order - 1; each >= 1; each -= 1) {
    const derivative = (x: number) => {
      const { above, below } = polynomialTerms(coefficients, x, each);
      return above[each]! - below[each]!;
    };
    const places = [low, ...turns, high].map((x) => ({ x, value: derivative(x) }));
    turns = places.slice(1).flatMap((right, place) => {
      const left = places[place]!;
      if (right.value === 0) return right.x < high ? [right.x] : [];
      if (left.value === 0 || left.value > 0 === right.value > 0) return [];
      const bracket = { low: left.x, high: right.x, valueAtLow: left.value, valueAtHigh: right.value };
      return [brentRoot(derivative, bracket).x];
    });
  }
  return turns;
}
