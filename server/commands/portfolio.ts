import { ScenarioError, words, type Translated } from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { InputError } from '../inputError.ts';
import type { Call, Command, Option } from './command.ts';
import { threadsOption } from './onThreads.ts';
import { exportPortfolio } from './portfolioExport.ts';
import { importedPortfolio, municipalities, portfolioSchemaFile } from './portfolioFiles.ts';
import { askPortfolio } from './portfolioQuestions.ts';

/** What follows `portfolio` on the command line, and what it does. */
const uses: Readonly<Record<string, { readonly operand: boolean; readonly run: (call: Call) => Promise<number> }>> = {
  run: { operand: true, run: (call) => askPortfolio(call, 'portfolio') },
  futures: { operand: true, run: (call) => askPortfolio(call, 'portfolio-futures') },
  export: { operand: true, run: exportPortfolio },
  import: { operand: true, run: importedPortfolio },
  municipalities: { operand: false, run: municipalities },
  schema: { operand: false, run: portfolioSchemaFile },
}; // prettier-ignore

const option = (value: string, help: Translated, short?: string): Option => ({ takesValue: true, value, help, ...(short === undefined ? {} : { short }) }); // prettier-ignore

/** Several halls as one portfolio: run, simulated, exported; made of a table or of the municipalities. */
export const portfolio: Command = {
  operands: { least: 1, most: 2 },
  options: {
    monthly: { takesValue: false, help: words('summene måned for måned', 'summane månad for månad', 'the sums by month') },
    byHall: { takesValue: false, help: words('ta med hva hver hall er av summene', 'ta med kva kvar hall er av summane', 'include what each hall is of the sums') },
    draws: option('N', words('hvor mange framtider, for futures', 'kor mange framtider, for futures', 'how many futures, for futures')),
    seed: option('S', words('frøet som trekningen følger av, for futures', 'frøet som trekkinga følgjer av, for futures', 'the seed that the draws follow from, for futures')),
    certainty: option('SHARE', words('hvor sikker støtten skal være, for futures; 0.9 når det er utelatt', 'kor sikker støtta skal vere, for futures; 0.9 når det er utelate', 'how certain the support is to be, for futures; 0.9 when left out')),
    threads: threadsOption,
    template: option('FILE', words('scenariet hallene bygger på, for import og municipalities', 'scenariet hallane byggjer på, for import og municipalities', 'the scenario that the halls rest on, for import and municipalities')),
    title: option('TEXT', words('hva porteføljen heter, for import', 'kva porteføljen heiter, for import', 'what the portfolio is called, for import')),
    synthetic: { takesValue: false, help: words('hallene er oppdiktede, for import', 'hallane er oppdikta, for import', 'the halls are made up, for import') },
    to: option('csv|xlsx', words('formatet, for export', 'formatet, for export', 'the format, for export')),
    table: option('ranking|sums|halls|shared', words('tabellen som skrives som CSV, for export', 'tabellen som blir skriven som CSV, for export', 'the table that is written as CSV, for export')),
    flavour: option('norwegian|plain', words('CSV med semikolon og desimalkomma (det vanlige), eller komma og punktum', 'CSV med semikolon og desimalkomma (det vanlege), eller komma og punktum', 'CSV with semicolons and decimal commas (the usual), or commas and points')),
    out: option('OUT', words('filen som skrives, i stedet for standard ut', 'fila som blir skriven, i staden for standard ut', 'the file that is written, instead of standard output'), 'o'),
  },
  run: async (call) => {
    const [word = '', ...operands] = call.operands;
    const found = Object.hasOwn(uses, word) ? uses[word] : undefined;
    const all = Object.keys(uses).join(', ');
    if (found === undefined)
      throw new InputError(words(`«${word}» er ikke noe portfolio kan. Velg blant ${all}.`, `«${word}» er ikkje noko portfolio kan. Vel mellom ${all}.`, `portfolio cannot "${word}". Choose among ${all}.`));
    if (found.operand !== (operands.length === 1))
      throw new InputError(found.operand ? words(`Skriv filen etter portfolio ${word}.`, `Skriv fila etter portfolio ${word}.`, `Write the file after portfolio ${word}.`) : words(`portfolio ${word} tar ingen fil etter seg.`, `portfolio ${word} tek inga fil etter seg.`, `portfolio ${word} takes no file after it.`));
    try {
      return await found.run({ ...call, operands });
    } catch (error) {
      if (error instanceof ScenarioError) throw new InputError(summary(error.problems));
      throw error;
    }
  },
}; // prettier-ignore
