import { openLink, ScenarioError, standalone, words, type ScenarioDocument } from '../../models/index.ts';
import { readOnlyPrefix, sharedScenario } from '../addresses.ts';
import { askServer } from '../sharing/serverApi.ts';
import { basesOf, type Loaded } from './loadScenario.ts';

// Fetched with the link, so that it can be kept where there is no network any more.
export { keepShared } from './keepShared.ts';

/** The scenario that the fragment of an address carries. It is the reader's to try, and no example any more. */
export async function linkedScenario(link: string): Promise<Loaded> {
  const token = link.startsWith(`#${readOnlyPrefix}`) ? link.slice(readOnlyPrefix.length + 1) : undefined;
  if (token !== undefined) return readOnlyScenario(token);
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

/** The scenario that a read-only link of the server shows, as it is there now. */
async function readOnlyScenario(token: string): Promise<Loaded> {
  const answer = await askServer<ReadOnly>('/shared', { headers: { 'Holdbar-Link': token } });
  if (!answer.ok && answer.kind === 'away') return { state: 'failed' };
  if (!answer.ok) {
    // The server says it in the language of the page.
    const message = words(answer.detail, answer.detail, answer.detail);
    return { state: 'refused', problems: [{ path: 'link', message, expected: message }] };
  }
  const { example: _, ...carried } = answer.value.document;
  const document = { ...carried, id: sharedScenario } as ScenarioDocument;
  const bases = { ...(await basesOf(document)), ...answer.value.bases };
  return { state: 'found', open: { document, baseline: document, bases, shared: true }, unread: {} };
}

/** What the server tells of a scenario that a read-only link shows. */
interface ReadOnly {
  readonly document: ScenarioDocument;
  readonly bases: Readonly<Record<string, unknown>>;
}
