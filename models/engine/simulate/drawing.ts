import { movedValue, type MovedNumber } from '../../scenario/movedValue.ts';
import type { Marginal } from './marginal.ts';
import { normalCumulative } from '../../statistics/normalCumulative.ts';
import { toNormalScores } from './normalScores.ts';
import { unitDraws, type Sampling } from './unitDraws.ts';

/** A number of the input vector that an uncertain input sets. */
export interface DrawnLeaf extends MovedNumber {
  /** Its place among the numbers that vary. */
  readonly at: number;
}

/** An input whose value every future draws. */
export interface DrawnInput {
  readonly path: string;
  /** Which column of scores it takes its value from. */
  readonly column: number;
  readonly fill: Marginal['fill'];
  /** The share of its distribution that lies outside what it may be. */
  readonly cut: number;
  readonly leaves: readonly DrawnLeaf[];
}

/** An event that happens in some futures, in a month of its window, each month equally likely. */
export interface DrawnEvent {
  readonly path: string;
  readonly dimension: number;
  readonly probability: number;
  /** First and last month of the window, from the start of the run. */
  readonly from: number;
  readonly to: number;
  /** The month that says it never happens. */
  readonly never: number;
  readonly at: number;
}

/** Scores that hang together: the column becomes the weighted sum of columns as they were drawn. */
export interface CorrelatedColumn {
  readonly column: number;
  readonly terms: readonly { readonly column: number; readonly weight: number }[];
}

/** Scores of successive years, each partly that of the year before. */
export interface Path {
  readonly columns: readonly number[];
  /** Correlation of one year with the next, from 0 up to but not including 1. */
  readonly persistence: number;
}

/**
 * What a plan draws by itself where others draw by the same sampling: each column has a correlation of scores with the
 * same one of theirs, and the rest comes from independent random numbers of a seed of its own.
 */
export interface OwnDraws {
  readonly seed: number;
  /** From 0 (nothing in common) to 1 (all of it): of each column, and of each event. */
  readonly columns: readonly number[];
  readonly events: readonly number[];
}

/** All that is needed to draw the inputs of any future. */
export interface DrawingPlan extends Sampling {
  /** Where not all is drawn as the sampling says. */
  readonly own?: OwnDraws | undefined;
  /** The dimension of each column of normal scores. */
  readonly columns: readonly number[];
  readonly correlated: readonly CorrelatedColumn[];
  readonly paths: readonly Path[];
  readonly inputs: readonly DrawnInput[];
  readonly events: readonly DrawnEvent[];
  /** How many numbers vary. */
  readonly width: number;
}

/** The inputs of a stretch of futures. */
export interface Drawn {
  /** The value of each uncertain input, and the month of each event, in the order of the plan. */
  readonly columns: readonly Float64Array[];
  /** The numbers that vary, future after future, as `Variation.rows` takes them. */
  readonly rows: Float64Array;
}

/** Draws the inputs of the futures from `first` on. Any stretch gives the same bits as within a longer one. */
export function drawn(plan: DrawingPlan, first: number, count: number): Drawn {
  const scores = scoresOf(plan, first, count);
  const rows = new Float64Array(count * plan.width);
  const inputs = plan.inputs.map(({ column, fill }) => {
    // Each input has a column of its own, so that its values can take the place of their scores.
    const values = scores[column]!;
    fill(values, values);
    return values;
  });
  // A few futures at a time, so that their rows stay in the processor's nearest memory while all inputs are set.
  for (let from = 0; from < count; from += together)
    plan.inputs.forEach(({ leaves }, index) => {
      for (const leaf of leaves) setLeaf(plan.width, leaf, inputs[index]!, rows, from, Math.min(count, from + together)); // prettier-ignore
    });
  const events = plan.events.map((event, index) => {
    const months = monthsOf(plan, event, plan.own?.events[index] ?? 1, first, count);
    for (let future = 0; future < count; future += 1) rows[future * plan.width + event.at] = months[future]!;
    return months;
  });
  return { columns: [...inputs, ...events], rows };
}

function scoresOf(plan: DrawingPlan, first: number, count: number): readonly Float64Array[] {
  const independent = plan.columns.map((dimension, column) =>
    scoresOfDimension(plan, dimension, plan.own?.columns[column] ?? 1, first, count),
  );
  const scores = [...independent];
  for (const { column, terms } of plan.correlated) {
    const sum = new Float64Array(count);
    for (const { column: from, weight } of terms) {
      const source = independent[from]!;
      for (let index = 0; index < count; index += 1) sum[index]! += weight * source[index]!;
    }
    scores[column] = sum;
  }
  for (const { columns, persistence } of plan.paths) {
    const fresh = Math.sqrt(1 - persistence * persistence);
    columns.forEach((column, year) => {
      const before = scores[columns[year - 1] ?? -1];
      if (before === undefined) return;
      const own = scores[column]!;
      for (let index = 0; index < count; index += 1)
        own[index] = persistence * before[index]! + fresh * own[index]!;
    });
  }
  return scores;
}

/** The scores of a dimension: what is common, what is the plan's own, or some of both. */
function scoresOfDimension(
  plan: DrawingPlan,
  dimension: number,
  correlation: number,
  first: number,
  count: number,
): Float64Array {
  const { own } = plan;
  const common = (): Float64Array => toNormalScores(unitDraws(plan, dimension, first, count));
  if (own === undefined || correlation === 1) return common();
  const sampling = { method: 'random', seed: own.seed, draws: plan.draws } as const;
  const alone = toNormalScores(unitDraws(sampling, dimension, first, count));
  if (correlation === 0) return alone;
  const [shared, rest] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  return common().map((score, index) => shared * score + rest * alone[index]!);
}

/** How many futures have their numbers set in one go. */
const together = 32;

function setLeaf(
  width: number,
  leaf: DrawnLeaf,
  values: Float64Array,
  rows: Float64Array,
  first: number,
  end: number,
): void {
  const { own, base, low, high, at } = leaf;
  // Nearly always the number is that of its input, and only the limits are to be kept.
  if (own === base)
    for (let index = first; index < end; index += 1)
      rows[index * width + at] = Math.min(high, Math.max(low, values[index]!));
  else
    for (let index = first; index < end; index += 1)
      rows[index * width + at] = movedValue(leaf, values[index]!);
}

/** The month from which the event is in effect. One draw says whether and when: what is left of it below the probability. */
function monthsOf(
  plan: DrawingPlan,
  { dimension, probability, from, to, never }: DrawnEvent,
  correlation: number,
  first: number,
  count: number,
): Float64Array {
  const length = to - from + 1;
  const units =
    correlation === 1
      ? unitDraws(plan, dimension, first, count)
      : scoresOfDimension(plan, dimension, correlation, first, count).map((score) => normalCumulative(score).lower); // prettier-ignore
  return units.map((unit) =>
    unit < probability ? from + Math.min(length - 1, Math.floor((unit / probability) * length)) : never,
  );
}
