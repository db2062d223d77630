import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { Change, Database } from '../store/library/tables.ts';

/**
 * Tells all processes on a database that something is new. What is told while a process is not connected it does not
 * hear: it is told that it may have missed something, and who must know looks.
 */
export interface Announcements<News> {
  /**
   * @param within the transaction that makes it new: on PostgreSQL it is heard when that has been committed, and not
   *   where it is undone; in one process it is heard at once, and who then reads waits for it
   */
  readonly tell: (news: News, within?: Change) => Promise<void>;
  /** @param hear told the news, or undefined where some may have been missed @returns stops it */
  readonly listen: (hear: (news: News | undefined) => void) => () => void;
  readonly stop: () => Promise<void>;
}

/** The channels of PostgreSQL: of studies, and of the library. */
export type Channel = 'holdbar_studies' | 'holdbar_library';

/** How long to wait before a connection that broke is made again, in milliseconds. */
const pause = 500;

/** How often it is asked whether a silent connection still holds, and how long the answer may take, in milliseconds. */
const asking = 15_000;
const patience = 5_000;

/** How long taking leave of the database may take, in milliseconds. */
const goodbye = 1_000;

/** Within one process. */
export function localAnnouncements<News>(): Announcements<News> {
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

/** Between all processes on a PostgreSQL database, by LISTEN and NOTIFY; who listens has a connection of its own for it. */
export function postgresAnnouncements<News>(
  channel: Channel,
  url: string,
  database: Database,
  onFault: (fault: unknown) => void,
): Announcements<News> {
  const emitter = new EventEmitter().setMaxListeners(0);
  const ended = new AbortController();
  let listening: Promise<void> | undefined;
  let leave: () => Promise<void> = () => Promise.resolve();
  const unlessEnded = (fault: unknown): void => void (ended.signal.aborted || onFault(fault));

  async function connected(): Promise<void> {
    const socket = new Socket();
    const client = new Client({ connectionString: url, application_name: 'holdbar-listen', keepAlive: true, stream: () => socket, connectionTimeoutMillis: patience, query_timeout: patience }); // prettier-ignore
    leave = async () => {
      await Promise.race([client.end().catch(() => undefined), after(goodbye, undefined, { ref: false })]);
      socket.destroy();
    };
    // Heard before it is connected: a connection that breaks says so by an event, then ends.
    const broken = new Promise<void>((resolve) => {
      client.on('error', unlessEnded);
      client.once('end', () => resolve());
    });
    client.on('notification', ({ payload }) => emitter.emit('news', JSON.parse(payload ?? 'null') ?? undefined)); // prettier-ignore
    let asked: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      // A network that is cut in silence ends no connection.
      asked = setInterval(() => void client.query('select 1').catch(() => socket.destroy()), asking);
      // Whatever was told while nobody listened.
      emitter.emit('news', undefined);
      await broken;
    } catch (fault) {
      unlessEnded(fault);
    } finally {
      clearInterval(asked);
      socket.destroy();
    }
  }

  async function listenOn(): Promise<void> {
    while (!ended.signal.aborted) {
      await connected();
      await after(pause, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    tell: async (news, within) => {
      await sql`select pg_notify(${channel}, ${JSON.stringify(news)})`.execute(within ?? database);
    },
    listen: (hear) => {
      listening ??= listenOn();
      emitter.on('news', hear);
      return () => void emitter.off('news', hear);
    },
    stop: async () => {
      ended.abort();
      await leave();
      await listening;
    },
  };
}
