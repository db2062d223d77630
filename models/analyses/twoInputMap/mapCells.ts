import type { Outcome } from '../../sentences/verdictFacts.ts';
import type { ProbedVerdict } from '../verdictProbe.ts';

/** A cell by its column and its row. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The cells of a map while it is filled: from squares of several cells to single ones. */
export class MapCells {
  readonly count: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #outcomes: (Outcome | null)[];
  readonly #margins: (number | null)[];
  readonly #known: Uint8Array;

  constructor(columns: number, rows: number) {
    this.count = columns * rows;
    [this.#columns, this.#rows] = [columns, rows];
    this.#outcomes = Array<Outcome | null>(this.count).fill(null);
    this.#margins = Array<number | null>(this.count).fill(null);
    this.#known = new Uint8Array(this.count);
  }

  /** The cell at the middle of each square of so many cells a side. */
  *middlesOfSquares(side: number): Generator<Cell> {
    const middle = Math.floor(side / 2);
    for (let row = 0; row < this.#rows; row += side)
      for (let column = 0; column < this.#columns; column += side)
        yield {
          column: Math.min(column + middle, this.#columns - 1),
          row: Math.min(row + middle, this.#rows - 1),
        };
  }

  /** Whether the cell itself has been computed. */
  isKnown(column: number, row: number): boolean {
    return this.#known[row * this.#columns + column] === 1;
  }

  /** Puts the verdict of a cell there and, until they have their own, into the rest of its square. */
  put(column: number, row: number, side: number, verdict: ProbedVerdict | undefined): void {
    this.#known[row * this.#columns + column] = 1;
    const margin = verdict === undefined ? null : Math.min(verdict.result, verdict.structure, verdict.liquidity); // prettier-ignore
    const [left, low] = [column - (column % side), row - (row % side)];
    for (let up = low; up < Math.min(low + side, this.#rows); up += 1)
      for (let along = left; along < Math.min(left + side, this.#columns); along += 1) {
        const isOther = along !== column || up !== row;
        if (isOther && this.isKnown(along, up)) continue;
        this.#outcomes[up * this.#columns + along] = verdict?.outcome ?? null;
        this.#margins[up * this.#columns + along] = margin;
      }
  }

  /** The cells as they are now, row by row. */
  asRows(): {
    readonly outcomes: readonly (readonly (Outcome | null)[])[];
    readonly margins: readonly (readonly (number | null)[])[];
  } {
    return { outcomes: this.#inRows(this.#outcomes), margins: this.#inRows(this.#margins) };
  }

  #inRows<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
    const row = (index: number) => values.slice(index * this.#columns, (index + 1) * this.#columns);
    return Array.from({ length: this.#rows }, (_, index) => row(index));
  }
}
