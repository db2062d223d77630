import { parseArgs } from 'node:util';
import { nearest, words, type Locale } from '../../models/index.ts';
import { InputError } from '../inputError.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Call, Command, CommandEntry, Option } from './command.ts';

/** The options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: {
    takesValue: false,
    help: words('ett JSON-dokument på standard ut', 'eitt JSON-dokument på standard ut', 'one JSON document on standard output'), // prettier-ignore
  },
  language: {
    takesValue: true,
    help: words('språket: nb, nn eller en', 'språket: nb, nn eller en', 'the language: nb, nn or en'),
  },
  lang: { takesValue: true, help: words('det samme som --language', 'det same som --language', 'the same as --language') }, // prettier-ignore
  help: { takesValue: false, help: words('denne hjelpen', 'denne hjelpa', 'this help') },
};

/** Reads the words after a command. @throws InputError naming what is not understood, and what would be */
export function callOf(
  args: readonly string[],
  command: Command,
  entry: CommandEntry,
  locale: Locale,
  terminal: Terminal,
): Call {
  const options = { ...command.options, ...commonOptions };
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { takesValue, short }]) => [
        name,
        {
          type: takesValue ? ('string' as const) : ('boolean' as const),
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, Object.keys(options));
    if (option.takesValue && token.value === undefined) throw valueNeeded(token.rawName, true);
    if (!option.takesValue && token.value !== undefined) throw valueNeeded(token.rawName, false);
    if (option.takesValue) values.set(token.name, token.value ?? '');
    else flags.add(token.name);
  }
  const { least, most } = command.operands;
  if (!flags.has('help') && (positionals.length < least || positionals.length > most))
    throw wrongOperands(positionals, most, entry);
  return { operands: positionals, flags, values, locale, terminal };
}

function unknownOption(found: string, known: readonly string[]): InputError {
  const near = nearest(found.replace(/^-+/, ''), known);
  return new InputError(
    near === undefined
      ? words(`Ukjent valg ${found}.`, `Ukjent val ${found}.`, `Unknown option ${found}.`)
      : words(
          `Ukjent valg ${found}. Mente du --${near}?`,
          `Ukjent val ${found}. Meinte du --${near}?`,
          `Unknown option ${found}. Did you mean --${near}?`,
        ),
  );
}

const valueNeeded = (name: string, needed: boolean): InputError =>
  new InputError(
    needed
      ? words(`${name} trenger en verdi.`, `${name} treng ein verdi.`, `${name} needs a value.`)
      : words(`${name} tar ingen verdi.`, `${name} tek ingen verdi.`, `${name} takes no value.`),
  );

function wrongOperands(found: readonly string[], most: number, { usage }: CommandEntry): InputError {
  const extra = found[most];
  return new InputError(
    extra === undefined
      ? words(`Det mangler noe. Skriv: ${usage}`, `Det manglar noko. Skriv: ${usage}`, `Something is missing. Write: ${usage}`)
      : words(`«${extra}» er for mye. Skriv: ${usage}`, `«${extra}» er for mykje. Skriv: ${usage}`, `"${extra}" is too much. Write: ${usage}`),
  ); // prettier-ignore
}
