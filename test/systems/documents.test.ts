import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseDocument, writeSlides } from '../../models/reports/index.ts';
import { drawnPicture } from '../../server/exports/chartSources.ts';
import { answersOf, example } from '../models/reports/documents/council.ts';
import { requiredProgram } from '../program.ts';

/** A hall that does not hold, one with loans and a building of its own, and a variant: each in another language. */
const cases = [
  ['tromso', 'nb'],
  ['drammen-eget-bygg', 'nn'],
  ['tromso-municipal-support', 'en'],
] as const;

/** What opens Word and slides. */
const parts = 'libreoffice-writer libreoffice-impress';

let folder = '';

beforeAll(async () => {
  const program = requiredProgram('soffice', parts);
  folder = mkdtempSync(join(tmpdir(), 'holdbar-documents-'));
  for (const [id, locale] of cases) {
    const scenario = example(id);
    const options = { locale, ...answersOf(scenario) };
    const word = await writeCaseDocument(scenario, { ...options, pictureOf: (picture) => drawnPicture(picture, 'png', { locale, width: 80 }) }); // prettier-ignore
    writeFileSync(join(folder, `${id}.docx`), word);
    writeFileSync(join(folder, `${id}.pptx`), await writeSlides(scenario, options));
  }
  const home = pathToFileURL(join(folder, 'profile')).href;
  // One process a format: a document and slides of the same name would be the same PDF.
  for (const format of ['docx', 'pptx']) {
    const files = cases.map(([id]) => join(folder, `${id}.${format}`));
    const words = [`-env:UserInstallation=${home}`, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, format)]; // prettier-ignore
    await promisify(execFile)(program, [...words, ...files], { timeout: 110_000 });
    const made = cases.map(([id]) => join(folder, format, `${id}.pdf`));
    if (!made.every((file) => existsSync(file))) throw new Error(`LibreOffice opened no ${format}. On Debian: apt-get install ${parts}`); // prettier-ignore
  }
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many pages a PDF has: page objects, also in compressed streams (ISO 32000-1, 7.5.7 and 7.7.3). */
function pagesOf(file: string): number {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)].map((match) => {
    const from = match.index + match[0].length;
    return inflateSync(bytes.subarray(from, text.indexOf('endstream', from))).toString('latin1');
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

test.each(cases)('LibreOffice opens the document of %s: a few pages of the case, then its sources', (id) => {
  const pages = pagesOf(join(folder, 'docx', `${id}.pdf`));
  expect(pages).toBeGreaterThanOrEqual(6);
  expect(pages).toBeLessThanOrEqual(16);
});

test.each(cases)('LibreOffice opens the slides of %s: a page each', (id) => {
  expect(pagesOf(join(folder, 'pptx', `${id}.pdf`))).toBe(8);
});
