import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { questionTable } from '../../../models/index.ts';
import { createApp } from '../../../server/app.ts';
import { configurationOf } from '../../../server/configuration.ts';
import { openLibrary } from '../../../server/store/library/openLibrary.ts';
import { studiesOf } from '../../../server/jobs/studiesOf.ts';
import { engineState } from '../../../server/operations/engineState.ts';
import { openLog } from '../../../server/operations/log.ts';
import { operationsOf } from '../../../server/operations/operations.ts';
import { readScenarios } from '../../../server/store/readScenarios.ts';
import { checkingThreads } from '../../../server/work/checkingThreads.ts';
import { questionThreads } from '../../../server/work/questionThreads.ts';

// The server without its page, so that a test can start and kill it without building anything.
const configuration = configurationOf(process.env);
const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);
const opened = await openLibrary(configuration, ({ message }) => say({ fault: message }));
const { library, access, database, news } = opened;
const scenarios = readScenarios(join(import.meta.dirname, '../../../scenarios'));
const questions = new Map([['simulate', await questionTable.simulate.load()]]);
const log = openLog('silent', () => undefined);
const app = createApp({
  library,
  news,
  accessStore: access,
  scenarios,
  operations: operationsOf({
    log,
    database,
    engine: () => engineState(scenarios, questions),
    isStopping: () => false,
  }),
  person: { id: 'local', name: 'Kari Nordmann' },
  now: () => new Date(),
  randomBytes,
  questions,
  checking: checkingThreads(),
  studies: await studiesOf(opened, configuration, false, log),
  workers: questionThreads(),
  page: new Map(),
  onFault: (fault) => say({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
});
const server = createAdaptorServer({ fetch: app.fetch }) as Server;
// A client that is slow to come back finds its connection still there.
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  say({ port: typeof address === 'object' ? address?.port : undefined });
});
// Asked, it says how much memory it holds, once what nobody uses has been given back, and how long it has computed.
process.on('message', () => {
  (globalThis as { readonly gc?: () => void }).gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: process.memoryUsage().rss, computed: (user + system) / 1000 });
});
// It does not outlive the test that started it.
process.on('disconnect', () => process.exit());
