import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { chartParts, csvOf, fundingTable, type CsvFlavour, type DataTable } from '../../../models/reports/index.ts'; // prettier-ignore
import { requiredProgram } from '../../program.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

/** How LibreOffice is told to read a file: separator, text mark, UTF-8 (76), first line, column formats, language (1044 Norwegian, 1033 English). */
const filters: Readonly<Record<CsvFlavour, string>> = {
  norwegian: 'CSV:59,34,76,1,,1044,false,true',
  plain: 'CSV:44,34,76,1,,1033,false,true',
};

/** What LibreOffice reads in a CSV file: the cells of its only sheet. */
async function read(text: string, flavour: CsvFlavour) {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-csv-'));
  try {
    const file = join(folder, 'table.csv');
    writeFileSync(file, text);
    const home = pathToFileURL(join(folder, 'profile')).href;
    const program = requiredProgram('soffice', 'libreoffice-calc');
    await promisify(execFile)(program, [`-env:UserInstallation=${home}`, '--headless', `--infilter=${filters[flavour]}`, '--convert-to', 'xlsx', '--outdir', folder, file], { timeout: 100_000 }); // prettier-ignore
    return (await readXlsx(readFileSync(join(folder, 'table.xlsx')))).sheets[0]?.rows ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const scenario = openFile(scenarioFile('tromso'));
const funding = fundingTable(chartParts(scenario, 'nb'));
const table: DataTable = {
  ...funding,
  rows: [...funding.rows, [...funding.rows[0]!.slice(0, -2), '=1+1', '-2']],
};

test.each(['norwegian', 'plain'] as const)('LibreOffice reads the same numbers in the %s flavour, and no formula', async (flavour) => {
  const [head, ...rows] = await read(csvOf(table, flavour), flavour);
  expect(head?.[2]).toBe('Salg og utleie (kr, 2027-kroner)');
  expect(rows).toHaveLength(table.rows.length);
  for (const [at, row] of funding.rows.entries())
    for (const [column, value] of row.entries()) expect(rows[at]?.[column]).toBeCloseTo(Number(value), 6);
  // LibreOffice takes the apostrophe as the sign of a text, or shows it: either way it computes nothing.
  expect(rows.at(-1)?.slice(-2).map((cell) => String(cell).replace(/^'/, ''))).toEqual(['=1+1', '-2']);
}); // prettier-ignore
