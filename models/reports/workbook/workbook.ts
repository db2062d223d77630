import { writeXlsx } from 'hucre/xlsx';
import { keyFigureList } from '../../analyses/keyFigureList.ts';
import type { Simulation } from '../../analyses/simulation/summary.ts';
import { leafNumbers } from '../../analyses/assemblies.ts';
import { run as runModel, type Run } from '../../engine/run.ts';
import { hallModel } from '../../hall/hallModel.ts';
import { openScenario } from '../../hall/openScenario.ts';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { filledWorkbook } from './filledWorkbook.ts';
import { FormulaWriter } from './formulas/formulaWriter.ts';
import { References } from './formulas/references.ts';
import { InputNames } from './inputs/inputNames.ts';
import { inputSections } from './inputs/inputSections.ts';
import { WrittenInputs } from './inputs/writtenInputs.ts';
import { listsSheet, yearsSheet } from './plan/places.ts';
import { planOf, shownOrder, type ShownNode } from './plan/planOf.ts';
import type { Row } from './plan/row.ts';
import { aboutSheet } from './sheets/aboutSheet.ts';
import { accountSheet } from './sheets/accountSheet.ts';
import { calculationSheet } from './sheets/calculationSheet.ts';
import { chartSheet } from './sheets/chartSheet.ts';
import { checkSheet, namesOfCheck } from './sheets/checkSheet.ts';
import { compareSheet } from './sheets/compareSheet.ts';
import { engineSheet } from './sheets/engineSheet.ts';
import { cellOf, type FramedSheet } from './sheets/frame.ts';
import { inputNames, inputPiece, inputSheet, placesOfInputs } from './sheets/inputSheet.ts';
import { keyFigureSheet } from './sheets/keyFigureSheet.ts';
import { scenarioName, scenarioSheet } from './sheets/scenarioSheet.ts';
import { simulationSheet } from './sheets/simulationSheet.ts';
import { sheetName } from './words/sheetNames.ts';
import { instanceOf, type WorkbookParts } from './workbookParts.ts';

/** What a workbook is made with. */
export interface WorkbookOptions {
  readonly locale: Locale;
  /** Scenarios shown beside it, as values. */
  readonly compared?: readonly AcceptedScenario[];
  /** What a simulation of it gave; left out where nothing in it is uncertain. */
  readonly simulation?: Simulation | undefined;
}

/**
 * A scenario as an Excel workbook: a live formula for every line and month, inputs that may be changed, and a check
 * against the engine.
 * @throws ModelError where a formula of the user's own is wrong or not finite
 */
export async function writeWorkbook(
  scenario: AcceptedScenario,
  options: WorkbookOptions,
): Promise<Uint8Array> {
  return (await workbookOf(scenario, options)).bytes;
}

/** A workbook with what it is made from: where each line stands, and what the engine has for it. */
export async function workbookOf(
  scenario: AcceptedScenario,
  options: WorkbookOptions,
): Promise<{ readonly bytes: Uint8Array; readonly parts: WorkbookParts }> {
  const parts = workbookParts(scenario, options.locale);
  const { title, author, date } = scenario.head;
  const sheets = sheetsOf(parts, options);
  const framed = await writeXlsx({
    sheets: [...sheets, scenarioSheet(parts)],
    namedRanges: [
      ...sheets.flatMap(({ printing }) => printing),
      ...inputNames(parts),
      ...namesOfCheck(parts),
      { name: scenarioName, range: cellOf(parts.sheetName('scenario'), 1, 0) },
    ],
    defaultFont: { name: 'Calibri', size: 10 },
    properties: { title, creator: author ?? 'Holdbar', modified: dayOf(date) },
  });
  const bytes = await filledWorkbook(framed, sheets.map(({ filled }) => filled)); // prettier-ignore
  return { bytes, parts };
}

/** The day of a scenario, for the properties of the file: the clock would make two files of the same scenario differ. */
function dayOf(date = ''): Date {
  const day = Date.parse(date);
  return new Date(Number.isNaN(day) ? Date.UTC(2000, 0, 1) : day);
}

function sheetsOf(parts: WorkbookParts, { compared = [], simulation }: WorkbookOptions): FramedSheet[] {
  const bySheet = new Map<string, Row[]>();
  for (const row of parts.plan.rows) {
    const rows = bySheet.get(row.sheet) ?? [];
    rows.push(row);
    bySheet.set(row.sheet, rows);
  }
  const topics = [...bySheet.keys()].filter((key) => key !== listsSheet && key !== yearsSheet);
  const calculation = (key: string): FramedSheet => calculationSheet(parts, key, bySheet.get(key) ?? []);
  return [
    aboutSheet(parts),
    keyFigureSheet(parts),
    chartSheet(parts),
    accountSheet(parts),
    inputSheet(parts),
    ...topics.map(calculation),
    calculation(listsSheet),
    calculation(yearsSheet),
    ...(compared.length === 0 ? [] : [compareSheet(parts, compared)]),
    ...(simulation === undefined ? [] : [simulationSheet(parts, simulation)]),
    checkSheet(parts),
    engineSheet(parts),
  ];
}

function workbookParts(scenario: AcceptedScenario, locale: Locale): WorkbookParts {
  const run = runModel(hallModel, new WrittenInputs(scenario.read));
  const inputs = inputSections({ scenario, base: baseNumbers(scenario), names: new InputNames() });
  const inputPlaces = placesOfInputs(inputs);
  const plan = planOf(run, shownNodes(run));
  const nameOf = (key: string): string => sheetName(key)[locale];
  const { months } = run;
  const references = new References({ months, years: run.assembly.program.years, sheetName: nameOf });
  const writer = new FormulaWriter({
    run,
    plan,
    references,
    inputs: (path) => {
      const place = inputPlaces.get(path);
      if (place === undefined) throw new RangeError(`no input ${path}`);
      return inputPiece(place.row);
    },
    isMonth: (path) => inputPlaces.get(path)?.row.type === 'month',
  });
  const say: WorkbookParts['say'] = (text) => text[locale];
  return { scenario, run, locale, plan, references, writer, inputs, inputPlaces, say, sheetName: nameOf };
}

/** The conditions that the sheet of key figures shows besides the lines: why a figure has none, and rules. */
function shownNodes(run: Run): readonly ShownNode[] {
  const figures = keyFigureList.flatMap(({ line }) => {
    const of = instanceOf(run, line);
    return of.absent.map((node) => ({ node, of }));
  });
  const [first] = shownOrder(run);
  const rules = run.assembly.rules.flatMap(({ rule, node }): readonly ShownNode[] => {
    const of = run.assembly.instances.find(({ line }) => line.topic === rule.topic) ?? first;
    return of === undefined ? [] : [{ node, of }];
  });
  return [...figures, ...rules];
}

/** The numbers of the scenario it rests on. */
function baseNumbers({ bases }: AcceptedScenario): ReadonlyMap<string, number> {
  const [base] = bases;
  if (base === undefined) return new Map();
  const lookup = (id: string): unknown => bases.find(({ head }) => head.id === id)?.document;
  return leafNumbers(openScenario(base.document, lookup));
}
