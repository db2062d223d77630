import { binaryExponent } from './binaryExponent.ts';
import { scaleByPowerOfTwo } from './scaleByPowerOfTwo.ts';

const naturalLogarithmOfTwoHigh = 6.9314718036912381649e-1;
const naturalLogarithmOfTwoLow = 1.90821492927058770002e-10;
const squareRootOfTwo = 1.4142135623730951;

/**
 * The natural logarithm of x, within 1 unit in the last place, with the same bits everywhere: only + − × ÷ and
 * exponent bits are used, never `Math.log`, which differs between browsers.
 *
 * x = 2^k (1 + f) with 1 + f from √½ to √2, and ln(1 + f) = 2 artanh(s) with s = f / (2 + f), as the series
 * 2s + s(2s²/3 + 2s⁴/5 + …); the first term left out is below 1e-18 of the sum. −Infinity for 0, Infinity for
 * Infinity, NaN for NaN and for x < 0; nothing throws.
 *
 * Source: DLMF 4.6.4; the order of the additions is that of FreeBSD msun e_log.c.
 */
export function naturalLogarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let exponent = binaryExponent(x);
  let mantissa = scaleByPowerOfTwo(x, -exponent);
  if (mantissa > squareRootOfTwo) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const series = artanhSeries(s * s);
  const halfSquare = 0.5 * f * f;
  const correction = s * (halfSquare + series) + exponent * naturalLogarithmOfTwoLow;
  return exponent * naturalLogarithmOfTwoHigh - (halfSquare - correction - f);
}

/** 2q/3 + 2q²/5 + 2q³/7 + …, for 0 <= q <= 0.0295. */
function artanhSeries(q: number): number {
  let sum = 2 / 23;
  sum = sum * q + 2 / 21;
  sum = sum * q + 2 / 19;
  sum = sum * q + 2 / 17;
  sum = sum * q + 2 / 15;
  sum = sum * q + 2 / 13;
  sum = sum * q + 2 / 11;
  sum = sum * q + 2 / 9;
  sum = sum * q + 2 / 7;
  sum = sum * q + 2 / 5;
  sum = sum * q + 2 / 3;
  return sum * q;
}
