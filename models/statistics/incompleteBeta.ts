import { betaTails } from './betaTails.ts';
import { logBeta } from './logBeta.ts';
import { requireShapes } from './requireShapes.ts';
import { StatisticsError } from './statisticsError.ts';

/**
 * The regularised incomplete beta function I_x(alpha, beta): the cumulative distribution function at x of the beta
 * distribution on 0 to 1. About 1e-13 of itself for shapes up to a hundred, 1e-11 for some thousand. Same bits
 * everywhere. Throws `notPositive` for a shape not above 0 and finite, and `outOfRange` for x outside 0 to 1.
 *
 * Source: DLMF 8.17.2; the computation is that of `betaTails`.
 */
export function incompleteBeta(x: number, alpha: number, beta: number): number {
  requireShapes(alpha, beta);
  if (!(x >= 0 && x <= 1)) {
    throw new StatisticsError('outOfRange', `x lies between 0 and 1; it is ${x}.`, {
      fields: ['x'],
      found: { x },
      low: 0,
      high: 1,
    });
  }
  if (x === 0 || x === 1) return x;
  return betaTails({ x, oneLessX: 1 - x, alpha, beta, logOfBeta: logBeta(alpha, beta) }).lower;
}
