import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words, type Translated } from '../../../models/index.ts';
import { InputError } from '../../inputError.ts';
import { copyRows, isEmpty } from './copyRows.ts';
import { databaseVersion, migrateDatabase } from './migrateDatabase.ts';
import { migrations } from './migrations/migrations.ts';
import type { OpenLibrary } from './openLibrary.ts';
import { openSqlite, type SqliteLibrary } from './openSqlite.ts';
import { sqliteCode } from './sqliteCode.ts';

/**
 * Brings a backup back into an empty library, in one transaction: all of it or nothing. The backup itself is not
 * touched, also where its tables are of an older version.
 * @throws InputError where the file is no backup, is damaged or of a newer version, or the library is not empty
 */
export async function restore(into: OpenLibrary, file: string): Promise<void> {
  if (!existsSync(file)) throw unusable(file, words('Filen finnes ikke.', 'Fila finst ikkje.', 'There is no such file.')); // prettier-ignore
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-restore-'));
  try {
    const copy = join(folder, 'backup.sqlite');
    copyFileSync(file, copy);
    const backup = await openedBackup(copy, file);
    try {
      await into.database.transaction().execute(async (change) => {
        if (!(await isEmpty(change))) throw notEmpty();
        await backup.database.transaction().execute((source) => copyRows(source, change, into.kind));
      });
    } finally {
      await backup.database.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens a backup, looks whether it is whole, and brings its tables up to date. @param file its name, for messages */
async function openedBackup(copy: string, file: string): Promise<SqliteLibrary> {
  const backup = readable(copy, file);
  try {
    const version = await databaseVersion(backup.database);
    if (version === 0) throw unusable(file, words('Den er ikke en sikkerhetskopi av Holdbar.', 'Ho er ikkje ein tryggleikskopi av Holdbar.', 'It is not a backup of Holdbar.')); // prettier-ignore
    await migrateDatabase(backup.database, 'sqlite', migrations);
    return backup;
  } catch (error) {
    await backup.database.destroy();
    throw error;
  }
}

const broken = words('Den er skadet eller ikke en sikkerhetskopi.', 'Ho er skadd eller ikkje ein tryggleikskopi.', 'It is damaged or not a backup.'); // prettier-ignore

/** SQLITE_CORRUPT and SQLITE_NOTADB: https://www.sqlite.org/rescode.html */
const damage = [11, 26];

function readable(copy: string, file: string): SqliteLibrary {
  try {
    const opened = openSqlite(copy);
    const [found] = opened.raw.prepare('pragma integrity_check').all() as readonly { readonly integrity_check?: string }[]; // prettier-ignore
    if (found?.integrity_check === 'ok') return opened;
    opened.raw.close();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === undefined || !damage.includes(code & 0xff)) throw error;
  }
  throw unusable(file, broken);
}

const unusable = (file: string, { nb, nn, en }: Translated): InputError =>
  new InputError(
    words(
      `«${file}» kan ikke brukes. ${nb}`,
      `«${file}» kan ikkje brukast. ${nn}`,
      `"${file}" cannot be used. ${en}`,
    ),
  );

const notEmpty = (): InputError =>
  new InputError(
    words(
      'Biblioteket er ikke tomt, og ingenting er endret. Gjenopprett til et tomt bibliotek: en annen DATA_DIR eller DATABASE_URL.',
      'Biblioteket er ikkje tomt, og ingenting er endra. Gjenopprett til eit tomt bibliotek: ein annan DATA_DIR eller DATABASE_URL.',
      'The library is not empty, and nothing has been changed. Restore into an empty one: another DATA_DIR or DATABASE_URL.',
    ),
  );
