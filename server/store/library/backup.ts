import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { words } from '../../../models/index.ts';
import { InputError } from '../../inputError.ts';
import { copyRows } from './copyRows.ts';
import { migrateDatabase } from './migrateDatabase.ts';
import { migrations } from './migrations/migrations.ts';
import type { OpenLibrary } from './openLibrary.ts';
import { openSqlite } from './openSqlite.ts';

/**
 * Writes the whole library into one new file, as it is at one moment, while others go on reading and writing. The file
 * is an SQLite database, also where the library lies in PostgreSQL: so it can be restored into either. It takes its
 * name when it is complete and on the disk.
 * @throws InputError where the file is there already
 */
export async function backUp(from: OpenLibrary, file: string): Promise<void> {
  if (existsSync(file)) throw taken(file);
  const unfinished = `${file}.unfinished`;
  claim(unfinished);
  try {
    if (from.kind === 'sqlite') await vacuumInto(from, unfinished);
    else await exportInto(from, unfinished);
    flush(unfinished);
    renameSync(unfinished, file);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${ending}`, { force: true });
  }
}

/** SQLite writes a copy of itself: https://www.sqlite.org/lang_vacuum.html#vacuuminto */
async function vacuumInto({ database }: OpenLibrary, file: string): Promise<void> {
  await sql`vacuum into ${file}`.execute(database);
}

/** Everything that one transaction sees. */
async function exportInto({ database }: OpenLibrary, file: string): Promise<void> {
  const { database: target, raw } = openSqlite(file);
  try {
    await migrateDatabase(target, 'sqlite', migrations);
    await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((source) => target.transaction().execute((change) => copyRows(source, change, 'sqlite')));
    // One file, without a log beside it.
    raw.exec('pragma journal_mode = delete');
  } finally {
    await target.destroy();
  }
}

/** Makes the file, so that a place that cannot be written to is found before anything else. @throws InputError */
function claim(file: string): void {
  try {
    rmSync(file, { force: true });
    // Nobody else on the machine reads it, as nobody else reads the library.
    closeSync(openSync(file, 'w', 0o600));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new InputError(
      words(
        `«${file}» kan ikke skrives (${code}). Velg en mappe som finnes, og som du kan skrive i.`,
        `«${file}» kan ikkje skrivast (${code}). Vel ei mappe som finst, og som du kan skrive i.`,
        `"${file}" cannot be written (${code}). Choose a folder that exists and that you can write in.`,
      ),
    );
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const taken = (file: string): InputError =>
  new InputError(
    words(
      `«${file}» finnes allerede, og en sikkerhetskopi skriver ikke over noe. Velg et annet navn.`,
      `«${file}» finst alt, og ein tryggleikskopi skriv ikkje over noko. Vel eit anna namn.`,
      `"${file}" exists already, and a backup writes over nothing. Choose another name.`,
    ),
  );
