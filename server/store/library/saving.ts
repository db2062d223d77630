import type { ScenarioDocument } from '../../../models/index.ts';
import { changing } from '../changing.ts';
import { entryColumns, entryOf, findScenario, sharedBy } from './entries.ts';
import type {
  Act,
  AuditEntry,
  Created,
  Creation,
  Draft,
  Library,
  Refused,
  Save,
  Saved,
  SavedScenario,
} from './library.ts';
import type { TellLibrary } from './libraryNews.ts';
import { recordAct } from './recordAct.ts';
import { searchedText, storable } from './searchText.ts';
import type { Change, Database } from './tables.ts';

/** How scenarios come into the library and get new versions; others are told of it. */
export function saving(
  database: Database,
  tell: TellLibrary,
): Pick<Library, 'create' | 'save' | 'bin' | 'approve' | 'release'> {
  /** Records what has been done, and tells of it when it holds. */
  const done: Done = async (change, action, act, { id, shelf, version }) => {
    const of = version === undefined ? {} : { version };
    await recordAct(change, action, act, { scenarioId: id, ...of });
    await tell({ scenario: id, shelf, action, ...of, by: act.by.name, at: act.at }, change);
  };
  return {
    create: (creation) => changing(database, (change) => created(change, creation, done)),

    save: (save) => changing(database, (change) => saved(change, save, done)),

    bin: (id, binned, act) =>
      changing(database, async (change) => {
        const found = await change
          .updateTable('scenarios')
          .set(binned ? { binnedAt: act.at, binnedBy: act.by.name } : { binnedAt: null, binnedBy: null })
          .where('id', '=', id)
          .where('binnedAt', binned ? 'is' : 'is not', null)
          .returning('shelfId as shelf')
          .executeTakeFirst();
        if (found === undefined) return (await findScenario(change, id, act.at)) !== undefined;
        await done(change, binned ? 'binned' : 'recovered', act, { id, ...found });
        return true;
      }),

    approve: (id, expected, act) =>
      changing(database, async (change): Promise<Saved> => {
        const { at, by, reason = null } = act;
        const found = await change
          .updateTable('scenarios')
          .set({ approvedVersion: expected, approvedAt: at, approvedBy: by.name, approvedReason: reason })
          .where('id', '=', id)
          .where('version', '=', expected)
          .where('binnedAt', 'is', null)
          .where('approvedAt', 'is', null)
          .returning('shelfId as shelf')
          .executeTakeFirst();
        if (found === undefined) return refused(change, id, at);
        await done(change, 'approved', act, { id, ...found, version: expected });
        return { kind: 'saved', number: expected };
      }),

    release: (id, act) =>
      changing(database, async (change) => {
        const found = await change
          .updateTable('scenarios')
          .set({ approvedVersion: null, approvedAt: null, approvedBy: null, approvedReason: null })
          .where('id', '=', id)
          .where('approvedAt', 'is not', null)
          .returning('shelfId as shelf')
          .executeTakeFirst();
        if (found !== undefined) await done(change, 'released', act, { id, ...found });
        return found !== undefined;
      }),
  };
}

/** Records what is done with a scenario, and tells of it. */
type Done = (
  change: Change,
  action: AuditEntry['action'],
  act: Act,
  of: { readonly id: string; readonly shelf: string; readonly version?: number },
) => Promise<void>;

async function created(
  change: Change,
  { id, shelf, draft, act, key, copyOf }: Creation,
  done: Done,
): Promise<Created> {
  // prettier-ignore
  if (key !== undefined) {
    await forgetKeys(change, act);
    const { numInsertedOrUpdatedRows: taken } = await change
      .insertInto('idempotencyKeys')
      .values({ actorId: act.by.id, ...key, scenarioId: id, usedAt: act.at })
      .onConflict((conflict) => conflict.columns(['actorId', 'key']).doNothing())
      .executeTakeFirst();
    if (taken === 0n) return madeBefore(change, act, key);
  }
  await change
    .insertInto('scenarios')
    .values({
      id,
      shelfId: shelf,
      version: 1,
      ...columnsOf(draft.document),
      createdAt: act.at,
      createdBy: act.by.name,
      changedAt: act.at,
      copyOf: copyOf?.id ?? null,
      copyOfVersion: copyOf?.version ?? null,
    })
    .execute();
  await addVersion(change, { id, number: 1, draft, act });
  await done(change, copyOf === undefined ? 'created' : 'copied', act, { id, shelf, version: 1 });
  return { kind: 'created', id };
}

