import { StatisticsError } from './statisticsError.ts';

/**
 * The Spearman rank correlation of two jointly normal numbers with the given Pearson correlation:
 * 6/π · arcsin(pearson / 2). Same bits everywhere: the arcsine is summed as its power series. Throws `outOfRange`
 * outside −1 to 1.
 *
 * Source: K. Pearson, "On further methods of determining correlation", Drapers' Company Research Memoirs (1907);
 * the series is DLMF 4.24.1.
 */
export function spearmanFromPearson(pearson: number): number {
  if (!(pearson >= -1 && pearson <= 1)) {
    throw new StatisticsError('outOfRange', `A correlation lies between −1 and 1; this is ${pearson}.`, {
      fields: ['pearson'],
      found: { pearson },
      low: -1,
      high: 1,
    });
  }
  if (pearson === 1 || pearson === -1) return pearson;
  const sine = pearson / 2;
  const square = sine * sine;
  let power = sine;
  let tail = 0;
  for (let even = 2; even <= 56; even += 2) {
    power *= (square * (even - 1)) / even;
    tail += power / (even + 1);
  }
  return (sine + tail) * 1.909859317102744;
}
