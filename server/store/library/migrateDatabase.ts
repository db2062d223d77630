import { Migrator, type Migration } from 'kysely';
import { words } from '../../../models/index.ts';
import { InputError } from '../../inputError.ts';
import type { DatabaseKind, LibraryMigration } from './migrations/migration.ts';
import type { Database } from './tables.ts';

/**
 * Brings the tables of a database up to the newest version, all steps in one transaction; does nothing where they are.
 * @throws InputError where the database is of a newer version than this program knows
 */
export async function migrateDatabase(
  database: Database,
  kind: DatabaseKind,
  migrations: readonly LibraryMigration[],
): Promise<void> {
  const numbered = migrations.map(
    (migration, index) => [nameOf(index + 1), { up: (changed) => migration(changed, kind) }] as const,
  ) satisfies readonly (readonly [string, Migration])[];
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(numbered)) },
  });
  const version = await databaseVersion(database);
  if (version > migrations.length) throw newer(version, migrations.length);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** How many migrations a database has had; 0 where it is empty. */
export async function databaseVersion(database: Database): Promise<number> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === table)) return 0;
  const rows = await database
    .withTables<Record<typeof table, { readonly name: string }>>()
    .selectFrom(table)
    .select('name')
    .execute();
  return Math.max(0, ...rows.map(({ name }) => Number(name)));
}

/** Where Kysely keeps what has been done. */
const table = 'kysely_migration';

const nameOf = (number: number): string => String(number).padStart(4, '0');

const newer = (found: number, known: number): InputError =>
  new InputError(
    words(
      `Databasen har versjon ${found}, og dette programmet kjenner versjon ${known}. Start en nyere Holdbar, eller bruk en sikkerhetskopi fra før oppgraderingen. Ingenting er endret.`,
      `Databasen har versjon ${found}, og dette programmet kjenner versjon ${known}. Start ein nyare Holdbar, eller bruk ein tryggleikskopi frå før oppgraderinga. Ingenting er endra.`,
      `The database is of version ${found}, and this program knows version ${known}. Start a newer Holdbar, or use a backup from before the upgrade. Nothing has been changed.`,
    ),
  );
