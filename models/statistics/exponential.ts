import { scaleByPowerOfTwo } from './scaleByPowerOfTwo.ts';

/** ln 2 in two parts; the first ends in so many zero bits that whole multiples of it up to 2^11 are exact. */
const naturalLogarithmOfTwoHigh = 6.9314718036912381649e-1;
const naturalLogarithmOfTwoLow = 1.90821492927058770002e-10;

/**
 * e to the power x, within 1 unit in the last place, with the same bits everywhere: only + − × ÷, floor and exponent
 * bits are used, never `Math.exp`, which differs between browsers.
 *
 * x = k ln 2 + r with |r| <= ln 2 / 2, then e^r by its Taylor series, whose coefficients are 1/n!; the first term
 * left out is below 1e-18. `correction` is an addition to x smaller than its last bit, for callers that know x to
 * more than double precision. Infinity above 709.78, 0 below −745.13, NaN for NaN; nothing throws.
 *
 * Source: DLMF 4.2.19; ln 2 in two parts as in FreeBSD msun e_exp.c.
 */
export function exponential(x: number, correction = 0): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const multiple = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - multiple * naturalLogarithmOfTwoHigh;
  const low = multiple * naturalLogarithmOfTwoLow - correction;
  const rest = high - low;
  const lostInRest = high - rest - low;
  const series = rest * rest * seriesFromSquare(rest);
  return scaleByPowerOfTwo(1 + (rest + (lostInRest * (1 + rest) + series)), multiple);
}

/** (e^r − 1 − r) / r², for |r| <= 0.35. */
function seriesFromSquare(r: number): number {
  let sum = 1 / 87178291200;
  sum = sum * r + 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 1 / 2;
  return sum;
}
