import type { WriteSheet } from 'hucre/xlsx';
import { standalone } from '../../../scenario/standalone.ts';
import { SheetCells } from '../cells/sheetCells.ts';
import type { WorkbookParts } from '../workbookParts.ts';

/** The most characters in a cell. */
const longestCell = 32_000;

/** The name of the first cell of the scenario file, by which it is found again in whatever language. */
export const scenarioName = 'scenario_file';

/** The scenario as a file, on a hidden sheet: what an edited workbook is read back upon. */
export function scenarioSheet({ scenario, sheetName }: WorkbookParts): WriteSheet {
  const cells = new SheetCells();
  const text = JSON.stringify(standalone(scenario));
  for (let from = 0, row = 1; from < text.length; from += longestCell, row += 1)
    cells.put(row, 0, text.slice(from, from + longestCell));
  return { name: sheetName('scenario'), cells: cells.cells, hidden: true };
}
