import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { Steps } from '../steps.ts';
import { BlockQueue, blockSize, sharedFutures, type BlockHelpers } from './blockQueue.ts';
import type { BlockMaker } from './blockMaker.ts';
import { Collected } from './collected.ts';
import { Simulated } from './simulated.ts';
import { summaryOf, type Simulation } from './summary.ts';
import type { SimulationOptions } from './terms.ts';

/** After how many futures there is something to show. */
const firstShown = 1024;

/** Computes all futures of a simulation, at its pauses with what is known so far. */
export function* collectedFutures<Partial>(
  run: Pick<Simulated, 'draws'> & BlockMaker & { readonly recording: Pick<Simulated['recording'], 'width'> },
  helpers: BlockHelpers | undefined,
  partialOf: (collected: Collected) => Partial,
): Steps<Collected, Partial> {
  const total = run.draws;
  const collected = new Collected(run.recording.width, total, blockSize);
  const queue = new BlockQueue(total, ({ first }, columns) => collected.add(first, columns), blockSize, ({ count }) => collected.memory(count)); // prettier-ignore
  helpers?.share(queue);
  while (collected.arrived < total) {
    const block = queue.next();
    if (block === undefined) {
      yield { done: collected.arrived, total, wait: queue.changed() };
      continue;
    }
    queue.deliver(block, run.block(block, queue.memory(block)));
    const done = collected.arrived;
    yield done < firstShown ? { done, total } : { done, total, known: () => partialOf(collected) };
  }
  return collected;
}

/**
 * Thousands of futures of a scenario within its ranges: how many hold, year by year, how far the key figures and lines
 * spread, what support would be enough with a chosen certainty. It says what follows from the ranges, not how likely
 * the ranges are.
 * @throws ScenarioError where nothing is uncertain, an option is wrong, or a range makes futures impossible
 */
export function* simulate(
  scenario: AcceptedScenario,
  options: SimulationOptions = {},
  helpers?: BlockHelpers,
): Steps<Simulation, Simulation> {
  helpers?.expect(sharedFutures(scenario, options));
  const run = new Simulated(scenario, options);
  const collected = yield* collectedFutures(run, helpers, (so) => summaryOf(run, so, options));
  return summaryOf(run, collected, options);
}
