import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster, type Cluster } from '../postgres/cluster.ts';
import { startProxy, type CuttableProxy } from './cuttableProxy.ts';
import { oneThread, portfolioFutures, simulation, startAsking, type Asking } from './studyCluster.ts';
import { startWorkerProcess, type WorkerProcess } from './workerProcess.ts';

// What is asked where nothing else is said: one part, begun, computed and answered in one turn.
const brief = simulation(10_240);
// Two parts.
const small = simulation(20_000);
// Eight parts whose futures are kept, and a stretch that is counted after them.
const large = simulation(90_000);

let cluster: Cluster;
let proxy: CuttableProxy;
let asking: Asking;
let workers: WorkerProcess[];

beforeAll(async () => {
  cluster = await startCluster();
  const url = await cluster.createDatabase();
  [asking, proxy] = await Promise.all([startAsking(url), startProxy(url)]);
  // The first reaches the database by a way that can be cut.
  workers = await Promise.all([proxy.url, url, url, url].map(startWorkerProcess));
});
afterAll(async () => {
  await Promise.all(workers.map(({ kill }) => kill()));
  await asking.close();
  await proxy.stop();
  await cluster.stop();
});

describe('a study on four worker processes', () => {
  test('has the answer of one thread to the last bit', async () => {
    const id = await asking.begin(small);
    expect(await asking.ended(id)).toMatchObject({ state: 'done', reason: null });
    expect(await asking.answer(id)).toBe(await oneThread(small));
  });

  test('that one turn is enough for has it too, though the process that computes it is killed in the middle', async () => {
    const url = await cluster.createDatabase();
    const alone = await startAsking(url);
    const first = await startWorkerProcess(url);
    const id = await alone.begin(brief);
    await expect.poll(async () => (await alone.studies.counts()).taken, { timeout: 20_000 }).toBe(1);
    await first.kill();
    const second = await startWorkerProcess(url);
    // No part of it was recorded: it is begun anew, and is over in one turn again.
    expect(await alone.ended(id)).toMatchObject({ state: 'done', stages: 1, parts: 1 });
    expect(await alone.answer(id)).toBe(await oneThread(brief));
    expect(await alone.studies.counts()).toEqual({ waiting: 0, taken: 0, running: 0, parked: 0 });
    await second.kill();
    await alone.close();
  });

  test('of a portfolio whose halls hang together has it too', async () => {
    const halls = portfolioFutures(10_000);
    const id = await asking.begin(halls);
    expect(await asking.ended(id)).toMatchObject({ state: 'done', reason: null, parts: 3 });
    expect(await asking.answer(id)).toBe(await oneThread(halls));
  });

  test('outlives that workers are killed, that PostgreSQL goes down and that the network is cut, all in the middle of it', async () => {
    const id = await asking.begin(large);
    let broken = 0;
    const blows: readonly (readonly [from: number, blow: () => Promise<void>])[] = [
      [1, async () => workers.pop()?.kill()],
      [3, () => cluster.crash()],
      [5, async () => {
        // The only one left is cut off.
        await Promise.all(workers.splice(1).map(({ kill }) => kill()));
        broken = proxy.cut();
        setTimeout(proxy.mend, 500);
      }],
    ]; // prettier-ignore
    let struck = 0;
    const { state } = await asking.ended(id, async ({ done, stage }) => {
      const next = blows[struck];
      if (next === undefined || (stage === 0 && done < next[0])) return;
      struck += 1;
      await next[1]();
    });
    expect(state).toBe('done');
    expect(struck).toBe(blows.length);
    expect(broken).toBeGreaterThan(0);
    expect(await asking.answer(id)).toBe(await oneThread(large));
    expect(await asking.studies.counts()).toMatchObject({ waiting: 0, taken: 0, running: 0 });
  });

  test('that always fails is parked with its reason, and blocks nobody; one that is cancelled is left', async () => {
    const poison = await asking.begin({ ...small, question: 'poison' });
    const heavy = await asking.begin(simulation(5_000_000), 'per');
    const light = await asking.begin(small, 'ola');
    expect(await asking.ended(light)).toMatchObject({ state: 'done' });
    expect(await asking.ended(poison)).toMatchObject({ state: 'parked', reason: 'no question poison' });
    await asking.studies.cancel(heavy);
    expect(await asking.ended(heavy)).toMatchObject({ state: 'cancelled' });
    // What it was at is let go, so that it stops at once; asked to stop, a worker ends in order.
    expect(await workers.pop()?.stop()).toBe(0);
  });
});
