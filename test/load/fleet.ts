import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { start } from '../server/program.ts';
import { startCluster, type Cluster } from '../systems/postgres/cluster.ts';
import { startAsking } from '../systems/jobs/studyCluster.ts';
import { startWorkerProcess } from '../systems/jobs/workerProcess.ts';
import { wholeNumbers } from './arguments.ts';
import { hallStudies } from './halls.ts';
import { processorSeconds } from './processorTime.ts';

// A made-up hall in each municipality, a study each, on 1, 2 and 4 worker processes of one thread: whether the answers are the same bits, and
// what processor time a future takes compared with as many processes of the engine alone. Cores of one machine slow each other,
// so the engine alone runs as often at the same time.
//   npx tsx test/load/fleet.ts [--scenarios 357] [--draws 10000]
const { scenarios: count, draws } = wholeNumbers({ scenarios: 357, draws: 10_000 });
const studies = hallStudies(count, draws);

interface Fleet {
  readonly seconds: number;
  /** Processor time of all processes, in microseconds a future. */
  readonly each: number;
  /** Of each answer, in order. */
  readonly hashes: readonly string[];
}

const perFuture = (seconds: number): number => (seconds / count / draws) * 1e6;

async function alone(processes: number): Promise<Fleet> {
  const begun = performance.now();
  const said = await Promise.all(
    Array.from({ length: processes }, async (_, from) => {
      const words = ['--scenarios', count, '--draws', draws, '--from', from, '--each', processes].map(String);
      const child = start('test/load/engineAlone.ts', words);
      if (child.stdout === null || child.stderr === null) throw new Error('The engine has no output');
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
      if (out === '') throw new Error(err);
      return JSON.parse(out) as { readonly seconds: number; readonly hashes: readonly string[] };
    }),
  );
  return {
    seconds: (performance.now() - begun) / 1000,
    each: perFuture(said.reduce((sum, { seconds }) => sum + seconds, 0)),
    hashes: studies.map((_, index) => said[index % processes]?.hashes[Math.floor(index / processes)] ?? ''),
  };
}

async function atWorkers(cluster: Cluster, workers: number): Promise<Fleet> {
  const url = await cluster.createDatabase();
  const asking = await startAsking(url, 3_600_000);
  const processes = await Promise.all(Array.from({ length: workers }, () => startWorkerProcess(url)));
  const begun = performance.now();
  const earlier = processes.map(({ pid }) => processorSeconds(pid));
  const ids: string[] = [];
  for (const asked of studies) ids.push(await asking.begin(asked));
  const hashes: string[] = [];
  for (const id of ids) {
    const { state, reason } = await asking.ended(id);
    if (state !== 'done') throw new Error(`a study is ${state}: ${reason ?? ''}`);
    hashes.push(createHash('sha256').update(await asking.answer(id)).digest('hex'));
  }
  const seconds = (performance.now() - begun) / 1000;
  const used = processes.reduce((sum, { pid }, at) => sum + processorSeconds(pid) - (earlier[at] ?? 0), 0);
  await Promise.all(processes.map(({ stop }) => stop()));
  await asking.close();
  return { seconds, each: perFuture(used), hashes };
} // prettier-ignore

const told = (name: string, { seconds, each }: Fleet): string =>
  `${name}: ${seconds.toFixed(1)} s, ${each.toFixed(1)} µs of processor time a future, ${Math.round(1e6 / each)} draws per core-second`; // prettier-ignore

const cluster = await startCluster();
try {
  let expected: readonly string[] | undefined;
  for (const workers of [1, 2, 4]) {
    const engine = await alone(workers);
    console.log(told(`${workers} × the engine alone`, engine));
    expected ??= engine.hashes;
    const fleet = await atWorkers(cluster, workers);
    const isSame = [engine, fleet].every(({ hashes }) => hashes.join() === expected?.join());
    const ratio = fleet.each / engine.each;
    console.log(`${told(`${workers} workers`, fleet)}: ${ratio.toFixed(2)} ×, answers ${isSame ? 'equal' : 'DIFFERENT'}`); // prettier-ignore
    if (!isSame || ratio > 1.2) process.exitCode = 1;
  }
} finally {
  await cluster.stop();
}
