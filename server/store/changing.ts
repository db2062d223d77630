import type { Change, Database } from './library/tables.ts';
import { retried } from './retried.ts';

const waits = new WeakMap<Database, () => Promise<void>>();

/** Says how to wait for the disk, of a database that answers a commit before the disk has it. */
export const waitedFor = (database: Database, onDisk: () => Promise<void>): void => void waits.set(database, onDisk); // prettier-ignore

/**
 * Does something in a transaction, and does it again where PostgreSQL could not order it among others. When it is
 * answered it is on the disk; others may read it some milliseconds earlier.
 * @param action has no effect besides the database; it may be done several times, of which one counts
 */
export async function changing<Result>(
  database: Database,
  action: (change: Change) => Promise<Result>,
): Promise<Result> {
  const result = await retried(() => database.transaction().execute(action));
  await waits.get(database)?.();
  return result;
}
