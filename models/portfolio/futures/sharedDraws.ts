import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { SharedDraws } from '../../analyses/simulation/terms.ts';
import { uncertaintyIn } from '../../analyses/simulation/uncertaintyOf.ts';
import type { OwnDraws } from '../../engine/simulate/drawing.ts';
import type { SimulationPlan } from '../../engine/simulate/futures.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import type { PreparedHall } from '../preparedHalls.ts';
import { portfolioProblem } from '../portfolioProblem.ts';

/** How much halls have in common where nothing is said: prices and interest all of it, the rest nothing. */
export const usualCorrelation: Readonly<Record<string, number>> = { priceIndices: 1, economy: 1 };

/** Correlations by the beginning of a path; the longest beginning counts. */
export type Correlations = Readonly<Record<string, number>>;

/** How much of what is drawn for a path the halls have in common. */
export function correlationOf(correlations: Correlations, path: string): number {
  let [longest, found] = ['', 0];
  for (const [beginning, value] of Object.entries(correlations))
    if ((path === beginning || path.startsWith(`${beginning}.`)) && beginning.length >= longest.length)
      [longest, found] = [beginning, value];
  return found;
}

/**
 * The dimensions that all halls draw from: the order of the first that has one, and what others have behind it, so that
 * the same path has the same dimension in every hall.
 * @throws ScenarioError where nothing is uncertain, or a correlation is said of what is not
 */
export function sharedDraws(halls: readonly PreparedHall[], said: Correlations): SharedDraws {
  const order = new Set<string>();
  const drawn = new Set<string>();
  const yearly = new Set<string>();
  let years = 0;
  for (const { scenario } of halls) {
    const { numbers, events, order: own, years: length = 0 } = uncertaintyIn(scenario);
    for (const path of own) order.add(path);
    for (const { path } of [...numbers, ...events]) drawn.add(path);
    for (const { path, persistence } of numbers) if (persistence !== undefined) yearly.add(path);
    years = Math.max(years, length);
  }
  for (const path of drawn) order.add(path);
  if (drawn.size === 0) throw new ScenarioError([problem('noUncertainty', 'halls')]);
  const wrong = Object.keys(said).filter((beginning) => ![...drawn].some((path) => path === beginning || path.startsWith(`${beginning}.`))); // prettier-ignore
  if (wrong.length > 0)
    throw new ScenarioError(
      wrong.map((found) => portfolioProblem('notDrawn', `correlation.${found}`, { found })),
    );
  return { order: [...order], yearly: [...yearly], years };
}

/** What a hall draws by itself: its own random numbers follow from the seed and its id, whatever other halls there are. */
export function ownDraws(plan: SimulationPlan, hall: string, correlations: Correlations): OwnDraws {
  const columns = plan.columns.map(() => 1);
  for (const { path, column } of plan.inputs) columns[column] = correlationOf(correlations, path);
  const events = plan.events.map(({ path }) => correlationOf(correlations, path));
  return { seed: seedOf(plan.seed, hall), columns, events };
}

/** A seed from 0 to 2^48 − 1. */
const seedOf = (seed: number, hall: string): number =>
  sha256(utf8ToBytes(`${seed} ${hall}`))
    .subarray(0, 6)
    .reduce((sum, byte) => sum * 256 + byte, 0);
