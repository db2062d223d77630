import type { ScenarioDocument } from '../../models/index.ts';
import { keptDraft } from './draftStore.ts';
import type { OpenScenario } from './openScenario.ts';

/** What came of asking for a scenario by its id. */
export type Loaded =
  | {
      readonly state: 'found';
      readonly open: OpenScenario;
      readonly unread: Readonly<Record<string, string>>;
    }
  | { readonly state: 'missing' | 'failed' };

/** Finds a scenario: the reader's own on this machine, else an example of the server, with the bases it rests on. */
export async function loadScenario(id: string): Promise<Loaded> {
  const draft = keptDraft(id);
  if (draft !== undefined) {
    const { document, baseline, bases, unread } = draft;
    return { state: 'found', open: { document, baseline, bases }, unread };
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
  const answer = await fetch(`/api/scenarios/${encodeURIComponent(id)}`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as ScenarioDocument;
}
