import { hallFormat } from '../../hall/scenarioSchema.ts';
import { words, type Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { difference } from '../../scenario/difference/difference.ts';
import type { Changes, Difference, InputDifference } from '../../scenario/difference/inputDifference.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { changedScenario } from '../changedScenario.ts';
import { changesNothing } from '../changesNothing.ts';
import { figureOf, type Figure, type FigureValue } from '../figure.ts';
import type { Steps } from '../steps.ts';
import { Coalitions } from './coalitions.ts';
import { allowedPlayers, joinedPlayers, playersOf, type Grouping, type Player } from './players.ts';
import { sameForm } from './sameForm.ts';
import { exactShares, sampledShares, type NoShares, type Shares } from './shares.ts';

/** What a bridge is asked with. */
export interface BridgeOptions {
  /** Id of the figure that is explained; `gap` when left out. */
  readonly of?: string;
  /** What makes one step: `input` when left out. */
  readonly by?: Grouping;
  /**
   * How many runs it may take, at least 4. Within it all combinations are run and the answer is exact, beyond it is
   * sampled. Left out: 1 024, so that up to ten steps are exact, and 320 for a sample.
   */
  readonly most?: number;
  /** Seed of the random orders, where it is sampled. */
  readonly seed?: number;
}

/** One step: what it contributes to the difference. */
export interface BridgeChange {
  readonly label: Translated;
  /** Several where they make one step by the grouping, or cannot be taken one without the other. */
  readonly inputs: readonly InputDifference[];
  /** In the unit of the figure; null where it has none. */
  readonly value: number | null;
  /** How far it may be off by chance; absent where it is exact. */
  readonly standardError?: number;
  /** Why it contributes nothing, where it does not. */
  readonly nothing?: Translated;
}

/** How one figure becomes another, step by step; the contributions add up to the total. */
export interface Bridge {
  readonly of: Pick<Figure, 'id' | 'label' | 'unit' | 'reads'>;
  readonly first: { readonly id: string; readonly title: string; readonly value: number | null };
  readonly second: { readonly id: string; readonly title: string; readonly value: number | null };
  readonly sameInputs: boolean;
  /** The second value less the first; null where the figure does not exist everywhere on the way, with the reason. */
  readonly total: number | null;
  readonly reason?: Translated;
  readonly method: 'exact' | 'sampled';
  readonly evaluations: number;
  readonly seed?: number;
  readonly changes: readonly BridgeChange[];
}

/** As many runs as the combinations of ten steps. */
const usualRuns = 1024;

/** The runs of a sample: most of its combinations must be put together anew. */
const usualSample = 320;

/**
 * Explains the difference of a figure between two scenarios: what each changed input contributes, its Shapley value,
 * the mean over all orders in which the changes may be made. It says what the changes do in this pair of scenarios, not
 * what they would do elsewhere.
 * @throws ScenarioError for an unknown figure, or fewer than four runs
 */
export function* bridge(
  first: AcceptedScenario,
  second: AcceptedScenario,
  { of = 'gap', by = 'input', most, seed = 20270401 }: BridgeOptions = {},
): Steps<Bridge> {
  const figure = figureOf(of);
  if (most !== undefined) checkRuns(most);
  const found = difference(hallFormat, first, second);
  const { base, changes } = inOneForm(first, second, found);
  let players: readonly Player[] = playersOf(found, changes, by, second);
  const allowed = allowedPlayers(base, players);
  const checks = players.length;
  let next = allowed.next();
  for (; next.done !== true; next = allowed.next()) yield { done: 0, total: checks };
  players = next.value;
  for (;;) {
    const coalitions = new Coalitions(base, players, figure);
    const isExact = 2 ** players.length <= (most ?? usualRuns);
    try {
      const ends = [[], [...players.keys()]].map((members) => coalitions.figure(members));
      const shares = yield* sharesOf(coalitions, players.length, isExact, most ?? usualSample, seed, ends);
      return answer(base, figure, found, players, ends, shares, isExact, seed);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      // Some of the steps that need formulas of their own are not allowed together without the others.
      const structural = players.filter((_, player) => coalitions.isStructural(player));
      if (structural.length < 2) throw error;
      players = [joinedPlayers(structural), ...players.filter((each) => !structural.includes(each))];
    }
  }
}

/** The first scenario and the changes to the second, with numbers over time in the same form where that is allowed. */
function inOneForm(first: AcceptedScenario, second: AcceptedScenario, found: Difference) {
  const forms = sameForm(first, second, found.inputs);
  const changes: Changes = { ...found.changes, ...forms.second };
  try {
    const base = changedScenario(first, forms.first);
    changedScenario(base, changes);
    return { base, changes };
  } catch (error) {
    if (error instanceof ScenarioError) return { base: changedScenario(first, {}), changes: found.changes };
    throw error;
  }
}

function* sharesOf(
  coalitions: Coalitions,
  players: number,
  isExact: boolean,
  most: number,
  seed: number,
  ends: readonly FigureValue[],
): Steps<Shares | NoShares> {
  const missing = ends.find(({ value }) => value === null);
  if (missing?.reason !== undefined) return { reason: missing.reason };
  if (players === 0) return { values: [], evaluations: 1 };
  return isExact
    ? yield* exactShares(coalitions, players)
    : yield* sampledShares(coalitions, players, most, seed);
}

function answer(
  base: AcceptedScenario,
  figure: Figure,
  found: Difference,
  players: readonly Player[],
  ends: readonly FigureValue[],
  shares: Shares | NoShares,
  isExact: boolean,
  seed: number,
): Bridge {
  const { id, label, unit, reads } = figure;
  const [from = null, to = null] = ends.map(({ value }) => value);
  const { first, second, sameInputs } = found;
  const head = {
    of: { id, label, unit, reads },
    first: { id: first.id, title: first.title, value: from },
    second: { id: second.id, title: second.title, value: to },
    sameInputs,
    method: isExact ? ('exact' as const) : ('sampled' as const),
    ...(isExact ? {} : { seed }),
  };
  if ('reason' in shares || from === null || to === null) {
    const reason = 'reason' in shares ? { reason: shares.reason } : {};
    const changes = players.map((player) => ({ label: player.label, inputs: player.inputs, value: null }));
    return { ...head, total: null, ...reason, evaluations: 0, changes };
  }
  const noise = 1e-9 * Math.max(1, Math.abs(from), Math.abs(to));
  const changes = players.map((player, at): BridgeChange => {
    const value = shares.values[at] ?? NaN;
    const error = shares.standardErrors?.[at];
    const isNothing = Math.abs(value) <= noise && (error ?? 0) <= noise;
    return {
      label: player.label,
      inputs: player.inputs,
      value: isNothing ? 0 : value,
      ...(error === undefined ? {} : { standardError: error }),
      ...(isNothing ? { nothing: changesNothing(base, changedScenario(base, player.changes), player.inputs, figure) } : {}), // prettier-ignore
    };
  });
  return { ...head, total: to - from, evaluations: shares.evaluations, changes };
}

function checkRuns(most: number): void {
  if (Number.isInteger(most) && most >= 4 && most <= 65_536) return;
  const expected = words('et helt tall fra 4 til 65 536', 'eit heilt tal frå 4 til 65 536', 'a whole number from 4 to 65,536'); // prettier-ignore
  const message = words(`Antall kjøringer må være ${expected.nb}. Her står ${most}.`, `Talet på køyringar må vere ${expected.nn}. Her står ${most}.`, `The number of runs must be ${expected.en}. Found ${most}.`); // prettier-ignore
  throw new ScenarioError([{ path: 'most', message, expected }]);
}
