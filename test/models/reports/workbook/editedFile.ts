import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Files = Record<string, Uint8Array>;

const isSheet = (name: string): boolean => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);

/**
 * A workbook without the values that are written beside its formulas: who opens it must compute them.
 * @param isPlain its cells have no look either: what is read of them is the number, never `91%` or a date
 */
export function withoutValues(bytes: Uint8Array, isPlain = false): Uint8Array {
  const files: Files = unzipSync(bytes);
  for (const name of Object.keys(files).filter(isSheet)) {
    const text = strFromU8(files[name] ?? new Uint8Array());
    const computed = text.replace(/(<f[^>]*\/>|<\/f>)<v>[^<]*<\/v>/g, '$1');
    files[name] = strToU8(isPlain ? computed.replace(/(<c r="[A-Z]+\d+") s="\d+"/g, '$1') : computed);
  }
  return zipSync(files, { level: 1 });
}

/** What is done to one cell's XML, as typing in it would. */
export interface CellEdit {
  readonly sheet: string;
  /** `B12` */
  readonly cell: string;
  readonly edit: (xml: string) => string;
}

/** A workbook with cells changed. @throws RangeError where a cell is not there, or stays as it was */
export function withEdits(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const files: Files = unzipSync(bytes);
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
  for (const { sheet, cell, edit } of edits) {
    const file = `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`;
    const text = strFromU8(files[file] ?? new Uint8Array());
    const found = new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`).exec(text)?.[0];
    if (found === undefined) throw new RangeError(`no cell ${cell} on ${sheet}`);
    const changed = edit(found);
    if (changed === found) throw new RangeError(`${cell} on ${sheet} stays as it was: ${found}`);
    files[file] = strToU8(text.replace(found, () => changed));
  }
  return zipSync(files, { level: 1 });
}

/** Another number in a cell. */
export const typed =
  (value: number) =>
  (xml: string): string =>
    xml.replace(/<v>[^<]*<\/v>/, `<v>${value}</v>`);
