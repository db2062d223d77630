import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officePackage, packageFaults, paragraphs } from '../models/reports/documents/officePackage.ts';
import { holdbarHere, root } from './program.ts';
import { documentOf, json, testApp } from './testApp.ts';

const hall = join(root, 'scenarios/nordreisa-liten-kommune.json');
const other = join(root, 'scenarios/published/copenhagen-2024.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const textsOf = (file: string): readonly string[] => {
  const parts = officePackage(readFileSync(join(folder, file)));
  expect(packageFaults(parts)).toEqual([]);
  return paragraphs(parts['word/document.xml'] ?? '', 'w');
};

describe('export', () => {
  test('--to docx writes the case, with alternatives and the headings of a municipality', async () => {
    const template = { title: 'Sak: {title}', sections: [{ heading: 'Alternativ vi ser', content: 'alternatives' }] }; // prettier-ignore
    writeFileSync(join(folder, 'headings.json'), JSON.stringify(template));
    const args = ['export', hall, other, '--to', 'docx', '-o', 'case.docx', '--template', 'headings.json', '--draws', '256']; // prettier-ignore
    const { code, out, err } = await holdbarHere(args, { environment: { INIT_CWD: folder } });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    const texts = textsOf('case.docx');
    expect(texts[0]).toMatch(/^Sak: Nordreisa/);
    expect(texts[1]).toBe('Alternativ vi ser');
    expect(texts.join('\n')).toContain('København');
    // A picture is drawn by the server itself, at the size of the page.
    const usual = await holdbarHere(['export', hall, '--to', 'docx', '-o', 'usual.docx', '--draws', '256', '--language', 'nn'], { environment: { INIT_CWD: folder } }); // prettier-ignore
    expect(usual.code).toBe(0);
    expect(textsOf('usual.docx')).toContain('Framlegg til vedtak');
    const body = officePackage(readFileSync(join(folder, 'usual.docx')))['word/document.xml'] ?? '';
    // 604 pixels of 9525 EMU.
    expect(body).toContain('<wp:extent cx="5753100"');
  }, 60_000);

  test('--to pptx writes slides', async () => {
    const args = ['export', hall, '--to', 'pptx', '-o', 'slides.pptx', '--draws', '256'];
    const { code } = await holdbarHere(args, { environment: { INIT_CWD: folder } });
    expect(code).toBe(0);
    expect(packageFaults(officePackage(readFileSync(join(folder, 'slides.pptx'))))).toEqual([]);
  }, 60_000);

  test('--to planning writes rows to the terminal, or a sheet', async () => {
    const { code, out } = await holdbarHere(['export', hall, '--to', 'planning', '--responsibility', '6400']);
    expect(code).toBe(0);
    expect(out.split('\r\n')[1]).toMatch(/;6400;320;Kommunal næringsvirksomhet;010;Fastlønn;/);
    const sheet = await holdbarHere(['export', hall, '--to', 'planning', '-o', 'rows.xlsx'], { environment: { INIT_CWD: folder } }); // prettier-ignore
    expect(sheet.code).toBe(0);
    expect(readFileSync(join(folder, 'rows.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    [['--to', 'docx'], '-o sak.docx'],
    [['--to', 'planning', '--signs', 'minus'], 'cost, result'],
    [['--to', 'planning', '--year', '2099'], '2099'],
    [['--to', 'planning', '--year', 'neste'], 'neste'],
    [['--to', 'pptx', '-o', 'x.pptx', '--prices', 'real'], 'plan, fixed, nominal'],
  ])('%j is refused with %s', async (args, said) => {
    const { code, out, err } = await holdbarHere(['export', hall, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('the API', () => {
  // A busy machine may take longer than a server lets who asks wait.
  const app = testApp({ longestAnswer: 120_000, longestRequest: 120_000 });
  const scenario = documentOf('nordreisa-liten-kommune');
  const post = (path: string, body: object) => app.request(path, json(body, { 'Accept-Language': 'nn' }));

  test('gives the same document, slides and rows, in the language of the request', async () => {
    const document = await post('/api/document', { scenario, draws: 256 });
    const slides = await post('/api/slides', { scenario, draws: 256 });
    const rows = await post('/api/planning', { scenario, signs: 'result' });
    expect([document.status, slides.status, rows.status]).toEqual([200, 200, 200]);
    expect(document.headers.get('Content-Disposition')).toContain('nordreisa-liten-kommune.docx');
    const word = officePackage(new Uint8Array(await document.arrayBuffer()));
    expect(packageFaults(word)).toEqual([]);
    expect(paragraphs(word['word/document.xml'] ?? '', 'w')).toContain('Framlegg til vedtak');
    const deck = officePackage(new Uint8Array(await slides.arrayBuffer()));
    expect(paragraphs(deck['ppt/slides/slide3.xml'] ?? '', 'a')).toContain('Økonomiplanen');
    expect(await rows.text()).toContain('utgift og lågare inntekt er minus');
  }, 120_000);

  test('says what is wrong with a template, a year or a scenario', async () => {
    const wrong = await post('/api/document', { scenario, template: { title: 'T', sections: [{ heading: 'H', content: 'x' }] } }); // prettier-ignore
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ type: 'urn:holdbar:problem:invalidRequest', problems: [{ path: 'template.sections.0.content' }] }); // prettier-ignore
    const late = await post('/api/planning', { scenario, year: 2090 });
    expect(await late.json()).toMatchObject({ status: 422, problems: [{ path: 'year' }] });
    expect((await post('/api/slides', { scenario: {} })).status).toBe(422);
    expect((await post('/api/slides', { scenario, other: 1 })).status).toBe(422);
  });
});
