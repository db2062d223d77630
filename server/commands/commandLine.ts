import { engineVersion, nearest, words, type Locale } from '../../models/index.ts';
import { FileError, InputError } from '../inputError.ts';
import { localeOfEnvironment, localeOfTag } from '../language.ts';
import { RequestError } from '../requestError.ts';
import { problemLines } from '../terminal/problemLines.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { callOf } from './callOf.ts';
import type { CommandEntry } from './command.ts';
import { commandTable } from './commandTable.ts';
import { commandHelp, generalHelp } from './help.ts';

/** Runs the command that the words name. @returns the exit code: 0 done, 2 bad usage or input, 1 a fault */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const locale = wishedLocale(args) ?? localeOfEnvironment(terminal.environment);
  try {
    return await runCommand(args, locale, terminal);
  } catch (error) {
    if (error instanceof InputError) terminal.err(`holdbar: ${error.explanation[locale]}\n`);
    else if (error instanceof RequestError) terminal.err(`holdbar: ${error.detail[locale]}\n`);
    else if (error instanceof FileError) terminal.err(problemLines(error, locale));
    else {
      terminal.err(`holdbar: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return 1;
    }
    return 2;
  }
}

async function runCommand(args: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') terminal.out(`${engineVersion}\n`);
  if (name === '--help' || name === 'help') terminal.out(generalHelp(commandTable, locale));
  if (name === '--version' || name === '--help' || name === 'help') return 0;
  if (name === undefined) {
    terminal.err(generalHelp(commandTable, locale));
    return 2;
  }
  const entry = entryOf(name);
  const command = await entry.load();
  const call = callOf(rest, command, entry, locale, terminal);
  for (const option of languageOptions) {
    const language = call.values.get(option);
    if (language !== undefined && localeOfTag(language) === undefined) throw unknownLanguage(language);
  }
  if (!call.flags.has('help')) return command.run(call);
  terminal.out(commandHelp(entry, command, locale));
  return 0;
}

function entryOf(name: string): CommandEntry {
  const entry = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (entry !== undefined) return entry;
  const names = Object.keys(commandTable);
  const near = nearest(name, names);
  const all = names.join(', ');
  throw new InputError(
    near === undefined
      ? words(`Ukjent kommando «${name}». Velg blant ${all}.`, `Ukjend kommando «${name}». Vel mellom ${all}.`, `Unknown command "${name}". Choose among ${all}.`) // prettier-ignore
      : words(
          `Ukjent kommando «${name}». Mente du «${near}»?`,
          `Ukjend kommando «${name}». Meinte du «${near}»?`,
          `Unknown command "${name}". Did you mean "${near}"?`,
        ),
  );
}

/** The two names of the option that chooses the language. */
const languageOptions = ['language', 'lang'] as const;

/** The language that the words ask for, also where the rest of them is wrong. */
function wishedLocale(args: readonly string[]): Locale | undefined {
  const tags = languageOptions.flatMap((option) => {
    const joined = args.find((word) => word.startsWith(`--${option}=`));
    const at = args.indexOf(`--${option}`);
    return [joined?.slice(option.length + 3), at === -1 ? undefined : args[at + 1]];
  });
  return localeOfTag(tags.find((tag) => tag !== undefined) ?? '');
}

const unknownLanguage = (found: string): InputError =>
  new InputError(
    words(
      `Språket «${found}» finnes ikke. Velg nb, nn eller en.`,
      `Språket «${found}» finst ikkje. Vel nb, nn eller en.`,
      `There is no language "${found}". Choose nb, nn or en.`,
    ),
  );
