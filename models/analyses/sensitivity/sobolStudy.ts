import { drawn } from '../../engine/simulate/drawing.ts';
import type { SimulationPlan } from '../../engine/simulate/futures.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { mostSobolDimensions } from '../../statistics/sobolDirections.ts';
import { sobolIndices, type IndexEstimate } from '../../statistics/sobolIndices.ts';
import { figureOf, figures, type Figure } from '../figure.ts';
import { blockSize } from '../simulation/blockQueue.ts';
import { Simulated } from '../simulation/simulated.ts';
import type { SimulationOptions } from '../simulation/terms.ts';
import { uncertainInputs, type UncertainInput } from '../simulation/uncertainInputs.ts';
import type { Steps } from '../steps.ts';
import { withoutLines } from './rankImportance.ts';

/** The share of a figure's variance that hangs on one uncertain input. */
export interface SobolRow extends Pick<UncertainInput, 'path' | 'label' | 'unit' | 'kind'> {
  /** What goes away when this alone becomes known. */
  readonly first: IndexEstimate;
  /** What is left when all else becomes known. */
  readonly total: IndexEstimate;
}

/** What the variance of a figure hangs on. */
export interface SobolStudy {
  readonly method: 'sobol';
  readonly of: Pick<Figure, 'id' | 'label' | 'unit' | 'reads'>;
  /** Rows of each of the two samples; the model is computed for rows × (inputs + 2) futures. */
  readonly rows: number;
  readonly futures: number;
  readonly seed: number;
  readonly mean: number;
  readonly variance: number;
  /** Whether correlations of the scenario were left out: the indices are of inputs that do not hang together. */
  readonly correlationsLeftOut: boolean;
  /** The largest total first; none where the figure is the same in every future. */
  readonly inputs: readonly SobolRow[];
}

/** The rows where nothing else is asked. */
export const usualRows = 2048;

/**
 * First-order and total Sobol indices of a figure, with intervals. Inputs are drawn independently, each as its range
 * says: correlations are left out. The years of a path count together.
 * @throws ScenarioError where the figure is absent in some future, or there are too many inputs for two samples
 */
export function* sobolStudy(
  scenario: AcceptedScenario,
  options: SimulationOptions & { readonly rows?: number | undefined },
): Steps<SobolStudy> {
  const { id, label, unit, reads } = figureOf(options.of ?? 'margin');
  const rows = options.rows ?? usualRows;
  const run = new Simulated(scenario, { ...withoutLines(options), draws: rows });
  const { futures, recording, columns } = run;
  const plan: SimulationPlan = { ...futures.plan, correlated: [] };
  const other = secondSample(plan);
  const column = columns.figures + figures.findIndex((each) => each.id === id);
  const inputs = uncertainInputs(scenario, plan).filter(({ at }) => at.length > 0);
  const total = rows * (inputs.length + 2);
  let done = 0;
  const outcomes = (): Float64Array => new Float64Array(rows);
  const [fromA, fromB, fromMixed] = [outcomes(), outcomes(), inputs.map(outcomes)];
  for (let first = 0; first < rows; first += blockSize) {
    const count = Math.min(blockSize, rows - first);
    const a = drawn(plan, first, count).rows;
    const b = drawn(other, first, count).rows;
    const figureAt = (numbers: Float64Array, into: Float64Array): void => {
      const recorded = new Float64Array(recording.width * count);
      recording.record({ values: futures.values(numbers, count), width: futures.width, count }, 0, recorded);
      into.set(recorded.subarray(column * count, (column + 1) * count), first);
      done += count;
    };
    figureAt(a, fromA);
    figureAt(b, fromB);
    for (const [index, { at }] of inputs.entries()) {
      const mixed = a.slice();
      for (let row = 0; row < count; row += 1)
        for (const leaf of at) mixed[row * plan.width + leaf] = b[row * plan.width + leaf]!;
      figureAt(mixed, fromMixed[index]!);
      yield { done, total };
    }
  }
  requireFigure([fromA, fromB, ...fromMixed], label);
  // Where no line reads anything uncertain, there are no indices to estimate.
  const found = inputs.length === 0 ? undefined : sobolIndices({ fromA, fromB, fromMixed });
  const ranked = (found?.inputs ?? []).map(({ first, total: whole }, index): SobolRow => {
    const { path, label: name, unit: inUnit, kind } = inputs[index]!;
    return { path, label: name, unit: inUnit, kind, first, total: whole };
  });
  ranked.sort((one, next) => next.total.value - one.total.value);
  return {
    method: 'sobol',
    of: { id, label, unit, reads },
    rows,
    futures: total,
    seed: run.sampling.seed,
    mean: found?.mean ?? fromA[0]!,
    variance: found?.variance ?? 0,
    correlationsLeftOut: futures.plan.correlated.length > 0,
    inputs: ranked,
  };
}

/** The same inputs drawn from other dimensions: a sample independent of the first. */
function secondSample(plan: SimulationPlan): SimulationPlan {
  const middle = mostSobolDimensions / 2;
  const all = [...plan.columns, ...plan.events.map(({ dimension }) => dimension)];
  const plain = Math.max(0, ...all.filter((dimension) => dimension <= middle));
  const lowest = Math.min(mostSobolDimensions + 1, ...all.filter((dimension) => dimension > middle));
  const later = mostSobolDimensions + 1 - lowest;
  const found = 2 * plain + 2 * later;
  if (found > mostSobolDimensions)
    throw new ScenarioError([problem('tooManyUncertain', 'sampling', { found, most: mostSobolDimensions })]);
  const moved = (dimension: number): number => (dimension <= middle ? dimension + plain : dimension - later);
  return {
    ...plan,
    columns: plan.columns.map(moved),
    events: plan.events.map((event) => ({ ...event, dimension: moved(event.dimension) })),
  };
}

function requireFigure(samples: readonly Float64Array[], name: Translated): void {
  if (samples.every((sample) => sample.every((value) => Number.isFinite(value)))) return;
  throw new ScenarioError([problem('absentFigure', 'of', { name })]);
}
