import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { PartPlace } from '../../models/index.ts';
import type { ComputeTask, GatherTask, PartOutcome, PartTask } from './partThread.ts';

/** Threads that compute parts of studies. */
export interface PartPool {
  /** @param signal ends the thread at once @throws what aborted it, or a fault of the program */
  readonly compute: (task: Omit<ComputeTask, 'kind'>, signal: AbortSignal) => Promise<PartOutcome>;
  /** @param read gives what a part has given */
  readonly gather: (
    task: Omit<GatherTask, 'kind' | 'port'>,
    read: (place: PartPlace) => Promise<Uint8Array>,
    signal: AbortSignal,
  ) => Promise<PartOutcome>;
  readonly stop: () => Promise<void>;
}

/** After how long without a part a thread is given up, in milliseconds. */
const idle = 60_000;

/** Threads that are started when the first part comes. */
export function partPool(threads: number): PartPool {
  let pool: Piscina<PartTask, PartOutcome> | undefined;
  const started = (): Piscina<PartTask, PartOutcome> =>
    (pool ??= new Piscina({
      filename: new URL('./thread.js', import.meta.url).href,
      execArgv: [],
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: idle,
    }));
  return {
    compute: (task, signal) => started().run({ kind: 'compute', ...task }, { signal }),
    gather: async (task, read, signal) => {
      const { port1, port2 } = new MessageChannel();
      let failed: unknown;
      port1.on('message', (place: PartPlace) => {
        read(place).then(
          (bytes) => port1.postMessage(bytes, ownMemory(bytes)),
          (error: unknown) => {
            failed = error;
            port1.postMessage(undefined);
          },
        );
      });
      try {
        return await started().run({ kind: 'gather', ...task, port: port2 }, { signal, transferList: [port2] }); // prettier-ignore
      } catch (error) {
        // That a part cannot be read is said by the database, not by the thread that waited for it.
        throw failed ?? error;
      } finally {
        port1.close();
      }
    },
    stop: async () => {
      await pool?.destroy();
    },
  };
}

/** The memory of bytes that they share with no others: it is given away, and not copied. */
function ownMemory({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
