import { incompleteBeta } from './incompleteBeta.ts';
import { requireProbability } from './requireProbability.ts';
import { StatisticsError } from './statisticsError.ts';

/**
 * The probability of at least `successes` successes in `trials` independent trials that succeed with `probability`
 * each. Throws `notWhole` unless 0 <= successes <= trials are whole numbers, and `notAProbability`.
 *
 * Source: DLMF 8.17.5.
 */
export function binomialTail(successes: number, trials: number, probability: number): number {
  requireProbability(probability);
  if (!(Number.isInteger(successes) && Number.isInteger(trials) && successes >= 0 && successes <= trials)) {
    throw new StatisticsError('notWhole', `${successes} of ${trials} is no number of successes.`, {
      fields: ['successes', 'trials'],
      found: { successes, trials },
    });
  }
  return successes === 0 ? 1 : incompleteBeta(probability, successes, trials - successes + 1);
}
