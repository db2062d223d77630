import { createHash } from 'node:crypto';
import type { Asked, ScenarioDocument } from '../../models/index.ts';
import { startCluster } from '../systems/postgres/cluster.ts';
import { oneThread, simulation, startAsking } from '../systems/jobs/studyCluster.ts';
import { startWorkerProcess } from '../systems/jobs/workerProcess.ts';
import { wholeNumbers } from './arguments.ts';
import { processorSeconds } from './processorTime.ts';

// Many scenarios, a study each, on 1, 2 and 4 worker processes of one thread: whether the answers are the same bits, and
// what processor time a future takes compared with one thread that has no database beside it.
//   npx tsx test/load/fleet.ts [--scenarios 357] [--draws 10000]
const { scenarios: count, draws } = wholeNumbers({ scenarios: 357, draws: 10_000 });

/** A scenario of its own for each municipality: another seed, and so other futures. */
function askedAt(index: number): Asked {
  const asked = simulation(draws);
  const [scenario] = asked.scenarios as [ScenarioDocument];
  return { ...asked, scenarios: [scenario], options: { draws, seed: index + 1 } };
}

const digest = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16); // prettier-ignore

const before = process.cpuUsage();
const singles: string[] = [];
for (let index = 0; index < count; index += 1) singles.push(await oneThread(askedAt(index)));
const { user, system } = process.cpuUsage(before);
const single = (user + system) / count / draws;
console.log(`one thread: ${single.toFixed(1)} µs of processor time a future, answers ${digest(singles)}`);

const cluster = await startCluster();
try {
  for (const workers of [1, 2, 4]) {
    const url = await cluster.createDatabase();
    const asking = await startAsking(url, 3_600_000);
    const processes = await Promise.all(Array.from({ length: workers }, () => startWorkerProcess(url)));
    const begun = performance.now();
    const earlier = processes.map(({ pid }) => processorSeconds(pid));
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) ids.push(await asking.begin(askedAt(index)));
    const answers: string[] = [];
    for (const id of ids) {
      const { state, reason } = await asking.ended(id);
      if (state !== 'done') throw new Error(`a study is ${state}: ${reason ?? ''}`);
      answers.push(await asking.answer(id));
    }
    const seconds = (performance.now() - begun) / 1000;
    const used = processes.reduce((sum, { pid }, at) => sum + processorSeconds(pid) - (earlier[at] ?? 0), 0);
    const each = (used / count / draws) * 1e6;
    const isSame = answers.every((answer, at) => answer === singles[at]);
    console.log(
      `${workers} workers: ${seconds.toFixed(1)} s, ${each.toFixed(1)} µs of processor time a future (${(each / single).toFixed(2)} × one thread), ` +
        `${Math.round((count * draws) / used)} draws per core-second, answers ${digest(answers)} ${isSame ? 'equal' : 'DIFFERENT'}`,
    );
    await Promise.all(processes.map(({ stop }) => stop()));
    await asking.close();
    if (!isSame) process.exitCode = 1;
  }
} finally {
  await cluster.stop();
}
