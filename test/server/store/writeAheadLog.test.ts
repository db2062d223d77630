import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { changing, waitedFor } from '../../../server/store/changing.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { together } from '../../../server/store/library/writeAheadLog.ts';

/** An action that is under way until it is let go, and how often it was begun. */
function held() {
  const begun: { readonly end: () => void; readonly fail: (reason: Error) => void }[] = [];
  const action = (): Promise<void> => new Promise((end, fail) => void begun.push({ end, fail }));
  return { begun, action };
}

/** Lets all go on that can. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('an action that is done together', () => {
  test('is done once for all who ask before it begins', async () => {
    const { begun, action } = held();
    const ask = together(action);
    const all = Promise.all([ask(), ask(), ask()]);
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    await all;
  });

  test('is done again for who asks while it is under way, and only when it is over', async () => {
    const { begun, action } = held();
    const ask = together(action);
    const first = ask();
    await settle();
    let isDone = false;
    const later = Promise.all([ask(), ask()]).then(() => (isDone = true));
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    await first;
    await settle();
    expect(begun).toHaveLength(2);
    expect(isDone).toBe(false);
    begun[1]?.end();
    await later;
  });

  test('has failed for ever once it has failed: what a disk has lost it does not lose twice', async () => {
    const { begun, action } = held();
    const ask = together(action);
    const first = ask();
    await settle();
    const meanwhile = ask();
    begun[0]?.fail(new Error('input/output error'));
    await expect(first).rejects.toThrow('input/output error');
    await expect(meanwhile).rejects.toThrow('input/output error');
    await expect(ask()).rejects.toThrow('input/output error');
    expect(begun).toHaveLength(1);
  });
});

describe('a change of an SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-log-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is answered when the disk has it, and not before', async () => {
    const { database, raw } = openSqlite(join(folder, 'a.sqlite'));
    raw.exec('create table shelves (id text primary key, name text not null) strict');
    const { begun, action } = held();
    waitedFor(database, together(action));
    let isAnswered = false;
    const change = changing(database, (within) =>
      within
        .insertInto('shelves')
        .values({ id: 'a', name: 'A' } as never)
        .execute(),
    ).then(() => (isAnswered = true));
    await expect.poll(() => begun.length).toBe(1);
    expect(raw.prepare('select count(*) as rows from shelves').get()).toEqual({ rows: 1 });
    expect(isAnswered).toBe(false);
    begun[0]?.end();
    await change;
    await database.destroy();
  });
});
