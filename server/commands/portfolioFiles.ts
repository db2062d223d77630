import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importTable, municipalityPortfolio, portfolioJsonSchema, readMunicipalities, words, type AcceptedScenario } from '../../models/index.ts'; // prettier-ignore
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Call } from './command.ts';
import { openOperand, readOperandBytes } from './scenarioOperand.ts';

const municipalityList = join(import.meta.dirname, '../../scenarios/municipalities.csv');

/** Makes a portfolio of a table with a row for each hall, on a template. @throws FileError, InputError, ScenarioError */
export async function importedPortfolio(call: Call): Promise<number> {
  const { operands: [name = ''], values, flags, terminal } = call; // prettier-ignore
  const { readTable } = await import('../../models/reports/index.ts');
  const template = await templateOf(call);
  const table = await readTable(basename(name), readOperandBytes(name, terminal));
  const title = values.get('title') ?? basename(name).replace(/\.\w+$/, '');
  return written(call, importTable(table, template, { title, synthetic: flags.has('synthetic') }));
}

/** Makes a portfolio of a made-up hall in every municipality, on a template. @throws FileError, InputError, ScenarioError */
export async function municipalities(call: Call): Promise<number> {
  const template = await templateOf(call);
  return written(call, municipalityPortfolio(readMunicipalities(readFileSync(municipalityList, 'utf8')), template)); // prettier-ignore
}

/** Writes the JSON Schema of portfolio files. */
export async function portfolioSchemaFile(call: Call): Promise<number> {
  return written(call, portfolioJsonSchema());
}

/** @throws FileError; InputError where none is named */
async function templateOf(call: Call): Promise<AcceptedScenario> {
  const template = call.values.get('template');
  if (template === undefined)
    throw new InputError(
      words(
        'Skriv hvilket scenario hallene skal bygge på: --template FIL.',
        'Skriv kva scenario hallane skal byggje på: --template FIL.',
        'Say which scenario the halls are to rest on: --template FILE.',
      ),
    );
  return (await openOperand({ ...call, operands: [template] })).scenario;
}

function written({ values, terminal }: Call, document: object): number {
  const out = values.get('out');
  const text = `${prettyJson(document)}\n`;
  if (out === undefined) terminal.out(text);
  else writeFile(out, text, terminal);
  return 0;
}
