import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portfolioJsonSchema, type PortfolioDocument } from '../../models/index.ts';
import { holdbarHere, root } from './program.ts';
import { json, testApp } from './testApp.ts';

const template = join(root, 'scenarios/nordreisa-liten-kommune.json');
/** One with ranges. */
const uncertain = join(root, 'scenarios/tromso.json');
let folder = '';
const at = (name: string): string => join(folder, name);
const read = (name: string): PortfolioDocument =>
  JSON.parse(readFileSync(at(name), 'utf8')) as PortfolioDocument;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'holdbar-portfolio-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('a table becomes a portfolio, which is run and exported', { timeout: 60_000 }, async () => {
  writeFileSync(at('haller.csv'), 'kommune;economy.population;staffing.zone\nSkjervøy;2800;IVa\nKvænangen;1150;V\n');
  expect(await holdbarHere(['portfolio', 'import', at('haller.csv'), '--template', template, '--title', 'Nord', '-o', at('nord.json')])).toMatchObject({ code: 0, err: '' });
  expect(read('nord.json')).toMatchObject({ id: 'nord', title: 'Nord', halls: { skjervoy: { label: 'Skjervøy' } } });
  const { code, out } = await holdbarHere(['portfolio', 'export', at('nord.json'), '--to', 'csv', '--flavour', 'plain', '--language', 'en']);
  expect(code).toBe(0);
  expect(out.split('\r\n').slice(1, 3).map((row) => row.split(',').slice(0, 5))).toEqual([['1', 'Skjervøy', 'skjervoy', 'no', '2800'], ['2', 'Kvænangen', 'kvaenangen', 'no', '1150']]);
  expect((await holdbarHere(['portfolio', 'export', at('nord.json'), '--to', 'xlsx', '-o', at('nord.xlsx')])).code).toBe(0);
  expect(readFileSync(at('nord.xlsx')).subarray(0, 2).toString()).toBe('PK');
}); // prettier-ignore

test('what is wrong with a table or the words ends with 2 and says what', async () => {
  writeFileSync(at('gal.csv'), 'kommune;economy.population\nSkjervøy;mange\n');
  const refused = await holdbarHere(['portfolio', 'import', at('gal.csv'), '--template', template, '--language', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('Row 2, column economy.population: "mange" is not a number.');
  for (const [words, error] of [
    [['portfolio', 'dance'], 'portfolio cannot "dance". Choose among run, futures, export, import, municipalities, schema.'],
    [['portfolio', 'run'], 'Write the file after portfolio run.'],
    [['portfolio', 'municipalities'], 'Say which scenario the halls are to rest on: --template FILE.'],
    [['portfolio', 'run', template], 'This is no portfolio'],
  ] as const) {
    const { code, err } = await holdbarHere([...words, '--language', 'en']);
    expect(code).toBe(2);
    expect(err).toContain(error);
  }
}); // prettier-ignore

test('every municipality has a made-up hall, marked as such', async () => {
  expect((await holdbarHere(['portfolio', 'municipalities', '--template', template, '-o', at('alle.json')])).code).toBe(0); // prettier-ignore
  const halls = Object.values(read('alle.json').halls);
  expect(halls).toHaveLength(357);
  expect(halls.every(({ synthetic, scenario }) => synthetic === true && (scenario as { title: string }).title.endsWith('– syntetisk hall'))).toBe(true); // prettier-ignore
  expect(JSON.stringify(read('alle.json')).length).toBeLessThan(1_000_000);
});

test('the schema beside the example is the one of the program', async () => {
  const kept = JSON.parse(readFileSync(join(root, 'scenarios/portfolios/portfolio.schema.json'), 'utf8')) as unknown; // prettier-ignore
  expect(kept).toEqual(portfolioJsonSchema());
});

test('the API says what is wrong with a portfolio at its path', { timeout: 60_000 }, async () => {
  const portfolio = { format: 'holdbar-portfolio', version: 1, id: 'p', title: 'P', halls: { a: { scenario: 'nowhere' } } }; // prettier-ignore
  const answer = await testApp().request('/api/portfolio', json({ portfolio }));
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { problems: { path: string }[] }).problems[0]?.path).toBe(
    'halls.a.scenario',
  );
});

test('its futures are the same bits in one go, on threads of the command line, and as a study of the server', { timeout: 60_000 }, async () => {
  writeFileSync(at('to.csv'), 'kommune;economy.population\nSkjervøy;2800\nKvænangen;1150\n');
  await holdbarHere(['portfolio', 'import', at('to.csv'), '--template', uncertain, '-o', at('to.json')]);
  const asked = ['portfolio', 'futures', at('to.json'), '--draws', '4200', '--json'];
  const one = await holdbarHere(asked);
  expect(one).toMatchObject({ code: 0, err: '' });
  // Two parts, on two threads.
  const two = await holdbarHere([...asked, '--threads', '2']);
  expect(two).toMatchObject({ code: 0, err: '', out: one.out });
  const app = testApp();
  const begun = await app.request('/api/studies', json({ question: 'portfolio-futures', asked: { portfolio: read('to.json'), draws: 4200 } }));
  const { id } = (await begun.json()) as { id: string };
  await (await app.request(`/api/studies/${id}`, { headers: { Accept: 'text/event-stream' } })).text();
  const study = (await (await app.request(`/api/studies/${id}`)).json()) as { state: string; parts: number; answer: unknown };
  expect(study).toMatchObject({ state: 'done', parts: 2, title: 'to' });
  expect(study.answer).toEqual(JSON.parse(one.out));
}); // prettier-ignore

test('threads that are none are refused, and so are too many futures', async () => {
  const refused = async (...more: readonly string[]) => (await holdbarHere(['simulate', uncertain, ...more, '--language', 'en'])).err;
  expect(await refused('--threads', 'all')).toContain('--threads is "all". Write a whole number from 1 to 256.');
  expect(await refused('--threads', '1', '--draws', '100000001')).toContain('100000000');
}); // prettier-ignore
