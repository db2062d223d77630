import { numberStyle, styles } from '../cells/styles.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import { filled, type WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';

/** What a simulation gave, as a table of numbers that the workbook only shows. */
export interface SimulationTable {
  readonly draws: number;
  readonly seed: number;
  /** What the columns of numbers are, such as the mean and percentiles. */
  readonly heads: readonly string[];
  readonly rows: readonly SimulationRow[];
}

/** One line of the table of a simulation. */
export interface SimulationRow {
  readonly label: string;
  readonly unit: string;
  /** One for each head; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  /** The number format of Excel. */
  readonly format: string;
}

const headRow = 5;

/** The results of a simulation, shaded: no formula can draw thousands of futures. */
export function simulationSheet(
  parts: WorkbookParts,
  { draws, seed, heads, rows }: SimulationTable,
): FramedSheet {
  const { say } = parts;
  const cells = headed(parts, { key: 'simulation' });
  const slots = { draws: String(draws), seed: String(seed) };
  cells.put(3, 0, filled(say(w.simulationNote), slots), styles.faint);
  for (const [column, text] of [say(w.line), say(w.unit), ...heads].entries())
    cells.put(headRow, column, text, styles.head);
  for (const [index, { label, unit, values, format }] of rows.entries()) {
    const number = headRow + 1 + index;
    cells.put(number, 0, label, styles.text);
    cells.put(number, 1, unit, styles.faint);
    for (const [column, value] of values.entries())
      cells.put(number, 2 + column, value ?? '–', numberStyle(format, 'computed'));
  }
  const columns = [52, 14, ...heads.map(() => 16)];
  return framed(parts, { key: 'simulation', columns, frozen: { rows: headRow, columns: 1 } }, cells);
}
