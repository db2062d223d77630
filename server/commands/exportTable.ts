import type { DataTable } from '../../models/reports/index.ts';
import { answerTables, comparedTable, runTables, tableNames } from '../exports/tableSources.ts';
import { writeFile } from '../store/writeFile.ts';
import { askedFor } from './askedFor.ts';
import { chosenOf } from './chosenOf.ts';
import type { Call } from './command.ts';
import { openOperands } from './scenarioOperand.ts';

/** Writes one table of a scenario as CSV. @throws FileError, and InputError for a table or flavour that is not there */
export async function exportTable(call: Call): Promise<number> {
  const { values, terminal } = call;
  const { csvFlavours, csvOf } = await import('../../models/reports/index.ts');
  const name = chosenOf('table', values.get('table'), tableNames);
  const flavour = chosenOf('flavour', values.get('flavour') ?? 'norwegian', csvFlavours);
  const text = csvOf(await tableOf(name, call), flavour);
  const out = values.get('out');
  if (out === undefined) terminal.out(text);
  else writeFile(out, text, terminal);
  return 0;
}

async function tableOf(name: string, call: Call): Promise<DataTable> {
  const { locale } = call;
  const reports = await import('../../models/reports/index.ts');
  const ofAnswer = answerTables[name];
  if (ofAnswer !== undefined) {
    const { scenario, answer } = await askedFor(ofAnswer, call);
    return ofAnswer.make(reports, answer as never, { scenario, locale });
  }
  const parts = (await openOperands(call)).map((scenario) => reports.chartParts(scenario, locale));
  if (name === comparedTable) return reports.comparedCashTableOf(parts);
  const [first] = parts;
  const make = runTables[name];
  if (first === undefined || make === undefined) throw new RangeError(`no table ${name}`);
  return make(reports, first);
}
