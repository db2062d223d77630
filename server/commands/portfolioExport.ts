import { writeFile } from '../store/writeFile.ts';
import { chosenOf } from './chosenOf.ts';
import type { Call } from './command.ts';
import { evaluatedPortfolio } from './portfolioQuestions.ts';

const formats = ['csv', 'xlsx'] as const;
const tables = ['ranking', 'sums', 'halls', 'shared'] as const;

/** Writes a portfolio as a workbook, or one of its tables as CSV. @throws FileError, InputError, ScenarioError */
export async function exportPortfolio(call: Call): Promise<number> {
  const { values, flags, locale, terminal } = call;
  const reports = await import('../../models/reports/index.ts');
  const to = chosenOf('to', values.get('to'), formats);
  const table = chosenOf('table', values.get('table') ?? 'ranking', tables);
  const flavour = chosenOf('flavour', values.get('flavour') ?? 'norwegian', reports.csvFlavours);
  const result = await evaluatedPortfolio(call, flags.has('monthly'));
  const out = values.get('out');
  if (to === 'xlsx') {
    writeFile(out ?? `${result.stamp.portfolio}.xlsx`, await reports.writePortfolioWorkbook(result, locale), terminal); // prettier-ignore
    return 0;
  }
  const made = {
    ranking: reports.rankingTable,
    sums: reports.sumsTable,
    halls: reports.hallSumsTable,
    shared: reports.sharedTable,
  }[table](result, locale);
  const text = reports.csvOf(made, flavour);
  if (out === undefined) terminal.out(text);
  else writeFile(out, text, terminal);
  return 0;
}
