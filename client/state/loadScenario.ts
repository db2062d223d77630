import {
  openLink,
  ScenarioError,
  standalone,
  type Problem,
  type ScenarioDocument,
} from '../../models/index.ts';
import { sharedScenario } from '../addresses.ts';
import { draftLibrary, keptDraft } from './draftStore.ts';
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
  if (id === sharedScenario) return fromLink(link);
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

/** The scenario that the fragment of an address carries. It is the reader's to try, and no example any more. */
function fromLink(link: string): Loaded {
  try {
    const { scenario } = openLink(link);
    const { example: _, ...carried } = standalone(scenario);
    const document = { ...carried, id: sharedScenario } as ScenarioDocument;
    return { state: 'found', open: { document, baseline: document, bases: {}, shared: true }, unread: {} };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { state: 'refused', problems: error.problems };
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
  const answer = await fetch(`/api/scenarios/${encodeURIComponent(id)}`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as ScenarioDocument;
}
