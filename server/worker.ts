import { startWorker } from './jobs/startWorker.ts';
import { InputError } from './inputError.ts';
import { localeOfEnvironment } from './language.ts';
import { processTerminal } from './terminal/processTerminal.ts';

const terminal = processTerminal();
try {
  await startWorker(terminal);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  terminal.err(`holdbar: ${error.explanation[localeOfEnvironment(terminal.environment)]}\n`);
  process.exit(2);
}
process.exit();
