import { questionTable, words, type CarriedLink, type Question } from '../../models/index.ts';
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import { linkText } from '../terminal/questionText/linkText.ts';
import type { Command } from './command.ts';
import { exportDocument } from './exportDocument.ts';
import { exportOptions } from './exportOptions.ts';
import { exportPicture } from './exportPicture.ts';
import { exportScenario } from './exportScenario.ts';
import { exportTable } from './exportTable.ts';
import { answered } from './question.ts';

/** The most scenarios of one file: the one it is of, and those beside it. */
const mostCompared = 8;

/** What a scenario can be written as. */
const formats = ['json', 'yaml', 'link', 'xlsx', 'docx', 'pptx', 'planning', 'csv', 'png', 'svg'];

/** Writes a scenario in another format. A scenario too large for a link ends with 2, as other input that does not do. */
export const exportCommand: Command = {
  operands: { least: 1, most: mostCompared },
  options: {
    to: { takesValue: true, value: formats.join('|'), help: words('formatet', 'formatet', 'the format') },
    out: {
      takesValue: true,
      value: 'OUT',
      short: 'o',
      help: words('filen som skrives, i stedet for standard ut', 'fila som blir skriven, i staden for standard ut', 'the file that is written, instead of standard output'), // prettier-ignore
    },
    ...exportOptions,
  },
  run: async (call) => {
    const { terminal, locale, flags, values } = call;
    const to = values.get('to');
    checkFormat(to);
    if (to === 'xlsx' || to === 'docx' || to === 'pptx' || to === 'planning') return exportDocument(call, to);
    if (to === 'json' || to === 'yaml') return exportScenario(call, to);
    if (to === 'csv') return exportTable(call);
    if (to === 'png' || to === 'svg') return exportPicture(call, to);
    const question = (await questionTable.link.load()) as Question<unknown, CarriedLink>;
    const { scenarios, answer } = await answered(question, call);
    const look = { locale, columns: terminal.columns };
    const out = values.get('out');
    const text = linkText(answer, scenarios, look);
    const content = flags.has('json') ? `${prettyJson(answer)}\n` : answer.fits && out !== undefined ? `#${answer.fragment}\n` : text; // prettier-ignore
    if (answer.fits || flags.has('json')) write(content);
    if (!answer.fits) terminal.err(`holdbar: ${text}`);
    return answer.fits ? 0 : 2;

    function write(what: string): void {
      if (out === undefined) terminal.out(what);
      else writeFile(out, what, terminal);
    }
  },
};

/** @throws InputError for a format that is missing or unknown */
function checkFormat(found: string | undefined): void {
  if (found !== undefined && formats.includes(found)) return;
  const all = formats.join(', ');
  throw new InputError(
    found === undefined
      ? words(`Skriv hva det skal bli: --to ${all}.`, `Skriv kva det skal bli: --to ${all}.`, `Say what it is to become: --to ${all}.`)
      : words(`Formatet «${found}» finnes ikke. Velg blant ${all}.`, `Formatet «${found}» finst ikkje. Vel mellom ${all}.`, `There is no format "${found}". Choose among ${all}.`),
  ); // prettier-ignore
}
