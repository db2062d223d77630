import type { Distribution } from '../../statistics/distribution.ts';
import { normalCumulative } from '../../statistics/normalCumulative.ts';
import { normalQuantile } from '../../statistics/normalQuantile.ts';
import { ScoreTable } from './scoreTable.ts';

/** What an input may be: values outside cannot be drawn. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** How the values of one uncertain input follow from normal scores. */
export interface Marginal {
  /** Writes the value of each score; `into` may be the scores themselves. */
  readonly fill: (scores: Float64Array, into: Float64Array) => void;
  /** The share of the distribution that lies outside the limits, and is drawn inside them instead. */
  readonly cut: number;
}

/** The probability below each score, for distributions whose quantile has a corner and is cheap. */
let probabilities: ScoreTable | undefined;

/**
 * The values of a distribution over normal scores. What lies outside the limits of the input is left out and the rest
 * scaled up (a truncated distribution), never heaped up at the limit.
 */
export function marginalOf(distribution: Distribution, { low, high }: Limits): Marginal {
  if (distribution.variance === 0) return constant(distribution.quantile(0.5));
  const below = probabilityBelow(distribution, low);
  const inside = probabilityBelow(distribution, high) - below;
  const cut = below > 0 || inside < 1 ? 1 - inside : 0;
  const kept = (probability: number): number => below + probability * inside;
  const within = (value: number): number => Math.min(high, Math.max(low, value));
  switch (distribution.kind) {
    case 'discrete':
      return { fill: fillSteps(distribution), cut: 0 };
    case 'uniform':
    case 'triangular':
      return { fill: fillBy((score) => within(distribution.quantile(kept(probabilityOf(score))))), cut };
    default: {
      const table = new ScoreTable((score) => within(distribution.quantile(kept(clamped(normalCumulative(score).lower))))); // prettier-ignore
      return { fill: (scores, into) => table.fill(scores, into), cut };
    }
  }
}

const constant = (value: number): Marginal => ({ fill: (_, into) => void into.fill(value), cut: 0 });

const fillBy =
  (valueAt: (score: number) => number): Marginal['fill'] =>
  (scores, into) => {
    for (let index = 0; index < scores.length; index += 1) into[index] = valueAt(scores[index]!);
  };

/** A few values, which all lie inside the limits: each from its own score on. */
function fillSteps({ parameters }: Distribution): Marginal['fill'] {
  const { values, probabilities: shares } = parameters as { readonly values: readonly number[]; readonly probabilities: readonly number[] }; // prettier-ignore
  let reached = 0;
  const from = shares.slice(0, -1).map((share) => normalQuantile((reached += share)));
  return fillBy((score) => {
    let place = 0;
    while (place < from.length && score > from[place]!) place += 1;
    return values[place]!;
  });
}

function probabilityOf(score: number): number {
  probabilities ??= new ScoreTable((each) => clamped(normalCumulative(each).lower));
  return clamped(probabilities.at(score));
}

const clamped = (probability: number): number => Math.min(1, Math.max(0, probability));

/** How much of a distribution lies below a value: by halving, since distributions give quantiles only. */
function probabilityBelow(distribution: Distribution, value: number): number {
  if (distribution.quantile(0) >= value) return 0;
  if (distribution.quantile(1) <= value) return 1;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (distribution.quantile(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
