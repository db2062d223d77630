/**
 * A polynomial and its first derivatives, each over its factorial, at one place: for every order the sums of the
 * positive and of the negative terms, both as sizes, and the rounding that their difference may carry.
 */
export interface PolynomialTerms {
  readonly x: number;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly noise: Float64Array;
}

/**
 * Orders 0 (the value) to `orders` at x, from coefficients from the lowest power on. For x >= 0, where all the sums
 * grow with x.
 *
 * Source: Horner's rule, repeated for the derivatives (Knuth, The Art of Computer Programming 2, section 4.6.4).
 */
export function polynomialTerms(coefficients: readonly number[], x: number, orders: number): PolynomialTerms {
  const above = new Float64Array(orders + 1);
  const below = new Float64Array(orders + 1);
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    for (let order = orders; order >= 1; order -= 1) {
      above[order] = above[order]! * x + above[order - 1]!;
      below[order] = below[order]! * x + below[order - 1]!;
    }
    const coefficient = coefficients[power]!;
    above[0] = above[0]! * x + Math.max(0, coefficient);
    below[0] = below[0]! * x + Math.max(0, -coefficient);
  }
  const noise = above.map((size, order) => 2.3e-16 * (coefficients.length + 4) * (size + below[order]!));
  return { x, above, below, noise };
}
