import { powerOfTwo } from './powerOfTwo.ts';

/**
 * x · 2^exponent, rounded once, for whole exponents from −1100 to 1100; the exponent is trusted, not checked. In two
 * factors, since 2^1024 and 2^−1075 are no doubles.
 *
 * Source: IEEE 754-2019, scaleB, for finite x.
 */
export function scaleByPowerOfTwo(x: number, exponent: number): number {
  const half = Math.floor(exponent / 2);
  return x * powerOfTwo(half) * powerOfTwo(exponent - half);
}
