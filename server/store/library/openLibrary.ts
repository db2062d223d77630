import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../../models/index.ts';
import {
  localAnnouncements,
  postgresAnnouncements,
  type Announcements,
} from '../../announcements/announcements.ts';
import type { Configuration } from '../../configuration.ts';
import { InputError } from '../../inputError.ts';
import type { AccessStore } from '../access/accessStore.ts';
import { accessOf } from '../access/accessOf.ts';
import type { Library } from './library.ts';
import type { LibraryNews, TellLibrary } from './libraryNews.ts';
import { linking } from './linking.ts';
import { listing } from './listing.ts';
import { migrateBeside } from './migrateBeside.ts';
import { migrateDatabase } from './migrateDatabase.ts';
import type { DatabaseKind, LibraryMigration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import { openPostgres } from './openPostgres.ts';
import { openSqlite } from './openSqlite.ts';
import { saving } from './saving.ts';
import { sqliteCode } from './sqliteCode.ts';
import type { Database } from './tables.ts';

/** A library that is open, and the database it lies in. */
export interface OpenLibrary {
  readonly library: Library;
  /** Who may do what in it. */
  readonly access: AccessStore;
  readonly database: Database;
  readonly kind: DatabaseKind;
  /** What is new in it, whichever process on the database has done it. */
  readonly news: Announcements<LibraryNews>;
  readonly close: () => Promise<void>;
}

/** Where the library lies: PostgreSQL where there is an address, else a file in the folder. */
export type Place = Pick<Configuration, 'DATA_DIR'> &
  Partial<Pick<Configuration, 'DATABASE_URL' | 'DATABASE_CONNECTIONS' | 'DATABASE_TIMEOUT'>>;

/** The library's SQLite file in a folder. */
export const sqliteFile = (folder: string): string => join(folder, 'library.sqlite');

/**
 * Opens the library and brings its tables up to date.
 * @param onFault told of what goes wrong with the database while nobody asks
 * @throws InputError where the database is newer than the program, or cannot be reached, opened or written
 */
export async function openLibrary(
  place: Place,
  onFault: (fault: Error) => void,
  migrations: readonly LibraryMigration[] = allMigrations,
): Promise<OpenLibrary> {
  const kind = place.DATABASE_URL === undefined ? 'sqlite' : 'postgres';
  let database: Database | undefined;
  try {
    if (place.DATABASE_URL !== undefined) await migrateBeside(place.DATABASE_URL, migrations, onFault);
    database = openDatabase(place, onFault);
    if (kind === 'sqlite') await migrateDatabase(database, kind, migrations);
  } catch (error) {
    await database?.destroy();
    throw unopened(place, error) ?? error;
  }
  const { DATABASE_URL: url } = place;
  const news = url === undefined ? localAnnouncements<LibraryNews>() : postgresAnnouncements<LibraryNews>('holdbar_library', url, database, (fault) => onFault(fault instanceof Error ? fault : new Error(String(fault)))); // prettier-ignore
  return {
    library: libraryOf(database, news.tell),
    access: accessOf(database),
    database,
    kind,
    news,
    close: async () => {
      await news.stop();
      await database.destroy();
    },
  };
}

function openDatabase(
  { DATA_DIR, DATABASE_URL, DATABASE_CONNECTIONS: connections, DATABASE_TIMEOUT: timeout }: Place,
  onFault: (fault: Error) => void,
): Database {
  if (DATABASE_URL !== undefined) return openPostgres(DATABASE_URL, onFault, { connections, timeout });
  // Nobody else on the machine reads the scenarios.
  mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
  return openSqlite(sqliteFile(DATA_DIR)).database;
}

/** Wrong addresses, names, passwords and rights; servers that are away: Node's and PostgreSQL's codes. */
const unreachable = /^(?:E[A-Z]+|28...|3D000|42501|08...|53...|57...)$/;
/** Full, read-only, busy, not a database, damaged, cannot be opened: https://www.sqlite.org/rescode.html */
const unreadable = [3, 5, 8, 10, 11, 13, 14, 23, 26];

/** What is said of a database that cannot be opened; undefined where it is a fault of the program. */
function unopened({ DATA_DIR, DATABASE_URL }: Place, error: unknown): InputError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { readonly code?: unknown };
  const sqlite = sqliteCode(error);
  const known = sqlite === undefined ? typeof code === 'string' && unreachable.test(code) : unreadable.includes(sqlite & 0xff); // prettier-ignore
  if (!known) return undefined;
  const where = DATABASE_URL === undefined ? sqliteFile(DATA_DIR) : 'DATABASE_URL';
  const why = error.message === '' ? String(code) : error.message;
  return new InputError(
    words(
      `Biblioteket (${where}) kan ikke åpnes: ${why}`,
      `Biblioteket (${where}) kan ikkje opnast: ${why}`,
      `The library (${where}) cannot be opened: ${why}`,
    ),
  );
}

/** The library in a database whose tables are up to date. @param tell told of what is new in it */
export const libraryOf = (database: Database, tell: TellLibrary = () => Promise.resolve()): Library => ({
  ...saving(database, tell),
  ...listing(database),
  ...linking(database),
});
