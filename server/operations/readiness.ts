import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { databaseVersion } from '../store/library/migrateDatabase.ts';
import { migrations } from '../store/library/migrations/migrations.ts';
import type { Database } from '../store/library/tables.ts';

/** What is found of each thing that a request needs. */
export const readinessAnswer = z.strictObject({
  status: z.enum(['ready', 'notReady']),
  checks: z.strictObject({
    database: z.enum(['reachable', 'unreachable']),
    tables: z.enum(['current', 'behind', 'unknown']),
    engine: z
      .enum(['compiled', 'interpreted', 'failed'])
      .describe('`interpreted` gives the same numbers, slower.'),
    stopping: z.boolean(),
  }),
});

/** Whether requests can be served now. */
export type Readiness = z.infer<typeof readinessAnswer>;

/** How long the database may take to answer, in milliseconds. */
const patience = 3_000;

/** What readiness is found out from. */
export interface ReadinessParts {
  readonly database: Database;
  /** What computes futures here. @throws where they cannot be computed */
  readonly engine: () => Promise<'compiled' | 'interpreted'>;
  readonly isStopping: () => boolean;
}

/**
 * Finds out whether requests can be served: the database answers, its tables are at least as new as this program (a newer
 * server beside this one may have brought them further), futures can be computed, and nobody has told it to stop.
 * @param onFault told why something is not ready
 */
export async function readinessOf(
  { database, engine, isStopping }: ReadinessParts,
  onFault: (fault: unknown) => void,
): Promise<Readiness> {
  const [tables, computes] = await Promise.all([
    stateOfTables(database).catch((fault: unknown) => (onFault(fault), undefined)),
    engine().catch((fault: unknown) => (onFault(fault), 'failed' as const)),
  ]);
  const stopping = isStopping();
  const ready = tables === 'current' && computes !== 'failed' && !stopping;
  return {
    status: ready ? 'ready' : 'notReady',
    checks: {
      database: tables === undefined ? 'unreachable' : 'reachable',
      tables: tables ?? 'unknown',
      engine: computes,
      stopping,
    },
  };
}

async function stateOfTables(database: Database): Promise<'current' | 'behind'> {
  const late = new AbortController();
  const tooLate = after(patience, undefined, { signal: late.signal, ref: false }).then(() => {
    throw new Error(`the database has not answered within ${patience} ms`);
  });
  const asked = async (): Promise<number> => {
    await sql`select 1`.execute(database);
    return databaseVersion(database);
  };
  // Ended early, the waiting rejects, and nobody is left to hear it.
  tooLate.catch(() => undefined);
  try {
    return (await Promise.race([asked(), tooLate])) >= migrations.length ? 'current' : 'behind';
  } finally {
    late.abort();
  }
}
