import { columnOf, dataColumns, rowOf, rowsIn, stopIn, type DataColumn, type Stop } from './gridPlaces.ts';

/** Cells of one column, or of both, that are chosen together. */
interface ChosenCells {
  readonly rows: readonly HTMLElement[];
  readonly columns: readonly DataColumn[];
}

/** The cells that are chosen in the grids of a form: from the one the choosing began at to the one it has come to. */
export interface Selection {
  /** Chooses one cell. */
  readonly start: (stop: Stop) => void;
  /** Chooses one cell, unless it is among those that are chosen. */
  readonly keep: (stop: Stop) => void;
  /** Chooses one row more or one less, up or down. */
  readonly extend: (from: Stop, by: -1 | 1) => void;
  /** Chooses all from where it began to this cell; false where it has not begun. */
  readonly reach: (stop: Stop) => boolean;
  readonly isWide: () => boolean;
  readonly cells: () => ChosenCells;
}

interface Place {
  readonly row: HTMLElement;
  readonly column: DataColumn;
}

/** Chooses cells; those that are chosen say so themselves. */
export function createSelection(form: () => HTMLElement): Selection {
  let anchor: Place | undefined;
  let head: Place | undefined;
  const placeOf = (stop: Stop): Place | undefined => {
    const column = dataColumns.find((each) => each === columnOf(stop));
    return column === undefined ? undefined : { row: rowOf(stop), column };
  };
  function cells(): ChosenCells {
    if (anchor === undefined || head === undefined) return { rows: [], columns: [] };
    const rows = rowsIn(form());
    const ends = [rows.indexOf(anchor.row), rows.indexOf(head.row)];
    if (ends.includes(-1)) return { rows: [], columns: [] };
    const columns = dataColumns.filter((each) => each === anchor?.column || each === head?.column);
    return { rows: rows.slice(Math.min(...ends), Math.max(...ends) + 1), columns };
  }
  const isWide = (): boolean => cells().rows.length * cells().columns.length > 1;
  function show(): void {
    for (const cell of form().querySelectorAll('[role="gridcell"][aria-selected="true"]'))
      cell.removeAttribute('aria-selected');
    if (!isWide()) return;
    const { rows, columns } = cells();
    for (const row of rows)
      for (const column of columns)
        row.querySelector(`[data-cell="${column}"]`)?.setAttribute('aria-selected', 'true');
  }
  function set(from: Place | undefined, to: Place | undefined): void {
    anchor = from;
    head = to;
    show();
  }
  return {
    start(stop) {
      const place = placeOf(stop);
      set(place, place);
    },
    keep(stop) {
      const { rows, columns } = cells();
      const place = placeOf(stop);
      const isIn = place !== undefined && rows.includes(place.row) && columns.includes(place.column);
      if (!isIn) set(place, place);
    },
    extend(from, by) {
      const rows = rowsIn(form());
      const at = head ?? placeOf(from);
      const row = at === undefined ? undefined : rows[rows.indexOf(at.row) + by];
      if (at === undefined || row === undefined) return;
      set(anchor ?? at, { row, column: at.column });
      stopIn(row, at.column)?.focus();
    },
    reach(stop) {
      const place = placeOf(stop);
      if (anchor === undefined || place === undefined) return false;
      set(anchor, place);
      return true;
    },
    isWide,
    cells,
  };
}
