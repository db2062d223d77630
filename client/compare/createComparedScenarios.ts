import { createMemo, createResource } from 'solid-js';
import { ModelError, openScenario, ScenarioError, standalone, type AcceptedScenario, type Problem } from '../../models/index.ts'; // prettier-ignore
import { sameJson } from '../document/sameJson.ts';
import { useApp } from '../state/app.ts';
import { draftLibrary, keptDraft } from '../state/draftStore.ts';
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

/** When a scenario, and the bases it follows, were last kept on this machine, in any tab; an example never was. */
function keptAt(id: string): string {
  const draft = keptDraft(id);
  return [draft?.kept, ...Object.keys(draft?.bases ?? {}).map((base) => keptDraft(base)?.kept)].join();
}

/**
 * Loads the chosen scenarios in their order; the open one is taken as it stands. One that is changed in another tab is
 * taken again as soon as it is kept, and only that one.
 */
export function createComparedScenarios(ids: () => readonly string[]): ComparedScenarios {
  const { scenario } = useApp();
  const taken = new Map<string, { readonly kept: string; readonly chosen: Promise<Chosen> }>();
  async function chosen(id: string): Promise<Chosen> {
    const open = scenario.open();
    if (open?.document.id === id && open.shared !== true) return accepted(id, open);
    const loaded = await loadScenario(id);
    return loaded.state === 'found' ? accepted(id, loaded.open) : { id, title: id, problems: [] };
  }
  function current({ id, kept }: Wanted): Promise<Chosen> {
    const before = taken.get(id);
    if (before?.kept === kept) return before.chosen;
    const now = { kept, chosen: chosen(id) };
    taken.set(id, now);
    return now.chosen;
  }
  const [isOpen] = createResource(() => draftLibrary.open().then(() => true));
  const wanted = createMemo(
    () => (isOpen() === true ? ids().map((id): Wanted => ({ id, kept: keptAt(id) })) : undefined),
    undefined,
    { equals: sameJson },
  );
  const [loaded] = createResource(wanted, (all) => Promise.all(all.map(current)));
  const all = createMemo(() => loaded.latest ?? []);
  return {
    found: () => all().flatMap((each) => ('scenario' in each ? [each] : [])),
    leftOut: () => all().flatMap((each) => ('scenario' in each ? [] : [each])),
    isLoading: () => isOpen() !== true || loaded.loading,
  };
}

/** One of the chosen, as it is now. */
interface Wanted {
  readonly id: string;
  readonly kept: string;
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
