import { engineVersion, hallFormat, hallModel, loadHandbook, words } from '../../models/index.ts';
import { writeFile } from '../store/writeFile.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Command } from './command.ts';

/** Writes the documentation of the model, from its declarations, as Markdown in the language asked for. */
export const handbookCommand: Command = {
  operands: { least: 0, most: 0 },
  options: {
    out: {
      takesValue: true,
      help: words('filen som skrives, i stedet for standard ut', 'fila som blir skriven, i staden for standard ut', 'the file that is written, instead of standard output'), // prettier-ignore
    },
  },
  run: async ({ locale, values, flags, terminal }) => {
    const handbook = await loadHandbook();
    const markdown = handbook(hallModel, hallFormat, engineVersion, locale);
    const text = flags.has('json') ? `${prettyJson({ language: locale, markdown })}\n` : markdown;
    const out = values.get('out');
    if (out === undefined) terminal.out(text);
    else writeFile(out, text, terminal);
    return 0;
  },
};
