import { writeXlsx } from 'hucre/xlsx';
import type { Locale } from '../../language/translated.ts';
import type { PortfolioResult } from '../../portfolio/portfolioResult.ts';
import type { DataTable } from '../tables/dataTable.ts';
import { SheetCells } from '../workbook/cells/sheetCells.ts';
import { numberStyle, styles } from '../workbook/cells/styles.ts';
import { hallSumsTable, rankingTable, sharedTable, sumsTable } from './portfolioTables.ts';
import { portfolioWords } from './portfolioWords.ts';

const headRow = 3;
const widest = 44;

/** A portfolio as an Excel workbook of values: the ranking, the sums, what is shared, and where it was asked for the sums by hall. */
export async function writePortfolioWorkbook(result: PortfolioResult, locale: Locale): Promise<Uint8Array> {
  const { rankingSheet, sumsSheet, sharedSheet, byHall } = portfolioWords;
  const hasHalls = result.sums.lines.some(({ halls }) => halls !== undefined);
  const sheets = [
    sheetOf(rankingSheet[locale], rankingTable(result, locale), 2),
    sheetOf(sumsSheet[locale], sumsTable(result, locale), 1),
    ...(result.shared.length === 0 ? [] : [sheetOf(sharedSheet[locale], sharedTable(result, locale), 2)]),
    ...(hasHalls ? [sheetOf(byHall[locale], hallSumsTable(result, locale), 1)] : []),
  ];
  return writeXlsx({
    sheets,
    defaultFont: { name: 'Calibri', size: 10 },
    // The clock would make two files of the same portfolio differ.
    properties: { title: result.stamp.title, creator: 'Holdbar', modified: new Date(Date.UTC(2000, 0, 1)) },
  });
}

/** A table as a sheet, its heading and first columns held fast. */
function sheetOf(name: string, { title, columns, rows }: DataTable, frozen: number) {
  const cells = new SheetCells();
  cells.put(1, 0, title, styles.title);
  for (const [column, { label, unit = '' }] of columns.entries())
    cells.put(headRow, column, unit === '' ? label : `${label} (${unit})`, styles.head);
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (cell !== null) cells.put(headRow + 1 + index, column, cell, typeof cell === 'number' ? numberStyle(formatOf(rows, column)) : styles.text); // prettier-ignore
  return {
    name,
    rows: [],
    cells: cells.cells,
    columns: columns.map(({ label, unit = '' }, column) => ({ width: widthOf(label.length + unit.length, rows, column) })), // prettier-ignore
    freezePane: { rows: headRow, columns: frozen },
  };
}

/** Whole numbers where the column has a large one, else with decimals. */
function formatOf(rows: DataTable['rows'], column: number): string {
  const largest = Math.max(...rows.map((row) => Math.abs(typeof row[column] === 'number' ? row[column] : 0)));
  const isWhole = rows.every((row) => typeof row[column] !== 'number' || Number.isInteger(row[column]));
  return largest >= 1000 || isWhole ? '#,##0;[Red]-#,##0;0' : '#,##0.00;[Red]-#,##0.00;0';
}

function widthOf(heading: number, rows: DataTable['rows'], column: number): number {
  const longest = Math.max(0, ...rows.slice(0, 100).map((row) => (typeof row[column] === 'string' ? row[column].length : 12))); // prettier-ignore
  return Math.min(widest, Math.max(10, heading * 0.8, longest + 2));
}
