import type { Simulation } from '../../../analyses/simulation/summary.ts';
import { filled } from '../../filled.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import { fanTable, holdingTable, spreadTable } from '../../tables/futureTables.ts';
import { supportTable } from '../../tables/answerTables.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { numberStyle, styles } from '../cells/styles.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';

const headRow = 5;
const none = '–';
const most = 11;

/** What a simulation gave, shaded and labelled as computed: no formula can draw thousands of futures. */
export function simulationSheet(parts: WorkbookParts, simulation: Simulation): FramedSheet {
  const { say, locale } = parts;
  const cells = headed(parts, { key: 'simulation' });
  const { draws, seed } = simulation;
  cells.put(3, 0, filled(say(w.simulationNote), { draws: String(draws), seed: String(seed) }), styles.faint);
  cells.put(4, 0, simulation.sentence[locale], styles.check);
  const tables = [supportTable(simulation, locale), holdingTable(simulation, locale), spreadTable(simulation, locale), ...Object.values(simulation.fans).map((fan) => fanTable(fan, locale))]; // prettier-ignore
  let number = headRow + 1;
  for (const table of tables) number = putTable(cells, table, number) + 2;
  const columns = [52, ...Array.from({ length: most - 1 }, () => 15)];
  return framed(parts, { key: 'simulation', columns, frozen: { rows: 3, columns: 1 } }, cells);
}

/** @returns the first row below it */
function putTable(cells: SheetCells, { title, columns, rows }: DataTable, first: number): number {
  cells.put(first, 0, title, styles.section);
  for (const [column, { label, unit = '' }] of columns.entries())
    cells.put(first + 1, column, unit === '' ? label : `${label} (${unit})`, styles.head);
  for (const [index, row] of rows.entries()) {
    const format = formatOfRow(row);
    for (const [column, cell] of row.entries()) {
      const isName = column === 0 && cell !== null;
      const isText = typeof cell === 'string';
      const style = isName ? (isText ? styles.text : numberStyle('0')) : isText ? styles.unit : numberStyle(format, 'computed'); // prettier-ignore
      cells.put(first + 2 + index, column, cell ?? none, style);
    }
  }
  return first + 2 + rows.length;
}

/** Whole numbers where one is large; small ones with the decimals that tell them apart. */
function formatOfRow(row: DataTable['rows'][number]): string {
  const largest = Math.max(...row.slice(1).map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0)));
  if (largest >= 1000) return '#,##0;[Red]-#,##0';
  return largest >= 10 ? '#,##0.0;[Red]-#,##0.0' : '0.00;[Red]-0.00';
}
