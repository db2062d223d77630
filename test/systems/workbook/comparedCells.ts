import type { Workbook } from 'hucre';
import { columns } from '../../../models/reports/workbook/plan/places.ts';
import { nodeValue, rowValues } from '../../../models/reports/workbook/plan/rowValues.ts';
import type { WorkbookParts } from '../../../models/reports/workbook/workbookParts.ts';

/** A cell that is not what the engine has. */
export interface Deviation {
  readonly sheet: string;
  readonly row: number;
  readonly line: string;
  readonly place: number;
  readonly engine: number | string;
  readonly found: unknown;
}

/** What was held against the engine. */
export interface ComparedCells {
  readonly cells: number;
  readonly deviations: readonly Deviation[];
}

/** Holds every cell of every row against the engine: within 1e-9 of the largest number of the row, and a millionth. */
export function comparedCells(book: Workbook, { plan, run, sheetName }: WorkbookParts): ComparedCells {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const deviations: Deviation[] = [];
  let cells = 0;
  for (const row of plan.rows) {
    const sheet = sheetName(row.sheet);
    const found = sheets.get(sheet)?.rows[row.number - 1] ?? [];
    const values = rowValues(run, row);
    const largest = Math.max(...values.map((value) => (typeof value === 'number' ? Math.abs(value) : 0)));
    const first = row.span === 'value' ? columns.value : columns.first;
    const hold = (engine: number | string, cell: unknown, place: number): void => {
      cells += 1;
      if (isSame(engine, cell, 1e-9 * largest + 1e-6)) return;
      const line = `${row.of.line.declaration.id}[${row.of.member ?? ''}] (${row.role})`;
      deviations.push({ sheet, row: row.number, line, place, engine, found: cell });
    };
    for (const [place, value] of values.entries()) hold(value, found[first + place], place);
    if ((row.role === 'line' || row.role === 'closing') && row.of.opening >= 0)
      hold(nodeValue(run, row.of.opening), found[columns.opening], -1);
  }
  return { cells, deviations };
}

function isSame(engine: number | string, found: unknown, allowed: number): boolean {
  if (typeof engine === 'string') return (found ?? '') === engine;
  return typeof found === 'number' && Math.abs(found - engine) <= allowed;
}