/** How long the key of a request is known: whoever repeats a request does so within days. */
const keyDays = 30;

/** Keys that whoever acts used so long ago that nobody repeats those requests any more. */
async function forgetKeys(change: Change, { at, by }: Act): Promise<void> {
  const before = new Date(Date.parse(at) - keyDays * 86_400_000).toISOString();
  await change
    .deleteFrom('idempotencyKeys')
    .where('actorId', '=', by.id)
    .where('usedAt', '<', before)
    .execute();
}

async function madeBefore(change: Change, act: Act, key: NonNullable<Creation['key']>): Promise<Created> {
  const { scenarioId, requestHash } = await change
    .selectFrom('idempotencyKeys')
    .select(['scenarioId', 'requestHash'])
    .where('actorId', '=', act.by.id)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow();
  return requestHash === key.requestHash ? { kind: 'repeated', id: scenarioId } : { kind: 'keyReused' };
}

/** One update decides: of many at once it finds the version it expects for one only, and the others wait for that. */
async function saved(change: Change, save: Save, done: Done): Promise<SavedScenario> {
  const { id, expected, draft, act, restoredFrom, keepsPlan = false } = save;
  const number = expected + 1;
  const { document } = draft;
  const row = await change
    .updateTable('scenarios')
    .set({ version: number, ...columnsOf(document), changedAt: act.at })
    .where('id', '=', id)
    .where('version', '=', expected)
    .where('binnedAt', 'is', null)
    .$if(!keepsPlan, (query) => query.where('approvedAt', 'is', null))
    .returning(entryColumns)
    .returning(sharedBy(act.at))
    .executeTakeFirst();
  if (row === undefined) return refused(change, id, act.at, keepsPlan);
  const version = await addVersion(change, { id, number, draft, act, ...(restoredFrom === undefined ? {} : { restoredFrom }) }); // prettier-ignore
  await done(change, restoredFrom === undefined ? 'saved' : 'restored', act, { id, shelf: row.shelfId, version: number }); // prettier-ignore
  return { kind: 'saved', number, scenario: { ...entryOf({ ...row, ...version }, document.tags ?? []), document } }; // prettier-ignore
}

/** @param keepsPlan whether what was refused may be done on a frozen scenario */
async function refused(change: Change, id: string, at: string, keepsPlan = false): Promise<Refused> {
  const current = await findScenario(change, id, at);
  if (current === undefined) return { kind: 'missing' };
  const kind =
    current.binned !== undefined
      ? 'binned'
      : current.approval !== undefined && !keepsPlan
        ? 'frozen'
        : 'conflict';
  return { kind, current };
}

interface NewVersion {
  readonly id: string;
  readonly number: number;
  readonly draft: Draft;
  readonly act: Act;
  readonly restoredFrom?: number;
}

/** @returns what is known of the version besides its document */
async function addVersion(change: Change, version: NewVersion) {
  const { id, number, draft, act, restoredFrom = null } = version;
  const head = {
    number,
    hash: draft.hash,
    engine: draft.engine,
    authorId: act.by.id,
    author: act.by.name,
    savedAt: act.at,
    reason: act.reason === undefined ? null : storable(act.reason),
    restoredFrom,
  };
  const document = JSON.stringify(draft.document);
  await change
    .insertInto('versions')
    .values({ scenarioId: id, document, ...head })
    .execute();
  await change.deleteFrom('tags').where('scenarioId', '=', id).execute();
  const tags = tagsOf(draft.document).map((tag) => ({ scenarioId: id, tag }));
  if (tags.length > 0) await change.insertInto('tags').values(tags).execute();
  return head;
}

const tagsOf = ({ tags = [] }: ScenarioDocument): readonly string[] => [...new Set(tags.map(storable))];

/** What lists show and search of a document. */
const columnsOf = (document: ScenarioDocument) => ({
  title: storable(document.title),
  municipality: document.municipality === undefined ? null : storable(document.municipality),
  description: document.description === undefined ? null : storable(document.description),
  searchText: searchedText(document),
});
