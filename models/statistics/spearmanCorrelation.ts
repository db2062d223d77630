import { sampleRankCorrelation } from 'simple-statistics';
import { StatisticsError } from './statisticsError.ts';

/** A correlation, or its absence with the reason. */
export type SpearmanCorrelation =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: 'constantSample' };

/**
 * The Spearman rank correlation of paired samples: the Pearson correlation of the ranks, ties having their average
 * rank. Absent when one sample is constant. Throws `lengthsDiffer`, `empty`, and `notFinite` with the places.
 */
export function spearmanCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): SpearmanCorrelation {
  const left = Array.from(x);
  const right = Array.from(y);
  if (left.length !== right.length) {
    throw new StatisticsError(
      'lengthsDiffer',
      `The samples have ${left.length} and ${right.length} numbers.`,
      {
        fields: ['x', 'y'],
        found: { x: left.length, y: right.length },
      },
    );
  }
  if (left.length === 0) throw new StatisticsError('empty', 'The samples are empty.', { fields: ['x', 'y'] });
  for (const [field, sample] of [['x', left] as const, ['y', right] as const]) {
    const indices = sample.flatMap((value, index) => (Number.isFinite(value) ? [] : [index]));
    if (indices.length > 0) {
      throw new StatisticsError('notFinite', `${field}: expected finite numbers.`, {
        fields: [field],
        indices,
      });
    }
    if (sample.every((value) => value === sample[0])) return { reason: 'constantSample' };
  }
  return { value: Math.min(1, Math.max(-1, sampleRankCorrelation(left, right))) };
}
