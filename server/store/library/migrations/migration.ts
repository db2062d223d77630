import type { Kysely } from 'kysely';

/** Which of the two databases it is. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** One step from a version of the tables to the next; runs in a transaction with all the others that are due. */
export type LibraryMigration = (database: Kysely<unknown>, kind: DatabaseKind) => Promise<void>;
