import { createResource } from 'solid-js';
import { difference, hallFormat, ModelError, openScenario, runHall, runResult, ScenarioError, type Verdict } from '../../models/index.ts'; // prettier-ignore
import type { OpenScenario } from '../state/openScenario.ts';
import { useApp } from '../state/app.ts';
import { draftLibrary, keptDrafts } from '../state/draftStore.ts';
import { loadScenario } from '../state/loadScenario.ts';

/** A scenario beside the approved one. */
export interface Revision {
  readonly id: string;
  readonly title: string;
  readonly isApproved: boolean;
  /** None where it cannot be computed. */
  readonly verdict: Verdict | undefined;
  /** How many inputs are not as approved. */
  readonly changes: number | undefined;
}

/** The approved plan and its changed copies on this machine, each with its verdict; the approved one first. */
export function createRevisions() {
  const { scenario } = useApp();
  const planId = (): string | undefined => {
    const document = scenario.document();
    return document?.approval === undefined ? document?.revises : document.id;
  };
  const asked = () => {
    const id = planId();
    // Followed so that a change here or in another tab is seen.
    return id === undefined ? undefined : { id, open: scenario.open(), drafts: draftLibrary.known() };
  };
  const [found] = createResource(asked, async ({ id }): Promise<readonly Revision[] | 'gone'> => {
    const plan = await opened(id);
    if (plan === undefined) return 'gone';
    const copies = keptDrafts().filter(({ document }) => document.revises === id).map(({ document }) => document.id); // prettier-ignore
    const all = await Promise.all([id, ...copies].map(async (each) => opened(each)));
    const accepted = acceptedOf(plan);
    return all.flatMap((each): readonly Revision[] => {
      if (each === undefined) return [];
      const own = acceptedOf(each);
      return [
        {
          id: each.document.id,
          title: each.document.title,
          isApproved: each.document.id === id,
          verdict: own === undefined ? undefined : runResult(own, runHall(own)).verdict,
          changes: own === undefined || accepted === undefined ? undefined : difference(hallFormat, accepted, own).inputs.length, // prettier-ignore
        },
      ];
    });
  });
  /** The open one is taken as it stands. */
  async function opened(id: string): Promise<OpenScenario | undefined> {
    const open = scenario.open();
    if (open?.document.id === id) return open;
    const loaded = await loadScenario(id);
    return loaded.state === 'found' ? loaded.open : undefined;
  }
  return { planId, found };
}

function acceptedOf({ document, bases }: OpenScenario) {
  try {
    return openScenario(document, (base) => bases[base]);
  } catch (error) {
    if (error instanceof ScenarioError || error instanceof ModelError) return undefined;
    throw error;
  }
}
