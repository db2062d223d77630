/** The documents made of a run: loaded on demand, since their file formats are heavy. */
export { readWorkbook, type ReadWorkbook } from './workbook/reading/readWorkbook.ts';
export type { ChangedInput } from './workbook/reading/changedDocument.ts';
export type { SimulationRow, SimulationTable } from './workbook/sheets/simulationSheet.ts';
export { writeWorkbook, type WorkbookOptions } from './workbook/workbook.ts';
