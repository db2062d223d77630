import { words, type Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { fieldAddresses } from '../../scenario/fieldAddress.ts';
import { inputLabel } from '../../scenario/inputLabel.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { Assembly } from '../../engine/assemble.ts';
import { Assemblies } from '../assemblies.ts';
import { figureOf, type Figure } from '../figure.ts';
import type { Steps } from '../steps.ts';
import { shockedScenario, type Shocked } from './shockedScenario.ts';
import { StressProbe, type StressResult } from './stressProbe.ts';
import { mostShocks, type Shock, type Shocks } from './stressTests.ts';

/** One shock alone. */
export interface StressSingle {
  readonly id: string;
  readonly label: Translated;
  /**
   * `applies` and its result; `changesNothing`: it hits inputs, and all that the result says stays; `absent`: the scenario has none of
   * its inputs; `impossible`: the scenario would no longer be allowed.
   */
  readonly state: 'applies' | 'changesNothing' | 'absent' | 'impossible';
  /** Why it does not apply, or that it changes nothing. */
  readonly reason?: Translated;
  readonly result?: StressResult;
  /** The inputs that it hits. */
  readonly inputs: readonly { readonly path: string; readonly label: Translated }[];
}

/** Two shocks together, in the order of the singles. */
export interface StressPair {
  readonly first: string;
  readonly second: string;
  /** Absent where the two together are not allowed, with the reason. */
  readonly result?: StressResult;
  readonly reason?: Translated;
}

/** A heat table of shocks: each alone, and every pair of those that apply. */
export interface StressTable {
  readonly of: Pick<Figure, 'id' | 'label' | 'unit' | 'reads'>;
  readonly base: StressResult;
  readonly singles: readonly StressSingle[];
  readonly pairs: readonly StressPair[];
  /** The single and the pair that lack most support; absent where none applies. */
  readonly worstSingle?: string;
  readonly worstPair?: readonly [first: string, second: string];
  /** How many of all results hold on decided funding. */
  readonly holds: { readonly singles: number; readonly pairs: number };
}

/** What a stress test is asked with. */
export interface StressOptions {
  /** Id of the figure shown beside the verdict; `gap` when left out. */
  readonly of?: string;
  /** Besides the named ones: the user's own. */
  readonly own?: Shocks;
  /** Each shock by itself, none of them together. */
  readonly alone?: boolean | undefined;
}

const nothingHit = words('Scenariet har ingenting som påkjenningen gjelder.', 'Scenariet har ingenting som påkjenninga gjeld.', 'The scenario has nothing that the stress test is about.'); // prettier-ignore
const nothingMoves = words('Konklusjonen og tallene her blir de samme.', 'Konklusjonen og tala her blir dei same.', 'The verdict and the figures here stay the same.'); // prettier-ignore

/** The shocks of a table and the scenario they hit, made ready to compute any single and any pair anywhere. */
export class StressWork {
  readonly shocks: readonly (readonly [id: string, shock: Shock])[];
  readonly #scenario: AcceptedScenario;
  readonly #figure: Figure;
  readonly #isAlone: boolean;
  readonly #resultOf: (shocked: Pick<Shocked, 'scenario' | 'limited'>) => StressResult;
  readonly #base: StressResult;

  /** @throws ScenarioError for an unknown figure, or too many shocks */
  constructor(
    scenario: AcceptedScenario,
    named: Shocks,
    { of = 'gap', own = {}, alone = false }: StressOptions,
  ) {
    this.#figure = figureOf(of);
    this.#isAlone = alone;
    this.shocks = Object.entries({ ...named, ...own });
    checkCount(this.shocks.length);
    this.#scenario = scenario;
    const assemblies = new Assemblies((assembly: Assembly) => new StressProbe(assembly, this.#figure));
    this.#resultOf = ({ scenario: after, limited }) => {
      const { probe, values } = assemblies.values(after);
      return { ...probe.read(values), limited };
    };
    this.#base = this.#resultOf({ scenario, limited: [] });
  }

  /** One shock alone. @throws ScenarioError for a shock whose inputs do not exist or cannot change so */
  single([id, shock]: readonly [string, Shock]): StressSingle {
    return singleOf(this.#scenario, id, shock, this.#base, this.#resultOf);
  }

  /** The pairs of the shocks that apply, in their order; none where each is to be alone. */
  pairsOf(singles: readonly StressSingle[]): readonly (readonly [first: string, second: string])[] {
    if (this.#isAlone) return [];
    const apply = singles.filter(({ result }) => result !== undefined).map(({ id }) => id);
    return apply.flatMap((first, at) => apply.slice(at + 1).map((second) => [first, second] as const));
  }

  /** Two shocks together. */
  pair([first, second]: readonly [string, string]): StressPair {
    const shockOf = (id: string): Shock => this.shocks.find(([each]) => each === id)![1];
    return { first, second, ...pairOf(this.#scenario, shockOf(first), shockOf(second), this.#resultOf) };
  }

  /** The table of all of them. */
  table(singles: readonly StressSingle[], pairs: readonly StressPair[]): StressTable {
    const { id, label, unit, reads } = this.#figure;
    return { of: { id, label, unit, reads }, base: this.#base, singles, pairs, ...summary(singles, pairs) };
  }
}

/**
 * What becomes of the verdict if something goes wrong, and if two things do. It does not say how likely that is.
 * @param named the named shocks (`readStressTests`)
 * @throws ScenarioError for an unknown figure, or a shock whose inputs do not exist or cannot change so
 */
export function* stress(
  scenario: AcceptedScenario,
  named: Shocks,
  options: StressOptions = {},
): Steps<StressTable, readonly StressSingle[]> {
  const work = new StressWork(scenario, named, options);
  const count = work.shocks.length;
  const total = 1 + count + (options.alone === true ? 0 : (count * (count - 1)) / 2);
  let done = 1;
  const singles: StressSingle[] = [];
  for (const shock of work.shocks) {
    singles.push(work.single(shock));
    yield { done: (done += 1), total, partial: singles };
  }
  const pairs: StressPair[] = [];
  for (const pair of work.pairsOf(singles)) {
    pairs.push(work.pair(pair));
    yield { done: (done += 1), total, partial: singles };
  }
  return work.table(singles, pairs);
}

function singleOf(
  scenario: AcceptedScenario,
  id: string,
  shock: Shock,
  base: StressResult,
  resultOf: (shocked: Shocked) => StressResult,
): StressSingle {
  const { label, operations } = shock;
  const found = attempted(() => shockedScenario(scenario, operations));
  if (found === undefined) return { id, label, state: 'absent', reason: shock.otherwise ?? nothingHit, inputs: [] }; // prettier-ignore
  if ('reason' in found) return { id, label, state: 'impossible', reason: found.reason, inputs: [] };
  const inputs = fieldAddresses(hallFormat, scenario.values)
    .filter(({ path }) => found.touched.includes(path))
    .map((address) => ({ path: address.path, label: inputLabel(address, scenario.values) }));
  const result = resultOf(found);
  const same = JSON.stringify({ ...result, limited: [] }) === JSON.stringify(base);
  return same
    ? { id, label, state: 'changesNothing', reason: nothingMoves, result, inputs }
    : { id, label, state: 'applies', result, inputs };
}

function pairOf(
  scenario: AcceptedScenario,
  one: Shock,
  other: Shock,
  resultOf: (shocked: Shocked) => StressResult,
): Pick<StressPair, 'result' | 'reason'> {
  const found = attempted(() => shockedScenario(scenario, [...one.operations, ...other.operations]));
  if (found === undefined) return { reason: nothingHit };
  return 'reason' in found ? found : { result: resultOf(found) };
}

/** What a shock gives, or why the scenario it gives is not allowed; what is wrong with the shock itself is thrown. */
function attempted(action: () => Shocked | undefined): Shocked | { readonly reason: Translated } | undefined {
  try {
    return action();
  } catch (error) {
    const [first] = error instanceof ScenarioError ? error.problems : [];
    if (first === undefined || first.path === 'shocks') throw error;
    return { reason: first.message };
  }
}

function summary(singles: readonly StressSingle[], pairs: readonly StressPair[]) {
  const support = ({ result }: Pick<StressSingle, 'result'>): number => result?.additionalSupportPerYear ?? -Infinity; // prettier-ignore
  const worst = <Of extends Pick<StressSingle, 'result'>>(list: readonly Of[]): Of | undefined =>
    list.filter(({ result }) => result !== undefined).sort((a, b) => support(b) - support(a))[0];
  const holding = (list: readonly Pick<StressSingle, 'result'>[]): number =>
    list.filter(({ result }) => result?.outcome === 'holds').length;
  const [single, pair] = [worst(singles), worst(pairs)];
  return {
    ...(single === undefined ? {} : { worstSingle: single.id }),
    ...(pair === undefined ? {} : { worstPair: [pair.first, pair.second] as const }),
    holds: { singles: holding(singles), pairs: holding(pairs) },
  };
}

function checkCount(found: number): void {
  if (found <= mostShocks) return;
  const expected = words(`høyst ${mostShocks} påkjenninger`, `høgst ${mostShocks} påkjenningar`, `at most ${mostShocks} stress tests`); // prettier-ignore
  const message = words(`Det er ${found} påkjenninger; grensen er ${mostShocks}, siden alle par regnes ut.`, `Det er ${found} påkjenningar; grensa er ${mostShocks}, sidan alle par blir rekna ut.`, `There are ${found} stress tests; the limit is ${mostShocks}, since all pairs are computed.`); // prettier-ignore
  throw new ScenarioError([{ path: 'own', message, expected }]);
}
