import type { LibraryMigration } from './migration.ts';
import { migration0001 } from './migration0001.ts';
import { migration0002 } from './migration0002.ts';
import { migration0003 } from './migration0003.ts';

/** The migrations in order; the place in the list is the number, so there is no gap. */
export const migrations: readonly LibraryMigration[] = [migration0001, migration0002, migration0003];
