import type { Server } from 'node:http';

/** How long requests that are under way at a stop may take, in milliseconds. */
const patience = 5_000;

/** A server that is told to stop. */
export interface Stopping {
  /** Whether it has been told: it answers what is under way, and says that it is not ready for more. */
  readonly isTold: () => boolean;
  /** Aborted when it has been told. */
  readonly told: AbortSignal;
  /** Resolves when the last request is over. */
  readonly over: Promise<void>;
}

/** Waits for a signal to stop, lets requests that are under way finish, and closes. A second signal ends at once. */
export function stopping(server: Server): Stopping {
  let underWay = 0;
  const told = new AbortController();
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (told.signal.aborted && underWay === 0) server.closeAllConnections();
    });
  });
  const over = new Promise<void>((resolve) => {
    const stop = (): void => {
      told.abort();
      server.close(() => resolve());
      if (underWay === 0) server.closeAllConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  return { isTold: () => told.signal.aborted, told: told.signal, over };
}
