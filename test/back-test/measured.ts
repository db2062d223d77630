import { runHall, runResult, openScenario, type RunResult } from '../../models/index.ts';
import { scenarioFile, scenarioFiles } from '../scenarioFiles.ts';

/** The monthly result of a scenario, to sum and look up as published figures are stated. */
export class Measured {
  readonly #result: RunResult;

  constructor(result: RunResult) {
    this.#result = result;
  }

  /** Sum of a flow over the months from and to, both included. */
  total(line: string, from: string, to: string): number {
    return this.#between(line, from, to).reduce((sum, value) => sum + value, 0);
  }

  /** Mean of a level over the months from and to, both included. */
  mean(line: string, from: string, to: string): number {
    return this.total(line, from, to) / this.#between(line, from, to).length;
  }

  /** A stock at the end of a month. */
  at(line: string, month: string): number {
    return this.total(line, month, month);
  }

  #between(line: string, from: string, to: string): readonly number[] {
    const months = this.#result.months ?? [];
    const [first, last] = [months.indexOf(from), months.indexOf(to)];
    const values = this.#result.lines[line]?.values;
    if (first < 0 || last < first || values === undefined)
      throw new RangeError(`${this.#result.stamp.scenario} has no ${line} from ${from} to ${to}`);
    return values.slice(first, last + 1);
  }
}

/** Runs a published scenario, with single inputs changed where a case says so. */
export function measure(id: string, changes: Readonly<Record<string, unknown>> = {}): Measured {
  const { folder, document } = scenarioFile(id);
  const variant = { format: 'holdbar-scenario', version: 1, id: `${id}-x`, title: id, extends: id, changes };
  const scenario = openScenario(
    Object.keys(changes).length === 0 ? document : variant,
    (base) => scenarioFiles.find((file) => file.id === base && file.folder === folder)?.document,
  );
  return new Measured(runResult(scenario, runHall(scenario), { monthly: true }));
}
