import {
  leafNumbers,
  runAssembly,
  runHall,
  structureOf,
  type AcceptedScenario,
  type Run,
} from '../../models/index.ts';

/**
 * Runs scenarios one after the other. Where only numbers differ from the last one, the assembly (formulas put together
 * for its members and choices) is used again, which is most of the work.
 */
export class ReusedAssembly {
  #structure: string | undefined;
  #last: Run | undefined;

  /** @throws ModelError where a formula of the user's own is wrong or a line is not finite */
  run(scenario: AcceptedScenario): Run {
    const structure = structureOf(scenario.values);
    if (this.#last !== undefined && structure === this.#structure) {
      const numbers = leafNumbers(scenario);
      const leaves = this.#last.assembly.leaves.map(({ path, value }) => ({
        path,
        value: numbers.get(path) ?? value,
      }));
      const assembly = { ...this.#last.assembly, inputs: scenario.read, leaves };
      this.#last = runAssembly(assembly);
    } else {
      this.#last = runHall(scenario);
      this.#structure = structure;
    }
    return this.#last;
  }
}
