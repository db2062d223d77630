import { StatisticsError } from './statisticsError.ts';

/** Throws `notPositive`, naming the shape, unless both shapes of a beta distribution are above 0 and finite. */
export function requireShapes(alpha: number, beta: number): void {
  const alphaIsFine = alpha > 0 && alpha < Infinity;
  if (alphaIsFine && beta > 0 && beta < Infinity) return;
  throw new StatisticsError('notPositive', `Both shapes must be above 0; they are ${alpha} and ${beta}.`, {
    fields: [alphaIsFine ? 'beta' : 'alpha'],
    found: { alpha, beta },
  });
}
