import { betaTails } from './betaTails.ts';
import { exponential } from './exponential.ts';
import { logBeta } from './logBeta.ts';
import { naturalLogarithm } from './naturalLogarithm.ts';
import { requireProbability } from './requireProbability.ts';
import { requireShapes } from './requireShapes.ts';

/**
 * The quantile function of the beta distribution on 0 to 1: x with I_x(alpha, beta) = probability, to about 1e-13 for
 * shapes up to a hundred, 1e-11 for some thousand. Same bits everywhere. Throws `notAProbability` outside 0 to 1, and
 * `notPositive` for a shape not above 0.
 *
 * The distance from the nearer end is sought, with the smaller of the two tails, so that neither loses digits.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  requireProbability(probability);
  requireShapes(alpha, beta);
  if (probability === 0 || probability === 1) return probability;
  const logOfBeta = logBeta(alpha, beta);
  if (probability <= betaTails({ x: 0.5, oneLessX: 0.5, alpha, beta, logOfBeta }).lower) {
    return distanceFromEnd(probability, 1 - probability, alpha, beta, logOfBeta);
  }
  return 1 - distanceFromEnd(1 - probability, probability, beta, alpha, logOfBeta);
}

/**
 * The place at or below ½ with probability `below` below it and `above` above it. Newton's method on the logarithm of
 * the smaller of the two, as a function of the logarithm of the place, kept inside a bracket.
 */
function distanceFromEnd(
  below: number,
  above: number,
  alpha: number,
  beta: number,
  logOfBeta: number,
): number {
  const byLower = below <= above;
  const wanted = naturalLogarithm(byLower ? below : above);
  let low = 0;
  let high = 0.5000000000000001;
  let x = exponential((naturalLogarithm(below) + naturalLogarithm(alpha) + logOfBeta) / alpha);
  if (!(x < high)) x = alpha < beta ? alpha / (alpha + beta) : 0.25;
  for (let step = 0; step < 200 && x > 0; step += 1) {
    const tails = betaTails({ x, oneLessX: 1 - x, alpha, beta, logOfBeta });
    const reached = naturalLogarithm(byLower ? tails.lower : tails.upper);
    if (byLower ? reached < wanted : reached > wanted) low = x;
    else high = x;
    const slope = exponential(
      alpha * naturalLogarithm(x) + (beta - 1) * naturalLogarithm(1 - x) - logOfBeta - reached,
    );
    const next = x * exponential((byLower ? wanted - reached : reached - wanted) / slope);
    // the error of the next place is of the order of the square of the step
    if (Math.abs(next - x) <= 1e-9 * x) return next;
    if (next > low && next < high) x = next;
    else x = low > 0 ? (low + high) / 2 : high / 4;
  }
  return x;
}
