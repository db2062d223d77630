import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { Assemblies, leafNumbers, structureOf, vectorOf, type Probed } from '../assemblies.ts';
import { changedScenario } from '../changedScenario.ts';
import { FigureProbe, type Figure, type FigureValue } from '../figure.ts';
import { mergedChanges, type Player } from './players.ts';

/** A scenario with the steps that need formulas of their own taken: its assembly and its numbers. */
interface Structure {
  readonly probed: Probed<FigureProbe>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The most structures that are kept. */
const mostKept = 16;

/**
 * The figure of a scenario with any of some steps taken. Steps that change numbers only are numbers in a batch; the
 * others are put together, once for each combination of them.
 */
export class Coalitions {
  readonly #base: AcceptedScenario;
  readonly #players: readonly Player[];
  readonly #assemblies: Assemblies<FigureProbe>;
  /** What a step that changes numbers only changes them to; undefined for the others. */
  readonly #numbers: readonly (ReadonlyMap<string, number> | undefined)[];
  readonly #structures = new Map<string, Structure>();

  constructor(base: AcceptedScenario, players: readonly Player[], figure: Figure) {
    this.#base = base;
    this.#players = players;
    this.#assemblies = new Assemblies((assembly) => new FigureProbe(assembly, figure));
    const structure = structureOf(base.values);
    const own = leafNumbers(base);
    this.#numbers = players.map(({ changes }) => {
      const alone = changedScenario(base, changes);
      if (structureOf(alone.values) !== structure) return undefined;
      return new Map([...leafNumbers(alone)].filter(([path, value]) => own.get(path) !== value));
    });
  }

  /** Whether a step needs formulas of its own. */
  isStructural(player: number): boolean {
    return this.#numbers[player] === undefined;
  }

  /** @throws ScenarioError where the steps that need formulas of their own may not be taken together without the others */
  figure(members: readonly number[]): FigureValue {
    const { probed, numbers } = this.#structure(members.filter((player) => this.isStructural(player)));
    const changed = new Map(numbers);
    for (const player of members)
      for (const [path, value] of this.#numbers[player] ?? []) changed.set(path, value);
    return probed.probe.read(probed.all.rows(vectorOf(probed.assembly, changed)));
  }

  #structure(players: readonly number[]): Structure {
    const key = players.join();
    const known = this.#structures.get(key);
    if (known !== undefined) return known;
    const taken = players.flatMap((player) => this.#players[player] ?? []);
    const scenario = changedScenario(this.#base, mergedChanges(taken));
    const made = { probed: this.#assemblies.of(scenario), numbers: leafNumbers(scenario) };
    this.#structures.set(key, made);
    const [oldest] = this.#structures.keys();
    if (this.#structures.size > mostKept && oldest !== undefined) this.#structures.delete(oldest);
    return made;
  }
}
