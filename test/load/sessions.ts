import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { quantileSorted } from 'simple-statistics';
import { openFile, scenarioFile } from '../scenarioFiles.ts';
import { standalone } from '../../models/index.ts';
import { startLibraryServer } from '../server/store/libraryServer.ts';
import { startCluster } from '../systems/postgres/cluster.ts';
import { simulation, startAsking } from '../systems/jobs/studyCluster.ts';
import { startWorkerProcess } from '../systems/jobs/workerProcess.ts';
import { wholeNumbers } from './arguments.ts';
import { processorSeconds } from './processorTime.ts';

// People at work: each does one thing every thirty seconds, whether the one before is answered or not, while a heavy study
// of low priority runs. How long they wait, whether anything fails, whether the server's memory grows.
//   npx tsx test/load/sessions.ts [--sessions 500] [--minutes 10]
const { sessions, minutes } = wholeNumbers({ sessions: 500, minutes: 10 });

/** How often one does something, in milliseconds. */
const pause = 30_000;

const cluster = await startCluster();
const url = await cluster.createDatabase();
const server = await startLibraryServer({ DATA_DIR: tmpdir(), DATABASE_URL: url });
const worker = await startWorkerProcess(url);
const asking = await startAsking(url, 3_600_000);
const scenario = standalone(openFile(scenarioFile('tromso')));

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

async function asked({ method, path, body, headers = {} }: Request): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(`${server.url}${path}`, { method, headers: { 'Content-Type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, text: await answer.text() };
} // prettier-ignore

/** A scenario of each person's own, and how often it was saved. */
const own = await Promise.all(
  Array.from({ length: sessions }, async (_, person) => {
    const { text } = await asked({ method: 'POST', path: '/api/library', body: { scenario: { ...scenario, title: `Hall ${person}` } } }); // prettier-ignore
    return { id: (JSON.parse(text) as { readonly id: string }).id, version: 1 };
  }),
);

/** What people do: of twenty times, six read a list, six a scenario, five compute, three save. */
function action(person: number): Request {
  const mine = own[person]!;
  const which = randomInt(20);
  if (which < 6) return { method: 'GET', path: '/api/library?limit=20' };
  if (which < 12) return { method: 'GET', path: `/api/library/${mine.id}` };
  if (which < 17) return { method: 'POST', path: '/api/run', body: scenario };
  return { method: 'PUT', path: `/api/library/${mine.id}`, body: { scenario: { ...scenario, title: `Hall ${person}, ${mine.version}` } }, headers: { 'If-Match': `"${mine.version++}"` } }; // prettier-ignore
}

const memory = (): Promise<number> =>
  new Promise((resolve) => {
    server.process.once('message', (told) => resolve((told as { readonly rss: number }).rss / 1e6));
    server.process.send('memory');
  });

await asking.studies.begin({ id: 'f'.repeat(32), personId: 'night', asked: simulation(90_000_000), priority: 'low', at: new Date().toISOString() }); // prettier-ignore
const waits: number[] = [];
const errors: string[] = [];
const memories: number[] = [];
const begun = performance.now();
const usedBefore = process.cpuUsage();
const serverBefore = processorSeconds(server.process.pid ?? 0);
const workerBefore = processorSeconds(worker.pid);
const length = minutes * 60_000;
const underWay = new Set<Promise<void>>();

/** One request at its time; the wait counts from when it was due. */
async function due(person: number, at: number): Promise<void> {
  try {
    const { status, text } = await asked(action(person));
    if (status >= 400) errors.push(`${status} ${text.slice(0, 200)}`);
    waits.push(performance.now() - begun - at);
  } catch (error) {
    errors.push(String(error));
  }
}

const times = Array.from(
  { length: Math.floor((sessions * length) / pause) },
  (_, at) => (at * pause) / sessions,
);
let nextMemory = 0;
for (const [index, at] of times.entries()) {
  const left = at - (performance.now() - begun);
  if (left > 0) await after(left);
  const request = due(index % sessions, at).finally(() => underWay.delete(request));
  underWay.add(request);
  if (at >= nextMemory) {
    nextMemory += length / 20;
    memories.push(await memory());
  }
}
await Promise.all(underWay);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(usedBefore);
const share = (used: number): string => `${((100 * used) / seconds).toFixed(0)} %`;
waits.sort((a, b) => a - b);
const wait = (probability: number): string => `${quantileSorted(waits, probability).toFixed(0)} ms`;
const half = memories.length / 2;
const mean = (some: readonly number[]): number => some.reduce((sum, each) => sum + each, 0) / some.length;
const [first, second] = [mean(memories.slice(0, half)), mean(memories.slice(half))];
console.log(
  `${sessions} sessions, ${waits.length} actions in ${seconds.toFixed(0)} s, ${errors.length} errors`,
);
console.log(`waits: median ${wait(0.5)}, 95 % ${wait(0.95)}, 99 % ${wait(0.99)}, longest ${wait(1)}`);
console.log(`of one processor: server ${share(processorSeconds(server.process.pid ?? 0) - serverBefore)}, worker ${share(processorSeconds(worker.pid) - workerBefore)}, this program ${share((user + system) / 1e6)}`); // prettier-ignore
console.log(`memory of the server: ${first.toFixed(0)} MB in the first half, ${second.toFixed(0)} MB in the second: ${(second / first).toFixed(2)} ×`); // prettier-ignore
for (const error of [...new Set(errors)].slice(0, 10)) console.log(error);
// What is asked of two processors that this program shares: nobody waits half a second but one in a hundred, nothing grows.
if (errors.length > 0 || quantileSorted(waits, 0.99) >= 500 || second > 1.1 * first) process.exitCode = 1;
await asking.studies.cancel('f'.repeat(32));
await Promise.all([worker.kill(), server.kill()]);
await asking.close();
await cluster.stop();
