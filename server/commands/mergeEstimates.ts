import { hallFormat, mergeEstimates, words } from '../../models/index.ts';
import { scenarioText } from '../store/scenarioText.ts';
import { writeFile } from '../store/writeFile.ts';
import { estimatesText } from '../terminal/mergeText.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Command } from './command.ts';
import { openDocument, openOperands } from './scenarioOperand.ts';

/** Makes one scenario with ranges of several people's estimates of the same hall. */
export const mergeEstimatesCommand: Command = {
  operands: { least: 2, most: 50 },
  options: {
    names: { takesValue: true, value: 'A,B,…', help: words('hva personene heter, i filenes rekkefølge', 'kva personane heiter, i rekkjefølgja til filene', 'what the people are called, in the order of the files') },
    out: { takesValue: true, value: 'OUT', short: 'o', help: words('filen scenariet med spenn skrives til, JSON eller YAML etter navnet', 'fila scenariet med spenn blir skrive til, JSON eller YAML etter namnet', 'the file the scenario with ranges is written to, JSON or YAML by its name') },
  },
  run: async (call) => {
    const { terminal, locale, flags, values, operands } = call;
    const [first, ...rest] = await openOperands(call);
    if (first === undefined) throw new RangeError('no scenario');
    const given = values.get('names')?.split(',').map((name) => name.trim()) ?? [];
    const found = mergeEstimates(hallFormat, [first, ...rest], { names: given, locale });
    await openDocument(operands[0] ?? '-', found.document, terminal);
    terminal.out(flags.has('json') ? `${prettyJson(found)}\n` : estimatesText(found, { locale, columns: terminal.columns }));
    const out = values.get('out');
    if (out !== undefined) writeFile(out, await scenarioText(found.document, out), terminal);
    return 0;
  },
}; // prettier-ignore
