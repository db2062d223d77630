import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import type { Simulation } from '../../models/index.ts';
import { startCluster } from '../systems/postgres/cluster.ts';
import { simulation, startAsking } from '../systems/jobs/studyCluster.ts';
import { startWorkerProcess } from '../systems/jobs/workerProcess.ts';

/** The most memory that a process has held, in megabytes: proc(5), VmHWM. */
const most = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;

test('ten million futures are summed up in bounded memory, with percentiles of stated accuracy', async () => {
  const cluster = await startCluster();
  onTestFinished(cluster.stop);
  const url = await cluster.createDatabase();
  const asking = await startAsking(url, 3_600_000);
  onTestFinished(asking.close);
  const worker = await startWorkerProcess(url);
  onTestFinished(async () => void (await worker.stop()));
  const id = await asking.begin(simulation(10_000_000));
  expect(await asking.ended(id)).toMatchObject({ state: 'done' });
  const answer = JSON.parse(await asking.answer(id)) as Simulation;
  const { margin } = answer.keyFigures;
  console.log(`${answer.draws} futures, ${answer.foot.kept} kept; margin ${JSON.stringify(margin)}; the worker held ${most(worker.pid)} MB at most`); // prettier-ignore
  expect(answer.draws).toBe(10_000_000);
  expect(most(worker.pid)).toBeLessThan(500);
  // A thousandth of the stretch of those kept.
  expect(margin?.accuracy).toBeLessThan((margin!.p95! - margin!.p5!) / 100);
});
