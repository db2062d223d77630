import fc from 'fast-check';
import { expect } from 'vitest';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { generatedScenario, type RawScenario } from './generatedScenario.ts';
import { hallRun, type HallRun } from './hallRun.ts';
import { comparisons, identities, otherScenarios } from './identities/all.ts';

/** How many scenarios, from which seed, and which of them are run again on other numbers, and as other scenarios. */
export interface Proof {
  readonly seed: number;
  readonly runs: number;
  readonly comparedEach: number;
  readonly anotherEach: number;
}

/** Runs generated scenarios, checks every identity on each run, and notes what they reach. */
export class OverScenarios {
  readonly #asked = new Set<string>();
  readonly #moved = new Set<string>();
  readonly #broken = new Set<string>();
  readonly refused: string[] = [];
  tried = 0;

  /** @throws what the first scenario that breaks an identity has wrong */
  prove({ seed, runs, comparedEach, anotherEach }: Proof): void {
    const everyScenario = fc.property(generatedScenario, (document) => {
      this.tried += 1;
      const hall = this.#accepted(document);
      if (hall === undefined) return;
      this.#note(hall);
      const checks = [
        ...identities,
        ...(this.tried % comparedEach === 0 ? comparisons : []),
        ...(this.tried % anotherEach === 0 ? otherScenarios : []),
      ];
      for (const [name, wrong] of checks) expect(wrong(hall, document).slice(0, 3), name).toEqual([]);
    });
    // A scenario that fails is shown as it is: to shrink it would take longer than to read it.
    fc.assert(everyScenario, { seed, numRuns: runs, endOnFailure: true });
  }

  /** Lines that were 0 in every month of every scenario, or never there. */
  get linesAtRest(): readonly string[] {
    return [...hallModel.lines.keys()].filter((id) => !this.#moved.has(id));
  }

  /** Inputs that no line of any scenario read. */
  get inputsNotRead(): readonly string[] {
    const ids = hallFormat.inputs.map(({ id }) => id);
    return [...new Set(ids)].filter((id) => !this.#asked.has(id));
  }

  /** Rules that no scenario broke. */
  get rulesKept(): readonly string[] {
    return hallModel.rules.map(({ declaration }) => declaration.id).filter((id) => !this.#broken.has(id));
  }

  #accepted(document: RawScenario): HallRun | undefined {
    try {
      return hallRun(document, this.#asked);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      this.refused.push(error.message);
      return undefined;
    }
  }

  #note({ run, result }: HallRun): void {
    for (const { rule } of result.flags) this.#broken.add(rule);
    for (const instance of run.assembly.instances) {
      const { id } = instance.line.declaration;
      for (let index = 0; !this.#moved.has(id) && index < run.lengthOf(instance); index += 1)
        if (run.valueOf(instance, index) !== 0) this.#moved.add(id);
    }
  }
}
