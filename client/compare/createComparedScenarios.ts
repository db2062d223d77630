import { createMemo, createResource, mapArray } from 'solid-js';
import { comparedPart, formulaProblem, ModelError, Reassembly, runAssembly, ScenarioError, standalone, type AcceptedScenario, type ComparedPart, type Problem } from '../../models/index.ts'; // prettier-ignore
import { useApp } from '../state/app.ts';
import type { Outcome } from '../state/computeScenario.ts';
import { draftLibrary, keptDraft } from '../state/draftStore.ts';
import { loadScenario } from '../state/loadScenario.ts';
import { openAgain } from '../state/openAgain.ts';
import type { OpenScenario } from '../state/openScenario.ts';
import type { QuestionTerms } from '../state/createQuestion.ts';
import { breath } from '../workers/breath.ts';

/** A scenario that can be compared: the same object as long as none of its numbers changes. */
export interface ComparedScenario extends ComparedPart {
  readonly id: string;
  readonly title: string;
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

/** Where a scenario comes from: its document with the bases it rests on, or the open one as it is computed already. */
type Source = Pick<OpenScenario, 'document' | 'bases'> & { readonly outcome?: Outcome };

/**
 * The chosen scenarios in their order, each run once: one that is changed, on this page or in another tab, is run again
 * at once, and only that one. The first time each has a turn of its own, so that the page stays responsive.
 */
export function createComparedScenarios(ids: () => readonly string[]): ComparedScenarios {
  const { scenario: open, language } = useApp();
  const assemblies = new Reassembly(8);
  let line: Promise<void> = Promise.resolve();
  const [isOpen] = createResource(() => draftLibrary.open().then(() => true));

  /** What stands in the open scenario or is kept on this machine; undefined where neither has it. */
  function mine(id: string): Source | undefined {
    const shown = open.open();
    const outcome = open.outcome();
    if (shown?.document.id === id && shown.shared !== true && outcome !== undefined)
      return { document: shown.document, bases: shown.bases, outcome };
    const draft = keptDraft(id);
    return draft && { document: draft.document, bases: liveBases(draft.bases) };
  }

  /** The bases of a variant as they are now, not as they were when the variant was last kept. */
  function liveBases(bases: OpenScenario['bases']): OpenScenario['bases'] {
    const shown = open.open();
    const own = (id: string): unknown => shown?.document.id === id && shown.shared !== true ? shown.document : keptDraft(id)?.document; // prettier-ignore
    return Object.fromEntries(Object.entries(bases).map(([id, kept]) => [id, own(id) ?? kept]));
  }

  function createChosen(id: string): () => Chosen | undefined {
    const held = createMemo(() => (isOpen() === true ? mine(id) : undefined), undefined, { equals: isSameSource }); // prettier-ignore
    const isElsewhere = createMemo(() => isOpen() === true && held() === undefined);
    const [loaded] = createResource(isElsewhere, () => loadScenario(id));
    const [turn] = createResource(() => (line = line.then(breath)).then(() => true));
    return createMemo(() => {
      // Sentences of the models are there in the language of the page only.
      language.locale();
      const there = loaded();
      const source = held() ?? (there?.state === 'found' ? there.open : undefined);
      if (source !== undefined) return turn() === true ? chosenOf(id, source, assemblies) : undefined;
      return there === undefined ? undefined : { id, title: id, problems: [] };
    });
  }

  const each = createMemo(mapArray(ids, createChosen));
  const all = createMemo((before: readonly Chosen[]) => {
    const now = each().map((chosen) => chosen());
    return now.every((chosen) => chosen !== undefined) ? now : before;
  }, []);
  const found = createMemo(() => all().flatMap((chosen) => ('run' in chosen ? [chosen] : [])));
  return {
    found,
    leftOut: () => all().flatMap((chosen) => ('run' in chosen ? [] : [chosen])),
    isLoading: () => each().some((chosen) => chosen() === undefined),
  };
}

function isSameSource(one: Source | undefined, other: Source | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [bases, others] = [Object.entries(one.bases), Object.entries(other.bases)];
  return (
    one.document === other.document &&
    one.outcome === other.outcome &&
    bases.length === others.length &&
    bases.every(([id, document]) => other.bases[id] === document)
  );
}

/** Runs a scenario, or says what is wrong with it. */
function chosenOf(id: string, { document, bases, outcome }: Source, assemblies: Reassembly): Chosen {
  const { title } = document;
  if (outcome?.ok === false) return { id, title, problems: outcome.problems };
  if (outcome !== undefined)
    return { id, title, ...comparedPart(outcome.computed.scenario, outcome.computed.run) };
  let scenario: AcceptedScenario | undefined;
  try {
    scenario = openAgain(document, (base) => bases[base]);
    return { id, title, ...comparedPart(scenario, runAssembly(assemblies.of(scenario))) };
  } catch (error) {
    if (error instanceof ScenarioError) return { id, title, problems: error.problems };
    if (error instanceof ModelError) return { id, title, problems: scenario === undefined ? [] : [formulaProblem(error, scenario)] }; // prettier-ignore
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
