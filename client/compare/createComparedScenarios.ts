import { createMemo, createResource } from 'solid-js';
import { ModelError, openScenario, ScenarioError, standalone, type AcceptedScenario, type Problem } from '../../models/index.ts'; // prettier-ignore
import { useApp } from '../state/app.ts';
import { loadScenario } from '../state/loadScenario.ts';
import type { OpenScenario } from '../state/openScenario.ts';
import type { QuestionTerms } from '../state/createQuestion.ts';

/** A scenario that can be compared. */
export interface ComparedScenario {
  readonly id: string;
  readonly title: string;
  readonly scenario: AcceptedScenario;
}

/** A scenario that was chosen and cannot be compared. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  /** What is wrong with it; none where it is not found. */
  readonly problems: readonly Problem[];
}

/** The chosen scenarios. */
export interface ComparedScenarios {
  readonly found: () => readonly ComparedScenario[];
  readonly leftOut: () => readonly LeftOut[];
  readonly isLoading: () => boolean;
}

type Chosen = ComparedScenario | LeftOut;

/** Loads the chosen scenarios in their order; the open one is taken as it stands. */
export function createComparedScenarios(ids: () => readonly string[]): ComparedScenarios {
  const { scenario } = useApp();
  async function chosen(id: string): Promise<Chosen> {
    const open = scenario.open();
    if (open?.document.id === id && open.shared !== true) return accepted(id, open);
    const loaded = await loadScenario(id);
    return loaded.state === 'found' ? accepted(id, loaded.open) : { id, title: id, problems: [] };
  }
  const [loaded] = createResource(ids, (wanted) => Promise.all(wanted.map(chosen)));
  const all = createMemo(() => loaded.latest ?? []);
  return {
    found: () => all().flatMap((each) => ('scenario' in each ? [each] : [])),
    leftOut: () => all().flatMap((each) => ('scenario' in each ? [] : [each])),
    isLoading: () => loaded.loading,
  };
}

function accepted(id: string, { document, bases }: OpenScenario): Chosen {
  const { title } = document;
  try {
    return { id, title, scenario: openScenario(document, (base) => bases[base]) };
  } catch (error) {
    if (error instanceof ScenarioError) return { id, title, problems: error.problems };
    if (error instanceof ModelError) return { id, title, problems: [] };
    throw error;
  }
}

/** What a question about some scenarios is asked with. */
export const comparedTerms = (
  scenarios: readonly ComparedScenario[],
  options: Readonly<Record<string, unknown>>,
): QuestionTerms => ({
  key: scenarios.map(({ id, title, scenario }) => `${id} ${title} ${scenario.hash}`).join(),
  scenarios: () => scenarios.map(({ scenario }) => standalone(scenario)),
  options,
});
