import { sql, type Kysely } from 'kysely';
import type { DatabaseKind } from './migrations/migration.ts';
import type { Database } from './tables.ts';

/**
 * The tables in an order in which rows may refer to those before, with the columns of their keys. Sign-ins stay behind:
 * everybody signs in again.
 */
const tables: readonly { readonly name: string; readonly key: readonly string[] }[] = [
  { name: 'shelves', key: ['id'] },
  { name: 'people', key: ['id'] },
  { name: 'memberships', key: ['shelf_id', 'person_id'] },
  { name: 'invitations', key: ['id'] },
  { name: 'tokens', key: ['id'] },
  { name: 'scenarios', key: ['id'] },
  { name: 'versions', key: ['scenario_id', 'number'] },
  { name: 'tags', key: ['scenario_id', 'tag'] },
  { name: 'links', key: ['id'] },
  { name: 'audit', key: ['sequence'] },
  { name: 'idempotency_keys', key: ['actor_id', 'key'] },
  { name: 'results', key: ['id'] },
];

/** How many rows are held in memory at once; a document may have a megabyte. */
const together = 50;

type Row = Readonly<Record<string, string | number | null>>;
type Rows = Kysely<Readonly<Record<string, Row>>>;

/**
 * Copies all rows of a library into an empty one, whichever databases they are; the tables of both are up to date.
 * Called inside transactions, so that what is copied is of one moment and all of it arrives or nothing.
 */
export async function copyRows(from: Database, to: Database, toKind: DatabaseKind): Promise<void> {
  const source = from.withoutPlugins() as unknown as Rows;
  const target = to.withoutPlugins() as unknown as Rows;
  // The shelf that every new library has gives way to that of the same id.
  await target.deleteFrom('shelves').execute();
  for (const { name, key } of tables)
    for await (const rows of rowsOf(source, name, key))
      for (const row of rows) await target.insertInto(name).values(row).execute();
  if (toKind === 'postgres')
    // The numbers of the log go on after those that were copied.
    await sql`select setval(pg_get_serial_sequence('audit', 'sequence'), greatest(1, (select max(sequence) from audit)))`.execute(target); // prettier-ignore
}

/** The rows of a table in order of their key, some at a time. */
async function* rowsOf(source: Rows, name: string, key: readonly string[]): AsyncGenerator<readonly Row[]> {
  let last: Row | undefined;
  do {
    let query = source.selectFrom(name).selectAll().limit(together);
    for (const column of key) query = query.orderBy(column);
    if (last !== undefined) query = query.where(after(key, last));
    const rows = await query.execute();
    yield rows;
    last = rows.length < together ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** What comes after a row in the order of the key. */
function after(key: readonly string[], row: Row) {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const values = sql.join(key.map((column) => sql.val(row[column])));
  return sql<boolean>`(${columns}) > (${values})`;
}

/** Whether nothing has ever been done in a library. */
export async function isEmpty(database: Database): Promise<boolean> {
  const scenario = await database.selectFrom('scenarios').select('id').limit(1).executeTakeFirst();
  const done = await database.selectFrom('audit').select('sequence').limit(1).executeTakeFirst();
  return scenario === undefined && done === undefined;
}
