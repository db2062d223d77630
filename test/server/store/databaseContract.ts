import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../../server/store/library/backup.ts';
import { databaseVersion } from '../../../server/store/library/migrateDatabase.ts';
import type { LibraryMigration } from '../../../server/store/library/migrations/migration.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openLibrary, type OpenLibrary, type Place } from '../../../server/store/library/openLibrary.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { restore } from '../../../server/store/library/restore.ts';
import { act, draft, minute, shelf } from './drafts.ts';

/** A next version that only the tests have: every scenario gets a column, filled from what was there. */
const nextMigration: LibraryMigration = async (database) => {
  await database.schema.alterTable('scenarios').addColumn('colour', 'text').execute();
  const scenarios = database.withTables<{ scenarios: { title: string; colour: string | null } }>();
  await scenarios.updateTable('scenarios').set({ colour: 'green' }).where('title', '=', 'Green').execute();
};

/** One that goes wrong after it has changed something. */
const wrongMigration: LibraryMigration = async (database) => {
  await database.schema.createTable('half').addColumn('id', 'text').execute();
  await database.schema.alterTable('nowhere').addColumn('colour', 'text').execute();
};

/** What holds of the database of every library: its tables grow older in order, and it is backed up and restored. */
export function describeDatabase(newPlace: () => Promise<Place>): void {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-backup-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = (place: Place, steps = migrations): Promise<OpenLibrary> => openLibrary(place, failing, steps);

  describe('tables', () => {
    test('of the first version are brought up to date with what is in them', async () => {
      const place = await newPlace();
      const old = await open(place, migrations.slice(0, 1));
      expect(await databaseVersion(old.database)).toBe(1);
      await filledFirst(old, await open({ DATA_DIR: mkdtempSync(join(folder, 'source-')) }));
      const before = await everything(old);
      await old.close();
      const upgraded = await open(place, [...migrations, nextMigration]);
      expect(await databaseVersion(upgraded.database)).toBe(migrations.length + 1);
      expect(await everything(upgraded)).toEqual(before);
      const rows = await upgraded.database
        .withTables<{ scenarios: { id: string; colour: string | null } }>()
        .selectFrom('scenarios')
        .select(['id', 'colour'])
        .orderBy('id')
        .execute();
      expect(rows).toEqual([
        { id: 'one', colour: 'green' },
        { id: 'two', colour: null },
      ]);
      // What was there before there were shelves lies on the one that everybody has.
      expect(await upgraded.library.find('one', minute(9))).toMatchObject({ shelf });
      const log = await upgraded.library.audit(100);
      expect(log.items.map((entry) => entry.shelf)).toEqual(log.items.map(() => shelf));
      expect(await upgraded.access.allShelves()).toEqual([{ id: shelf, name: 'Holdbar' }]);
      expect(await upgraded.library.save({ id: 'one', expected: 3, draft: draft('After'), act: act(9) })).toMatchObject({ kind: 'saved', number: 4 }); // prettier-ignore
      await upgraded.close();
      await expect(open(place)).rejects.toThrow(`The database is of version ${migrations.length + 1}, and this program knows version ${migrations.length}.`); // prettier-ignore
      const again = await open(place, [...migrations, nextMigration]);
      expect(await again.library.find('one', minute(10))).toMatchObject({ title: 'After' });
      await again.close();
    });

    test('are as they were where a step goes wrong', async () => {
      const place = await newPlace();
      await (await open(place)).close();
      await expect(open(place, [...migrations, wrongMigration])).rejects.toThrow(/nowhere/);
      const opened = await open(place);
      expect(await databaseVersion(opened.database)).toBe(migrations.length);
      const tables = await opened.database.introspection.getTables();
      expect(tables.map(({ name }) => name)).not.toContain('half');
      await opened.close();
    });
  });

  describe('a backup', () => {
    let original: OpenLibrary;
    let file: string;
    beforeAll(async () => {
      original = await open(await newPlace());
      await filled(original);
      file = join(folder, 'backup.holdbar');
      await backUp(original, file);
    });
    afterAll(() => original.close());

    test('restored is equal to what it was taken of, and goes on from there', async () => {
      const copy = await open(await newPlace());
      await restore(copy, file);
      const expected = await everything(original);
      expect(expected['versions']).toHaveLength(64);
      expect(await everything(copy)).toEqual(expected);
      expect(await copy.library.list({ binned: false, limit: 9, at: minute(9) })).toEqual(await original.library.list({ binned: false, limit: 9, at: minute(9) })); // prettier-ignore
      await copy.library.bin('two', true, act(20));
      const newest = (expected['audit'] ?? []).map(({ sequence }) => Number(sequence));
      expect((await copy.library.audit(1)).items[0]?.sequence).toBeGreaterThan(Math.max(...newest));
      await copy.close();
    });

    test('can be restored into SQLite, wherever it comes from', async () => {
      const copy = await open({ DATA_DIR: mkdtempSync(join(folder, 'sqlite-')) });
      await restore(copy, file);
      expect(await everything(copy)).toEqual(await everything(original));
      await copy.close();
    });

    test('is of one moment, though others save while it is taken', async () => {
      const busy = await open(await newPlace());
      await filled(busy);
      let saved = 3;
      let isDone = false;
      const saving = (async () => {
        while (!isDone) {
          await busy.library.save({
            id: 'one',
            expected: saved,
            draft: draft(`Save ${saved + 1}`),
            act: act(5),
          });
          saved += 1;
        }
      })();
      const taken = join(folder, 'busy.holdbar');
      await backUp(busy, taken);
      isDone = true;
      await saving;
      const copy = await open(await newPlace());
      await restore(copy, taken);
      const found = await copy.library.find('one', minute(9));
      const history = await copy.library.history('one', 100_000);
      expect(found?.newest.number).toBe(history.items.length);
      expect((await copy.library.audit(100_000, { scenarioId: 'one' })).items).toHaveLength(
        history.items.length + othersOnOne,
      );
      expect(saved).toBeGreaterThanOrEqual(history.items.length);
      await Promise.all([busy.close(), copy.close()]);
    });

    test('writes over nothing, and is restored over nothing', async () => {
      const before = readFileSync(file);
      await expect(backUp(original, file)).rejects.toThrow('exists already');
      expect(readFileSync(file).equals(before)).toBe(true);
      const rows = await everything(original);
      await expect(restore(original, file)).rejects.toThrow('The library is not empty');
      expect(await everything(original)).toEqual(rows);
    });

    test.each([
      ['cut off', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
      ['with a page of zeros', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(8192), bytes.subarray(12_288)])], // prettier-ignore
      ['of something else', () => Buffer.from('{"format":"holdbar-scenario"}'.repeat(100))],
      ['that is empty', () => Buffer.alloc(0)],
    ])('%s is refused, and nothing is restored', async (_name, damaged) => {
      const bad = join(folder, 'damaged.holdbar');
      writeFileSync(bad, damaged(readFileSync(file)));
      const copy = await open(await newPlace());
      await expect(restore(copy, bad)).rejects.toThrow(/cannot be used\. It is/);
      expect((await everything(copy))['scenarios']).toEqual([]);
      await copy.close();
    });

    test('of a newer version is refused', async () => {
      const newer = join(folder, 'newer.holdbar');
      writeFileSync(newer, readFileSync(file));
      const { raw, database } = openSqlite(newer);
      raw.exec("insert into kysely_migration values ('9999', '2030-01-01T00:00:00.000Z')");
      await database.destroy();
      raw.close();
      const copy = await open(await newPlace());
      await expect(restore(copy, newer)).rejects.toThrow('The database is of version 9999');
      await expect(restore(copy, join(folder, 'nothing'))).rejects.toThrow('There is no such file.');
      await copy.close();
    });
  });
}

