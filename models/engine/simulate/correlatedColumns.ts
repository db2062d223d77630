import { choleskyFactor } from '../../statistics/choleskyFactor.ts';
import { pearsonFromSpearman } from '../../statistics/pearsonFromSpearman.ts';
import type { CorrelatedColumn } from './drawing.ts';
import type { RankCorrelation } from './uncertainty.ts';

/**
 * Each column as a sum of independent ones such that pairs have their rank correlations (a Gaussian copula): the later
 * by the earlier, so that a new one leaves those before as they were. What has no column is left out.
 * @throws StatisticsError `impossibleCorrelation`
 */
export function correlatedColumns(
  correlations: readonly RankCorrelation[],
  columnOf: ReadonlyMap<string, number>,
): readonly CorrelatedColumn[] {
  const pairs = correlations.flatMap(({ first, second, value }) => {
    const [one, other] = [columnOf.get(first), columnOf.get(second)];
    return one === undefined || other === undefined
      ? []
      : [{ one, other, value: pearsonFromSpearman(value) }];
  });
  if (pairs.length === 0) return [];
  const involved = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
  const matrix = involved.map((_, row) => involved.map((__, place): number => (row === place ? 1 : 0)));
  for (const { one, other, value } of pairs) {
    const [row, place] = [involved.indexOf(one), involved.indexOf(other)];
    matrix[row]![place] = value;
    matrix[place]![row] = value;
  }
  return choleskyFactor(matrix).flatMap((weights, row) => {
    const terms = weights.flatMap((weight, place) =>
      weight === 0 ? [] : [{ column: involved[place]!, weight }],
    );
    return terms.length === 1 && terms[0]!.weight === 1 ? [] : [{ column: involved[row]!, terms }];
  });
}
