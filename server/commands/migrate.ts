import { formatVersion, isYaml, migrated, scenarioMigrations, words, type ScenarioDocument } from '../../models/index.ts'; // prettier-ignore
import { scenarioText } from '../store/scenarioText.ts';
import { writeFile } from '../store/writeFile.ts';
import type { Command } from './command.ts';
import { openDocument, readOperand, readOperandText } from './scenarioOperand.ts';

/** Writes a file in the newest version of the format; it is checked first, and a newer one is refused. */
export const migrate: Command = {
  operands: { least: 1, most: 1 },
  options: {
    out: { takesValue: true, value: 'OUT', short: 'o', help: words('filen som skrives, JSON eller YAML etter navnet, i stedet for standard ut', 'fila som blir skriven, JSON eller YAML etter namnet, i staden for standard ut', 'the file that is written, JSON or YAML by its name, instead of standard output') },
  },
  run: async ({ operands: [name = '-'], terminal, values, locale }) => {
    const given = await readOperand(name, terminal);
    const document = migrated(scenarioMigrations, given) as ScenarioDocument;
    await openDocument(name, document, terminal);
    const before = (given as { readonly version: number }).version;
    terminal.err(`${(before === formatVersion ? newest : changed(before))[locale]}\n`);
    const out = values.get('out');
    const form = out ?? name;
    const text = await scenarioText(document, form, isYaml('', form) && isYaml('', name) ? readOperandText(name, terminal) : '');
    if (out === undefined) terminal.out(text);
    else writeFile(out, text, terminal);
    return 0;
  },
}; // prettier-ignore

const newest = words(
  `Filen er i versjon ${formatVersion}, som er den nyeste.`,
  `Fila er i versjon ${formatVersion}, som er den nyaste.`,
  `The file is in version ${formatVersion}, which is the newest.`,
);

const changed = (from: number) =>
  words(
    `Filen er løftet fra versjon ${from} til ${formatVersion}.`,
    `Fila er løfta frå versjon ${from} til ${formatVersion}.`,
    `The file has been brought from version ${from} to ${formatVersion}.`,
  );
