import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { startCluster } from '../systems/postgres/cluster.ts';
import { oneThread, simulation, startAsking } from '../systems/jobs/studyCluster.ts';
import { startWorkerProcess, type WorkerProcess } from '../systems/jobs/workerProcess.ts';
import { startLibraryServer, type LibraryServer } from '../server/store/libraryServer.ts';
import { wholeNumbers } from './arguments.ts';

// Studies, while workers and the server are killed and PostgreSQL goes down, at random, one blow after the other: whether
// every study is completed, with the answer of one thread.
//   npx tsx test/load/faults.ts [--kills 30] [--crashes 10] [--draws 200000] [--minutes 30]
// It fails where an answer is another, or it is not over in time; told to stop, or failing, it leaves no process behind.
const { kills, crashes, draws, minutes } = wholeNumbers({ kills: 30, crashes: 10, draws: 200_000, minutes: 30 }); // prettier-ignore

/** Aborted with what is wrong, where it fails. */
const failed = new AbortController();
setTimeout(
  () => failed.abort(new Error(`It is not over after ${minutes} minutes`)),
  minutes * 60_000,
).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => failed.abort(new Error(signal)));

const asked = simulation(draws);
const expected = await oneThread(asked);
const cluster = await startCluster();
const url = await cluster.createDatabase();
const place = { DATA_DIR: tmpdir(), DATABASE_URL: url };
const workers: WorkerProcess[] = [await startWorkerProcess(url), await startWorkerProcess(url)];
let server: LibraryServer = await startLibraryServer(place);
const asking = await startAsking(url, 3_600_000);
let areBlowsOver = false;
let completed = 0;

/** Asks the server until it answers, as a client does whose server or database is away; what it refuses is an error. */
async function patiently(path: string, init: RequestInit = {}): Promise<Study> {
  for (;;) {
    failed.signal.throwIfAborted();
    const { signal } = failed;
    // A server that is killed in the middle of its answer has not answered.
    const answer = await fetch(`${server.url}/api/studies${path}`, { ...init, signal })
      .then(async (response) => ({ status: response.status, ok: response.ok, text: await response.text() }))
      .catch(() => undefined);
    if (answer?.ok === true) return JSON.parse(answer.text) as Study;
    if (answer !== undefined && answer.status < 500) throw new Error(`${answer.status} ${answer.text}`);
    await after(200);
  }
}

interface Study {
  readonly id: string;
  readonly state: string;
  readonly reason?: string;
  readonly answer?: unknown;
}

/** One study after the other, as long as there are blows; begun and followed at the server that is killed. */
async function ask(): Promise<void> {
  const body = JSON.stringify({ question: asked.question, asked: { scenario: asked.scenarios[0], draws } });
  while (!areBlowsOver) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const { id } = await patiently('', { method: 'POST', headers, body });
    let study = await patiently(`/${id}`);
    for (; study.state === 'running'; study = await patiently(`/${id}`)) await after(200);
    if (study.state !== 'done') throw new Error(`a study is ${study.state}: ${study.reason ?? ''}`);
    if (JSON.stringify(study.answer) !== expected) throw new Error('an answer is another');
    completed += 1;
  }
}

/** A process that was killed is started again, as whoever watches over it does. */
async function restarted<Process>(start: () => Promise<Process>): Promise<Process> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 20 || failed.signal.aborted) throw error;
      await after(500);
    }
  }
}

/** Strikes at random, one blow after the other. */
async function strike(): Promise<void> {
  const blows = [...Array.from({ length: kills }, (_, at) => (at % 2 === 0 ? 'server' : 'worker')), ...Array.from({ length: crashes }, () => 'postgres')]; // prettier-ignore
  while (blows.length > 0) {
    await after(1000 + 4000 * Math.random(), undefined, { signal: failed.signal });
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
  areBlowsOver = true;
}

try {
  const both = [ask(), strike()].map((each) => each.catch((error: unknown) => failed.abort(error)));
  await Promise.all(both);
  failed.signal.throwIfAborted();
  const { waiting, taken, running, parked } = await asking.studies.counts();
  console.log(`${completed} studies completed, all equal; left: ${waiting} parts waiting, ${taken} taken, ${running} studies running, ${parked} parked`); // prettier-ignore
} finally {
  await Promise.all([...workers.map(({ kill }) => kill()), server.kill()]);
  await asking.close();
  await cluster.stop();
}
