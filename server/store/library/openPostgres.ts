import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Tables } from './tables.ts';

/** How many connections are held at most, and how long one may take, in milliseconds. */
const limits = { max: 10, connectionTimeoutMillis: 10_000, statement_timeout: 20_000 };

/**
 * Opens a PostgreSQL database.
 * @param onFault told of a connection that breaks; who was using it is told too, and the next request takes a new one
 */
export function openPostgres(url: string, onFault: (fault: Error) => void): Kysely<Tables> {
  const pool = new Pool({ connectionString: url, ...limits });
  pool.on('error', onFault);
  // A connection that breaks between two statements of a transaction says so itself; unheard, that ends the process.
  pool.on('connect', (client) => client.on('error', onFault));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
}
