/** A cell: a number as it was computed, a text, or null where nothing is known. */
export type DataCell = number | string | null;

/** A column: what it is called, and the unit and price basis of its numbers. */
export interface DataColumn {
  readonly label: string;
  readonly unit?: string;
}

/** A table as plain data: what a page shows rounded stands here with all its digits. */
export interface DataTable {
  /** In file names and on the command line: letters and hyphens, such as `lines-by-month`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** A row has a cell for each column. */
  readonly rows: readonly (readonly DataCell[])[];
}
