import { StatisticsError } from './statisticsError.ts';

/** Throws `notAProbability` unless the number lies between 0 and 1, both included. */
export function requireProbability(probability: number): void {
  if (probability >= 0 && probability <= 1) return;
  throw new StatisticsError(
    'notAProbability',
    `A probability lies between 0 and 1; this is ${probability}.`,
    {
      fields: ['probability'],
      found: { probability },
      low: 0,
      high: 1,
    },
  );
}
