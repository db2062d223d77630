import { sql } from 'kysely';
import type { ScenarioDocument } from '../../../models/index.ts';
import { entryOf, findScenario, selectEntries } from './entries.ts';
import type { AuditEntry, Entry, Library, ListPlace, ListQuery, Page } from './library.ts';
import { likePattern, searchText, storable } from './searchText.ts';
import type { Database } from './tables.ts';
import { versionColumns, versionHeadOf } from './versionHead.ts';

/** How the library is looked through. */
export const listing = (
  database: Database,
): Pick<Library, 'list' | 'tags' | 'find' | 'shelfOf' | 'history' | 'version' | 'audit'> => ({
  list: (query) => listed(database, query),

  tags: async (shelves) => {
    const rows = await database
      .selectFrom('tags')
      .innerJoin('scenarios', 'scenarios.id', 'tags.scenarioId')
      .where('binnedAt', 'is', null)
      .$if(shelves !== undefined, (query) => query.where('shelfId', 'in', oneOf(shelves)))
      .select(({ fn }) => ['tag', fn.countAll<number | string>().as('count')])
      .groupBy('tag')
      .execute();
    const counted = rows.map(({ tag, count }) => ({ tag, count: Number(count) }));
    return counted.sort((a, b) => a.tag.localeCompare(b.tag, 'nb'));
  },

  find: (id, at) => findScenario(database, id, at),

  shelfOf: async (id) =>
    (await database.selectFrom('scenarios').select('shelfId').where('id', '=', id).executeTakeFirst())?.shelfId, // prettier-ignore

  history: async (id, limit, before) => {
    const rows = await database
      .selectFrom('versions')
      .select(versionColumns)
      .where('scenarioId', '=', id)
      .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
      .orderBy('number', 'desc')
      .limit(limit + 1)
      .execute();
    return pageOf(rows.map(versionHeadOf), limit, ({ number }) => number);
  },

  version: async (id, number) => {
    const row = await database
      .selectFrom('versions')
      .select([...versionColumns, 'document'])
      .where('scenarioId', '=', id)
      .where('number', '=', number)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return { ...versionHeadOf(row), document: JSON.parse(row.document) as ScenarioDocument };
  },

  audit: async (limit, { scenarioId, shelves, withoutShelf = false } = {}, before) => {
    const rows = await database
      .selectFrom('audit')
      .selectAll()
      .$if(scenarioId !== undefined, (query) => query.where('scenarioId', '=', scenarioId ?? ''))
      .$if(shelves !== undefined, (query) =>
        query.where((is) =>
          is.or([is('shelfId', 'in', oneOf(shelves)), ...(withoutShelf ? [is('shelfId', 'is', null)] : [])]),
        ),
      )
      .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
      .orderBy('sequence', 'desc')
      .limit(limit + 1)
      .execute();
    const entries = rows.map(
      ({ scenarioId: of, shelfId, concerns, version, reason, action, ...row }): AuditEntry => ({
        ...row,
        action: action as AuditEntry['action'],
        ...(shelfId === null ? {} : { shelf: shelfId }),
        ...(concerns === null ? {} : { concerns }),
        ...(of === null ? {} : { scenarioId: of }),
        ...(version === null ? {} : { version }),
        ...(reason === null ? {} : { reason }),
      }),
    );
    return pageOf(entries, limit, ({ sequence }) => sequence);
  },
});

/** Shelves for an `in`, which PostgreSQL wants something to stand in: where there are none, an id that none has. */
const oneOf = (shelves: readonly string[] = []): readonly string[] => (shelves.length === 0 ? [''] : shelves);

async function listed(database: Database, query: ListQuery): Promise<Page<Entry, ListPlace>> {
  const { search = '', shelves, tag, binned, limit, after, at } = query;
  const words = searchText(search).split(/\s+/).filter((word) => word !== ''); // prettier-ignore
  let found = selectEntries(database, at)
    .where('binnedAt', binned ? 'is not' : 'is', null)
    .orderBy('changedAt', 'desc')
    .orderBy('scenarios.id')
    .limit(limit + 1);
  for (const word of words)
    found = found.where(sql<boolean>`${sql.ref('searchText')} like ${likePattern(word)} escape '\\'`);
  if (shelves !== undefined) found = found.where('shelfId', 'in', oneOf(shelves));
  if (tag !== undefined)
    found = found.where('scenarios.id', 'in', database.selectFrom('tags').select('scenarioId').where('tag', '=', storable(tag))); // prettier-ignore
  if (after !== undefined)
    found = found.where((is) =>
      is.or([
        is('changedAt', '<', after.changedAt),
        is.and([is('changedAt', '=', after.changedAt), is('scenarios.id', '>', after.id)]),
      ]),
    );
  const rows = await found.execute();
  const tags = await tagsOf(database, rows.map(({ id }) => id)); // prettier-ignore
  const changedAt = new Map(rows.map((row) => [row.id, row.changedAt]));
  const entries = rows.map((row) => entryOf(row, tags.get(row.id) ?? []));
  return pageOf(entries, limit, ({ id }) => ({ changedAt: changedAt.get(id) ?? '', id }));
}

/** The tags of scenarios, each scenario's in order. */
async function tagsOf(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('tags').selectAll().where('scenarioId', 'in', ids).execute();
  const found = new Map<string, string[]>();
  for (const { scenarioId, tag } of rows) found.set(scenarioId, [...(found.get(scenarioId) ?? []), tag]);
  for (const tags of found.values()) tags.sort((a, b) => a.localeCompare(b, 'nb'));
  return found;
}

/** A page of rows, of which one more was read to know whether there is a next page. */
function pageOf<Item, Place>(
  items: readonly Item[],
  limit: number,
  placeOf: (item: Item) => Place,
): Page<Item, Place> {
  const last = items[limit - 1];
  if (items.length <= limit || last === undefined) return { items };
  return { items: items.slice(0, limit), next: placeOf(last) };
}
