import { writeXlsx } from 'hucre/xlsx';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { SheetCells } from '../workbook/cells/sheetCells.ts';
import { numberStyle, styles } from '../workbook/cells/styles.ts';
import type { PlanningTable } from './planningTable.ts';

const format = '#,##0;-#,##0;0';
const widths = [28, 12, 10, 30, 8, 36];
const headRow = 7;

/** The rows as an Excel sheet: what the numbers are, the rows under a head that stays, and their sum as a formula. */
export async function planningWorkbook(
  { heads, rows, years, notes, total, sheet }: PlanningTable,
  { head }: Pick<AcceptedScenario, 'head'>,
): Promise<Uint8Array> {
  const cells = new SheetCells();
  cells.put(1, 0, `${sheet}: ${String(rows[0]?.[0] ?? head.title)}`, styles.title);
  for (const [index, note] of notes.entries()) cells.put(2 + index, 0, note, styles.faint);
  const isYear = (column: number): boolean => column >= years.first && column < years.first + years.count;
  for (const [column, text] of heads.entries())
    cells.put(headRow, column, isYear(column) ? Number(text) : text, isYear(column) ? styles.headNumber : styles.head); // prettier-ignore
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries())
      cells.put(headRow + 1 + index, column, value, isYear(column) ? numberStyle(format) : styles.text);
  const sumRow = headRow + 1 + rows.length;
  cells.put(sumRow, 0, total, styles.check);
  for (let column = years.first; column < years.first + years.count; column += 1) {
    const letter = String.fromCharCode('A'.charCodeAt(0) + column);
    const sum = rows.reduce((all, row) => all + Number(row[column]), 0);
    const formula = rows.length === 0 ? '0' : `SUM(${letter}${headRow + 1}:${letter}${sumRow - 1})`;
    cells.formula(sumRow, column, formula, sum, numberStyle(format, 'bold'));
  }
  const { title, author } = head;
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: [],
        cells: cells.cells,
        columns: heads.map((_, column) => ({ width: widths[column] ?? (isYear(column) ? 11 : 22) })),
        freezePane: { rows: headRow, columns: 1 },
      },
    ],
    defaultFont: { name: 'Calibri', size: 10 },
    properties: { title, creator: author ?? 'Holdbar' },
  });
}
