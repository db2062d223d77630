import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { CamelCasePlugin, Kysely } from 'kysely';
import { waitedFor } from '../changing.ts';
import { sqliteDialect } from './sqliteDialect.ts';
import type { Tables } from './tables.ts';
import { writeAheadLog } from './writeAheadLog.ts';

/** How long a write waits for another process that writes, in milliseconds. */
const patience = 5_000;

/** An SQLite database and what Kysely makes of it. */
export interface SqliteLibrary {
  readonly raw: DatabaseSyncInstance;
  readonly database: Kysely<Tables>;
}

/**
 * Opens an SQLite file, which it makes where there is none. Readers do not wait for writers, and references between tables
 * hold. SQLite itself waits for the disk only when it moves the log into the file and when it closes: that a commit is on the
 * disk before it is answered is seen to by `changing`, so that others are served meanwhile and many commits share a wait.
 * @param file `:memory:` for one that lives as long as the process
 */
export function openSqlite(file: string): SqliteLibrary {
  const raw = new DatabaseSync(file, { timeout: patience });
  try {
    raw.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
  } catch (error) {
    raw.close();
    throw error;
  }
  const log = file === ':memory:' ? undefined : writeAheadLog(file);
  const dialect = sqliteDialect(raw, async () => log?.close());
  const database = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  if (log !== undefined) waitedFor(database, log.onDisk);
  return { raw, database };
}
