import { questionEntry, type Question } from '../../models/index.ts';
import type { DataTable } from '../../models/reports/index.ts';
import { answerTables, runTables, tableNames, type AnswerTable } from '../exports/tableSources.ts';
import { writeFile } from '../store/writeFile.ts';
import { chosenOf } from './chosenOf.ts';
import type { Call } from './command.ts';
import { answered } from './question.ts';
import { openOperands } from './scenarioOperand.ts';

/** The options of questions with which a table may be asked for. */
const tableOptions = ['input', 'x', 'y', 'of', 'draws', 'seed', 'lines'];

/** Writes one table of a scenario as CSV. @throws FileError, and InputError for a table or flavour that is not there */
export async function exportTable(call: Call): Promise<number> {
  const { values, terminal } = call;
  const { csvFlavours, csvOf } = await import('../../models/reports/index.ts');
  const name = chosenOf('table', values.get('table'), tableNames);
  const flavour = chosenOf('flavour', values.get('flavour') ?? 'norwegian', csvFlavours);
  const ofAnswer = answerTables[name];
  const text = csvOf(ofAnswer === undefined ? await tableOfRun(name, call) : await tableOfAnswer(ofAnswer, call), flavour); // prettier-ignore
  const out = values.get('out');
  if (out === undefined) terminal.out(text);
  else writeFile(out, text, terminal);
  return 0;
}

async function tableOfRun(name: string, call: Call): Promise<DataTable> {
  const [scenario] = await openOperands(call);
  const make = runTables[name];
  if (scenario === undefined || make === undefined) throw new RangeError(`no table ${name}`);
  const reports = await import('../../models/reports/index.ts');
  return make(reports, reports.chartParts(scenario, call.locale));
}

async function tableOfAnswer({ question: name, options = {}, make }: AnswerTable, call: Call): Promise<DataTable> {
  const question = (await questionEntry(name)?.load()) as Question;
  // Questions have options of their own called `to` and `from`; here `to` says the format.
  const asked = [...call.values].filter(([name]) => tableOptions.some((each) => each === name));
  const given = new Map([...Object.entries(options).flatMap(([option, value]) => (value === true ? [] : [[option, value] as const])), ...asked]); // prettier-ignore
  const flags = new Set([...call.flags, ...Object.keys(options).filter((option) => options[option] === true)]);
  const { scenarios, answer } = await answered(question, { ...call, values: given, flags });
  const [scenario] = scenarios;
  if (scenario === undefined) throw new RangeError(`${name} was asked of no scenario`);
  return make(await import('../../models/reports/index.ts'), answer as never, { scenario, locale: call.locale }); // prettier-ignore
} // prettier-ignore
