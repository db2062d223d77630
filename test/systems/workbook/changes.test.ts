import type { Workbook } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHall } from '../../../models/analyses/runResult.ts';
import { dateSerial } from '../../../models/reports/workbook/cells/dateSerial.ts';
import { readWorkbook } from '../../../models/reports/workbook/reading/readWorkbook.ts';
import { workbookOf } from '../../../models/reports/workbook/workbook.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { comparedCells } from './comparedCells.ts';
import { typed, withEdits, withoutValues, type CellEdit } from '../../models/reports/workbook/editedFile.ts';
import { recalculated } from './libreOffice.ts';
import { namedValue } from './namedValue.ts';
import { longest, type MadeWorkbook } from './recalculation.ts';

const made = new Map<string, MadeWorkbook>();
let books: ReadonlyMap<string, Workbook> = new Map();

const workbookFor = (scenario: AcceptedScenario): Promise<MadeWorkbook> => workbookOf(scenario, { locale: 'nb' }); // prettier-ignore

/** Someone doubles a price, raises pay and ends the pilot a year earlier. */
const changes = [
  ['streams_buildingMaterials_salesPrice', 28_000],
  ['priceIndices_wages_growth_years_2026', 0.06],
  ['streams_furniture_itemWeight', 22],
  ['pilot_end', dateSerial(2029 * 12 + 2)],
] as const;

function editsOf({ parts }: MadeWorkbook): readonly CellEdit[] {
  const places = [...parts.inputPlaces.values()];
  return changes.map(([name, value]) => {
    const number = places.find(({ row }) => row.name === name)?.number;
    return { sheet: parts.sheetName('inputs'), cell: `B${number}`, edit: typed(value) };
  });
}

/** The closing cash of the first month: cash out is added instead of taken away. */
function brokenCash({ parts }: MadeWorkbook): CellEdit {
  const instance = parts.run.instance('accounts.cash');
  if (instance === undefined) throw new RangeError('no cash');
  const { sheet, number } = parts.plan.rowOf(instance);
  const edit = (xml: string): string => xml.replace(/-(H\d+)<\/f>/, '+$1</f>');
  return { sheet: parts.sheetName(sheet), cell: `H${number}`, edit };
}

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  const tromso = await workbookFor(openFile(scenarioFile('tromso')));
  made.set('changed', tromso);
  files.set('changed', withoutValues(withEdits(tromso.bytes, editsOf(tromso))));
  made.set('broken', tromso);
  files.set('broken', withEdits(tromso.bytes, [brokenCash(tromso)]));
  books = await recalculated(files);
}, longest);

function bookOf(id: string): { readonly book: Workbook; readonly parts: MadeWorkbook['parts'] } {
  const [book, one] = [books.get(id), made.get(id)];
  if (book === undefined || one === undefined) throw new RangeError(`no workbook ${id}`);
  return { book, parts: one.parts };
}

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
