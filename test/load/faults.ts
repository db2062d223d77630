import { setTimeout as after } from 'node:timers/promises';
import { startCluster } from '../systems/postgres/cluster.ts';
import { oneThread, simulation, startAsking, type Asking } from '../systems/jobs/studyCluster.ts';
import { startWorkerProcess, type WorkerProcess } from '../systems/jobs/workerProcess.ts';
import { startLibraryServer, type LibraryServer } from '../server/store/libraryServer.ts';
import { tmpdir } from 'node:os';
import { wholeNumbers } from './arguments.ts';

// Studies, while workers and the server are killed and PostgreSQL goes down, at random, one blow after the other: whether
// every study is completed, with the answer of one thread.
//   npx tsx test/load/faults.ts [--kills 30] [--crashes 10] [--draws 200000]
const { kills, crashes, draws } = wholeNumbers({ kills: 30, crashes: 10, draws: 200_000 });

const asked = simulation(draws);
const expected = await oneThread(asked);
const cluster = await startCluster();
const url = await cluster.createDatabase();
const place = { DATA_DIR: tmpdir(), DATABASE_URL: url };
const workers: WorkerProcess[] = [await startWorkerProcess(url), await startWorkerProcess(url)];
let server: LibraryServer = await startLibraryServer(place);
const asking: Asking = await startAsking(url, 3_600_000);
let isOver = false;
let completed = 0;

/** One study after the other, as long as there are blows. */
async function ask(): Promise<void> {
  while (!isOver) {
    const id = await asking.begin(asked);
    const { state, reason } = await asking.ended(id);
    if (state !== 'done') throw new Error(`a study is ${state}: ${reason ?? ''}`);
    if ((await asking.answer(id)) !== expected) throw new Error('an answer is another');
    completed += 1;
  }
}

/** A process that was killed is started again, as whoever watches over it does. */
async function restarted<Process>(start: () => Promise<Process>): Promise<Process> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 20) throw error;
      await after(500);
    }
  }
}

const blows = [...Array.from({ length: kills }, (_, at) => (at % 6 === 5 ? 'server' : 'worker')), ...Array.from({ length: crashes }, () => 'postgres')]; // prettier-ignore
const asks = ask();
asks.catch(() => (isOver = true));
while (blows.length > 0 && !isOver) {
  await after(1000 + 4000 * Math.random());
  const [blow] = blows.splice(Math.floor(Math.random() * blows.length), 1);
  if (blow === 'postgres') await cluster.crash();
  else if (blow === 'server') {
    await server.kill();
    server = await restarted(() => startLibraryServer(place));
  } else {
    await workers.shift()?.kill();
    workers.push(await restarted(() => startWorkerProcess(url)));
  }
  console.log(`${blow}; ${blows.length} blows left, ${completed} studies completed`);
}
isOver = true;
await asks;
const { waiting, taken, running, parked } = await asking.studies.counts();
console.log(`${completed} studies completed, all equal; left: ${waiting} parts waiting, ${taken} taken, ${running} studies running, ${parked} parked`); // prettier-ignore
await Promise.all([...workers.map(({ kill }) => kill()), server.kill()]);
await asking.close();
await cluster.stop();
