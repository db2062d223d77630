import { assemble, type Assembly } from '../engine/assemble.ts';
import { hallModel } from '../hall/hallModel.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { leafNumbers, structureOf } from './assemblies.ts';

/**
 * Puts scenarios together one after the other. Where only numbers differ from one of the last, its formulas, already put
 * together for the members and choices, are used again with the new numbers, which is most of the work.
 */
export class Reassembly {
  readonly #most: number;
  /** By their structure, the one used last at the end. */
  readonly #known = new Map<string, Assembly>();

  /** @param most how many structures are remembered */
  constructor(most = 1) {
    this.#most = most;
  }

  /** @throws ModelError where a formula of the user's own is wrong */
  of(scenario: AcceptedScenario): Assembly {
    const structure = structureOf(scenario.values);
    const known = this.#known.get(structure);
    const assembly = known === undefined ? assemble(hallModel, scenario.read) : renumbered(known, scenario);
    this.#known.delete(structure);
    this.#known.set(structure, assembly);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest);
    return assembly;
  }
}

function renumbered(assembly: Assembly, scenario: AcceptedScenario): Assembly {
  const numbers = leafNumbers(scenario);
  const leaves = assembly.leaves.map((leaf) => ({ ...leaf, value: numbers.get(leaf.path) ?? leaf.value }));
  return { ...assembly, inputs: scenario.read, leaves };
}
