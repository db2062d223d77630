import { StatisticsError } from './statisticsError.ts';

/**
 * The Pearson correlation that two jointly normal numbers must have for their Spearman rank correlation to be the
 * given one: 2 sin(π · spearman / 6). This is what a Gaussian copula needs. Same bits everywhere: the sine is summed
 * as its Taylor series. Throws `outOfRange` outside −1 to 1.
 *
 * Source: K. Pearson, "On further methods of determining correlation", Drapers' Company Research Memoirs (1907).
 */
export function pearsonFromSpearman(spearman: number): number {
  if (!(spearman >= -1 && spearman <= 1)) {
    throw new StatisticsError('outOfRange', `A correlation lies between −1 and 1; this is ${spearman}.`, {
      fields: ['spearman'],
      found: { spearman },
      low: -1,
      high: 1,
    });
  }
  if (spearman === 1 || spearman === -1) return spearman;
  const angle = spearman * 0.5235987755982988;
  const square = angle * angle;
  let tail = 0;
  for (let odd = 19; odd >= 3; odd -= 2) tail = (-square / (odd * (odd - 1))) * (1 + tail);
  return 2 * (angle + angle * tail);
}
