import { colToLetter } from 'hucre/xlsx';

/** A row of alike cells, of which the sheet has the first; the others are written from it. */
export interface FilledRow {
  /** Counted from 1, and from 0. */
  readonly row: number;
  readonly column: number;
  /** The number of the formula that its cells share; values only where it is left out. */
  readonly shared?: number;
  /** What its cells show, the first included: numbers, text, or nothing. */
  readonly values: ArrayLike<unknown>;
}

/** How much text is gathered before it is handed on, in characters. */
const handedOn = 1_000_000;

/**
 * The XML of a sheet with its rows filled, in parts: nearly all cells of a workbook are such, and a library that treats
 * each as if it were unlike the others needs seconds and hundreds of megabytes for them.
 * @param xml the sheet with the first cell of each of these rows
 * @param rows from the top
 * @throws RangeError where a first cell is not there
 */
export function* withFilledRows(xml: string, rows: readonly FilledRow[]): Generator<string> {
  let text = '';
  let read = 0;
  for (const { row, column, shared, values } of rows) {
    const start = xml.indexOf(`<c r="${colToLetter(column)}${row}"`, read);
    const end = xml.indexOf('</c>', start) + '</c>'.length;
    if (start < 0 || end < start)
      throw new RangeError(`no cell ${colToLetter(column)}${row} to fill a row from`);
    text += xml.slice(read, end);
    read = end;
    const style = / s="\d+"/.exec(xml.slice(start, xml.indexOf('>', start)))?.[0] ?? '';
    const formula = shared === undefined ? '' : `<f t="shared" si="${shared}"/>`;
    for (let index = 1; index < values.length; index += 1) {
      const value = values[index];
      const cell = `<c r="${colToLetter(column + index)}${row}"${style}`;
      if (typeof value === 'number') text += `${cell}>${formula}<v>${value}</v></c>`;
      // The only text that a row of lines has is the empty one.
      else text += `${cell} t="str">${formula}<v></v></c>`;
    }
    if (text.length < handedOn) continue;
    yield text;
    text = '';
  }
  yield text + xml.slice(read);
}
