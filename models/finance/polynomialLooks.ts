/** A polynomial at one place: its value and slope, each also as the sizes of its positive and negative parts. */
export interface PolynomialLook {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
  readonly above: number;
  readonly below: number;
  readonly slopeAbove: number;
  readonly slopeBelow: number;
  /** −1, 0 or 1; 0 where the value is no larger than what rounding leaves of its parts. */
  readonly sign: number;
}

/**
 * Places from 0 to 1, rising, between each two of which a polynomial (coefficients from the lowest power) has no root,
 * or exactly one because it rises or falls all along; or which lie so close that rounding hides its sign. So every
 * root shows as a change of sign between neighbours, or as a run of signs that are 0.
 *
 * The positive and the negative terms are two rising functions of x; comparing one at the start of a piece with the
 * other at its end proves a sign for all of the piece. Pieces without proof are halved.
 *
 * Source: interval bounds as in Moore, Interval Analysis (1966), chapter 7.
 */
export function polynomialLooks(coefficients: readonly number[]): PolynomialLook[] {
  const looks = [polynomialLook(coefficients, 0)];
  const ahead = [polynomialLook(coefficients, 1)];
  while (ahead.length > 0) {
    const left = looks.at(-1)!;
    const right = ahead.at(-1)!;
    const proven =
      left.above > right.below ||
      left.below > right.above ||
      left.slopeAbove > right.slopeBelow ||
      left.slopeBelow > right.slopeAbove;
    const width = right.x - left.x;
    const hidden = width < 1e-15 || (width < 1e-6 && left.sign === 0 && right.sign === 0);
    if (proven || hidden) {
      looks.push(right);
      ahead.pop();
    } else {
      ahead.push(polynomialLook(coefficients, left.x + width / 2));
    }
  }
  return looks;
}

/** Horner's rule for the positive and the negative terms apart, and for their slopes. */
export function polynomialLook(coefficients: readonly number[], x: number): PolynomialLook {
  let above = 0;
  let below = 0;
  let slopeAbove = 0;
  let slopeBelow = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    const coefficient = coefficients[power]!;
    slopeAbove = slopeAbove * x + above;
    slopeBelow = slopeBelow * x + below;
    above = above * x + (coefficient > 0 ? coefficient : 0);
    below = below * x - (coefficient < 0 ? coefficient : 0);
  }
  const value = above - below;
  const noise = 2.3e-16 * (coefficients.length + 4) * (above + below);
  const sign = Math.abs(value) <= noise ? 0 : value > 0 ? 1 : -1;
  return { x, value, slope: slopeAbove - slopeBelow, above, below, slopeAbove, slopeBelow, sign };
}
