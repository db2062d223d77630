import { StatisticsError } from './statisticsError.ts';

/**
 * The mean of the share of a sample with the highest values (the expected shortfall of that share): where the share
 * ends within a value, that value counts in part. Throws `empty`, and `outOfRange` for a share outside 0 to 1.
 *
 * Source: Acerbi and Tasche, J. Banking & Finance 26 (2002) 1487–1503, definition of the estimator.
 */
export function upperTailMean(sample: Float64Array, share: number): number {
  if (sample.length === 0) throw new StatisticsError('empty', 'A tail needs at least one value.', { fields: ['sample'] }); // prettier-ignore
  if (!(share > 0 && share <= 1)) {
    throw new StatisticsError('outOfRange', `The share lies above 0, up to 1; it is ${share}.`, {
      fields: ['share'],
      found: { share },
      low: 0,
      high: 1,
    });
  }
  const sorted = sample.slice().sort();
  const wanted = share * sorted.length;
  const whole = Math.floor(wanted);
  let sum = 0;
  for (let rank = 0; rank < whole; rank += 1) sum += sorted[sorted.length - 1 - rank]!;
  const part = wanted - whole;
  if (part > 0) sum += part * sorted[sorted.length - 1 - whole]!;
  return sum / wanted;
}
