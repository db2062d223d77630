import { constants, setPriority } from 'node:os';
import { engineVersion, words } from '../../models/index.ts';
import { configurationOf } from '../configuration.ts';
import { InputError } from '../inputError.ts';
import { openLog } from '../operations/log.ts';
import { openLibrary } from '../store/library/openLibrary.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { studiesOf } from './studiesOf.ts';

/**
 * Computes parts of studies, behind whatever else the machine does, until the process is told to stop: then what is under way may finish for a while, and the
 * rest is given back. A second signal ends at once, as any end may: another process does what was not done.
 * @throws InputError where there is no PostgreSQL to share the work through
 */
export async function startWorker(terminal: Terminal): Promise<void> {
  const configuration = configurationOf(terminal.environment);
  if (configuration.DATABASE_URL === undefined)
    throw new InputError(
      words(
        'En arbeider henter arbeid fra PostgreSQL. Sett DATABASE_URL til den samme databasen som serveren har. Uten PostgreSQL regner serveren selv.',
        'Ein arbeidar hentar arbeid frå PostgreSQL. Set DATABASE_URL til den same databasen som serveren har. Utan PostgreSQL reknar serveren sjølv.',
        'A worker takes work from PostgreSQL. Set DATABASE_URL to the database that the server has. Without PostgreSQL the server computes by itself.',
      ),
    );
  const log = openLog(configuration.LOG_LEVEL ?? 'info', terminal.err);
  // Who answers people goes first on a machine that both share. Threads take over what the process has when they begin.
  setPriority(constants.priority.PRIORITY_LOW);
  const told = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const opened = await openLibrary(configuration, (fault) => log.error({ fault }, 'database'));
  try {
    const studies = await studiesOf(opened, configuration, true, log);
    terminal.out(`Holdbar ${engineVersion}: worker\n`);
    await told;
    log.info('stopping');
    await studies.stop();
  } finally {
    await opened.close();
  }
}
