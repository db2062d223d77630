import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { exactQuantiles } from '../../statistics/exactQuantiles.ts';
import { wilsonInterval, type ShareEstimate } from '../../statistics/wilsonInterval.ts';
import { betterWhen } from '../betterWhen.ts';
import { figureOf, figures, type Figure } from '../figure.ts';
import type { Steps } from '../steps.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { withoutLines } from '../sensitivity/rankImportance.ts';
import type { Collected } from './collected.ts';
import { collectedFutures } from './simulate.ts';
import { Simulated } from './simulated.ts';
import type { SharedDraws, SimulationOptions } from './terms.ts';
import { uncertaintyIn } from './uncertaintyOf.ts';
import { verdictColumn } from './verdictRecording.ts';

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
): Steps<PairedFutures> {
  const { id, label, unit, reads } = figureOf(options.of ?? 'margin');
  const better = betterWhen(id);
  if (better === undefined) throw new ScenarioError([problem('noBetter', 'of', { name: label })]);
  const draws = sharedDraws(first, second);
  const paths = [first, second].map((each) => pathsOf(each));
  const shared = paths[0]!.filter((path) => paths[1]!.includes(path)).length;
  const alone = new Set(paths.flat()).size - shared;
  if (shared + alone === 0) throw new ScenarioError([problem('noUncertainty', 'sampling')]);
  const one = new Simulated(first, withoutLines(options), draws);
  const { seed, method } = one.sampling;
  const other = new Simulated(second, withoutLines({ ...options, seed, sampling: method }), draws);
  const collected: Collected[] = [];
  for (const [index, run] of [one, other].entries())
    collected.push(
      yield* halved(
        collectedFutures<undefined>(run, undefined, () => undefined),
        index,
      ),
    );
  const column = one.columns.figures + figures.findIndex((each) => each.id === id);
  const [a, b] = collected.map((each) => each.column(column)) as [Float64Array, Float64Array];
  const differences = a.map((value, index) => b[index]! - value).filter((value) => Number.isFinite(value));
  const count = differences.length;
  if (count === 0) throw new ScenarioError([problem('absentFigure', 'of', { name: label })]);
  const sign = better === 'higher' ? 1 : -1;
  const [p5, p50, p95] = exactQuantiles(differences, [0.05, 0.5, 0.95]) as [number, number, number];
  return {
    of: { id, label, unit, reads },
    draws: one.draws,
    seed,
    better,
    shared,
    alone,
    futures: count,
    secondBetter: wilsonInterval(differences.filter((value) => sign * value > 0).length, count),
    alike: wilsonInterval(differences.filter((value) => value === 0).length, count),
    difference: { mean: differences.reduce((sum, value) => sum + value, 0) / count, p5, p50, p95 },
    holds: holdsOf(collected[0]!, collected[1]!),
  };
}

/** The order of the first, with what only the second has behind it; the years of paths have their places in both. */
function sharedDraws(first: AcceptedScenario, second: AcceptedScenario): SharedDraws {
  const both = [first, second].map((each) => uncertaintyIn(each));
  const orders = [first, second].flatMap((each, index) => [...both[index]!.order, ...pathsOf(each)]);
  const yearly = both.flatMap(({ numbers }) =>
    numbers.filter(({ persistence }) => persistence !== undefined),
  );
  return {
    order: [...new Set(orders)],
    yearly: [...new Set(yearly.map(({ path }) => path))],
    years: Math.max(...both.map(({ years = 0 }) => years)),
  };
}

function pathsOf(scenario: AcceptedScenario): readonly string[] {
  const { numbers, events } = uncertaintyIn(scenario);
  return [...numbers, ...events].map(({ path }) => path);
}

/** One of two computations of equal length, as a half of both. */
function* halved<Result>(steps: Steps<Result>, half: number): Steps<Result> {
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done === true) return next.value;
    const { done, total } = next.value;
    yield { done: half * total + done, total: 2 * total };
  }
}

function holdsOf(one: Collected, other: Collected): PairedFutures['holds'] {
  const [a, b] = [one, other].map((each) => each.column(verdictColumn.holds)) as [Float64Array, Float64Array];
  const share = (is: (first: number, second: number) => boolean): ShareEstimate =>
    wilsonInterval(a.filter((value, index) => is(value, b[index]!)).length, a.length);
  return {
    first: share((value) => value === 1),
    second: share((_, value) => value === 1),
    onlyFirst: share((x, y) => x === 1 && y !== 1),
    onlySecond: share((x, y) => x !== 1 && y === 1),
  };
}
