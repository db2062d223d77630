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

/** A text of a box as a spreadsheet reads it: numbers without spaces between thousands, and with a plain minus. */
export function plainCell(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('\u2212', '-');
  return /^-?[\d.,]+$/.test(plain) ? plain : text.replaceAll('\u00a0', ' ');
}
