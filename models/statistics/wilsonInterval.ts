import { normalQuantile } from './normalQuantile.ts';
import { StatisticsError } from './statisticsError.ts';

/** A share with the interval it is known within. */
export interface ShareEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of successes in independent trials, with the score interval that holds the true probability with the given
 * confidence; unlike the textbook's ± it stays within 0 to 1 and is right near them. With quasi-random points the share
 * is known better than it says. Throws `outOfRange` for no trials, or successes beyond them.
 *
 * Source: Wilson, J. Amer. Statist. Assoc. 22 (1927) 209–212.
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): ShareEstimate {
  if (!(trials >= 1 && successes >= 0 && successes <= trials)) {
    throw new StatisticsError('outOfRange', `There cannot be ${successes} successes in ${trials} trials.`, {
      fields: ['successes', 'trials'],
      found: { successes, trials },
      low: 0,
      high: trials,
    });
  }
  const value = successes / trials;
  const score = normalQuantile((1 + confidence) / 2);
  const square = score * score;
  const middle = value + square / (2 * trials);
  const reach = Math.sqrt(square * ((value * (1 - value)) / trials + square / (4 * trials * trials)));
  const scale = 1 + square / trials;
  return {
    value,
    low: successes === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: successes === trials ? 1 : Math.min(1, (middle + reach) / scale),
  };
}
