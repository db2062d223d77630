import { createEffect, createSignal } from 'solid-js';
import { loadScenario } from '../state/loadScenario.ts';
import type { ShortVerdict } from '../workers/verdictWorker.ts';
import type { ListedScenario } from './listedScenarios.ts';
import { verdictWorkerOfPage } from './verdictWorkerOfPage.ts';

/** The verdict of a listed scenario: absent until it is there, `none` where it cannot be had. */
export type ListedVerdict = ShortVerdict | 'none' | undefined;

/** What is known, by the key of the listed scenario; it stays when the page is left. */
const [known, setKnown] = createSignal<ReadonlyMap<string, ShortVerdict | 'none'>>(new Map());
const asked = new Set<string>();

/** Computes the verdicts of what is listed, one after the other beside the page, each once. */
export function createVerdicts(
  listed: () => readonly ListedScenario[],
): (each: ListedScenario) => ListedVerdict {
  createEffect(() => {
    for (const { id, key } of listed()) {
      if (asked.has(key)) continue;
      asked.add(key);
      void verdictOf(id).then((verdict) => setKnown(new Map([...known(), [key, verdict]])));
    }
  });
  return ({ key }) => known().get(key);
}

async function verdictOf(id: string): Promise<ShortVerdict | 'none'> {
  const loaded = await loadScenario(id);
  if (loaded.state !== 'found') return 'none';
  const { open, unread } = loaded;
  try {
    return await verdictWorkerOfPage().verdictOf(open.document, open.bases, Object.keys(unread).length);
  } catch (error) {
    console.error(error);
    return 'none';
  }
}
