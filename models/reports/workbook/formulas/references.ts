import { colToLetter } from 'hucre/xlsx';
import { columns, letters, type SheetKey } from '../plan/places.ts';
import type { Home, Row, Span } from '../plan/row.ts';

/** Where a formula stands: relative references are those of its first column. */
export interface Standing {
  readonly sheet: SheetKey;
  readonly span: Span;
}

/** How many columns there are, and what the sheets are called. */
export interface Extent {
  readonly months: number;
  readonly years: number;
  readonly sheetName: (key: SheetKey) => string;
}

/** Writes references to rows, seen from a formula. */
export class References {
  readonly #extent: Extent;

  constructor(extent: Extent) {
    this.#extent = extent;
  }

  /** The cell of a value in the column of the formula; a value that is the same throughout, in its first column. */
  cell({ row, entry }: Home, from: Standing): string {
    if (entry !== undefined) return `${this.#sheet(row, from)}$${this.#letter(entry)}$${row.number}`;
    if (row.span === 'value') return `${this.#sheet(row, from)}$${letters.value}$${row.number}`;
    const column = row.span === from.span ? letters.first : `$${letters.first}$`;
    return `${this.#sheet(row, from)}${column}${row.number}`;
  }

  /** The value of the month before: the cell to the left. */
  before(row: Row, from: Standing): string {
    return `${this.#sheet(row, from)}${letters.opening}${row.number}`;
  }

  /** The cells from the opening up to the month before. */
  allBefore(row: Row, from: Standing): string {
    const { opening } = letters;
    return `${this.#sheet(row, from)}$${opening}${row.number}:${opening}${row.number}`;
  }

  /** All months, or years, or entries of a row. */
  all(row: Row, from: Standing, count = this.#count(row.span)): string {
    return this.#range(row, from, row.number, count);
  }

  /** A header row of the sheet that a row stands in. */
  header(row: Row, from: Standing, header: number): string {
    return this.#range(row, from, header, this.#count(row.span));
  }

  #range(row: Row, from: Standing, number: number, count: number): string {
    const last = this.#letter(count - 1);
    return `${this.#sheet(row, from)}$${letters.first}$${number}:$${last}$${number}`;
  }

  #count(span: Span): number {
    return span === 'month' ? this.#extent.months : this.#extent.years;
  }

  #letter(place: number): string {
    return colToLetter(columns.first + place);
  }

  #sheet(row: Row, from: Standing): string {
    return row.sheet === from.sheet ? '' : `${quoted(this.#extent.sheetName(row.sheet))}!`;
  }
}

/** The name of a sheet as formulas have it: only plain letters need no quotes. */
export const quoted = (name: string): string =>
  /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
