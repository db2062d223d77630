import type { NamedRange, Workbook } from 'hucre';
import { parseCellRef } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';

/** A cell with where it stands. */
export interface NamedCell {
  /** `Sheet!A1`. */
  readonly place: string;
  readonly cell: Partial<Cell> | undefined;
}

/** The single cells of a workbook that have a name, by the name in small letters. */
export function namedCells({ namedRanges = [], sheets }: Workbook): ReadonlyMap<string, NamedCell> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return new Map(
    namedRanges.flatMap(({ name, range }: NamedRange): [string, NamedCell][] => {
      const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(range);
      const sheet = byName.get((match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"));
      if (match === null || sheet === undefined) return [];
      const reference = `${match[3]}${match[4]}`;
      const { row, col } = parseCellRef(reference);
      const value = sheet.rows[row]?.[col] ?? null;
      const cell = sheet.cells?.get(`${row},${col}`) ?? (value === null ? undefined : { value });
      return [[name.toLowerCase(), { place: `${sheet.name}!${reference}`, cell }]];
    }),
  );
}
