import type { Kysely, KyselyPlugin, OperationNode, RootOperationNode } from 'kysely';
import { expect, test } from 'vitest';
import type { LibraryMigration } from '../../../server/store/library/migrations/migration.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';

/** What a step does that a server of the version before may stumble over: everything but adding. */
async function takenAway(steps: readonly LibraryMigration[]): Promise<readonly string[]> {
  const found: string[] = [];
  const watching: KyselyPlugin = {
    transformQuery: ({ node }) => {
      found.push(...objections(node));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const { database } = openSqlite(':memory:');
  for (const step of steps) await step(database.withPlugin(watching) as unknown as Kysely<unknown>, 'sqlite');
  await database.destroy();
  return found;
}

const harmless: readonly OperationNode['kind'][] = ['CreateTableNode', 'CreateIndexNode', 'InsertQueryNode', 'UpdateQueryNode', 'SelectQueryNode']; // prettier-ignore

function objections(node: RootOperationNode): readonly string[] {
  if (node.kind !== 'AlterTableNode') return harmless.includes(node.kind) ? [] : [node.kind];
  const { columnAlterations = [], addConstraint, dropConstraint, renameTo, setSchema } = node;
  const added = columnAlterations.flatMap((each) => {
    if (each.kind !== 'AddColumnNode') return [each.kind];
    // An old server writes rows without it.
    return each.column.notNull === true && each.column.defaultTo === undefined ? ['column without a default'] : []; // prettier-ignore
  });
  const other = Object.entries({ addConstraint, dropConstraint, renameTo, setSchema });
  return [...added, ...other.flatMap(([name, value]) => (value === undefined ? [] : [name]))];
}

test('every step only adds, so that servers of the version before go on beside it', async () => {
  expect(await takenAway(migrations)).toEqual([]);
});

test('a step that takes away, renames or demands is found', async () => {
  const [first] = migrations as readonly [LibraryMigration];
  const step = (change: LibraryMigration) => takenAway([first, change]);
  expect(await step(({ schema }) => schema.alterTable('links').dropColumn('label').execute())).toEqual(['DropColumnNode']); // prettier-ignore
  expect(await step(({ schema }) => schema.alterTable('links').renameTo('ties').execute())).toEqual([
    'renameTo',
  ]);
  expect(await step(({ schema }) => schema.alterTable('tags').addColumn('by', 'text', (column) => column.notNull().defaultTo('')).execute())).toEqual([]); // prettier-ignore
  expect(await step(({ schema }) => schema.dropTable('tags').execute())).toEqual(['DropTableNode']);
});
