import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { requiredProgram } from '../../program.ts';

/** Makes LibreOffice compute every formula of an Excel file on opening, whatever values are written beside it. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Three minutes a file is thirty times what it takes on an idle machine; one may be busy with much else. */
const longestFile = 180_000;

/** Opens, recalculates and saves workbooks in one LibreOffice without a screen. */
export const recalculated = (
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Workbook>> =>
  converted(files, 'xlsx', (id, folder) => readXlsx(readFileSync(join(folder, `${id}.xlsx`))));

/** All sheets, values and not what is shown of them, with commas (LibreOffice help, CSV filter parameters). */
const everyValue = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What LibreOffice has computed in a workbook: the numbers and texts of its cells, fifteen digits of each. */
export interface ComputedWorkbook {
  /** The sheets that it is read for. */
  readonly sheets: readonly string[];
  readonly bytes: Uint8Array;
}

/** Opens and recalculates workbooks in one LibreOffice; its values alone take half the time of whole workbooks. */
export const recalculatedValues = (
  files: ReadonlyMap<string, ComputedWorkbook>,
): Promise<ReadonlyMap<string, Workbook>> =>
  converted(new Map([...files].map(([id, { bytes }]) => [id, bytes])), everyValue, async (id, folder) => ({
    sheets: (files.get(id)?.sheets ?? []).map((name) => ({
      name,
      rows: Papa.parse<string[]>(readFileSync(join(folder, `${id}-${name}.csv`), 'utf8')).data.map((row) => row.map(cellOf)), // prettier-ignore
    })),
  }));

/** A number where the text is one; an error such as `#VALUE!` stays text. */
const cellOf = (text: string): string | number =>
  /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? Number(text) : text;

async function converted(
  files: ReadonlyMap<string, Uint8Array>,
  format: string,
  read: (id: string, folder: string) => Promise<Workbook>,
): Promise<ReadonlyMap<string, Workbook>> {
  const program = requiredProgram('soffice', 'libreoffice-calc');
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-calc-'));
  try {
    const user = join(folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), profile);
    const names = [...files.keys()];
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files.get(name) ?? '');
    const home = pathToFileURL(join(folder, 'profile')).href;
    const words = [`-env:UserInstallation=${home}`, '--headless', '--convert-to', format, '--outdir', join(folder, 'out')]; // prettier-ignore
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    await promisify(execFile)(program, [...words, ...inputs], {
      timeout: 60_000 + longestFile * names.length,
    });
    const books = names.map(async (name) => [name, await read(name, join(folder, 'out'))] as const);
    return new Map(await Promise.all(books));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
