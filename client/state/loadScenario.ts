import type { Problem, ScenarioDocument } from '../../models/index.ts';
import { sharedScenario } from '../addresses.ts';
import { draftLibrary, keptDraft } from './draftStore.ts';
import { keptExamples } from './keptExamples.ts';
import type { OpenScenario } from './openScenario.ts';

/** What came of asking for a scenario by its id. */
export type Loaded =
  | {
      readonly state: 'found';
      readonly open: OpenScenario;
      readonly unread: Readonly<Record<string, string>>;
    }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] }
  | { readonly state: 'missing' | 'failed' };

/** Finds a scenario: the one of a link, the reader's own on this machine, else an example of the server, with the bases it rests on. */
export async function loadScenario(id: string, link = ''): Promise<Loaded> {
  if (id === sharedScenario) return (await import('./linkedScenario.ts')).linkedScenario(link);
  await draftLibrary.open();
  const draft = keptDraft(id);
  if (draft !== undefined) {
    const { document, baseline, bases, unread } = draft;
    // A variant follows its base as it is now, not as it was when the variant was last kept.
    const live = Object.fromEntries(Object.entries(bases).map(([base, kept]) => [base, keptDraft(base)?.document ?? kept])); // prettier-ignore
    return { state: 'found', open: { document, baseline, bases: live }, unread };
  }
  try {
    const document = await fetched(id);
    if (document === undefined) return { state: 'missing' };
    const bases = await basesOf(document);
    return { state: 'found', open: { document, baseline: document, bases }, unread: {} };
  } catch {
    return { state: 'failed' };
  }
}

/** The documents that a document rests on, by id; a base that is carried inline is found without asking. */
export async function basesOf(document: ScenarioDocument): Promise<Readonly<Record<string, unknown>>> {
  const bases: Record<string, unknown> = {};
  let at: ScenarioDocument | undefined = document;
  for (let depth = 0; at?.extends !== undefined && depth < 20; depth += 1) {
    const base: ScenarioDocument['extends'] = at.extends;
    const id: string = typeof base === 'string' ? base : base.id;
    const inline = typeof base === 'string' ? undefined : base.document;
    const found: unknown = inline ?? keptDraft(id)?.document ?? (await fetched(id));
    if (found === undefined) break;
    bases[id] = found;
    at = found as ScenarioDocument;
  }
  return bases;
}

async function fetched(id: string): Promise<ScenarioDocument | undefined> {
  const answer = await fetch(`/api/scenarios/${encodeURIComponent(id)}`).catch(() => undefined);
  if (answer === undefined) return keptExample(id);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as ScenarioDocument;
}

/** Without a network. @throws TypeError or Error where it is none of those that are kept: it may be on the server */
async function keptExample(id: string): Promise<ScenarioDocument> {
  const found = (await keptExamples()).documents[id];
  if (found === undefined) throw new Error(`${id} is not kept here`);
  return found;
}
