import type { Distribution } from './distribution.ts';
import { requireProbability } from './requireProbability.ts';
import { StatisticsError } from './statisticsError.ts';

export interface DiscreteGiven {
  readonly values: readonly number[];
  /** One for each value, not negative, in any unit: 3 and 1 mean 75 % and 25 %. */
  readonly weights: readonly number[];
}

/**
 * One of a few values, each with its weight. The quantile is the smallest value v with P(X <= v) >= probability.
 * `parameters` holds the values in rising order, each once, without those of weight 0, and their probabilities.
 * Throws `empty`, `lengthsDiffer`, `notFinite`, and `notPositive` for a negative weight or when all are 0.
 */
export function discreteDistribution(
  given: DiscreteGiven,
): Distribution<'discrete', { values: readonly number[]; probabilities: readonly number[] }> {
  requireWeighted(given);
  const weightOf = new Map<number, number>();
  given.values.forEach((value, place) =>
    weightOf.set(value, (weightOf.get(value) ?? 0) + given.weights[place]!),
  );
  const values = [...weightOf.keys()].filter((value) => weightOf.get(value)! > 0).sort((a, b) => a - b);
  const total = values.reduce((sum, value) => sum + weightOf.get(value)!, 0);
  if (!(total > 0 && total < Infinity)) {
    throw new StatisticsError('notPositive', 'At least one weight must be above 0.', { fields: ['weights'] });
  }
  const probabilities = values.map((value) => weightOf.get(value)! / total);
  const mean = values.reduce((sum, value, place) => sum + value * probabilities[place]!, 0);
  const variance = values.reduce(
    (sum, value, place) => sum + (value - mean) * (value - mean) * probabilities[place]!,
    0,
  );
  let reached = 0;
  const cumulative = values.map((value) => (reached += weightOf.get(value)!) / total);
  return {
    kind: 'discrete',
    parameters: { values, probabilities },
    mean,
    variance,
    quantile(probability) {
      requireProbability(probability);
      const place = cumulative.findIndex((share) => share >= probability);
      return values[place]!;
    },
  };
}

function requireWeighted({ values, weights }: DiscreteGiven): void {
  if (values.length === 0) {
    throw new StatisticsError('empty', 'A discrete distribution needs at least one value.', {
      fields: ['values'],
    });
  }
  if (values.length !== weights.length) {
    throw new StatisticsError('lengthsDiffer', `${values.length} values but ${weights.length} weights.`, {
      fields: ['values', 'weights'],
      found: { values: values.length, weights: weights.length },
    });
  }
  for (const [field, list] of [['values', values] as const, ['weights', weights] as const]) {
    const indices = list.flatMap((number, index) => (Number.isFinite(number) ? [] : [index]));
    if (indices.length > 0) {
      throw new StatisticsError('notFinite', `${field}: expected finite numbers.`, {
        fields: [field],
        indices,
      });
    }
  }
  const negative = weights.flatMap((weight, index) => (weight < 0 ? [index] : []));
  if (negative.length > 0) {
    throw new StatisticsError('notPositive', 'A weight is not negative.', {
      fields: ['weights'],
      indices: negative,
    });
  }
}
