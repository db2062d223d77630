import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { requiredProgram } from '../../program.ts';

/** Makes LibreOffice compute every formula of an Excel file on opening, whatever values are written beside it. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A minute a file is ten times what it takes on an idle machine. */
const longestFile = 60_000;

/** Opens, recalculates and saves workbooks in one LibreOffice without a screen. */
export async function recalculated(
  files: ReadonlyMap<string, Uint8Array>,
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
    const words = [`-env:UserInstallation=${home}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')]; // prettier-ignore
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    await promisify(execFile)(program, [...words, ...inputs], {
      timeout: 60_000 + longestFile * names.length,
    });
    const read = names.map(
      async (name) => [name, await readXlsx(readFileSync(join(folder, 'out', `${name}.xlsx`)))] as const,
    );
    return new Map(await Promise.all(read));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
