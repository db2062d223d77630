import Papa from 'papaparse';
import { noFormula } from '../../language/noFormula.ts';
import type { DataCell, DataColumn, DataTable } from '../tables/dataTable.ts';

/** Norwegian: semicolons, decimal comma, a mark for UTF-8 at the start, as Norwegian Excel opens it. Plain: commas and points. */
export const csvFlavours = ['norwegian', 'plain'] as const;

/** One of them. */
export type CsvFlavour = (typeof csvFlavours)[number];

/** Byte order mark: without it Excel reads UTF-8 as Windows-1252. */
const mark = '\u{feff}';

/**
 * A table as CSV (RFC 4180), one line of headings with units, numbers with all their digits and without grouping; what is
 * not known is empty. A text that a spreadsheet would take for a formula begins with an apostrophe instead.
 */
export function csvOf({ columns, rows }: DataTable, flavour: CsvFlavour): string {
  const isNorwegian = flavour === 'norwegian';
  const text = Papa.unparse(
    [columns.map(heading), ...rows.map((row) => row.map((cell) => written(cell, isNorwegian)))],
    { delimiter: isNorwegian ? ';' : ',', newline: '\r\n' },
  );
  return `${isNorwegian ? mark : ''}${text}\r\n`;
}

const heading = ({ label, unit = '' }: DataColumn): string =>
  noFormula(unit === '' ? label : `${label} (${unit})`);

function written(cell: DataCell, isNorwegian: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return noFormula(cell);
  const digits = plainDigits(cell);
  return isNorwegian ? digits.replace('.', ',') : digits;
}

/** A number with the fewest digits that give it back, never as `1e-7`, which not every program reads. @throws RangeError */
function plainDigits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to write`);
  const shortest = String(value);
  const [, digits = '', decimals = '', power] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(shortest) ?? [];
  if (power === undefined) return shortest;
  const sign = value < 0 ? '-' : '';
  const places = Number(power);
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${digits}${decimals}`;
  return `${sign}${digits}${decimals.padEnd(places, '0')}`;
}
