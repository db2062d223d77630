import { words, type Locale } from '../../models/index.ts';
import { commonOptions } from './callOf.ts';
import type { Command, CommandEntry, Option } from './command.ts';

const program = 'npm run --silent holdbar --';

const heading = {
  usage: words('Bruk', 'Bruk', 'Usage'),
  commands: words('Kommandoer', 'Kommandoar', 'Commands'),
  options: words('Valg', 'Val', 'Options'),
  file: words(
    'FILE er en scenariofil, eller - for standard inn. 0: gjort, 2: feil bruk eller feil i filen, 1: feil i programmet.',
    'FILE er ei scenariofil, eller - for standard inn. 0: gjort, 2: feil bruk eller feil i fila, 1: feil i programmet.',
    'FILE is a scenario file, or - for standard input. 0: done, 2: wrong use or input, 1: a fault of the program.',
  ),
};

/** What the program can do. */
export function generalHelp(table: Readonly<Record<string, CommandEntry>>, locale: Locale): string {
  const rows = Object.values(table).map(({ usage, summary }) => [usage, summary[locale]] as const);
  return [
    `${heading.usage[locale]}: ${program} COMMAND [--json] [--language nb|nn|en]`,
    '',
    `${heading.commands[locale]}:`,
    ...aligned(rows),
    '',
    heading.file[locale],
    '',
  ].join('\n');
}

/** What one command does and takes. */
export function commandHelp({ usage, summary }: CommandEntry, command: Command, locale: Locale): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  const rows = options.map(([name, option]) => [optionUsage(name, option), option.help[locale]] as const);
  return [
    `${heading.usage[locale]}: ${program} ${usage}`,
    summary[locale],
    '',
    `${heading.options[locale]}:`,
    ...aligned(rows),
    '',
  ].join('\n');
}

const optionUsage = (name: string, { takesValue, value = '…', short }: Option): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${takesValue ? ` ${value}` : ''}`;

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widest = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(widest)}  ${second}`);
}
