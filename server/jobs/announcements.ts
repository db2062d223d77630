import { EventEmitter } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { Database } from '../store/library/tables.ts';

/** What is new: a study is further, or over. */
export interface News {
  readonly study: string;
  readonly isOver: boolean;
}

/** Tells all processes on a database that something is new with a study. It may be lost: who must know looks too. */
export interface Announcements {
  readonly tell: (news: News) => Promise<void>;
  /** @param hear told the news, or undefined where some may have been missed @returns stops it */
  readonly listen: (hear: (news: News | undefined) => void) => () => void;
  readonly stop: () => Promise<void>;
}

/** The channel of PostgreSQL. */
const channel = 'holdbar_studies';

/** How long to wait before a connection that broke is made again, in milliseconds. */
const pause = 500;

/** Within one process. */
export function localAnnouncements(): Announcements {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    tell: async (news) => void emitter.emit('news', news),
    listen: (hear) => {
      emitter.on('news', hear);
      return () => void emitter.off('news', hear);
    },
    stop: () => Promise.resolve(),
  };
}

/** Between all processes on a PostgreSQL database, by LISTEN and NOTIFY, on a connection of its own. */
export function postgresAnnouncements(
  url: string,
  database: Database,
  onFault: (fault: unknown) => void,
): Announcements {
  const emitter = new EventEmitter().setMaxListeners(0);
  const ended = new AbortController();
  let client: Client | undefined;
  const listening = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const each = new Client({ connectionString: url, application_name: 'holdbar-listen', keepAlive: true });
      client = each;
      // Heard before it is connected: a connection that breaks says so by an event, then ends.
      const broken = new Promise<void>((resolve) => {
        each.on('error', onFault);
        each.once('end', () => resolve());
      });
      each.on('notification', ({ payload }) =>
        emitter.emit('news', JSON.parse(payload ?? 'null') ?? undefined),
      );
      try {
        await each.connect();
        await each.query(`listen ${channel}`);
        // Whatever was told while nobody listened.
        emitter.emit('news', undefined);
        await broken;
      } catch (fault) {
        onFault(fault);
        await each.end().catch(() => undefined);
      }
      await after(pause, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  };
  const over = listening();
  return {
    tell: async (news) => {
      await sql`select pg_notify(${channel}, ${JSON.stringify(news)})`.execute(database);
    },
    listen: (hear) => {
      emitter.on('news', hear);
      return () => void emitter.off('news', hear);
    },
    stop: async () => {
      ended.abort();
      await client?.end().catch(() => undefined);
      await over;
    },
  };
}
