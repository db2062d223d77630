import type { Workbook } from 'hucre';
import { namedCells } from '../../../models/reports/workbook/reading/readCells.ts';

/** The value of a cell that has a name. */
export function namedValue(book: Workbook, name: string): unknown {
  const found = namedCells(book).get(name);
  if (found === undefined) throw new RangeError(`no cell is named ${name}`);
  return found.cell?.value ?? found.cell?.formulaResult;
}
