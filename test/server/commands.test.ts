import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badInputs } from './badInput.ts';
import { badUsages } from './badUsages.ts';
import { documentOf, json, testApp } from './testApp.ts';
import { holdbarHere, root } from './program.ts';

const file = (id: string): string => join(root, `scenarios/${id}.json`);
const tromso = file('tromso');
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('run', () => {
  test('shows verdict, tests, key figures and accounts by year', async () => {
    const { code, out } = await holdbarHere(['run', tromso]);
    expect(code).toBe(0);
    const { verdict } = await (await testApp().request('/api/run', json(documentOf('tromso')))).json();
    expect(plain(out)).toContain(plain(`✕ ${verdict.badge.nb} ${verdict.sentence.nb} ${verdict.runway.nb}`));
    for (const heading of ['Prøver', 'Nøkkeltall', 'Regnskap (1000 kr', 'Mengder', 'Merknader'])
      expect(out).toContain(heading);
    expect(out).toMatch(/^ +2027\* +2028 .* 2042\*$/m);
    expect(out).toMatch(/^Kassebeholdning( +−?[\d\u00a0]+){16}$/m);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  test('keeps within the screen', async () => {
    const { out } = await holdbarHere(['run', tromso], { columns: 80 });
    const tables = out.slice(out.indexOf('Regnskap'), out.indexOf('Merknader'));
    expect(Math.max(...tables.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(tables.match(/^Kassebeholdning/gm)?.length).toBeGreaterThan(1);
  });

  test('shows months in tables for each year', async () => {
    const { code, out } = await holdbarHere(['run', tromso, '--monthly', '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('2028 · Accounts (NOK 1000, nominal)');
    expect(out).toMatch(/^ +2028-01 .* 2028-12$/m);
  });

  test.each(['nb', 'nn', 'en'])('speaks %s', async (language) => {
    const { code, out } = await holdbarHere(['run', file('tromso-larger-volume'), '--language', language]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined|\{\w+\}/);
  });

  test('--monthly --json gives months', async () => {
    const { out } = await holdbarHere(['run', tromso, '--monthly', '--json']);
    const { months, lines } = JSON.parse(out);
    expect([months.length, lines['accounts.cash'].values.length]).toEqual([180, 180]);
  });
});

describe('explain', () => {
  test('shows the sentence and the months of a year', async () => {
    const { code, out } = await holdbarHere(['explain', tromso, 'staffing.fte', '2031', '--member=worker']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Årsverk \(worker\) i 2031 er 2,5 årsverk: snittet av månedene\.$/m);
    expect(out.match(/^ {2}2031-\d\d {2}2,5 årsverk$/gm)).toHaveLength(12);
  });

  test('shows the inputs with their sources', async () => {
    const args = [
      'explain',
      tromso,
      'staffing.salaries',
      '2031-05',
      '--member',
      'worker',
      '--language',
      'en',
    ];
    const { out } = await holdbarHere(args);
    expect(out).toMatch(
      /^ {2}roles\.worker\.yearlySalary +NOK 578,027 per FTE per year in price-year kroner +KS 1\.12\.2023/m,
    );
    expect(out).not.toMatch(/undefined|NaN/);
  });
});

describe('validate', () => {
  test('says that a file is fine', async () => {
    const { code, out } = await holdbarHere(['validate', tromso]);
    expect({ code, out }).toEqual({ code: 0, out: `${tromso}: Scenariet er i orden (Tromsø)\n` });
  });

  test.each([
    [{ LANG: 'nn_NO.UTF-8' }, 'Scenariet er i orden'],
    [{ LANG: 'C.UTF-8' }, 'The scenario is fine'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_GB.UTF-8' }, 'The scenario is fine'],
    [{ LC_ALL: 'no', LC_MESSAGES: 'en_GB.UTF-8' }, 'Scenariet er i orden'],
  ])('speaks the language of the terminal: %j', async (environment, says) => {
    const { out } = await holdbarHere(['validate', tromso], { environment });
    expect(out).toContain(says);
  });
});

test.each([['--help'], ['help'], ['run', '--help'], ['--version']])('%s %s is no error', async (...args) => {
  const { code, out, err } = await holdbarHere(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toBe('');
});

describe('handbook', () => {
  test.each([
    [['--lang', 'nn'], '# Modellhandbok for Holdbar'],
    [['--language=en'], '# Handbook of the Holdbar model'],
    [[], '# Modellhåndbok for Holdbar'],
  ])('%j writes the documentation of the model', async (args, title) => {
    const { code, out, err } = await holdbarHere(['handbook', ...args]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')[0]).toBe(title);
    expect(out).toContain('`staffing.employerContribution`');
  });

  test('--json gives it as one document', async () => {
    const { out } = await holdbarHere(['handbook', '--json', '--language', 'en']);
    const { out: markdown } = await holdbarHere(['handbook', '--language', 'en']);
    expect(JSON.parse(out)).toEqual({ language: 'en', markdown });
  });

  test('--out writes a file where npm was started, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdbar-handbook-'));
    const environment = { INIT_CWD: folder };
    const { code, out } = await holdbarHere(['handbook', '--lang', 'nn', '--out', 'bok.md'], { environment });
    const written = readFileSync(join(folder, 'bok.md'), 'utf8');
    rmSync(folder, { recursive: true });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(written).toBe((await holdbarHere(['handbook', '--language', 'nn'])).out);
  });

  test('--out says why a file cannot be written', async () => {
    const { code, err } = await holdbarHere(['handbook', '--out', join(root, 'nowhere/book.md')]);
    expect(code).toBe(2);
    expect(err).toMatch(/book\.md» kan ikke skrives \(ENOENT\)\. Velg en fil i en mappe som finnes\.$/m);
  });
});

describe('bad usage ends with 2 and says what would be right', () => {
  test.each(badUsages)('%j', async (args, says) => {
    const { code, out, err } = await holdbarHere(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

describe('bad input ends with 2 and names file, path and what would be right', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'holdbar-commands-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(badInputs)('$name', async ({ body, path, status, says }) => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, body);
    const { code, out, err } = await holdbarHere(['validate', bad, '--json']);
    expect({ code, ok: JSON.parse(out).ok, path: JSON.parse(out).problems[0].path }).toEqual({
      code: 2,
      ok: false,
      path,
    });
    const [first = ''] = err.split('\n');
    expect(first.startsWith(path === '' ? `${bad}: ` : `${bad}: ${path}: `)).toBe(true);
    // The API refuses what is too large before it counts it.
    expect(first).toMatch(status === 413 ? /grensen er 1000 kB/ : says);
    expect(first).toMatch(/ \(Riktig: .+\)$/);
  });

  test('an error in the base is told of the base', async () => {
    const variant = {
      format: 'holdbar-scenario',
      version: 1,
      id: 'variant',
      title: 'Variant',
      extends: 'base',
    };
    const base = { ...variant, id: 'base', extends: undefined, streems: {} };
    writeFileSync(join(folder, 'variant.json'), JSON.stringify(variant));
    writeFileSync(join(folder, 'base.json'), JSON.stringify(base));
    const { code, err } = await holdbarHere(['run', join(folder, 'variant.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/base\.json: streems: Ukjent felt «streems»\. Mente du «streams»\?/);
    expect(err).not.toContain('variant.json');
  });

  test('a base that is not beside the file is looked for among the scenarios of the product', async () => {
    const own = { ...documentOf('tromso-larger-volume'), id: 'own' };
    writeFileSync(join(folder, 'own.json'), JSON.stringify(own));
    const { code, out } = await holdbarHere(['run', join(folder, 'own.json'), '--json']);
    expect({ code, scenario: JSON.parse(out).stamp.scenario }).toEqual({ code: 0, scenario: 'own' });
  });

  test('a file is found where npm was started', async () => {
    writeFileSync(join(folder, 'here.json'), JSON.stringify(documentOf('tromso')));
    const { code } = await holdbarHere(['validate', 'here.json'], { environment: { INIT_CWD: folder } });
    expect(code).toBe(0);
  });

  test('a file that is not UTF-8', async () => {
    const { code, err } = await holdbarHere(['validate', '-'], { input: new Uint8Array([0x7b, 0xe6, 0x7d]) });
    expect({ code, err }).toEqual({
      code: 2,
      err: '-: Filen er ikke UTF-8. (Riktig: tekst lagret som UTF-8)\n',
    });
  });
});
