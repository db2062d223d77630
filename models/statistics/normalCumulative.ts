import { exponential } from './exponential.ts';

const oneOverSquareRootOfTwoPi = 0.3989422804014327;

/**
 * The cumulative distribution function of the standard normal: `lower` = P(Z <= z) and `upper` = P(Z > z), each to
 * about 1e-14 of itself, also far out where the other rounds to 1. Same bits everywhere. NaN for NaN; nothing throws.
 *
 * Below 2.5 from the middle by the series z + z³/3 + z⁵/(3·5) + …, whose terms have one sign; beyond by Laplace's
 * continued fraction of the tail.
 *
 * Source: Abramowitz and Stegun 26.2.11 and 26.2.14.
 */
export function normalCumulative(z: number): { readonly lower: number; readonly upper: number } {
  const distance = Math.abs(z);
  if (distance < 2.5) {
    const half = normalDensity(distance) * seriesFromMiddle(distance);
    return z < 0 ? { lower: 0.5 - half, upper: 0.5 + half } : { lower: 0.5 + half, upper: 0.5 - half };
  }
  const tail = distance > 39 ? 0 : normalDensity(distance) / continuedFraction(distance);
  return z < 0 ? { lower: tail, upper: 1 - tail } : { lower: 1 - tail, upper: tail };
}

/** e^(−z²/2)/√(2π), with z² in two parts, since the last bit of z² counts for much when z is large. */
function normalDensity(z: number): number {
  const coarse = Math.floor(z * 16) / 16;
  const rest = (z - coarse) * (z + coarse);
  return oneOverSquareRootOfTwoPi * exponential(-0.5 * coarse * coarse) * exponential(-0.5 * rest);
}

function seriesFromMiddle(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), from the inside out; 120 levels are exact to the last bits from 2.5 on. */
function continuedFraction(z: number): number {
  let value = z;
  for (let level = 120; level >= 1; level -= 1) value = z + level / value;
  return value;
}
