import type { NamedRange } from 'hucre';
import { dateSerial } from '../cells/dateSerial.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { numberStyle, styles } from '../cells/styles.ts';
import { single, strength, type Piece } from '../formulas/piece.ts';
import type { InputRow } from '../inputs/inputRow.ts';
import { workbookWords } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { cellOf, framed, type FramedSheet, headed } from './frame.ts';
import { statusText } from './statusText.ts';

/** Columns of the sheet of inputs, counted from 0. */
export const inputColumns = { label: 0, value: 1, unit: 2, base: 3, low: 4, high: 5, status: 6, source: 7, note: 8, name: 9, exported: 10, month: 11, changed: 12 } as const; // prettier-ignore

/** The first row of the inputs below their header, counted from 1. */
const firstInputRow = 5;

const headRow = 4;
const widths = [46, 16, 16, 14, 12, 12, 13, 44, 44, 34, 14, 11, 9] as const;

/** The name of the month number of a date, which formulas read. */
const monthName = (name: string): string => `${name}_month`;

/** What formulas read for an input: its name, in the unit of the model. */
export function inputPiece({ name = '', type, times, over }: InputRow): Piece {
  if (type === 'month') return single(monthName(name));
  if (times === over) return single(name);
  const text = [name, ...(times === 1 ? [] : [`*${times}`]), ...(over === 1 ? [] : [`/${over}`])].join('');
  return { text, strength: strength.product };
}

/** The sheet on which numbers may be changed, in yellow cells that formulas read by name. */
export function inputSheet(parts: WorkbookParts): FramedSheet {
  const { say, inputs, inputPlaces } = parts;
  const cells = headed(parts, { key: 'inputs' });
  const w = workbookWords;
  const heads = [w.line, w.value, w.unit, w.base, w.low, w.high, w.status, w.source, w.note, w.name, w.scenarioValue, w.inMonths, w.changed]; // prettier-ignore
  for (const [column, text] of heads.entries()) cells.put(headRow, column, say(text), styles.head);
  cells.put(3, 0, say(w.yellow), styles.faint);
  // A field is explained where it stands first: the members of a list have the same ones.
  const said = new Set<string>();
  let number = firstInputRow;
  for (const { label, rows } of inputs) {
    cells.put(number, 0, say(label), styles.section);
    number += 1;
    for (const row of rows) {
      if (inputPlaces.get(row.path)?.number !== number) throw new RangeError(`${row.path} stands elsewhere`);
      const help = say(row.help);
      putInput(parts, cells, row, number, said.has(help) ? undefined : help);
      said.add(help);
      number += 1;
    }
  }
  const frame = {
    key: 'inputs',
    columns: widths,
    frozen: { rows: headRow, columns: 1 },
    printed: `$A$1:$I$${number - 1}`,
  };
  return framed(parts, frame, cells);
}

/** In which row each input stands. */
export function placesOfInputs(inputs: WorkbookParts['inputs']): WorkbookParts['inputPlaces'] {
  const places = new Map<string, { row: InputRow; number: number }>();
  let number = firstInputRow;
  for (const { rows } of inputs) {
    number += 1;
    for (const row of rows) {
      places.set(row.path, { row, number });
      number += 1;
    }
  }
  return places;
}

/** The names of the cells that formulas read. */
export function inputNames({ inputPlaces, sheetName }: WorkbookParts): readonly NamedRange[] {
  const sheet = sheetName('inputs');
  return [...inputPlaces.values()].flatMap(({ row: { name, type }, number }) => {
    if (name === undefined) return [];
    const own = { name, range: cellOf(sheet, number, inputColumns.value) };
    return type === 'month'
      ? [own, { name: monthName(name), range: cellOf(sheet, number, inputColumns.month) }]
      : [own];
  });
}

function putInput(
  { say, scenario }: WorkbookParts,
  cells: SheetCells,
  row: InputRow,
  number: number,
  comment: string | undefined,
): void {
  const { label, name, type, value, base, unit, low, high, status, source, note } = row;
  const c = inputColumns;
  cells.put(number, c.label, say(label), styles.text, comment);
  cells.put(number, c.unit, type === 'month' ? '' : unit, styles.unit);
  cells.put(number, c.status, say(statusText(status)), styles.faint);
  cells.put(number, c.source, source === undefined ? '' : say(source), styles.faint);
  cells.put(number, c.note, note, styles.faint);
  if (typeof value !== 'number') {
    cells.put(number, c.value, say(value), styles.faint);
    return;
  }
  const numFmt = formatOfInput(row);
  const shown = (entry: number): number => (type === 'month' ? dateSerial(entry) : entry);
  cells.put(number, c.value, shown(value), numberStyle(numFmt, name === undefined ? 'faint' : 'input'));
  if (base !== undefined) cells.put(number, c.base, shown(base), numberStyle(numFmt, 'faint'));
  if (low !== undefined) cells.put(number, c.low, low, numberStyle(numFmt, 'faint'));
  if (high !== undefined) cells.put(number, c.high, high, numberStyle(numFmt, 'faint'));
  if (name === undefined) return;
  cells.put(number, c.name, name, styles.faint);
  cells.put(number, c.exported, shown(value), numberStyle(numFmt, 'faint'));
  cells.formula(number, c.changed, `IF(ISNUMBER(B${number}),IF(B${number}=K${number},0,1),1)`, 0, styles.faintNumber); // prettier-ignore
  if (type !== 'month') return;
  const { start } = scenario.read;
  cells.formula(number, c.month, `(YEAR(B${number})-${Math.floor(start / 12)})*12+MONTH(B${number})-${(start % 12) + 1}`, value - start, styles.faintNumber); // prettier-ignore
}

function formatOfInput({ type, percent, whole, unit }: InputRow): string {
  if (type === 'month') return 'mmm yyyy';
  if (percent) return '0.0##%';
  if (whole) return '0';
  return unit.startsWith('NOK') ? '#,##0.##' : '#,##0.####';
}
