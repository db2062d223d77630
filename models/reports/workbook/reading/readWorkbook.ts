import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from 'hucre';
import { openScenario } from '../../../hall/openScenario.ts';
import type { AcceptedScenario } from '../../../scenario/acceptedScenario.ts';
import type { ScenarioDocument } from '../../../scenario/document.ts';
import { ScenarioError, type Problem } from '../../../scenario/problem.ts';
import { readText } from '../../../scenario/readText.ts';
import { monthText } from '../../../scenario/calendarMonth.ts';
import { monthOfSerial } from '../cells/dateSerial.ts';
import { InputNames } from '../inputs/inputNames.ts';
import type { InputRow } from '../inputs/inputRow.ts';
import { inputSections } from '../inputs/inputSections.ts';
import { scenarioName } from '../sheets/scenarioSheet.ts';
import { documentWith, type ChangedInput } from './changedDocument.ts';
import { namedCells, type NamedCell } from './readCells.ts';
import { emptyCell, formulaInCell, lostName, notOurs, wrongCell } from './workbookProblems.ts';

/** A scenario out of an edited workbook. */
export interface ReadWorkbook {
  /** The scenario with the numbers of the workbook, checked. */
  readonly scenario: AcceptedScenario;
  readonly document: ScenarioDocument;
  /** The inputs that differ from what the workbook was made with. */
  readonly changed: readonly ChangedInput[];
}

/**
 * Reads the yellow cells of a workbook by their names, upon the scenario it was made from. What stands elsewhere in it
 * is left alone. A changed number loses its source and its range: it is the reader's own.
 * @throws ScenarioError for a file that is none of ours, and for each cell with a formula, text or nothing in it
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const workbook = await opened(bytes);
  const cells = namedCells(workbook);
  const scenario = openScenario(readText(scenarioText(workbook, cells)));
  const problems: Problem[] = [];
  const changed: ChangedInput[] = [];
  const sections = inputSections({ scenario, base: new Map(), names: new InputNames() });
  for (const row of sections.flatMap(({ rows }) => rows)) {
    const { name, path, value } = row;
    if (name === undefined || typeof value !== 'number') continue;
    const found = cells.get(name.toLowerCase());
    const read = found === undefined ? lostName(path, name) : numberIn(row, found);
    if (typeof read !== 'number') problems.push(read);
    else if (read !== value) changed.push({ row, from: value, to: read });
  }
  if (problems.length > 0) throw new ScenarioError(problems);
  const document = documentWith(scenario, changed);
  return { scenario: openScenario(document), document, changed };
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: false });
  } catch {
    throw new ScenarioError([notOurs()]);
  }
}

/** The scenario file on its hidden sheet, put together again. */
function scenarioText({ sheets }: Workbook, cells: ReadonlyMap<string, NamedCell>): string {
  const [sheetName = ''] = cells.get(scenarioName)?.place.split('!') ?? [];
  const sheet = sheets.find(({ name }) => name === sheetName);
  const text = sheet?.rows.map(([first]) => (typeof first === 'string' ? first : '')).join('') ?? '';
  if (text === '') throw new ScenarioError([notOurs()]);
  return text;
}

/** The number of a cell as the sheet shows it, a month counted from year 0; or what is wrong with it. */
function numberIn(row: InputRow, { place, cell }: NamedCell): number | Problem {
  const where = { path: row.path, cell: place };
  const isMonth = row.type === 'month';
  if (cell?.formula !== undefined) return formulaInCell(where, cell.formula);
  const value = cell?.value ?? null;
  if (value === null || value === '') return emptyCell(where);
  if (isMonth && (value instanceof Date || typeof value === 'number')) {
    const month =
      value instanceof Date ? value.getUTCFullYear() * 12 + value.getUTCMonth() : monthOfSerial(value);
    return month >= earliest ? month : wrongCell(where, monthText(month), true);
  }
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : wrongCell(where, String(value), isMonth);
}

/** January 1950: a plain number in a cell of dates is a day long before. */
const earliest = 1950 * 12;
