import { brentRoot } from '../statistics/brentRoot.ts';

/** A root of a polynomial; `touching` where it is 0 without changing sign. */
export interface PolynomialRoot {
  readonly x: number;
  readonly touching: boolean;
}

/** A polynomial and its slope at one place, each as the sum of what is above and of what is below 0. */
interface Look {
  readonly x: number;
  readonly value: number;
  readonly above: number;
  readonly below: number;
  readonly slopeAbove: number;
  readonly slopeBelow: number;
}

/**
 * All the roots above 0 and below 1 of a polynomial with finite coefficients, lowest power first, the first and last
 * not 0; and 1 itself where `valueAtOne` is 0 and `withOne` is set. Rising, multiple roots once. None is missed: the
 * interval is halved until the signs of the parts prove that a piece has no root, or that it rises or falls all
 * along. Where rounding hides the sign the piece counts as one root, touching or not by the signs on its two sides.
 *
 * Source: interval bounds of a difference of two rising functions, as in Moore, Interval Analysis (1966), chapter 7.
 */
export function rootsUpToOne(coefficients: readonly number[], valueAtOne: number, withOne: boolean): PolynomialRoot[] {
  const noise = 4e-16 * (coefficients.length + 4);
  const roots: PolynomialRoot[] = [];
  let hidden: { left: Look; right: Look } | undefined;

  function isolate(left: Look, right: Look): void {
    const isHidden = [left, right].every((look) => Math.abs(look.value) <= noise * (look.above + look.below));
    if (left.above > right.below || left.below > right.above) return;
    if (left.slopeAbove > right.slopeBelow || left.slopeBelow > right.slopeAbove) addCrossing(left, right);
    else if ((isHidden && right.x - left.x < 1e-6) || right.x - left.x < 1e-15) addHidden(left, right);
    else {
      const middle = lookAt(coefficients, (left.x + right.x) / 2);
      isolate(left, middle);
      isolate(middle, right);
    }
  }

  function addCrossing(left: Look, right: Look): void {
    if (hidden?.right.x === left.x) {
      const grows = Math.abs(left.value) <= noise * (left.above + left.below);
      if (grows) return;
    }
    if (left.value === 0) roots.push({ x: left.x, touching: false });
    else if (left.value > 0 ? right.value < 0 : right.value > 0) {
      const bracket = { low: left.x, high: right.x, valueAtLow: left.value, valueAtHigh: right.value };
      roots.push({ x: brentRoot((x) => lookAt(coefficients, x).value, bracket).x, touching: false });
    }
  }

  function addHidden(left: Look, right: Look): void {
    hidden = { left: hidden?.right.x === left.x ? hidden.left : left, right };
  }

  isolate(lookAt(coefficients, 0), { ...lookAt(coefficients, 1), value: valueAtOne });
  if (withOne && valueAtOne === 0) roots.push({ x: 1, touching: false });
  return roots;
}
