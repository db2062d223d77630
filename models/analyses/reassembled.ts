import { assemble, type Assembly } from '../engine/assemble.ts';
import { hallModel } from '../hall/hallModel.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { leafNumbers, structureOf } from './assemblies.ts';

/**
 * Puts scenarios together one after the other. Where only numbers differ from the last one, its formulas, already put
 * together for the members and choices, are used again with the new numbers, which is most of the work.
 */
export class Reassembly {
  #last: { readonly structure: string; readonly assembly: Assembly } | undefined;

  /** @throws ModelError where a formula of the user's own is wrong */
  of(scenario: AcceptedScenario): Assembly {
    const structure = structureOf(scenario.values);
    const known = this.#last?.structure === structure ? this.#last.assembly : undefined;
    const assembly = known === undefined ? assemble(hallModel, scenario.read) : renumbered(known, scenario);
    this.#last = { structure, assembly };
    return assembly;
  }
}

function renumbered(assembly: Assembly, scenario: AcceptedScenario): Assembly {
  const numbers = leafNumbers(scenario);
  const leaves = assembly.leaves.map((leaf) => ({ ...leaf, value: numbers.get(leaf.path) ?? leaf.value }));
  return { ...assembly, inputs: scenario.read, leaves };
}
