import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../../models/reports/index.ts';
import { holdbarHere, root } from './program.ts';
import { documentOf, json, scenarios, testApp } from './testApp.ts';

const small = join(root, 'scenarios/published/copenhagen-2024.json');
const other = join(root, 'scenarios/published/trollhattan-2024.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-workbook-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('export --to xlsx writes a workbook of the scenario, with others beside it', async () => {
  const args = ['export', small, other, '--to', 'xlsx', '-o', 'hall.xlsx', '--language', 'en'];
  const { code, out, err } = await holdbarHere(args, { environment: { INIT_CWD: folder } });
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  const bytes = readFileSync(join(folder, 'hall.xlsx'));
  const { scenario } = await readWorkbook(bytes);
  expect(scenario.head.id).toBe('copenhagen-2024');
  const compare = (await readXlsx(bytes)).sheets.find(({ name }) => name === 'Compare');
  expect(compare?.rows[4]?.slice(1)).toEqual([scenario.head.title, expect.stringMatching(/^Trollhättan/)]);
});

test('a workbook is never written to the terminal', async () => {
  const { code, out, err } = await holdbarHere(['export', small, '--to', 'xlsx']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('-o hall.xlsx');
});

test('the API gives the same, in the language of the request', async () => {
  const request = json(documentOf('nordreisa-liten-kommune'), { 'Accept-Language': 'nn' });
  const answer = await testApp().request('/api/workbook', request);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Disposition')).toBe(
    'attachment; filename="nordreisa-liten-kommune.xlsx"',
  );
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { scenario } = await readWorkbook(bytes);
  expect(scenario.hash).toBe(scenarios.find('nordreisa-liten-kommune')?.hash);
  expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toContain('Nøkkeltal');
}, 30_000);

test('the API says what is wrong with a scenario', async () => {
  const answer = await testApp().request('/api/workbook', json({}));
  expect(answer.status).toBe(422);
});
