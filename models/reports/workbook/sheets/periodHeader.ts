import { calendarYears } from '../../../engine/yearly.ts';
import { dateSerial } from '../cells/dateSerial.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { styles } from '../cells/styles.ts';
import { columns, monthRows, yearRows } from '../plan/places.ts';
import { workbookWords } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';

/** The months of the run, and what formulas ask of them. */
export function monthHeader({ run, say }: WorkbookParts, cells: SheetCells): void {
  const { yearOfMonth, monthOfYear } = run.assembly.program;
  const { start } = run.assembly.inputs;
  const firstYear = Math.floor(start / 12);
  const name = (row: number, text: string): void => cells.put(row, columns.opening, text, styles.faint);
  name(monthRows.year, say(workbookWords.year));
  name(monthRows.monthOfYear, say(workbookWords.monthOfYear));
  name(monthRows.month, say(workbookWords.month));
  name(monthRows.yearIndex, say(workbookWords.yearIndex));
  const months = Array.from({ length: run.months }, (_, month) => month);
  const numbers = (row: number, of: (month: number) => number): void => cells.numbers(row, columns.first, months.map(of), styles.faintNumber); // prettier-ignore
  numbers(monthRows.year, (month) => firstYear + (yearOfMonth[month] ?? 0));
  numbers(monthRows.monthOfYear, (month) => (monthOfYear[month] ?? 0) + 1);
  numbers(monthRows.month, (month) => month);
  numbers(monthRows.yearIndex, (month) => (yearOfMonth[month] ?? 0) + 1);
  // Cells of their own: the library sees from them how wide the sheet is.
  for (const month of months)
    cells.put(monthRows.date, columns.first + month, dateSerial(start + month), styles.headMonth);
}

/** The calendar years of the run, and where their months stand in the rows of months. */
export function yearHeader({ run, say }: WorkbookParts, cells: SheetCells): void {
  const name = (row: number, text: string): void => cells.put(row, columns.opening, text, styles.faint);
  name(yearRows.months, say(workbookWords.monthsInYear));
  name(yearRows.from, say(workbookWords.firstMonth));
  name(yearRows.to, say(workbookWords.lastMonth));
  name(yearRows.yearIndex, say(workbookWords.yearIndex));
  for (const [index, { year, from, to }] of calendarYears(run).entries()) {
    const column = columns.first + index;
    cells.put(yearRows.year, column, year, styles.headNumber);
    cells.put(yearRows.months, column, to - from, styles.faintNumber);
    cells.put(yearRows.from, column, from + 1, styles.faintNumber);
    cells.put(yearRows.to, column, to, styles.faintNumber);
    cells.put(yearRows.yearIndex, column, index + 1, styles.faintNumber);
  }
}
