import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { join, relative } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { engineVersion, runResult, words } from '../models/index.ts';
import { createApp } from './app.ts';
import { configurationOf, type Configuration } from './configuration.ts';
import { InputError } from './inputError.ts';
import { buildPage, pageIsStale } from './page/buildPage.ts';
import { readPage } from './page/readPage.ts';
import type { AccessParts } from './routes/access/accessParts.ts';
import { runScenario } from './runScenario.ts';
import { openLibrary } from './store/library/openLibrary.ts';
import { readScenarios } from './store/readScenarios.ts';
import type { ScenarioStore } from './store/scenarioStore.ts';
import { openIdProvider } from './access/provider.ts';
import { usualRates, type Team } from './access/team.ts';
import { teamSettingsOf, type TeamSettings } from './access/teamSettings.ts';
import type { AccessStore } from './store/access/accessStore.ts';
import { allQuestions } from './work/allQuestions.ts';
import { questionThreads, type QuestionWorkers } from './work/questionThreads.ts';
import type { Terminal } from './terminal/terminal.ts';

const root = join(import.meta.dirname, '..');

/** The scenario whose verdict is printed at the start. */
const example = 'tromso';

/** How long requests that are under way at a stop may take, in milliseconds. */
const patience = 5_000;

/** Builds the page where that is due, serves page and API until the process is told to stop. @throws InputError */
export async function startServer(terminal: Terminal): Promise<void> {
  const configuration = configurationOf(terminal.environment);
  const settings = teamSettingsOf(terminal.environment, configuration.HOST);
  // The port is taken first: who comes before the page is built waits for it.
  let ready: (app: ReturnType<typeof createApp>) => void = () => undefined;
  const app = new Promise<ReturnType<typeof createApp>>((resolve) => (ready = resolve));
  const server = createAdaptorServer({
    fetch: async (request, environment) => (await app).fetch(request, environment),
  }) as Server;
  const stop = stopping(server);
  const workers = questionThreads();
  await listening(server, configuration);
  let opened: Awaited<ReturnType<typeof openLibrary>> | undefined;
  try {
    const scenarios = readScenarios(relative('', join(root, 'scenarios')));
    opened = await openLibrary(configuration, (fault) => logged(terminal, { fault: textOf(fault) }));
    const team = settings === undefined ? {} : { team: teamOf(settings, opened.access) };
    const parts = { library: opened.library, accessStore: opened.access, ...team, scenarios, person: localPerson(terminal), now: () => new Date(), randomBytes }; // prettier-ignore
    ready(await builtApp(parts, workers, terminal));
    terminal.out(`Holdbar ${engineVersion}: ${settings?.PUBLIC_URL ?? addressOf(server, configuration)}\n`);
    terminal.out(verdictLine(scenarios));
    await stop;
  } finally {
    server.close();
    server.closeAllConnections();
    await workers.stop();
    await opened?.close();
  }
}

/** How a team signs in. */
const teamOf = (settings: TeamSettings, store: AccessStore): Team => ({
  store,
  settings,
  provider: openIdProvider(settings),
  rates: usualRates,
});

/** Whoever works at this machine, by the name that the machine knows. */
function localPerson({ environment }: Terminal): AccessParts['person'] {
  const name = [environment['USER'], environment['USERNAME']].find(
    (each) => each !== undefined && each !== '',
  );
  return { id: 'local', name: name ?? 'local' };
}

async function builtApp(parts: AccessParts, workers: QuestionWorkers, terminal: Terminal) {
  if (pageIsStale(root)) {
    terminal.out('Bygger siden …\n');
    await buildPage(root);
  }
  return createApp({
    ...parts,
    questions: await allQuestions(),
    workers,
    page: readPage(join(root, 'dist/client')),
    onFault: (fault, requestId) => logged(terminal, { requestId, fault: textOf(fault) }),
  });
}

async function listening(server: Server, { PORT, HOST }: Configuration): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(PORT, HOST, resolve);
    });
  } catch (error) {
    throw notListening((error as NodeJS.ErrnoException).code ?? '', PORT, HOST);
  }
}

function notListening(code: string, port: number, host: string): InputError {
  if (code === 'EADDRINUSE')
    return new InputError(
      words(
        `Port ${port} er i bruk. Stopp programmet som bruker den, eller velg en annen: PORT=${port + 1} npm start`,
        `Port ${port} er i bruk. Stopp programmet som bruker han, eller vel ein annan: PORT=${port + 1} npm start`,
        `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
      ),
    );
  return new InputError(
    words(
      `Kan ikke lytte på ${host}, port ${port} (${code}). Velg en annen HOST eller PORT.`,
      `Kan ikkje lytte på ${host}, port ${port} (${code}). Vel ein annan HOST eller PORT.`,
      `Cannot listen on ${host}, port ${port} (${code}). Choose another HOST or PORT.`,
    ),
  );
}

/** The address to open in a browser on this machine. */
function addressOf(server: Server, { HOST }: Configuration): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(HOST);
  const host = local ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${port}`;
}

function verdictLine(scenarios: ScenarioStore): string {
  const scenario = scenarios.find(example);
  if (scenario === undefined) return '';
  const { verdict } = runResult(scenario, runScenario(scenario));
  return `${scenario.head.title}: ${verdict.sentence.nb}\n`;
}

/** Waits for a signal to stop, lets requests that are under way finish, and closes. A second signal ends at once. */
function stopping(server: Server): Promise<void> {
  let underWay = 0;
  let told = false;
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (told && underWay === 0) server.closeAllConnections();
    });
  });
  return new Promise((resolve) => {
    const stop = (): void => {
      told = true;
      server.close(() => resolve());
      if (underWay === 0) server.closeAllConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

const logged = ({ err }: Terminal, entry: object): void => err(`${JSON.stringify(entry)}\n`);

const textOf = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
