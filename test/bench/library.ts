import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { startLibraryServer, type LibraryServer } from '../server/store/libraryServer.ts';
import { tromso } from '../server/store/writers.ts';
import { tableOf, type TableRow } from './table.ts';

/**
 * How fast the library answers on SQLite, over HTTP on this machine: printed, never a test, since machines differ. The
 * server runs in a process of its own; every save is on the disk before it is answered. `--quick` leaves out the soak,
 * which takes some minutes.
 */
const soak = !process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'holdbar-bench-'));
const server = await startLibraryServer({ DATA_DIR: folder });

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** One request over an agent's connections. */
function ask(agent: Agent, method: string, path: string, body = '', more: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { ...more, ...(body === '' ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }) };
    const sent = httpRequest(`${server.url}/api/library${path}`, { method, agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
} // prettier-ignore

async function expectDone(reply: Promise<Reply>, status = 200): Promise<Reply> {
  const { status: found, body } = await reply;
  if (found !== status) throw new Error(`${found} instead of ${status}: ${body.slice(0, 300)}`);
  return { status: found, body };
}

interface Pace {
  readonly perSecond: number;
  /** How long the server computed for one request, in milliseconds: the same where others use the machine too. */
  readonly computed: number;
}

/** As many loops side by side as there are connections, until the time is over. */
async function closedLoop(connections: number, seconds: number, one: (loop: number) => Promise<unknown>): Promise<Pace> {
  const before = await stateOf(server);
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const loop = async (index: number): Promise<void> => {
    while (performance.now() < until) {
      await one(index);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => loop(index)));
  const { computed } = await stateOf(server);
  return { perSecond: count / seconds, computed: (computed - before.computed) / count };
} // prettier-ignore

/** Requests at their own times, whether the ones before are answered or not. @returns milliseconds, in order */
async function openLoop(perSecond: number, seconds: number, one: (index: number) => Promise<unknown>): Promise<readonly number[]> {
  const begun = performance.now();
  const times: number[] = [];
  const waiting: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = begun + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    // Counted from when it was due: who has to wait for the ones before, waits too.
    waiting.push(one(index).then(() => void times.push(performance.now() - due)));
  }
  await Promise.all(waiting);
  return times.sort((a, b) => a - b);
} // prettier-ignore

const few = new Agent({ keepAlive: true, maxSockets: 16 });
const many = new Agent({ keepAlive: true, maxSockets: 200 });
const scenarios = await Promise.all(
  Array.from({ length: 16 }, async () => {
    const { body } = await expectDone(ask(few, 'POST', '', JSON.stringify({ scenario: tromso() })), 201);
    return { id: (JSON.parse(body) as { id: string }).id, number: 1 };
  }),
);
const idOf = (index: number): string => scenarios[index % scenarios.length]?.id ?? '';
const read = (agent: Agent, index: number): Promise<Reply> =>
  expectDone(ask(agent, 'GET', `/${idOf(index)}`));

async function save(loop: number): Promise<void> {
  const scenario = scenarios[loop];
  if (scenario === undefined) throw new RangeError(`no scenario ${loop}`);
  const document = { ...tromso(), notes: `version ${scenario.number + 1}` };
  await expectDone(ask(few, 'PUT', `/${scenario.id}`, JSON.stringify({ scenario: document }), { 'If-Match': `"${scenario.number}"` })); // prettier-ignore
  scenario.number += 1;
}

const rows: TableRow[] = [];
const paceRow = (name: string, { perSecond, computed }: Pace, least: number): TableRow => ({
  name: `closed loop, 16 connections: ${name}`,
  value: perSecond,
  unit: '/s',
  least,
  note: `${computed.toFixed(2)} ms of computing each`,
});

await closedLoop(16, 3, (loop) => read(few, loop));
rows.push(paceRow('reads', await closedLoop(16, 10, (loop) => read(few, loop)), 1000));

await closedLoop(16, 8, save);
rows.push(paceRow('durable saves', await closedLoop(16, 10, save), 200));

await Promise.all(Array.from({ length: 200 }, (_, index) => read(many, index)));
const times = await openLoop(200, 20, (index) => read(many, index));
const median = times[times.length >> 1] ?? NaN;
const p99 = times[Math.floor(times.length * 0.99)] ?? NaN;
rows.push({ name: 'open loop, 200 reads/s over 200 connections: p99', value: p99, unit: 'ms', most: 100, note: `median ${median.toFixed(1)} ms` }); // prettier-ignore

if (soak) {
  const mixed = async (requests: number): Promise<void> => {
    let sent = 0;
    const loop = async (index: number): Promise<void> => {
      for (let request = (sent += 1); request <= requests; request = sent += 1)
        await (request % 50 === 0 ? save(index) : read(few, request));
    };
    await Promise.all(scenarios.map((_, index) => loop(index)));
  };
  await mixed(20_000);
  const { rss: before } = await stateOf(server);
  await mixed(200_000);
  const { rss: after } = await stateOf(server);
  const note = `${(before / 1e6).toFixed(0)} → ${(after / 1e6).toFixed(0)} MB`;
  rows.push({ name: 'soak, 200,000 requests after 20,000: growth', value: (after / before - 1) * 100, unit: '%', most: 10, note }); // prettier-ignore
}

const processor = cpus()[0]?.model ?? 'unknown processor';
process.stdout.write(
  `${processor} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\nThe library on SQLite, over HTTP\n\n${tableOf(rows)}\n`,
);
await server.kill();
few.destroy();
many.destroy();
rmSync(folder, { recursive: true });

/** Resident memory of the server after a collection, in bytes, and how long it has computed, in milliseconds. */
async function stateOf({
  process: child,
}: LibraryServer): Promise<{ readonly rss: number; readonly computed: number }> {
  const answer = once(child, 'message');
  child.send('state');
  const [state] = (await answer) as [{ rss: number; computed: number }];
  return state;
}
