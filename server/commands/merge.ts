import { hallFormat, isYaml, mergeScenarios, ScenarioError, words, type Merge, type MergeSide } from '../../models/index.ts'; // prettier-ignore
import { summary } from '../answers/answerError.ts';
import { InputError } from '../inputError.ts';
import { scenarioText } from '../store/scenarioText.ts';
import { writeFile } from '../store/writeFile.ts';
import { mergeText, openText } from '../terminal/mergeText.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Call, Command } from './command.ts';
import { openDocument, openOperands, readOperandText } from './scenarioOperand.ts';

/**
 * Puts together two files that come from the same base, input by input. Exit code 2, and nothing written, while a
 * conflict is open.
 */
export const merge: Command = {
  operands: { least: 3, most: 3 },
  options: {
    prefer: { takesValue: true, value: 'mine|theirs', help: words('hvem som vinner der begge har endret', 'kven som vinn der begge har endra', 'who wins where both have changed') },
    mine: { takesValue: true, value: 'PATH,…', help: words('konflikter der mine står', 'konfliktar der mine står', 'conflicts where mine stands') },
    theirs: { takesValue: true, value: 'PATH,…', help: words('konflikter der deres står', 'konfliktar der deira står', 'conflicts where theirs stands') },
    out: { takesValue: true, value: 'OUT', short: 'o', help: words('filen det samlede scenariet skrives til, JSON eller YAML etter navnet', 'fila det samla scenariet blir skrive til, JSON eller YAML etter namnet', 'the file the merged scenario is written to, JSON or YAML by its name') },
  },
  run: async (call) => {
    const { terminal, locale, flags, values, operands } = call;
    const found = await merged(call);
    terminal.out(flags.has('json') ? `${prettyJson(found)}\n` : mergeText(found, { locale, columns: terminal.columns }));
    if (found.document === undefined) {
      terminal.err(`holdbar: ${openText(found, locale)}\n`);
      return 2;
    }
    const [, mine = '-'] = operands;
    await openDocument(mine, found.document, terminal);
    const out = values.get('out');
    if (out === undefined) return 0;
    const isEdited = mine !== '-' && isYaml('', out) && isYaml('', mine);
    writeFile(out, await scenarioText(found.document, out, isEdited ? readOperandText(mine, terminal) : ''), terminal);
    return 0;
  },
}; // prettier-ignore

/** @throws FileError, and InputError for a choice that cannot be made */
async function merged(call: Call): Promise<Merge> {
  const prefer = sideOf(call.values.get('prefer'));
  const choices = (['mine', 'theirs'] as const).flatMap((side) =>
    (call.values.get(side) ?? '').split(',').filter((path) => path.trim() !== '').map((path) => [path.trim(), side] as const),
  ); // prettier-ignore
  const [base, mine, theirs] = await openOperands(call);
  if (base === undefined || mine === undefined || theirs === undefined) throw new RangeError('not three scenarios'); // prettier-ignore
  try {
    const wishes = { choices: Object.fromEntries(choices), ...(prefer === undefined ? {} : { prefer }) };
    return mergeScenarios(hallFormat, { base, mine, theirs }, wishes);
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(summary(error.problems));
    throw error;
  }
}

/** @throws InputError for a side that there is not */
function sideOf(found: string | undefined): MergeSide | undefined {
  if (found === undefined || found === 'mine' || found === 'theirs') return found;
  throw new InputError(
    words(`«${found}» er ingen side. Skriv --prefer mine eller --prefer theirs.`, `«${found}» er inga side. Skriv --prefer mine eller --prefer theirs.`, `"${found}" is no side. Write --prefer mine or --prefer theirs.`), // prettier-ignore
  );
}
