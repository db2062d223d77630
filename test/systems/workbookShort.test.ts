import fc from 'fast-check';
import type { Workbook } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHall } from '../../models/analyses/runResult.ts';
import { openScenario } from '../../models/hall/openScenario.ts';
import { locales } from '../../models/language/translated.ts';
import { dateSerial } from '../../models/reports/workbook/cells/dateSerial.ts';
import { readWorkbook } from '../../models/reports/workbook/reading/readWorkbook.ts';
import { workbookOf } from '../../models/reports/workbook/workbook.ts';
import type { WorkbookParts } from '../../models/reports/workbook/workbookParts.ts';
import type { AcceptedScenario } from '../../models/scenario/acceptedScenario.ts';
import { generatedScenario } from '../models/hall/generatedScenario.ts';
import { openFile, scenarioFile, scenarioFiles } from '../scenarioFiles.ts';
import { comparedCells } from './workbook/comparedCells.ts';
import { typed, withEdits, withoutValues, type CellEdit } from '../models/reports/workbook/editedFile.ts';
import { recalculated } from './workbook/libreOffice.ts';
import { namedValue } from './workbook/namedValue.ts';

/*
 * The oracle is LibreOffice: it computes the formulas of each workbook from nothing but the inputs. One process for all
 * of them. Every example, every published case and thirty generated halls, in turn in each language.
 */
const generated = fc.sample(generatedScenario, { numRuns: 1, seed: 20_261_122 });
const scenarios = new Map<string, AcceptedScenario>([
  ...scenarioFiles.filter(({ id }) => ['copenhagen-2024', 'nordreisa-liten-kommune'].includes(id)).map((file) => [file.id, openFile(file)] as const),
  ...generated.map((document, index) => [`generated-${index + 1}`, openScenario(document)] as const),
]);
const ids = [...scenarios.keys()];

interface Made {
  readonly bytes: Uint8Array;
  readonly parts: WorkbookParts;
}

const made = new Map<string, Made>();
let books: ReadonlyMap<string, Workbook> = new Map();

async function workbookFor(scenario: AcceptedScenario, index = 0): Promise<Made> {
  const locale = locales[index % locales.length] ?? 'nb';
  return workbookOf(scenario, { locale });
}

/** Someone doubles a price, raises pay and ends the pilot a year earlier. */
const changes = [
  ['streams_buildingMaterials_salesPrice', 28_000],
  ['priceIndices_wages_growth_years_2026', 0.06],
  ['streams_furniture_itemWeight', 22],
  ['pilot_end', dateSerial(2029 * 12 + 2)],
] as const;

function editsOf({ parts }: Made): readonly CellEdit[] {
  const places = [...parts.inputPlaces.values()];
  return changes.map(([name, value]) => {
    const number = places.find(({ row }) => row.name === name)?.number;
    return { sheet: parts.sheetName('inputs'), cell: `B${number}`, edit: typed(value) };
  });
}

/** The closing cash of the first month: cash out is added instead of taken away. */
function brokenCash({ parts }: Made): CellEdit {
  const instance = parts.run.instance('accounts.cash');
  if (instance === undefined) throw new RangeError('no cash');
  const { sheet, number } = parts.plan.rowOf(instance);
  const edit = (xml: string): string => xml.replace(/-(H\d+)<\/f>/, '+$1</f>');
  return { sheet: parts.sheetName(sheet), cell: `H${number}`, edit };
}

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const [index, [id, scenario]] of [...scenarios].entries()) {
    const one = await workbookFor(scenario, index);
    made.set(id, one);
    files.set(id, withoutValues(one.bytes));
  }
  const tromso = await workbookFor(openFile(scenarioFile('tromso')));
  made.set('changed', tromso);
  files.set('changed', withoutValues(withEdits(tromso.bytes, editsOf(tromso))));
  made.set('broken', tromso);
  files.set('broken', withEdits(tromso.bytes, [brokenCash(tromso)]));
  books = await recalculated(files);
}, 4_500_000);

function bookOf(id: string): { readonly book: Workbook; readonly parts: WorkbookParts } {
  const [book, one] = [books.get(id), made.get(id)];
  if (book === undefined || one === undefined) throw new RangeError(`no workbook ${id}`);
  return { book, parts: one.parts };
}

describe('recalculated from its formulas alone', () => {
  test.each(ids)('%s equals the engine in every cell', (id) => {
    const { book, parts } = bookOf(id);
    const { cells, deviations } = comparedCells(book, parts);
    expect(deviations.slice(0, 10)).toEqual([]);
    expect(cells).toBeGreaterThan(5_000);
  });

  test.each(ids)('%s says itself that it agrees', (id) => {
    const { book, parts } = bookOf(id);
    expect(namedValue(book, 'check_deviations')).toBe(0);
    const pass = { nb: /^STEMMER –/, nn: /^STEMMER –/, en: /^PASS/ }[parts.locale];
    expect(namedValue(book, 'check_outcome')).toMatch(pass);
    const [, header] = book.sheets[0]?.rows ?? [];
    expect(String(header?.[0])).toContain(String(namedValue(book, 'check_outcome')));
  });
});

describe('with changed inputs', () => {
  test('gives what the engine gives for the changed scenario', async () => {
    const { book } = bookOf('changed');
    const one = made.get('changed');
    if (one === undefined) throw new RangeError('not made');
    const { scenario, changed } = await readWorkbook(withEdits(one.bytes, editsOf(one)));
    expect(new Set(changed.map(({ row }) => row.name))).toEqual(new Set(changes.map(([name]) => name)));
    const { parts } = await workbookFor(scenario);
    expect(comparedCells(book, parts).deviations.slice(0, 10)).toEqual([]);
    expect(runHall(scenario).value('accounts.cash', 179)).not.toBeCloseTo(one.parts.run.value('accounts.cash', 179), 0); // prettier-ignore
  });

  test('says that the engine’s numbers are from before', () => {
    const { book } = bookOf('changed');
    expect(namedValue(book, 'check_inputs_changed')).toBe(changes.length);
    expect(namedValue(book, 'check_outcome')).toMatch(/^INNDATA ER ENDRET/);
  });
});

test('a broken formula fails the check, in the head of every sheet', () => {
  const { book, parts } = bookOf('broken');
  expect(namedValue(book, 'check_deviations')).toBeGreaterThan(1);
  expect(namedValue(book, 'check_outcome')).toMatch(/^STEMMER IKKE/);
  const heads = book.sheets
    .filter(({ name }) => name !== parts.sheetName('scenario'))
    .map(({ rows }) => String(rows[1]?.[0]));
  expect(heads.every((head) => head.includes('STEMMER IKKE'))).toBe(true);
  expect(comparedCells(book, parts).deviations.length).toBeGreaterThan(100);
});
