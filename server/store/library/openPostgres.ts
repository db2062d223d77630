import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Tables } from './tables.ts';

/** How many connections a process holds where nothing else is said. */
export const usualConnections = 10;

/** How long a connection, a statement, a wait for a lock and a transaction left alone may take, in milliseconds. */
const limits = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 20_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

/**
 * Opens a PostgreSQL database.
 * @param onFault told of a connection that breaks; who was using it is told too, and the next request takes a new one
 * @param max how many connections are held at most
 */
export function openPostgres(
  url: string,
  onFault: (fault: Error) => void,
  max = usualConnections,
): Kysely<Tables> {
  const pool = new Pool({ connectionString: url, max, application_name: 'holdbar', ...limits });
  pool.on('error', onFault);
  // A connection that breaks between two statements of a transaction says so itself; unheard, that ends the process.
  pool.on('connect', (client) => client.on('error', onFault));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
}
