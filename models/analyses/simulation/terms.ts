import { nearest } from '../../language/nearest.ts';
import { hallModel } from '../../hall/hallModel.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { meant } from '../../scenario/schemaProblems.ts';
import type { SimulationEngine } from '../../engine/simulate/futures.ts';
import type { SamplingMethod } from '../../engine/simulate/unitDraws.ts';

/** The most futures of one simulation. */
export const mostDraws = 1_000_000;

/** The most futures of a study that nobody waits for. */
export const mostStudyDraws = 100_000_000;

/** How many futures there are where nothing else is asked. */
export const usualDraws = 10_240;

/** The most futures of an analysis that must have each of them by itself, such as of ranks and pairs: all of them are kept then. */
export const mostOneByOne = 65_536;

/** What a simulation is asked. */
export interface SimulationOptions {
  /** From 1 to 1,000,000; 10,240 when left out. */
  readonly draws?: number | undefined;
  /** Instead of the scenario's own. */
  readonly seed?: number | undefined;
  /** Instead of the scenario's own. */
  readonly sampling?: SamplingMethod | undefined;
  /** Figure by which futures are ordered and inputs ranked; `margin` when left out. */
  readonly of?: string | undefined;
  /** Lines whose course is wanted, by their ids. */
  readonly lines?: readonly string[] | undefined;
  /** Whether their course is wanted by month. */
  readonly monthly?: boolean | undefined;
  /** The calendar year whose months are wanted alone, where their course is by month. */
  readonly year?: number | undefined;
  /** The certainty with which support is to be enough; 0.9 when left out. */
  readonly certainty?: number | undefined;
  /** Whether every future is told one by one; those that are kept where there are very many. */
  readonly samples?: boolean | undefined;
  /** What must compute it; the fastest there is when left out. */
  readonly engine?: SimulationEngine | undefined;
}

/** How simulations of different scenarios are brought to share their draws; all instead of the scenario's own. */
export interface SharedDraws {
  /** Paths whose places are their dimensions. */
  readonly order: readonly string[];
  /** Those of them that are drawn anew each year in one of the scenarios, and in how many years at most. */
  readonly yearly: readonly string[];
  readonly years: number;
}

/** The lines whose course is told where nothing else is asked. */
export const usualLines: readonly string[] = [
  'accounts.cash',
  'verdict.realStructural',
  'verdict.realRecurringIncome',
  'verdict.realRecurringCost',
];

/**
 * The lines of a simulation, checked.
 * @throws ScenarioError at `lines`: unknown, with the nearest, or a figure that has no course
 */
export function courseLines(lines: readonly string[] = usualLines): readonly string[] {
  for (const id of lines) {
    const declaration = hallModel.lines.get(id)?.declaration;
    if (declaration === undefined) {
      const near = meant(nearest(id, [...hallModel.lines.keys()]));
      throw new ScenarioError([problem('unknownLine', 'lines', { found: id, nearest: near })]);
    }
    if (declaration.kind === 'figure' && declaration.per !== 'year')
      throw new ScenarioError([problem('noCourse', 'lines', { name: declaration.label, found: id })]);
  }
  return [...new Set(lines)];
}
