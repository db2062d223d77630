import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { finished } from '../../../models/analyses/steps.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { evaluatePortfolio } from '../../../models/portfolio/evaluatePortfolio.ts';
import { municipalityPortfolio } from '../../../models/portfolio/municipalityPortfolio.ts';
import { readPortfolio } from '../../../models/portfolio/readPortfolio.ts';
import { importTable } from '../../../models/portfolio/table/importTable.ts';
import { csvOf } from '../../../models/reports/csv/csv.ts';
import { readTable } from '../../../models/reports/portfolio/readTable.ts';
import { hallSumsTable, rankingTable, sharedTable, sumsTable } from '../../../models/reports/portfolio/portfolioTables.ts'; // prettier-ignore
import { writePortfolioWorkbook } from '../../../models/reports/portfolio/portfolioWorkbook.ts';
import { ScenarioError, type Problem } from '../../../models/scenario/problem.ts';
import { evaluated, portfolioOf, over, short } from './smallPortfolio.ts';

const template = openScenario(short);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function problemsOf(csv: string): Promise<readonly Problem[]> {
  const table = await readTable('haller.csv', bytes(csv));
  try {
    importTable(table, template);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}

const norwegian = '\u{feff}Kommune;Kommunenummer;economy.population;freeLines.cost.amount;Sone for arbeidsgiveravgift\r\nNesodden;3212;20 000;9000,5;I\r\nRøst;1856;458;;V\r\n'; // prettier-ignore
const plain = 'name,number,economy.population,freeLines.cost.amount,staffing.zone\nNesodden,3212,20000,9000.5,I\nRøst,1856,458,,V\n'; // prettier-ignore

/** What a hall of a portfolio comes to when it is opened. */
function opened(document: ReturnType<typeof importTable>, id: string) {
  return openScenario(document.halls[id]!.scenario, (base) => document.scenarios![base]);
}

test.each([['Norwegian CSV', norwegian], ['plain CSV', plain], ['tabs', plain.replaceAll(',', '\t')]])('%s, one row a hall, on a template', async (_, text) => {
  const document = importTable(await readTable('haller.csv', bytes(text)), template, { title: 'To haller' });
  expect(Object.keys(document.halls)).toEqual(['k3212', 'k1856']);
  const [one, other] = [opened(document, 'k3212'), opened(document, 'k1856')];
  expect(one.read.number('operations.amount', 'cost').value).toBe(9000.5);
  expect(one.read.number('economy.population').value).toBe(20_000);
  expect([one.read.reference('staffing.zone'), other.read.reference('staffing.zone')]).toEqual(['I', 'V']);
  // An empty cell leaves what the template says.
  expect(other.read.number('operations.amount', 'cost').value).toBe(12_000);
  // Inhabitants are known; households are not, and are not the template's.
  expect(document.halls['k1856']!.unknown).toEqual(['economy.households']);
  expect(finished(evaluatePortfolio(readPortfolio(document))).halls.map(({ label }) => label)).toEqual(['Røst', 'Nesodden']); // prettier-ignore
}); // prettier-ignore

test('an Excel sheet, with units and shares', async () => {
  const sheet = await writeXlsx({ sheets: [{ name: 'Ark1', rows: [['navn', 'freeLines.cost.amount (kNOK)', 'priceIndices.general.growth'], ['A', 9, '2,5 %']] }] }); // prettier-ignore
  const hall = opened(importTable(await readTable('haller.xlsx', sheet), template), 'a');
  expect(hall.read.number('operations.amount', 'cost').value).toBe(9000);
  expect(hall.read.number('priceIndex.growth', 'general').value).toBe(0.025);
});

describe('what is wrong is said with row and column', () => {
  test.each([
    ['navn;economy.population\nA;mange\n', 'B2', 'Row 2, column economy.population: "mange" is not a number. Write for example 1200 or 12.5.'],
    ['navn;economy.population\nA;\n;5\n', 'A3', 'Row 3, column navn: The row has no "navn".'],
    ['navn;economy.population\nA;1.234\n', 'B2', 'Row 2, column economy.population: "1.234" may mean two numbers. Write it without thousands separators.'],
    ['navn;economy.populaton\nA;5\n', 'B1', 'Row 1, column economy.populaton: "economy.populaton" is neither the path nor the name of an input of the template. Did you mean "economy.population"?'],
    ['navn;Beløp i måneden\nA;5\n', 'B1', 'Row 1, column Beløp i måneden: "Beløp i måneden" is neither the path nor the name of an input of the template. Did you mean "cost: Beløp i måneden"?'],
    ['navn;economy.population;Innbyggere\nA;5;6\n', 'C1', 'Row 1, column Innbyggere: "Innbyggere" is the same input as a column before it.'],
    ['navn;economy.population\nA;5\n\nA;6\n', 'A4', 'Row 4, column navn: "A" stands on a row before this one.'],
    ['economy.population\n5\n', '', 'The table has no column of names. Call it "name" or "municipality".'],
    ['navn;economy.population\n', '', 'The table has no rows below its headings.'],
  ])('%j', async (csv, path, message) => {
    const [problem] = await problemsOf(csv);
    expect([problem?.path, problem?.message.en]).toEqual([path, message]);
  });

  test('also what the scenario format refuses', async () => {
    const problems = await problemsOf('navn;economy.population;staffing.zone\nA;-4;I\nB;5;XII\n');
    expect(problems.map(({ path }) => path)).toEqual(['B2', 'C3']);
    expect(problems[0]!.message.en).toMatch(/^Row 2, column economy\.population: Inhabitants .* must be/);
  });
}); // prettier-ignore

test('made-up halls of municipalities are marked, and take nothing from the template that is not theirs', () => {
  const list = [
    { number: '3212', name: 'Nesodden', county: 'Akershus', zone: 'I', zoneSource: 'tabell', population: 2500, date: '2025-01-01', source: 'SSB 11342' },
    { number: '9999', name: 'Ukjent', county: 'Ukjent' },
  ]; // prettier-ignore
  const document = municipalityPortfolio(list, template);
  const [known, unknown] = [document.halls['k3212']!, document.halls['k9999']!];
  expect([known.synthetic, unknown.synthetic]).toEqual([true, true]);
  expect(known.unknown).toEqual(['economy.households']);
  expect(unknown.unknown).toEqual(['economy.population', 'economy.households', 'staffing.zone']);
  const hall = opened(document, 'k3212');
  expect(hall.head.title).toBe('Nesodden – syntetisk hall');
  // The template is for 1 000 inhabitants.
  expect(hall.values['volumes']).toMatchObject({ scale: { value: 2.5, status: 'illustrative' } });
  expect(hall.values['economy']).toMatchObject({ population: { value: 2500, status: 'sourced', source: 'SSB 11342, 2025-01-01' } }); // prettier-ignore
  expect(opened(document, 'k9999').values['economy']).not.toHaveProperty('population');
});

describe('tables of the answer', () => {
  const lead = { label: 'Ledelse', yearly: 4000, key: 'perInhabitant' };
  const result = evaluated(portfolioOf({ a: short, b: over }, { sharedCosts: { lead } }), { byHall: true });

  test('have a row for each hall, period and share', () => {
    // Shares by 1 000 and 3 000 inhabitants: 1 000 kr and 3 000 kr.
    const ranking = csvOf(rankingTable(result, 'nb'), 'norwegian').split('\r\n');
    expect(ranking[0]).toContain('Mangler per innbygger (2027-kroner)');
    expect(ranking[1]).toMatch(/^1;A;a;nei;1000;Holder ikke;Holder ikke;;2[45]\d\d\d/);
    expect(sharedTable(result, 'en').rows).toEqual([['Ledelse', 'A', 0.25, 1000, '2027-01', '2029-12'], ['Ledelse', 'B', 0.75, 3000, '2027-01', '2029-12']]); // prettier-ignore
    expect(sumsTable(result, 'nn').rows).toHaveLength(3);
    expect(hallSumsTable(result, 'nb').rows).toHaveLength(2 * 3 * result.sums.lines.length);
  });

  test('stand in a workbook that reads back', async () => {
    const read = await readTable('portefølje.xlsx', await writePortfolioWorkbook(result, 'nb'));
    expect(read.rows[0]?.[0]).toBe('Hallene, den som mangler mest per innbygger først');
    expect(read.rows[3]?.slice(0, 3)).toEqual([1, 'A', 'a']);
  });
});
