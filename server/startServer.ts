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
import { engineState, exampleId } from './operations/engineState.ts';
import { countStudies } from './jobs/countStudies.ts';
import { studiesOf } from './jobs/studiesOf.ts';
import { openLog } from './operations/log.ts';
import { operationsOf } from './operations/operations.ts';
import { stopping } from './operations/stopping.ts';
import type { PageFiles } from './page/pageFiles.ts';
import type { AccessParts } from './routes/access/accessParts.ts';
import type { Studies } from './jobs/studies.ts';
import { runScenario } from './runScenario.ts';
import { openLibrary } from './store/library/openLibrary.ts';
import { readScenarios } from './store/readScenarios.ts';
import type { ScenarioStore } from './store/scenarioStore.ts';
import { firstOwnerNote } from './access/firstOwner.ts';
import { openIdProvider } from './access/provider.ts';
import { usualRates, type Team } from './access/team.ts';
import { teamSettingsOf, type TeamSettings } from './access/teamSettings.ts';
import type { AccessStore } from './store/access/accessStore.ts';
import { allQuestions } from './work/allQuestions.ts';
import { checkingThreads } from './work/checkingThreads.ts';
import { questionThreads } from './work/questionThreads.ts';
import type { Terminal } from './terminal/terminal.ts';

const root = join(import.meta.dirname, '..');

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
  const checking = checkingThreads();
  await listening(server, configuration);
  // The person at this machine is not told of each request of the page.
  const level = configuration.LOG_LEVEL ?? (settings === undefined ? 'warn' : 'info');
  const log = openLog(level, terminal.err);
  let opened: Awaited<ReturnType<typeof openLibrary>> | undefined;
  let studies: Studies | undefined;
  try {
    const scenarios = readScenarios(relative('', join(root, 'scenarios')));
    opened = await openLibrary(configuration, (fault) => log.error({ fault }, 'database'));
    const questions = await allQuestions();
    studies = await studiesOf(opened, configuration, configuration.JOBS === 'here', log);
    const { METRICS_TOKEN: metricsToken } = configuration;
    const operations = operationsOf({
      log,
      database: opened.database,
      engine: () => engineState(scenarios, questions),
      isStopping: stop.isTold,
      ...(metricsToken === undefined ? {} : { metricsToken }),
    });
    countStudies(operations.metrics.registry, studies);
    const team = settings === undefined ? {} : { team: teamOf(settings, opened.access) };
    const access = { library: opened.library, checking, news: opened.news, told: stop.told, accessStore: opened.access, ...team, scenarios, person: localPerson(terminal), now: () => new Date(), randomBytes }; // prettier-ignore
    const page = await builtPage(terminal);
    const onFault = (fault: unknown, requestId: string): void => log.error({ fault, requestId }, 'fault');
    ready(createApp({ ...access, operations, studies, questions, workers, page, onFault }));
    terminal.out(`Holdbar ${engineVersion}: ${settings?.PUBLIC_URL ?? addressOf(server, configuration)}\n`);
    terminal.out(verdictLine(scenarios));
    const note = settings === undefined ? undefined : await firstOwnerNote(settings, opened.access);
    if (note !== undefined) terminal.out(`${note.nb}\n`);
    await stop.over;
  } finally {
    server.close();
    server.closeAllConnections();
    await Promise.all([workers.stop(), checking.stop()]);
    await studies?.stop();
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

async function builtPage(terminal: Terminal): Promise<PageFiles> {
  if (pageIsStale(root)) {
    terminal.out('Bygger siden …\n');
    await buildPage(root);
  }
  return readPage(join(root, 'dist/client'));
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
  const scenario = scenarios.find(exampleId);
  if (scenario === undefined) return '';
  const { verdict } = runResult(scenario, runScenario(scenario));
  return `${scenario.head.title}: ${verdict.sentence.nb}\n`;
}
