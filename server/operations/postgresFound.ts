import { sql } from 'kysely';
import { words, type Translated } from '../../models/index.ts';
import type { Configuration } from '../configuration.ts';
import { InputError } from '../inputError.ts';
import { openPostgres, usualConnections } from '../store/library/openPostgres.ts';

/** The oldest PostgreSQL that it runs on. */
const oldest = 13;

/** What a process holds besides the library's own connections: the queue of studies, and waiting for news. */
const besides = 8;

/**
 * Whether a PostgreSQL database carries one more process: its version, room for the connections of the settings, the right
 * to make the schema of the queue.
 * @throws InputError with all that is wrong
 */
export async function postgresFound({ DATABASE_URL: url = '', DATABASE_CONNECTIONS: connections = usualConnections }: Configuration): Promise<Translated> {
  const database = openPostgres(url, () => undefined, { connections: 1 });
  try {
    const { rows } = await sql<{ version: number; most: number; held: number; mayQueue: boolean }>`
      select current_setting('server_version_num')::int as version,
        current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most,
        (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as held,
        has_database_privilege(current_database(), 'CREATE') or exists (select 1 from pg_namespace where nspname = 'holdbar_queue') as may_queue`.execute(database);
    const [{ version, most, held, mayQueue } = { version: 0, most: 0, held: 0, mayQueue: false }] = rows;
    const major = Math.floor(version / 10_000);
    const needed = connections + besides;
    const wrong = [
      ...(major >= oldest ? [] : [words(`PostgreSQL ${major} er for gammel: ${oldest} eller nyere trengs`, `PostgreSQL ${major} er for gammal: ${oldest} eller nyare trengst`, `PostgreSQL ${major} is too old: ${oldest} or newer is needed`)]),
      ...(most - held >= needed ? [] : [words(`${held} av ${most} tilkoblinger er i bruk, og en prosess tar inntil ${needed}: sett DATABASE_CONNECTIONS lavere eller max_connections høyere`, `${held} av ${most} tilkoplingar er i bruk, og ein prosess tek inntil ${needed}: set DATABASE_CONNECTIONS lågare eller max_connections høgare`, `${held} of ${most} connections are in use, and a process takes up to ${needed}: set DATABASE_CONNECTIONS lower or max_connections higher`)]),
      ...(mayQueue ? [] : [words('brukeren kan ikke lage skjemaet holdbar_queue: GRANT CREATE ON DATABASE', 'brukaren kan ikkje lage skjemaet holdbar_queue: GRANT CREATE ON DATABASE', 'the user may not make the schema holdbar_queue: GRANT CREATE ON DATABASE')]),
    ];
    if (wrong.length > 0) throw new InputError(joined(wrong));
    return words(`${major}, ${held} av ${most} tilkoblinger i bruk`, `${major}, ${held} av ${most} tilkoplingar i bruk`, `${major}, ${held} of ${most} connections in use`);
  } finally {
    await database.destroy();
  }
} // prettier-ignore

const joined = (all: readonly Translated[]): Translated => {
  const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((locale) => all.map((each) => each[locale]).join('; ')); // prettier-ignore
  return words(nb ?? '', nn ?? '', en ?? '');
};