function failing(fault: Error): void {
  throw fault;
}

/** How many entries of the log are of the first scenario besides its versions: a link and a result. */
const othersOnOne = 2;

/** Two scenarios with something in every table, and more versions than are copied at once. */
async function filled({ library }: OpenLibrary): Promise<void> {
  const key = { key: 'k', requestHash: 'h' };
  await library.create({ id: 'one', shelf, draft: draft('Green', { tags: ['a', 'b'] }), act: act(1, 'Ærlig æøå \ud83c\udf32'), key }); // prettier-ignore
  for (const expected of [1, 2]) await library.save({ id: 'one', expected, draft: draft('Green', { notes: 'n\u0000' }), act: act(2) }); // prettier-ignore
  await library.create({
    id: 'two',
    shelf,
    draft: draft('Blue'),
    act: act(3),
    copyOf: { id: 'one', version: 2 },
  });
  for (let expected = 1; expected < 61; expected += 1)
    await library.save({ id: 'two', expected, draft: draft(`Blue ${expected}`), act: act(4) });
  await library.addLink({ id: 'l', scenarioId: 'one', tokenHash: 't', expiresAt: minute(30), act: act(4) });
  await library.approve('two', 61, act(5));
  const head = { id: 'r', version: 1, hash: 'h', engine: '1', question: 'run', seed: 7, keptAt: minute(6), keptBy: 'Kari' }; // prettier-ignore
  await library.keepResult('one', { ...head, answer: { a: [0.1] } }, act(6));
}

/** Fills tables of the first version, as they were: with what a newer library would hold, without its newer columns. */
async function filledFirst(old: OpenLibrary, source: OpenLibrary): Promise<void> {
  await filled(source);
  const [from, to] = [source, old].map(({ database }) => database.withoutPlugins().withTables<Record<string, Record<string, unknown>>>()); // prettier-ignore
  if (from === undefined || to === undefined) throw new Error('two libraries were given');
  const tables = await old.database.introspection.getTables();
  for (const table of firstTables) {
    // The log numbers its entries itself.
    const columns = (tables.find(({ name }) => name === table)?.columns ?? [])
      .map(({ name }) => name)
      .filter((name) => name !== 'sequence');
    for (const row of await from.selectFrom(table).selectAll().execute())
      await to
        .insertInto(table)
        .values(Object.fromEntries(columns.map((column) => [column, row[column]])))
        .execute();
  }
  await source.close();
}

/** The tables of the first version, in an order in which rows may refer to those before. */
const firstTables = ['scenarios', 'versions', 'tags', 'links', 'audit', 'idempotency_keys', 'results'];

/** Every row of every table of the first version, in order, without columns that a later version has added. */
async function everything({
  database,
}: OpenLibrary): Promise<Record<string, readonly Record<string, unknown>[]>> {
  const plain = database.withoutPlugins().withTables<Record<string, Record<string, unknown>>>();
  const found: Record<string, readonly Record<string, unknown>[]> = {};
  for (const table of firstTables) {
    const rows = await plain.selectFrom(table).selectAll().execute();
    // Large integers are text in PostgreSQL's answers.
    const same = rows.map(({ seed, ...row }) => asInFirst({ ...row, ...(seed === undefined ? {} : { seed: seed === null ? null : Number(seed) }) })); // prettier-ignore
    found[table] = same.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return found;
}

/** Columns that later versions have added. */
const added = new Set(['colour', 'shelf_id', 'concerns']);

const asInFirst = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !added.has(column)));
