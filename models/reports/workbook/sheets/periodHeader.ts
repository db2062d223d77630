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
  for (let month = 0; month < run.months; month += 1) {
    const column = columns.first + month;
    const year = yearOfMonth[month] ?? 0;
    cells.put(monthRows.year, column, firstYear + year, styles.faintNumber);
    cells.put(monthRows.monthOfYear, column, (monthOfYear[month] ?? 0) + 1, styles.faintNumber);
    cells.put(monthRows.date, column, dateSerial(start + month), styles.headMonth);
    cells.put(monthRows.month, column, month, styles.faintNumber);
    cells.put(monthRows.yearIndex, column, year + 1, styles.faintNumber);
  }
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
