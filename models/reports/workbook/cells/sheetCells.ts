import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import type { FilledRow } from './filledRows.ts';

/** In points, with text of 10. */
const heightOfLine = 13.5;

/** A row of cells with one formula, written for the first of them. */
export interface FormulaRow {
  /** Counted from 1, and from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Numbers, or empty text. */
  readonly results: ArrayLike<number | string>;
  readonly style: CellStyle;
  /** The cells it fills, such as `H9:S9`. */
  readonly reference: string;
}

/** The cells of one sheet as they are put in; rows are counted from 1, columns from 0. */
export class SheetCells {
  readonly cells = new Map<string, Partial<Cell>>();
  /** Heights of rows with more than one line of text, counted from 0, in points. */
  readonly heights = new Map<number, { readonly height: number }>();
  /** Rows of which `cells` have the first cell only. */
  readonly filled: FilledRow[] = [];
  #shared = 0;

  /** Text, a number, or an empty cell with a look. Text is text, whatever it starts with. */
  put(row: number, column: number, value: CellValue, style?: CellStyle, comment?: string): void {
    this.#set(row, column, {
      value,
      ...(style === undefined ? {} : { style }),
      ...(comment === undefined ? {} : { comment: { author: 'Holdbar', text: comment } }),
    });
  }

  /** Text of several lines in a column of a width in characters: the row is made as high as it needs. */
  wrapped(row: number, column: number, text: string, style: CellStyle, width: number): void {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    const height = Math.max(this.heights.get(row - 1)?.height ?? 0, lines * heightOfLine + 2);
    if (lines > 1) this.heights.set(row - 1, { height });
    this.put(row, column, text, style);
  }

  /** A formula with the value it has in the engine. */
  formula(row: number, column: number, formula: string, result: CellValue, style?: CellStyle): void {
    this.#set(row, column, {
      formula: checkedLength(formula),
      formulaResult: result,
      ...(style === undefined ? {} : { style }),
    });
  }

  /** One formula for a row of cells, shared by all of them. */
  row({ row, column, formula, results, style, reference }: FormulaRow): void {
    checkedLength(formula);
    const shared = this.#shared;
    this.#shared += 1;
    const formulaResult = results[0] ?? null;
    this.#set(row, column, { formula, formulaType: 'shared', formulaSharedIndex: shared, formulaRef: reference, formulaResult, style }); // prettier-ignore
    this.filled.push({ row, column, shared, values: results });
  }

  /** A row of numbers of the same look. */
  numbers(row: number, column: number, values: ArrayLike<number>, style: CellStyle): void {
    this.put(row, column, values[0] ?? null, style);
    this.filled.push({ row, column, values });
  }

  #set(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row - 1},${column}`, cell);
  }
}

/** The most characters of a formula in Excel. */
const longestFormula = 8192;

/** A part of a row may have longer references than its first cell: columns of three letters instead of one. */
const room = 1500;

function checkedLength(formula: string): string {
  if (formula.length > longestFormula - room)
    throw new RangeError(`a formula of ${formula.length} characters: ${formula.slice(0, 80)}`);
  return formula;
}
