import { binaryExponent } from './binaryExponent.ts';
import { exponential } from './exponential.ts';
import { scaleByPowerOfTwo } from './scaleByPowerOfTwo.ts';
import { StatisticsError } from './statisticsError.ts';

const naturalLogarithmOfTwoHigh = 6.9314718036912381649e-1;
const naturalLogarithmOfTwoLow = 1.90821492927058770002e-10;
const twoThirdsHigh = 0.6666666666666666;
const twoThirdsLow = 3.700743415417188e-17;
const squareRootOfTwo = 1.4142135623730951;

/**
 * base to the power exponent, for a base above 0, within 1 unit in the last place, with the same bits everywhere:
 * only + − × ÷, floor and exponent bits are used, never `Math.pow` or `**`, which differ between browsers.
 *
 * e^(exponent · ln base), with ln base and the product as unevaluated sums of two doubles (about 2^−64), since an
 * error in the last bit of a product near 700 would cost ten bits of the result. Infinity and 0 beyond the doubles;
 * NaN for an exponent that is NaN. Throws `notPositive` for a base that is not above 0, and for an infinite one.
 *
 * Source: Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971), for
 * the exact sums and products; DLMF 4.6.4 and 4.2.19 for the series.
 */
export function power(base: number, exponent: number): number {
  if (!(base > 0 && base < Infinity)) {
    throw new StatisticsError(
      'notPositive',
      `The base of a power must be above 0 and finite; it is ${base}.`,
      {
        fields: ['base'],
        found: { base },
      },
    );
  }
  if (base === 1) return 1;
  if (exponent > 1e20) return base > 1 ? Infinity : 0;
  if (exponent < -1e20) return base > 1 ? 0 : Infinity;

  let twos = binaryExponent(base);
  let mantissa = scaleByPowerOfTwo(base, -twos);
  if (mantissa > squareRootOfTwo) {
    mantissa /= 2;
    twos += 1;
  }

  // s = f / (2 + f) as sHigh + sLow
  const f = mantissa - 1;
  const divisorHigh = 2 + f;
  const divisorLow = f - (divisorHigh - 2);
  const sHigh = f / divisorHigh;
  const remainder = f - sHigh * divisorHigh - lostInProduct(sHigh, divisorHigh) - sHigh * divisorLow;
  const sLow = remainder / divisorHigh;

  // 2s³/3 as cubeHigh + cubeLow; the terms from s⁵ on need one double only
  const squareHigh = sHigh * sHigh;
  const squareLow = lostInProduct(sHigh, sHigh) + 2 * sHigh * sLow;
  const thirdHigh = sHigh * squareHigh;
  const thirdLow = lostInProduct(sHigh, squareHigh) + sHigh * squareLow + sLow * squareHigh;
  const cubeHigh = thirdHigh * twoThirdsHigh;
  const cubeLow =
    lostInProduct(thirdHigh, twoThirdsHigh) + thirdHigh * twoThirdsLow + thirdLow * twoThirdsHigh;
  const tail = thirdHigh * squareHigh * artanhSeries(squareHigh);

  // ln base as logarithmHigh + logarithmLow
  const mantissaHigh = 2 * sHigh + cubeHigh;
  const mantissaLow = cubeHigh - (mantissaHigh - 2 * sHigh) + (tail + (2 * sLow + cubeLow));
  const twosHigh = twos * naturalLogarithmOfTwoHigh;
  const sum = twosHigh + mantissaHigh;
  const lostInSum = twos === 0 ? 0 : mantissaHigh - (sum - twosHigh);
  const rest = lostInSum + mantissaLow + twos * naturalLogarithmOfTwoLow;
  const logarithmHigh = sum + rest;
  const logarithmLow = rest - (logarithmHigh - sum);

  const product = exponent * logarithmHigh;
  return exponential(product, lostInProduct(exponent, logarithmHigh) + exponent * logarithmLow);
}

/** a · b less its rounded value, exactly, unless something over- or underflows. */
function lostInProduct(a: number, b: number): number {
  const spreadA = a * 134217729;
  const aHigh = spreadA - (spreadA - a);
  const aLow = a - aHigh;
  const spreadB = b * 134217729;
  const bHigh = spreadB - (spreadB - b);
  const bLow = b - bHigh;
  return aLow * bLow - (a * b - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** 2/5 + 2q/7 + 2q²/9 + …, for 0 <= q <= 0.0295. */
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
  return sum;
}
