import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Tables } from './tables.ts';

/** How many connections a process holds where nothing else is said. */
export const usualConnections = 10;

/** How long a statement may take where nothing else is said, in seconds. */
const usualTimeout = 20;

/** What a process may ask of a PostgreSQL database. */
export interface PostgresLimits {
  /** How many connections it holds at most. */
  readonly connections?: number | undefined;
  /** How long a statement may take, in seconds; 0 for as long as it takes. */
  readonly timeout?: number | undefined;
  /** How long a lock may be waited for, in milliseconds; half as long as a statement may take when left out. */
  readonly lockTimeout?: number | undefined;
}

/** How long a connection may take to be made, in milliseconds. */
const connecting = 10_000;

/** In milliseconds: a transaction may rest half as long again as a statement may take. */
const limitsOf = (seconds: number, lockTimeout = seconds * 500) => ({
  connectionTimeoutMillis: connecting,
  statement_timeout: seconds * 1000,
  lock_timeout: lockTimeout,
  idle_in_transaction_session_timeout: seconds * 1500,
});

/**
 * Opens a PostgreSQL database.
 * @param onFault told of a connection that breaks; who was using it is told too, and the next request takes a new one
 */
export function openPostgres(
  url: string,
  onFault: (fault: Error) => void,
  { connections: max = usualConnections, timeout = usualTimeout, lockTimeout }: PostgresLimits = {},
): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'holdbar',
    ...limitsOf(timeout, lockTimeout),
  });
  pool.on('error', onFault);
  // A connection that breaks between two statements of a transaction says so itself; unheard, that ends the process.
  pool.on('connect', (client) => client.on('error', onFault));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
}
