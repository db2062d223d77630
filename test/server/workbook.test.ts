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
// A busy machine may take longer than a server lets who asks wait.
const app = testApp({ longestAnswer: 120_000, longestRequest: 120_000 });
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
}, 60_000);

test('a workbook is never written to the terminal', async () => {
  const { code, out, err } = await holdbarHere(['export', small, '--to', 'xlsx']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('-o hall.xlsx');
});

test('the API gives the same, in the language of the request', async () => {
  const request = json(
    { scenario: documentOf('tromso'), compared: [documentOf('nordreisa-liten-kommune')], draws: 64, seed: 7 },
    { 'Accept-Language': 'nn' },
  );
  const answer = await app.request('/api/workbook', request);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="tromso.xlsx"');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { scenario } = await readWorkbook(bytes);
  expect(scenario.hash).toBe(scenarios.find('tromso')?.hash);
  const { sheets } = await readXlsx(bytes);
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Nøkkeltal', 'Samanlikning', 'Simulering']));
  const simulation = sheets[names.indexOf('Simulering')];
  expect(simulation?.rows[2]?.[0]).toBe('Rekna ut av Holdbar: 64 framtider, frø 7. Berre tal; dei blir ikkje rekna om her.'); // prettier-ignore
  const inThisThread = await holdbarHere(['export', join(root, 'scenarios/tromso.json'), join(root, 'scenarios/nordreisa-liten-kommune.json'), '--to', 'xlsx', '--draws', '64', '--seed', '7', '-o', 'same.xlsx', '--language', 'nn'], { environment: { INIT_CWD: folder } }); // prettier-ignore
  expect(inThisThread.code).toBe(0);
  expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'same.xlsx')))).toBe(true);
}, 120_000);

test('the API says how far it is where events are asked for, and gives the file at the end', async () => {
  const asked = { scenario: documentOf('nordreisa-liten-kommune'), draws: 4096 };
  const answer = await app.request('/api/workbook', json(asked, { Accept: 'text/event-stream' }));
  const events = (await answer.text()).split('\n\n').filter((block) => block !== '').map((block) => /^event: (.*)\ndata: (.*)$/s.exec(block) ?? []); // prettier-ignore
  const [, kind, data = ''] = events.at(-1) ?? [];
  expect(events.slice(0, -1).every(([, each]) => each === 'progress')).toBe(true);
  expect(kind).toBe('answer');
  const { name, content } = JSON.parse(data) as { name: string; content: string };
  expect(name).toBe('nordreisa-liten-kommune.xlsx');
  expect((await readWorkbook(Buffer.from(content, 'base64'))).scenario.head.id).toBe('nordreisa-liten-kommune'); // prettier-ignore
}, 120_000);

test('the API says what is wrong with a scenario', async () => {
  const answer = await app.request('/api/workbook', json({ scenario: {} }));
  expect(answer.status).toBe(422);
});
