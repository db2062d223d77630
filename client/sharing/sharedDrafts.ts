import type { ScenarioDocument } from '../../models/index.ts';
import { keepsApproved } from '../document/approved.ts';
import { withBases } from '../document/scenarioFile.ts';
import { sameJson } from '../document/sameJson.ts';
import type { Draft, ServerTie } from '../library/database.ts';
import { draftIds, draftLibrary, keepDraft, keptDraft, keptDrafts } from '../state/draftStore.ts';
import { loadExamples } from '../state/loadExamples.ts';
import { sharedScenario } from '../addresses.ts';
import { askServer, newKey, onceOnly, onVersion, type Answer, type ServerEntry, type ServerScenario } from './serverApi.ts'; // prettier-ignore
import { shelfApproval, underApproval } from './shelfApproval.ts';

/** Whether a draft says something that the server does not have: of an approved one, other actuals. */
export const isChanged = ({ document, server }: Pick<Draft, 'document' | 'server'>): boolean => {
  if (server === undefined) return false;
  return server.approval === undefined
    ? !sameJson(document, server.document)
    : !sameJson(document.actuals ?? {}, server.document.actuals ?? {});
};

/** The draft that a scenario of the server is open as, if there is one. */
export const draftOfServer = (id: string): Draft | undefined =>
  keptDrafts().find(({ server }) => server?.id === id);

/** Keys of scenarios that were sent and not answered: sent again, they are made once. */
const sentKeys = new Map<string, string>();

/**
 * Saves a draft to the server: as a new scenario, or as a new version on top of the one it rests on. The draft is tied
 * to what has been saved; what was typed meanwhile stays as a change.
 */
export async function saveOnServer(draft: Draft, reason: string, shelf?: string): Promise<Answer<ServerScenario>> {
  const { document, bases, server } = draft;
  const why = reason === '' ? {} : { reason };
  const body = { scenario: withBases(document, bases), ...why, ...(shelf === undefined ? {} : { shelf }) };
  const text = JSON.stringify(body);
  const key = sentKeys.get(text) ?? newKey();
  sentKeys.set(text, key);
  const answer =
    server === undefined
      ? await askServer<ServerScenario>('', { method: 'POST', body, headers: onceOnly(key) })
      : server.approval === undefined
        ? await askServer<ServerScenario>(`/${server.id}`, { method: 'PUT', body: { scenario: body.scenario, ...why }, headers: onVersion(server.version) })
        : await askServer<ServerScenario>(`/${server.id}/actuals`, { method: 'PUT', body: { actuals: document.actuals ?? {}, ...why }, headers: onVersion(server.version) });
  if (answer.ok) {
    sentKeys.delete(text);
    const approval = server?.approval;
    await tie(document.id, { id: answer.value.id, version: answer.value.newest.number, document, ...(approval === undefined ? {} : { approval }) });
  }
  return answer;
} // prettier-ignore

/**
 * Makes a copy of a version on the server, also of one that is frozen. Asked again before it is answered, or after an
 * answer that was lost on the way, it is the same copy.
 */
export async function copyOnServer(id: string, version: number, shelf?: string): Promise<Answer<ServerScenario>> {
  const body = { version, ...(shelf === undefined ? {} : { shelf }) };
  const text = JSON.stringify([id, body]);
  const key = sentKeys.get(text) ?? newKey();
  sentKeys.set(text, key);
  const answer = await askServer<ServerScenario>(`/${id}/copies`, { method: 'POST', body, headers: onceOnly(key) });
  if (answer.ok) sentKeys.delete(text);
  return answer;
} // prettier-ignore

/** A copy on the server as a draft, with what was changed in the draft of the original. @returns the id of the new draft */
export async function draftOfCopy(copy: ServerScenario, original: Draft): Promise<string> {
  const { id } = await draftFrom(copy);
  const made = keptDraft(id);
  if (made === undefined || !isChanged(original)) return id;
  const document = { ...original.document, id, title: copy.title };
  await keepDraft({ ...made, document, bases: { ...made.bases, ...original.bases } });
  return id;
}

