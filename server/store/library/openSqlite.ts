import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { CamelCasePlugin, Kysely } from 'kysely';
import { sqliteDialect } from './sqliteDialect.ts';
import type { Tables } from './tables.ts';

/** How long a write waits for another process that writes, in milliseconds. */
const patience = 5_000;

/** An SQLite database and what Kysely makes of it. */
export interface SqliteLibrary {
  readonly raw: DatabaseSyncInstance;
  readonly database: Kysely<Tables>;
}

/**
 * Opens an SQLite file, which it makes where there is none. A commit is on the disk before it is answered, readers do
 * not wait for writers, and references between tables hold.
 * @param file `:memory:` for one that lives as long as the process
 */
export function openSqlite(file: string): SqliteLibrary {
  const raw = new DatabaseSync(file, { timeout: patience });
  try {
    // The driver's own default in write-ahead mode would lose the last commits at a power cut.
    raw.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  } catch (error) {
    raw.close();
    throw error;
  }
  const dialect = sqliteDialect(raw);
  return { raw, database: new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] }) };
}
