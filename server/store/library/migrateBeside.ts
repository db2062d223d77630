import { setTimeout as after } from 'node:timers/promises';
import { migrateDatabase } from './migrateDatabase.ts';
import type { LibraryMigration } from './migrations/migration.ts';
import { openPostgres } from './openPostgres.ts';

/** lock_not_available and deadlock_detected: others were at work on the tables. */
const again: readonly unknown[] = ['55P03', '40P01'];

/** How often it is tried. */
const most = 60;

/** How long a lock is waited for, and how long others then have the tables for themselves, in milliseconds. */
const patience = 1_000;
const pause = 1_000;

/**
 * Brings the tables of a PostgreSQL database up to date beside servers that go on. Whoever waits for a table keeps all
 * others waiting behind it: so it waits a moment only, lets them by and tries again. A step itself may take its time.
 * @throws InputError as `migrateDatabase`; what PostgreSQL says where others held the tables for too long
 */
export async function migrateBeside(
  url: string,
  migrations: readonly LibraryMigration[],
  onFault: (fault: Error) => void,
): Promise<void> {
  const database = openPostgres(url, onFault, { connections: 2, lockTimeout: patience, timeout: 0 });
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await migrateDatabase(database, 'postgres', migrations);
      } catch (error) {
        if (!again.includes((error as { readonly code?: unknown } | null)?.code) || tries === most) throw error; // prettier-ignore
        await after(pause);
      }
    }
  } finally {
    await database.destroy();
  }
}
