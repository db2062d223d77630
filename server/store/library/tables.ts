import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { AccessTables } from '../access/accessTables.ts';
import type { StudyTables } from '../studies/studyTables.ts';

/** A scenario of the library, with what lists show of its newest version. Times are ISO 8601 in UTC. */
interface ScenarioRow {
  readonly id: string;
  readonly shelfId: string;
  /** The number of the newest version. */
  readonly version: number;
  readonly title: string;
  readonly municipality: string | null;
  readonly description: string | null;
  /** What is searched in: see `searchText`. */
  readonly searchText: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly binnedAt: string | null;
  readonly binnedBy: string | null;
  readonly approvedVersion: number | null;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedReason: string | null;
  readonly copyOf: string | null;
  readonly copyOfVersion: number | null;
}

/** A version as it was saved; rows are added and never changed. */
interface VersionRow {
  readonly scenarioId: string;
  readonly number: number;
  /** The document as JSON. */
  readonly document: string;
  /** SHA-256 of its resolved inputs when it was saved. */
  readonly hash: string;
  readonly engine: string;
  readonly authorId: string;
  readonly author: string;
  readonly savedAt: string;
  readonly reason: string | null;
  readonly restoredFrom: number | null;
}

/** A tag of a scenario's newest version. */
interface TagRow {
  readonly scenarioId: string;
  readonly tag: string;
}

/** A read-only link; the token itself is not kept. */
interface LinkRow {
  readonly id: string;
  readonly scenarioId: string;
  readonly tokenHash: string;
  /** The version it shows; null for the newest. */
  readonly version: number | null;
  readonly label: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** What was done, in the order of `sequence`; rows are added and never changed. */
interface AuditRow {
  readonly sequence: Generated<number>;
  readonly at: string;
  readonly actorId: string;
  readonly actor: string;
  readonly action: string;
  /** Null for what belongs to no shelf, as sign-ins. */
  readonly shelfId: string | null;
  /** Whom or what it was done with, where that is no scenario. */
  readonly concerns: string | null;
  readonly scenarioId: string | null;
  readonly version: number | null;
  readonly reason: string | null;
}

/** What a key of a request has already made. */
interface IdempotencyKeyRow {
  readonly actorId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly scenarioId: string;
  readonly usedAt: string;
}

/** A result that was kept, stamped with what it was computed from. */
interface ResultRow {
  readonly id: string;
  readonly scenarioId: string;
  readonly version: number;
  readonly hash: string;
  readonly engine: string;
  /** PostgreSQL gives large integers as text. */
  readonly seed: ColumnType<number | string | null, number | null, never>;
  readonly question: string;
  /** The answer as JSON. */
  readonly answer: string;
  readonly keptAt: string;
  readonly keptBy: string;
}

/** The tables of the library; in the database their names and columns are in snake_case. */
export interface Tables extends AccessTables, StudyTables {
  readonly scenarios: ScenarioRow;
  readonly versions: VersionRow;
  readonly tags: TagRow;
  readonly links: LinkRow;
  readonly audit: AuditRow;
  readonly idempotencyKeys: IdempotencyKeyRow;
  readonly results: ResultRow;
}

/** The database of the library. */
export type Database = Kysely<Tables>;

/** A transaction of it. */
export type Change = Transaction<Tables>;
