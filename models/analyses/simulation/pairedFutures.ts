import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { exactQuantiles } from '../../statistics/exactQuantiles.ts';
import { wilsonInterval, type ShareEstimate } from '../../statistics/wilsonInterval.ts';
import { betterWhen } from '../betterWhen.ts';
import { figureOf, type Figure } from '../figure.ts';
import type { Steps } from '../steps.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { standalone } from '../../scenario/standalone.ts';
import { withoutLines } from '../sensitivity/rankImportance.ts';
import type { Collected } from './collected.ts';
import { sharedFutures, type BlockHelpers } from './blockQueue.ts';
import { collectedFutures } from './simulate.ts';
import { pairColumn, PairedRuns, uncertainPaths } from './pairedRuns.ts';
import type { SimulationOptions } from './terms.ts';

/** Two scenarios in the same futures. */
export interface PairedFutures {
  readonly of: Pick<Figure, 'id' | 'label' | 'unit' | 'reads'>;
  readonly draws: number;
  readonly seed: number;
  readonly better: 'higher' | 'lower';
  /** How many uncertain numbers and events both have, and so share; and how many only one of them has. */
  readonly shared: number;
  readonly alone: number;
  /** Futures in which the figure exists in both. */
  readonly futures: number;
  /** Share of them in which the second is better than the first, and in which they are alike. */
  readonly secondBetter: ShareEstimate;
  readonly alike: ShareEstimate;
  /** The second less the first, in the unit of the figure. */
  readonly difference: {
    readonly mean: number;
    readonly p5: number;
    readonly p50: number;
    readonly p95: number;
  };
  /** The share of all futures in which each holds, and what becomes of them taken together. */
  readonly holds: {
    readonly first: ShareEstimate;
    readonly second: ShareEstimate;
    readonly onlyFirst: ShareEstimate;
    readonly onlySecond: ShareEstimate;
  };
}

/**
 * In how many futures one scenario is better than another: both are run in the same futures, drawn as the first says,
 * so that what is uncertain in both takes the same values and the answer is not blurred by chance.
 * @throws ScenarioError where neither has anything uncertain, or the figure is neither better high nor low
 */
export function* pairedFutures(
  first: AcceptedScenario,
  second: AcceptedScenario,
  options: SimulationOptions,
  helpers?: BlockHelpers,
): Steps<PairedFutures> {
  const { id, label, unit, reads } = figureOf(options.of ?? 'margin');
  const better = betterWhen(id);
  if (better === undefined) throw new ScenarioError([problem('noBetter', 'of', { name: label })]);
  const paths = [first, second].map(uncertainPaths);
  const shared = paths[0]!.filter((path) => paths[1]!.includes(path)).length;
  const alone = new Set(paths.flat()).size - shared;
  if (shared + alone === 0) throw new ScenarioError([problem('noUncertainty', 'sampling')]);
  helpers?.expect({ ...sharedFutures(first, withoutLines(options)), second: standalone(second) });
  const runs = new PairedRuns(first, second, options);
  const collected = yield* collectedFutures<undefined>(runs, helpers, () => undefined);
  const a = collected.column(pairColumn.first);
  const b = collected.column(pairColumn.second);
  const differences = a.map((value, index) => b[index]! - value).filter((value) => Number.isFinite(value));
  const count = differences.length;
  if (count === 0) throw new ScenarioError([problem('absentFigure', 'of', { name: label })]);
  const sign = better === 'higher' ? 1 : -1;
  const [p5, p50, p95] = exactQuantiles(differences, [0.05, 0.5, 0.95]) as [number, number, number];
  return {
    of: { id, label, unit, reads },
    draws: runs.draws,
    seed: runs.seed,
    better,
    shared,
    alone,
    futures: count,
    secondBetter: wilsonInterval(differences.filter((value) => sign * value > 0).length, count),
    alike: wilsonInterval(differences.filter((value) => value === 0).length, count),
    difference: { mean: differences.reduce((sum, value) => sum + value, 0) / count, p5, p50, p95 },
    holds: holdsOf(collected),
  };
}

function holdsOf(collected: Collected): PairedFutures['holds'] {
  const a = collected.column(pairColumn.firstHolds);
  const b = collected.column(pairColumn.secondHolds);
  const share = (is: (first: number, second: number) => boolean): ShareEstimate =>
    wilsonInterval(a.filter((value, index) => is(value, b[index]!)).length, a.length);
  return {
    first: share((value) => value === 1),
    second: share((_, value) => value === 1),
    onlyFirst: share((x, y) => x === 1 && y !== 1),
    onlySecond: share((x, y) => x !== 1 && y === 1),
  };
}
