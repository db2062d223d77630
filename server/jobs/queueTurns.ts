import { randomUUID } from 'node:crypto';
import { createPostgresBackend, withBackend } from 'bullmq';
import type { StudyStore } from '../store/studies/studyStore.ts';
import type { Turns } from './turns.ts';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** The queue, and the schema of the database where its tables lie. */
const queueName = 'holdbar-turns';
const schema = 'holdbar_queue';

/** How long a process may be silent before its turns are given to others, and how often that is looked for, in milliseconds. */
const lockDuration = 10_000;
const stalledInterval = 5_000;

/** A turn whose process went down comes again, however often: how often a part may be begun is counted with the part. */
const maxStalledCount = 1_000_000;

/** How many turns are added by one statement. */
const together = 500;

/** Whose turn it still is. */
const alive: readonly string[] = ['active', 'waiting', 'prioritized', 'delayed', 'wait'];

/** Turns of all processes on a PostgreSQL database, handed out by BullMQ: it knows who holds one and who has gone silent. */
export async function queueTurns(
  url: string,
  store: StudyStore,
  onFault: (fault: unknown) => void,
): Promise<Turns> {
  const connection = { connectionString: url, schema, migrate: true, max: 4, application_name: 'holdbar-queue', connectionTimeoutMillis: 10_000, statement_timeout: 20_000, keepAlive: true }; // prettier-ignore
  const queue = new Queue(queueName, { connection, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } }); // prettier-ignore
  queue.on('error', onFault);
  await queue.waitUntilReady();
  let worker: InstanceType<typeof Worker> | undefined;
  const add = async (count: number): Promise<void> => {
    for (let first = 0; first < count; first += together) {
      const some = Array.from({ length: Math.min(together, count - first) }, () => ({ name: 'turn', data: {}, opts: { jobId: randomUUID() } })); // prettier-ignore
      await queue.addBulk(some);
    }
  };
  return {
    add,
    begin: (turn, atOnce) => {
      // A turn that fails outside its part, as where the database is away, is over; what it had waits for another.
      worker = new Worker(queueName, async ({ id }) => turn(String(id)), { connection, concurrency: atOnce, lockDuration, stalledInterval, maxStalledCount, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } }); // prettier-ignore
      worker.on('error', onFault);
      worker.on('failed', (_turn: unknown, fault: unknown) => onFault(fault));
    },
    mend: async () => {
      for (const name of await store.turns())
        if (!alive.includes(await queue.getJobState(name))) await store.lost(name);
      const { waiting, taken } = await store.counts();
      const given = await queue.getJobCountByTypes('active', 'waiting', 'prioritized', 'delayed');
      await add(Math.max(0, waiting + taken - given));
    },
    close: async () => {
      await worker?.close();
      await queue.close();
    },
  };
}
