import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { figureOf, figures } from '../figure.ts';
import { withoutLines } from '../sensitivity/rankImportance.ts';
import type { Block } from './blockQueue.ts';
import { Simulated } from './simulated.ts';
import type { SharedDraws, SimulationOptions } from './terms.ts';
import { uncertaintyIn } from './uncertaintyOf.ts';
import { verdictColumn } from './verdictRecording.ts';

/** What is recorded of a pair of futures: the figure in the first scenario and in the second, and whether each holds. */
export const pairColumn = { first: 0, second: 1, firstHolds: 2, secondHolds: 3 } as const;

/** Two scenarios made ready to be computed in the same futures, anywhere: drawn as the first says. */
export class PairedRuns {
  readonly recording = { width: Object.keys(pairColumn).length };
  readonly draws: number;
  readonly seed: number;
  readonly #runs: readonly [Simulated, Simulated];
  readonly #figure: number;

  /** @throws ScenarioError where an option is wrong, or there are more dimensions than can be drawn */
  constructor(first: AcceptedScenario, second: AcceptedScenario, options: SimulationOptions) {
    const shared = sharedDraws(first, second);
    const one = new Simulated(first, withoutLines(options), shared);
    const { seed, method, draws } = one.sampling;
    this.#runs = [one, new Simulated(second, withoutLines({ ...options, seed, sampling: method }), shared)];
    const { id } = figureOf(options.of ?? 'margin');
    this.#figure = figures.findIndex((each) => each.id === id);
    this.draws = draws;
    this.seed = seed;
  }

  /** The recorded numbers of a block, in the order of `pairColumn`, one number of all its pairs after the other. */
  block(block: Block, into?: Float64Array): Float64Array {
    const { count } = block;
    const columns = into ?? new Float64Array(this.recording.width * count);
    this.#runs.forEach((run, which) => {
      const recorded = run.block(block);
      const part = (column: number): Float64Array => recorded.subarray(column * count, (column + 1) * count);
      columns.set(part(run.columns.figures + this.#figure), (pairColumn.first + which) * count);
      columns.set(part(verdictColumn.holds), (pairColumn.firstHolds + which) * count);
    });
    return columns;
  }
}

/** The order of the first, with what only the second has behind it; the years of paths have their places in both. */
function sharedDraws(first: AcceptedScenario, second: AcceptedScenario): SharedDraws {
  const both = [first, second].map((each) => uncertaintyIn(each));
  const orders = [first, second].flatMap((each, index) => [...both[index]!.order, ...uncertainPaths(each)]);
  const yearly = both.flatMap(({ numbers }) => numbers.filter(({ persistence }) => persistence !== undefined)); // prettier-ignore
  return {
    order: [...new Set(orders)],
    yearly: [...new Set(yearly.map(({ path }) => path))],
    years: Math.max(...both.map(({ years = 0 }) => years)),
  };
}

/** The paths of what is uncertain in a scenario. */
export function uncertainPaths(scenario: AcceptedScenario): readonly string[] {
  const { numbers, events } = uncertaintyIn(scenario);
  return [...numbers, ...events].map(({ path }) => path);
}