/** Ties the draft, as it is now, to what the server has. */
async function tie(id: string, server: ServerTie): Promise<void> {
  const now = keptDraft(id);
  if (now !== undefined) await keepDraft({ ...now, server });
}

/**
 * What the server has, as the draft of this machine: a new one, or the one that is here brought forward where nothing
 * has been changed in it. A draft that was changed stays as it is.
 * @returns the id of the draft, and whether it has changes that the server's newer version lacks
 */
export async function draftFrom(found: ServerScenario): Promise<{ readonly id: string; readonly isApart: boolean }> {
  await draftLibrary.open();
  const { id: serverId, newest, bases } = found;
  const there = draftOfServer(serverId);
  if (there?.server !== undefined && isChanged(there)) {
    await followApproval(there, found);
    return { id: there.document.id, isApart: there.server.version < newest.number };
  }
  const id = there?.document.id ?? (await freeId(found.document.id));
  const document = asDraft(found, id);
  const server = tieTo(found, document);
  const kept = there?.server?.version === newest.number ? there.kept : Date.now();
  await keepDraft({ document, baseline: document, bases, unread: {}, kept, server });
  return { id, isApart: false };
} // prettier-ignore

/** What the server has as it stands in a draft: under the approval of its shelf, and no example. @param id the draft's */
export function asDraft(found: ServerScenario, id: string): ScenarioDocument {
  const { example: _, ...rest } = found.document;
  return underApproval({ ...rest, id }, undefined, shelfApproval(found));
}

function tieTo(found: ServerScenario, document: ScenarioDocument): ServerTie {
  const approval = shelfApproval(found);
  return { id: found.id, version: found.newest.number, document, ...(approval === undefined ? {} : { approval }) };
} // prettier-ignore

/**
 * Brings an approval of the shelf into the draft, or takes it out when it is withdrawn; what the draft has changed in the
 * plan before that goes on as it is, and can be saved as a copy.
 * @returns the draft as it is then
 */
export async function followApproval(draft: Draft, entry: ServerEntry): Promise<Draft> {
  const { server, document } = draft;
  const now = shelfApproval(entry);
  if (server === undefined || sameJson(server.approval, now)) return draft;
  const put = (each: ScenarioDocument): ScenarioDocument => underApproval(each, server.approval, now);
  if (now !== undefined && !keepsApproved(put(server.document), put(document))) return draft;
  const { approval: _, ...rest } = server;
  const next: Draft = {
    ...draft,
    document: put(document),
    server: { ...rest, document: put(server.document), ...(now === undefined ? {} : { approval: now }) },
  };
  await keepDraft(next);
  return next;
}

/**
 * The draft of what the server has, to be opened: the page reads it again where it had another version of it open.
 * @param page the scenario that is open on it
 */
export async function draftToOpen(
  found: ServerScenario,
  page: { readonly document: () => ScenarioDocument | undefined; readonly close: (id: string) => void },
): ReturnType<typeof draftFrom> {
  const draft = await draftFrom(found);
  if (!sameJson(page.document(), keptDraft(draft.id)?.document)) page.close(draft.id);
  return draft;
}

async function freeId(wanted: string): Promise<string> {
  const taken = [...draftIds(), ...(await loadExamples()).map(({ id }) => id), sharedScenario];
  let id = wanted;
  for (let count = 2; taken.includes(id); count += 1) id = `${wanted.slice(0, 70)}-${count}`;
  return id;
}

/** Puts a merged document in the place of a draft that rests on what the server has now. */
export async function keepMerged(draft: Draft, document: ScenarioDocument, theirs: ServerScenario): Promise<Draft> {
  const { id } = draft.document;
  const base = asDraft(theirs, id);
  const merged: Draft = {
    ...draft,
    document: { ...document, id },
    bases: { ...theirs.bases, ...draft.bases },
    kept: Date.now(),
    server: tieTo(theirs, base),
  };
  await keepDraft(merged);
  return merged;
} // prettier-ignore
