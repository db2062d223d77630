/** Rows of cells as a spreadsheet copies them: cells between tabs, rows on lines, a cell with either in quotes. */
export type Block = readonly (readonly string[])[];

/** The cells of a copied text. The line break after the last row is no row. */
export function pastedBlock(text: string): Block {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    if (found === null) break;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  return last !== undefined && last.every((each) => each === '') && rows.length > 1
    ? rows.slice(0, -1)
    : rows;
}

/** A block as a text that a spreadsheet pastes. */
export const blockText = (block: Block): string =>
  block.map((row) => row.map(quotedCell).join('\t')).join('\n');

const quotedCell = (cell: string): string =>
  /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const months = 'jan(?:uary?)?|feb(?:ruary?)?|mar(?:s|ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?'; // prettier-ignore
const namedDate = new RegExp(`^(?:\\d{1,2}[.\\s-]+)?(?:${months})\\.?(?:[\\s-]*(?:\\d{2}|\\d{4}))?$`, 'i');

/** Whether a text is a date, as spreadsheets write one: `06.des`, `01.03.2026`, `2026-03-01`. */
export const isDateText = (text: string): boolean =>
  /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/.test(text) ||
  /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/.test(text) ||
  namedDate.test(text);

/** The months by what their names begin with, in Norwegian and English. */
const monthStarts: readonly RegExp[] = [/^jan/i, /^feb/i, /^mar/i, /^apr/i, /^ma[iy]/i, /^jun/i, /^jul/i, /^aug/i, /^sep/i, /^o[kc]t/i, /^nov/i, /^de[sc]/i]; // prettier-ignore

/**
 * The month of a date as people and spreadsheets write it, as `YYYY-MM`: `01.03.2028`, `2028-03-01`, `2028-03`,
 * `03.2028`, `mars 2028`. Undefined for what is none, and for a year of two digits, which may mean two things.
 */
export function monthOfText(text: string): string | undefined {
  const plain = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(plain);
  const norwegian = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(plain);
  const words = /^(?:\d{1,2}[.\s-]+)?(\p{L}+)\.?[\s-]*(\d{4})$/u.exec(plain);
  if (iso !== null) return monthOf(iso[1], Number(iso[2]), iso[3]);
  if (norwegian !== null) return monthOf(norwegian[3], Number(norwegian[2]), norwegian[1]);
  if (words === null || !namedDate.test(plain)) return undefined;
  return monthOf(words[2], monthStarts.findIndex((start) => start.test(words[1] ?? '')) + 1, undefined);
}

function monthOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= 31);
  const isYear = Number(year) >= 1990 && Number(year) <= 2150;
  return isDay && isYear && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined; // prettier-ignore
}

/** A text of a box as a spreadsheet reads it: numbers without spaces between thousands, and with a plain minus. */
export function plainCell(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('\u2212', '-');
  return /^-?[\d.,]+$/.test(plain) ? plain : text.replaceAll('\u00a0', ' ');
}
