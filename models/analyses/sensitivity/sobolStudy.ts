import { drawn } from '../../engine/simulate/drawing.ts';
import type { SimulationPlan } from '../../engine/simulate/futures.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { mostSobolDimensions } from '../../statistics/sobolDirections.ts';
import { sobolIndices, type IndexEstimate } from '../../statistics/sobolIndices.ts';
import { figureOf, figures, type Figure } from '../figure.ts';
import { BlockQueue, blockSize, sharedFutures, type Block, type BlockHelpers } from '../simulation/blockQueue.ts'; // prettier-ignore
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

/** What a study is asked with. */
export type SobolOptions = SimulationOptions & { readonly rows?: number | undefined };

/** The two samples of a study and what lies between them, made ready to compute any rows anywhere. */
export class SobolSamples {
  readonly rows: number;
  readonly #options: SobolOptions;
  readonly #run: Simulated;
  readonly #plan: SimulationPlan;
  readonly #other: SimulationPlan;
  readonly #inputs: readonly UncertainInput[];
  readonly #column: number;

  /** @throws ScenarioError where there are too many inputs for two samples, or an option is wrong */
  constructor(scenario: AcceptedScenario, options: SobolOptions) {
    const { id } = figureOf(options.of ?? 'margin');
    this.rows = options.rows ?? usualRows;
    this.#options = options;
    this.#run = new Simulated(scenario, { ...withoutLines(options), draws: this.rows });
    this.#plan = { ...this.#run.futures.plan, correlated: [] };
    this.#other = secondSample(this.#plan);
    this.#inputs = uncertainInputs(scenario, this.#plan).filter(({ at }) => at.length > 0);
    this.#column = this.#run.columns.figures + figures.findIndex((each) => each.id === id);
  }

  /** How many outcomes each row has: one of each sample, and one for each input. */
  get width(): number {
    return this.#inputs.length + 2;
  }

  /** The outcomes of some rows: of the first sample, of the second, and for each input of the first with its values from the second. */
  *outcomes(first: number, count: number): Generator<undefined, readonly Float64Array[], void> {
    const { futures, recording } = this.#run;
    const a = drawn(this.#plan, first, count).rows;
    const b = drawn(this.#other, first, count).rows;
    const outcome = (numbers: Float64Array): Float64Array => {
      const recorded = new Float64Array(recording.width * count);
      recording.record({ values: futures.values(numbers, count), width: futures.width, count }, 0, recorded);
      return recorded.slice(this.#column * count, (this.#column + 1) * count);
    };
    const found = [outcome(a), outcome(b)];
    for (const { at } of this.#inputs) {
      const mixed = a.slice();
      for (let row = 0; row < count; row += 1)
        for (const leaf of at) mixed[row * this.#plan.width + leaf] = b[row * this.#plan.width + leaf]!;
      found.push(outcome(mixed));
      yield;
    }
    return found;
  }

  /** The outcomes of some rows in one go, one outcome of all of them after the other. */
  block(block: Block): Float64Array {
    const steps = this.outcomes(block.first, block.count);
    let next = steps.next();
    while (next.done !== true) next = steps.next();
    return joined(next.value, block);
  }

  /**
   * The study, of the outcomes of all rows.
   * @throws ScenarioError where the figure is absent in some future
   */
  study([fromA, fromB, ...fromMixed]: readonly Float64Array[]): SobolStudy {
    const { id, label, unit, reads } = figureOf(this.#options.of ?? 'margin');
    if (fromA === undefined || fromB === undefined) throw new RangeError('a study without its two samples');
    requireFigure([fromA, fromB, ...fromMixed], label);
    // Where no line reads anything uncertain, there are no indices to estimate.
    const found = fromMixed.length === 0 ? undefined : sobolIndices({ fromA, fromB, fromMixed });
    const ranked = (found?.inputs ?? []).map(({ first, total: whole }, index): SobolRow => {
      const { path, label: name, unit: inUnit, kind } = this.#inputs[index]!;
      return { path, label: name, unit: inUnit, kind, first, total: whole };
    });
    ranked.sort((one, next) => next.total.value - one.total.value);
    return {
      method: 'sobol',
      of: { id, label, unit, reads },
      rows: this.rows,
      futures: this.rows * this.width,
      seed: this.#run.sampling.seed,
      mean: found?.mean ?? fromA[0]!,
      variance: found?.variance ?? 0,
      correlationsLeftOut: this.#run.futures.plan.correlated.length > 0,
      inputs: ranked,
    };
  }
}

/**
 * First-order and total Sobol indices of a figure, with intervals. Inputs are drawn independently, each as its range
 * says: correlations are left out. The years of a path count together.
 * @throws ScenarioError where the figure is absent in some future, or there are too many inputs for two samples
 */
export function* sobolStudy(
  scenario: AcceptedScenario,
  options: SobolOptions,
  helpers?: BlockHelpers,
): Steps<SobolStudy> {
  const { rows: asked = usualRows, ...others } = options;
  helpers?.expect({ ...sharedFutures(scenario, others), rows: asked });
  const samples = new SobolSamples(scenario, options);
  const { rows, width } = samples;
  const all = Array.from({ length: width }, () => new Float64Array(rows));
  let arrived = 0;
  const take = ({ first, count }: Block, outcomes: Float64Array): void => {
    all.forEach((column, index) => column.set(outcomes.subarray(index * count, (index + 1) * count), first));
    arrived += count;
  };
  const queue = new BlockQueue(rows, take, rowsAtOnce);
  helpers?.share(queue);
  const progress = () => ({ done: arrived * width, total: rows * width });
  while (arrived < rows) {
    const block = queue.next();
    if (block === undefined) {
      yield { ...progress(), wait: queue.changed() };
      continue;
    }
    const steps = samples.outcomes(block.first, block.count);
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) yield progress();
    queue.deliver(block, joined(next.value, block));
  }
  return samples.study(all);
}

/** How many rows are computed in one go: each is as many futures as there are inputs, and two. */
const rowsAtOnce = blockSize / 4;

/** One outcome of all rows of a block after the other. */
function joined(outcomes: readonly Float64Array[], { count }: Block): Float64Array {
  const all = new Float64Array(outcomes.length * count);
  outcomes.forEach((outcome, index) => all.set(outcome, index * count));
  return all;
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
