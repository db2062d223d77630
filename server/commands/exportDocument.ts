import { askedSteps, finished, questionEntry, ScenarioError, words, type Question } from '../../models/index.ts'; // prettier-ignore
import { summary } from '../answers/answerError.ts';
import type { AskOne } from '../exports/councilAnswers.ts';
import { writtenDocument, type DocumentFormat } from '../exports/writtenDocument.ts';
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import { chosenOf } from './chosenOf.ts';
import type { Call } from './command.ts';
import { openOperands, readOperand } from './scenarioOperand.ts';

/** What a scenario is written as for others to read. */
type WrittenFormat = DocumentFormat | 'planning';

/** In what kroner a four-year plan is. */
const priceBases = ['plan', 'fixed', 'nominal'] as const;

/**
 * Writes the first scenario as a workbook, or as a document or slides for the council, with the others beside it; or as
 * the rows of a planning system.
 * @throws FileError, and InputError for an option that is wrong or no file to write
 */
export async function exportDocument(call: Call, format: WrittenFormat): Promise<number> {
  const { values, terminal, locale } = call;
  const out = values.get('out');
  if (out === undefined && format !== 'planning') throw noFile(format);
  const year = yearOf(values.get('year'));
  const prices = chosenOf('prices', values.get('prices') ?? 'plan', priceBases);
  const [scenario, ...compared] = await openOperands(call);
  if (scenario === undefined) throw new RangeError('no scenario to write');
  const bytes = await asInput(async () => {
    if (format === 'planning') {
      const reports = await import('../../models/reports/index.ts');
      return reports.writePlanning(scenario, {
        locale,
        year,
        prices,
        format: out?.endsWith('.xlsx') === true ? 'xlsx' : 'csv',
        signs: chosenOf('signs', values.get('signs') ?? 'cost', reports.planningSigns),
        responsibility: values.get('responsibility'),
        name: values.get('name'),
      });
    }
    const file = values.get('template');
    const template = file === undefined ? undefined : await readOperand(file, terminal);
    const options = { locale, template, year, prices, draws: values.get('draws'), seed: values.get('seed') };
    return writtenDocument(format, [scenario, ...compared], options, askHere);
  });
  if (out === undefined) terminal.out(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  else writeFile(out, bytes, terminal);
  return 0;
}

/** Answers a question in this thread. */
const askHere: AskOne = async (name, scenario, options) => {
  const question = (await questionEntry(name)?.load()) as Question;
  return finished(askedSteps(question, [scenario], options));
};

/** What is wrong with a template or a year is wrong with the command. @throws InputError instead of ScenarioError */
async function asInput<Value>(make: () => Promise<Value>): Promise<Value> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(summary(error.problems));
    throw error;
  }
}

function yearOf(given: string | undefined): number | undefined {
  if (given === undefined || /^\d{4}$/.test(given)) return given === undefined ? undefined : Number(given);
  throw new InputError(
    words(
      `Budsjettåret er et årstall, som 2027. Her står «${given}».`,
      `Budsjettåret er eit årstal, som 2027. Her står «${given}».`,
      `The budget year is a year, such as 2027. Found "${given}".`,
    ),
  );
}

function noFile(format: DocumentFormat): InputError {
  const file = `${format === 'xlsx' ? 'hall' : 'sak'}.${format}`;
  return new InputError(
    words(
      `Dette kan ikke vises i terminalen. Si hvilken fil som skal skrives: -o ${file}.`,
      `Dette kan ikkje visast i terminalen. Sei kva fil som skal skrivast: -o ${file}.`,
      `This cannot be shown in the terminal. Name the file to write: -o ${file}.`,
    ),
  );
}
