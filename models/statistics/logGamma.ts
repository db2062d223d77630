import { naturalLogarithm } from './naturalLogarithm.ts';
import { StatisticsError } from './statisticsError.ts';

const halfLogarithmOfTwoPi = 0.9189385332046728;

/**
 * ln Γ(x) for x > 0, to about 1e-14, absolutely near 1 and 2 (where it is 0) and relatively elsewhere. Same bits
 * everywhere. Stirling's series from 12 on; smaller arguments are first moved up by Γ(x) = Γ(x + 1) / x. Throws
 * `notPositive` for anything not above 0.
 *
 * Source: Abramowitz and Stegun 6.1.40, with the Bernoulli numbers to B₁₆.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) {
    throw new StatisticsError('notPositive', `ln Γ is computed for arguments above 0; this is ${x}.`, {
      fields: ['x'],
      found: { x },
    });
  }
  let product = 1;
  let argument = x;
  while (argument < 12) {
    product *= argument;
    argument += 1;
  }
  const inverse = 1 / argument;
  const main = (argument - 0.5) * naturalLogarithm(argument) - argument + halfLogarithmOfTwoPi;
  return main + inverse * stirlingSeries(inverse * inverse) - naturalLogarithm(product);
}

/** B₂/(1·2) + B₄/(3·4) q + B₆/(5·6) q² + … */
function stirlingSeries(q: number): number {
  let sum = -3617 / 122400;
  sum = sum * q + 1 / 156;
  sum = sum * q + -691 / 360360;
  sum = sum * q + 1 / 1188;
  sum = sum * q + -1 / 1680;
  sum = sum * q + 1 / 1260;
  sum = sum * q + -1 / 360;
  sum = sum * q + 1 / 12;
  return sum;
}
