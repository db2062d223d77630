import { sql, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely';
import type { ScenarioDocument } from '../../../models/index.ts';
import type { Entry, StoredScenario } from './library.ts';
import type { Change, Database, Tables } from './tables.ts';
import { versionColumns, versionHeadOf } from './versionHead.ts';

/** Scenarios joined with their newest version. */
const scenariosWithNewest = (database: Database | Change) =>
  database
    .selectFrom('scenarios')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.scenarioId', '=', 'scenarios.id')
        .onRef('versions.number', '=', 'scenarios.version'),
    );

/** What an entry shows of a scenario itself. */
export const entryColumns = ['id', 'shelfId', 'title', 'municipality', 'description', 'createdAt', 'createdBy', 'changedAt', 'binnedAt', 'binnedBy', 'approvedVersion', 'approvedAt', 'approvedBy', 'approvedReason', 'copyOf', 'copyOfVersion'] as const; // prettier-ignore

/** Whether a scenario has a link that works: 1 or null. @param at now */
export const sharedBy = (at: string) => (scenario: ExpressionBuilder<Tables, 'scenarios'>) =>
  scenario
    .selectFrom('links')
    .select(sql<number>`1`.as('one'))
    .whereRef('links.scenarioId', '=', 'scenarios.id')
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', at)
    .limit(1)
    .as('sharedBy');

/** The entries of scenarios as a query that can still be narrowed. @param at now, for whether links still work */
export const selectEntries = (database: Database | Change, at: string) =>
  scenariosWithNewest(database).select(entryColumns).select(versionColumns).select(sharedBy(at));

type EntryRow =
  ReturnType<typeof selectEntries> extends SelectQueryBuilder<never, never, infer Row> ? Row : never;

/** A row of `selectEntries` as it is shown. */
export function entryOf(row: EntryRow, tags: readonly string[]): Entry {
  const { municipality, description, binnedAt, binnedBy, approvedAt, approvedReason, copyOf } = row;
  return {
    id: row.id,
    shelf: row.shelfId,
    title: row.title,
    ...(municipality === null ? {} : { municipality }),
    ...(description === null ? {} : { description }),
    tags,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    newest: versionHeadOf(row),
    shared: row.sharedBy !== null,
    ...(binnedAt === null ? {} : { binned: { at: binnedAt, by: binnedBy ?? '' } }),
    ...(approvedAt === null
      ? {}
      : {
          approval: {
            version: row.approvedVersion ?? row.number,
            at: approvedAt,
            by: row.approvedBy ?? '',
            ...(approvedReason === null ? {} : { reason: approvedReason }),
          },
        }),
    ...(copyOf === null ? {} : { copyOf: { id: copyOf, version: row.copyOfVersion ?? 1 } }),
  };
}

/** A scenario with its newest document. */
export async function findScenario(
  database: Database | Change,
  id: string,
  at: string,
): Promise<StoredScenario | undefined> {
  const row = await selectEntries(database, at)
    .select('versions.document')
    .where('scenarios.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const document = JSON.parse(row.document) as ScenarioDocument;
  return { ...entryOf(row, document.tags ?? []), document };
}
