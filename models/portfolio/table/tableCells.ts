/** A table as it was read: texts and numbers, the first row the headings. */
export interface ReadTable {
  /** What it is called, such as the name of its file. */
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The decimal mark of its texts; undefined where either may be meant. */
  readonly decimal?: ',' | '.' | undefined;
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A cell as a spreadsheet names it; row and column are counted from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** What a number may be written with around it. */
const ornaments = /^(-?)(?:kr|nok)\.?|(?:,-|kr\.?|nok)$/gi;

/**
 * The number that a cell says, with its per cent sign as a unit; undefined where it is none, `either` where a mark may
 * be a decimal mark or part thousands.
 */
export function numberIn(
  cell: string | number,
  decimal: ReadTable['decimal'],
): { readonly value: number; readonly percent: boolean } | 'either' | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, percent: false } : undefined;
  const tight = cell.replace(/[\s\u00a0\u2009\u202f]+/g, '').replace(/[\u2212\u2013]/g, '-').replace(ornaments, '$1'); // prettier-ignore
  const percent = tight.endsWith('%');
  const digits = percent ? tight.slice(0, -1) : tight;
  const match = /^-?\d+(?:([.,])(\d+))?$/.exec(digits);
  if (match === null) return undefined;
  const [, mark, decimals = ''] = match;
  // In a Norwegian table 1.234 is a thousand and some, in a plain one 1,234; which is meant is not guessed.
  if (mark !== undefined && mark !== decimal && decimals.length === 3) return 'either';
  return { value: Number(digits.replace(',', '.')), percent };
}
