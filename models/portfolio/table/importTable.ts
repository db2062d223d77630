import { openScenario } from '../../hall/openScenario.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { documentIdOf } from '../../scenario/document.ts';
import { mostProblems, ScenarioError, type Problem } from '../../scenario/problem.ts';
import { mostHalls, type PortfolioDocument } from '../document.ts';
import { cellName, numberIn, type ReadTable } from './tableCells.ts';
import { tableColumns, type InputColumn, type TableColumns } from './tableColumns.ts';
import { tableProblem } from './tableProblem.ts';
import { hallIdOf, portfolioOfHalls, type TemplateHall } from './templateHall.ts';

type Row = ReadTable['rows'][number];

/**
 * A table with one row for each hall, on top of a template: each column is a number, choice, date or text of the
 * scenario, by its path or by what it is called, with its unit in brackets where it is another than the file's. An empty
 * cell leaves what the template says.
 * @param synthetic whether the halls are made up
 * @throws ScenarioError with every problem at its cell, such as `C4`, saying row and column
 */
export function importTable(
  table: ReadTable,
  template: AcceptedScenario,
  { title = table.name, synthetic = false }: { title?: string | undefined; synthetic?: boolean } = {},
): PortfolioDocument {
  const [headings = [], ...below] = table.rows;
  const rows = below.map((row, at) => ({ row, at: at + 1 })).filter(({ row }) => row.some((cell) => textOf(cell) !== '')); // prettier-ignore
  if (rows.length === 0) throw new ScenarioError([tableProblem('noRows', undefined)]);
  if (rows.length > mostHalls)
    throw new ScenarioError([tableProblem('tooManyRows', undefined, { found: rows.length, most: mostHalls })]); // prettier-ignore
  const columns = tableColumns(headings, template);
  if ('problems' in columns) throw new ScenarioError(columns.problems);
  const problems: Problem[] = [];
  const halls = new Map<string, TemplateHall & { readonly at: number }>();
  for (const { row, at } of rows) {
    const heading = textOf(headings[columns.name]);
    const place = { row: at, column: columns.name, heading };
    const label = textOf(row[columns.name]);
    if (label === '') {
      problems.push(tableProblem('missingName', place));
      continue;
    }
    const id = hallIdOf((columns.number === undefined ? '' : textOf(row[columns.number])) || label);
    if (halls.has(id)) problems.push(tableProblem('twiceHall', place, { found: label }));
    const read = columns.inputs.map((column) => changeOf(table, column, row, at));
    problems.push(...read.flatMap(({ problem }) => problem ?? []));
    const changes = Object.fromEntries(read.flatMap(({ change }) => (change === undefined ? [] : [change])));
    halls.set(id, { id, label, title: label, municipality: label, changes, synthetic, at });
  }
  if (problems.length > 0) throw new ScenarioError(problems.slice(0, mostProblems));
  const document = portfolioOfHalls({ id: documentIdOf(title), title }, template, [...halls.values()]);
  const refused = [...halls.values()].flatMap(({ id, at }) => refusals(document, id, at, columns, headings));
  if (refused.length > 0) throw new ScenarioError(refused.slice(0, mostProblems));
  return document;
}

const textOf = (cell: string | number | null | undefined): string => String(cell ?? '').trim();

/** What a cell changes, or what is wrong with it; neither where it is empty. */
function changeOf(
  { name, decimal }: ReadTable,
  { column, heading, path, field, unit }: InputColumn,
  row: Row,
  at: number,
): { readonly change?: readonly [string, unknown]; readonly problem?: Problem } {
  const cell = row[column] ?? null;
  const text = textOf(cell);
  if (cell === null || text === '') return {};
  const place = { row: at, column, heading };
  if (field.type === 'number') {
    const number = numberIn(cell, decimal);
    if (number === undefined) return { problem: tableProblem('notNumber', place, { found: text }) };
    if (number === 'either') return { problem: tableProblem('eitherNumber', place, { found: text }) };
    const said = number.percent ? '%' : unit;
    const source = `${name}, ${cellName(at, column)}`;
    return { change: [path, { value: number.value, ...(said === undefined ? {} : { unit: said }), source }] };
  }
  if (field.type === 'choice') {
    const wanted = text.toLowerCase();
    const [option] = Object.entries(field.options).find(([id, label]) => id.toLowerCase() === wanted || Object.values(label).some((each) => each.toLowerCase() === wanted)) ?? [text]; // prettier-ignore
    return { change: [path, option] };
  }
  return { change: [path, text] };
}

/** What the scenario format refuses of a hall, at the cell it comes from, else at the name of the hall. */
function refusals(
  { halls, scenarios = {} }: PortfolioDocument,
  id: string,
  at: number,
  { name, inputs }: TableColumns,
  headings: Row,
): readonly Problem[] {
  try {
    openScenario(halls[id]?.scenario, (base) => scenarios[base]);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.problems.map(({ path, message, expected }) => {
      const plain = path.replace(/^changes\./, '');
      const column = inputs.find((each) => plain === each.path || plain.startsWith(`${each.path}.`))?.column ?? name; // prettier-ignore
      const place = { row: at, column, heading: textOf(headings[column]) };
      return tableProblem('notAccepted', place, { problem: message, expected }); // prettier-ignore
    });
  }
}
