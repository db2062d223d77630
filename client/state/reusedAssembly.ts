import { Reassembly, runAssembly, type AcceptedScenario, type Run } from '../../models/index.ts';

/** Runs scenarios one after the other, with formulas put together once for all that differ in numbers only. */
export class ReusedAssembly {
  readonly #assemblies = new Reassembly();

  /** @throws ModelError where a formula of the user's own is wrong or a line is not finite */
  run(scenario: AcceptedScenario): Run {
    return runAssembly(this.#assemblies.of(scenario));
  }
}
