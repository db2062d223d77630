import { expect } from 'vitest';
import { sqliteFile, type Place } from '../../../server/store/library/openLibrary.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';

/** Lets SQLite look at every page and every reference of a library's file. */
export function expectSound({ DATA_DIR }: Place): void {
  const { raw } = openSqlite(sqliteFile(DATA_DIR));
  expect(raw.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
  expect(raw.prepare('pragma foreign_key_check').all()).toEqual([]);
  raw.close();
}
