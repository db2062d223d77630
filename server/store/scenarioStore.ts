import type { AcceptedScenario, ScenarioDocument } from '../../models/index.ts';

/** The scenarios that the server has: read and checked once, at its start. */
export class ScenarioStore {
  readonly #accepted: ReadonlyMap<string, AcceptedScenario>;

  constructor(accepted: readonly AcceptedScenario[]) {
    const sorted = [...accepted].sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
    this.#accepted = new Map(sorted.map((each) => [each.head.id, each]));
  }

  /** All of them, in order of id. */
  all(): readonly AcceptedScenario[] {
    return [...this.#accepted.values()];
  }

  find(id: string): AcceptedScenario | undefined {
    return this.#accepted.get(id);
  }

  /** The base that a variant names by its id. Never a file: only what was read at the start. */
  readonly base = (id: string): ScenarioDocument | undefined => this.#accepted.get(id)?.document;
}
