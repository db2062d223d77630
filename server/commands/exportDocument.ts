import { askedSteps, finished, questionEntry, ScenarioError, words, type Question } from '../../models/index.ts'; // prettier-ignore
import { summary } from '../answers/answerError.ts';
import { drawnPicture } from '../exports/chartSources.ts';
import { councilAnswers, type AskOne } from '../exports/councilAnswers.ts';
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import { chosenOf } from './chosenOf.ts';
import type { Call } from './command.ts';
import { openOperands, readOperand } from './scenarioOperand.ts';

/** What a case for the council is written as. */
export type DocumentFormat = 'docx' | 'pptx' | 'planning';

/** In what kroner a four-year plan is. */
const priceBases = ['plan', 'fixed', 'nominal'] as const;

/**
 * Writes the first scenario as a document or slides for the council, the others as its alternatives; or as the rows of
 * a planning system.
 * @throws FileError, and InputError for an option that is wrong or no file to write
 */
export async function exportDocument(call: Call, format: DocumentFormat): Promise<number> {
  const { values, terminal, locale } = call;
  const out = values.get('out');
  if (out === undefined && format !== 'planning') throw noFile(format);
  const year = yearOf(values.get('year'));
  const prices = chosenOf('prices', values.get('prices') ?? 'plan', priceBases);
  const [scenario, ...compared] = await openOperands(call);
  if (scenario === undefined) throw new RangeError('no scenario to write');
  const reports = await import('../../models/reports/index.ts');
  const bytes = await asInput(async () => {
    if (format === 'planning')
      return reports.writePlanning(scenario, {
        locale,
        year,
        prices,
        format: out?.endsWith('.xlsx') === true ? 'xlsx' : 'csv',
        signs: chosenOf('signs', values.get('signs') ?? 'cost', reports.planningSigns),
        responsibility: values.get('responsibility'),
        name: values.get('name'),
      });
    const file = values.get('template');
    const template = file === undefined ? undefined : reports.readCaseTemplate(await readOperand(file, terminal)); // prettier-ignore
    const answers = await councilAnswers(scenario, askHere, { draws: values.get('draws'), seed: values.get('seed') }); // prettier-ignore
    const options = { locale, year, prices, compared, ...answers };
    if (format === 'pptx') return reports.writeSlides(scenario, options);
    return reports.writeCaseDocument(scenario, { ...options, template, pictureOf: (picture) => drawnPicture(picture, 'png', { locale }) }); // prettier-ignore
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

const noFile = (format: 'docx' | 'pptx'): InputError =>
  new InputError(
    words(
      `Dokumentet kan ikke vises i terminalen. Si hvilken fil som skal skrives: -o sak.${format}.`,
      `Dokumentet kan ikkje visast i terminalen. Sei kva fil som skal skrivast: -o sak.${format}.`,
      `The document cannot be shown in the terminal. Name the file to write: -o case.${format}.`,
    ),
  );
