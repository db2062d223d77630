import type { ScenarioDocument } from '../../../models/index.ts';
import { findScenario } from './entries.ts';
import type { Act, AuditEntry, Created, Creation, Draft, Library, Refused, Save, Saved } from './library.ts';
import { recordAct } from './recordAct.ts';
import { searchedText, storable } from './searchText.ts';
import type { Change, Database } from './tables.ts';

/** How scenarios come into the library and get new versions. */
export const saving = (
  database: Database,
): Pick<Library, 'create' | 'save' | 'bin' | 'approve' | 'release'> => ({
  create: (creation) => database.transaction().execute((change) => created(change, creation)),

  save: (save) => database.transaction().execute((change) => saved(change, save)),

  bin: (id, binned, act) =>
    database.transaction().execute(async (change) => {
      const { numUpdatedRows } = await change
        .updateTable('scenarios')
        .set(binned ? { binnedAt: act.at, binnedBy: act.by.name } : { binnedAt: null, binnedBy: null })
        .where('id', '=', id)
        .where('binnedAt', binned ? 'is' : 'is not', null)
        .executeTakeFirst();
      if (numUpdatedRows > 0n)
        await recordAct(change, binned ? 'binned' : 'recovered', act, { scenarioId: id });
      return numUpdatedRows > 0n || (await findScenario(change, id, act.at)) !== undefined;
    }),

  approve: (id, expected, act) =>
    database.transaction().execute(async (change): Promise<Saved> => {
      const { at, by, reason = null } = act;
      const { numUpdatedRows } = await change
        .updateTable('scenarios')
        .set({ approvedVersion: expected, approvedAt: at, approvedBy: by.name, approvedReason: reason })
        .where('id', '=', id)
        .where('version', '=', expected)
        .where('binnedAt', 'is', null)
        .where('approvedAt', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return refused(change, id, at);
      await recordAct(change, 'approved', act, { scenarioId: id, version: expected });
      return { kind: 'saved', number: expected };
    }),

  release: (id, act) =>
    database.transaction().execute(async (change) => {
      const { numUpdatedRows } = await change
        .updateTable('scenarios')
        .set({ approvedVersion: null, approvedAt: null, approvedBy: null, approvedReason: null })
        .where('id', '=', id)
        .where('approvedAt', 'is not', null)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) await recordAct(change, 'released', act, { scenarioId: id });
      return numUpdatedRows > 0n;
    }),
});

async function created(change: Change, { id, shelf, draft, act, key, copyOf }: Creation): Promise<Created> {
  if (key !== undefined) {
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
  await addVersion(change, { id, number: 1, draft, act }, copyOf === undefined ? 'created' : 'copied');
  return { kind: 'created', id };
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
async function saved(change: Change, { id, expected, draft, act, restoredFrom }: Save): Promise<Saved> {
  const number = expected + 1;
  const { numUpdatedRows } = await change
    .updateTable('scenarios')
    .set({ version: number, ...columnsOf(draft.document), changedAt: act.at })
    .where('id', '=', id)
    .where('version', '=', expected)
    .where('binnedAt', 'is', null)
    .where('approvedAt', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return refused(change, id, act.at);
  const action = restoredFrom === undefined ? 'saved' : 'restored';
  await addVersion(
    change,
    { id, number, draft, act, ...(restoredFrom === undefined ? {} : { restoredFrom }) },
    action,
  );
  return { kind: 'saved', number };
}

async function refused(change: Change, id: string, at: string): Promise<Refused> {
  const current = await findScenario(change, id, at);
  if (current === undefined) return { kind: 'missing' };
  const kind =
    current.binned !== undefined ? 'binned' : current.approval !== undefined ? 'frozen' : 'conflict';
  return { kind, current };
}

interface NewVersion {
  readonly id: string;
  readonly number: number;
  readonly draft: Draft;
  readonly act: Act;
  readonly restoredFrom?: number;
}

async function addVersion(change: Change, version: NewVersion, action: AuditEntry['action']): Promise<void> {
  const { id, number, draft, act, restoredFrom = null } = version;
  await change
    .insertInto('versions')
    .values({
      scenarioId: id,
      number,
      document: JSON.stringify(draft.document),
      hash: draft.hash,
      engine: draft.engine,
      authorId: act.by.id,
      author: act.by.name,
      savedAt: act.at,
      reason: act.reason === undefined ? null : storable(act.reason),
      restoredFrom,
    })
    .execute();
  await change.deleteFrom('tags').where('scenarioId', '=', id).execute();
  for (const tag of tagsOf(draft.document))
    await change.insertInto('tags').values({ scenarioId: id, tag }).execute();
  await recordAct(change, action, act, { scenarioId: id, version: number });
}

const tagsOf = ({ tags = [] }: ScenarioDocument): readonly string[] => [...new Set(tags.map(storable))];

/** What lists show and search of a document. */
const columnsOf = (document: ScenarioDocument) => ({
  title: storable(document.title),
  municipality: document.municipality === undefined ? null : storable(document.municipality),
  description: document.description === undefined ? null : storable(document.description),
  searchText: searchedText(document),
});
