import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a database that can be cut. */
export interface CuttableProxy {
  /** The address of the database by this way. */
  readonly url: string;
  /** Breaks every connection, and refuses new ones until it is mended. @returns how many were broken */
  readonly cut: () => number;
  readonly mend: () => void;
  readonly stop: () => Promise<void>;
}

/** Listens on a port of its own and passes on every byte to the database, both ways. */
export async function startProxy(databaseUrl: string): Promise<CuttableProxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(target.port === '' ? 5432 : target.port), target.hostname);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one);
      one.pipe(other);
      // A cut is an error at both ends, and what the test is about.
      one.on('error', () => undefined);
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    return undefined;
  }).listen(0, '127.0.0.1'); // prettier-ignore
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${address.port}`;
  const destroyAll = (): number => {
    const count = open.size / 2;
    for (const socket of open) socket.destroy();
    return count;
  };
  return {
    url: url.href,
    cut: () => {
      isCut = true;
      return destroyAll();
    },
    mend: () => void (isCut = false),
    stop: async () => {
      destroyAll();
      server.close();
      await once(server, 'close');
    },
  };
}
