import { resolve } from 'node:path';
import { words } from '../../models/index.ts';
import { configurationOf } from '../configuration.ts';
import type { OpenLibrary } from '../store/library/openLibrary.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Call, Command } from './command.ts';

/** Writes the whole library into a file, while the server may go on. */
export const backup: Command = {
  operands: { least: 1, most: 1 },
  options: {},
  run: async (call) => {
    const { backUp } = await import('../store/library/backup.ts');
    return withLibrary(call, backUp, written);
  },
};

/** Brings a backup back into an empty library. */
export const restoreCommand: Command = {
  operands: { least: 1, most: 1 },
  options: {},
  run: async (call) => {
    const { restore } = await import('../store/library/restore.ts');
    return withLibrary(call, restore, restored);
  },
};

const written = words(
  'Sikkerhetskopien er skrevet',
  'Tryggleikskopien er skriven',
  'The backup has been written',
);
const restored = words('Biblioteket er gjenopprettet fra', 'Biblioteket er gjenoppretta frå', 'The library has been restored from'); // prettier-ignore

/** Opens the library that the environment names, does something with it and a file, and says what was done. */
async function withLibrary(
  { operands, terminal, locale, flags }: Call,
  action: (library: OpenLibrary, file: string) => Promise<void>,
  done: typeof written,
): Promise<number> {
  // npm runs programs in its own folder; the file lies where it was started.
  const file = resolve(terminal.environment['INIT_CWD'] ?? '', operands[0] ?? '');
  const { openLibrary } = await import('../store/library/openLibrary.ts');
  const opened = await openLibrary(configurationOf(terminal.environment), (fault) => terminal.err(`${fault.message}\n`)); // prettier-ignore
  try {
    await action(opened, file);
  } finally {
    await opened.close();
  }
  terminal.out(flags.has('json') ? `${prettyJson({ file })}\n` : `${done[locale]}: ${file}\n`);
  return 0;
}
