import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Merge } from '../../models/index.ts';
import { holdbarHere } from './program.ts';
import { documentOf, json, testApp } from './testApp.ts';

type Raw = Record<string, unknown>;

let folder = '';
const file = (name: string): string => join(folder, name);

/** The Tromsø example with another number or two. */
function changed(changes: { itCost?: number; population?: number; otherCost?: number }): Raw {
  const document = documentOf('tromso') as { operations: Raw; economy: Raw } & Raw;
  const { itCost, otherCost, population } = changes;
  return {
    ...document,
    operations: { ...document.operations, ...(itCost === undefined ? {} : { itCost }), ...(otherCost === undefined ? {} : { otherCost }) },
    economy: { ...document.economy, ...(population === undefined ? {} : { population }) },
  };
} // prettier-ignore

const base = changed({});
const mine = changed({ itCost: 111_000, population: 70_000 });
const theirs = changed({ itCost: 222_000, otherCost: 333_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-merge-'));
  for (const [name, document] of Object.entries({ base, mine, theirs }))
    writeFileSync(file(`${name}.json`), JSON.stringify(document));
});
afterAll(() => rmSync(folder, { recursive: true }));

const merge = (...more: readonly string[]) =>
  holdbarHere(['merge', file('base.json'), file('mine.json'), file('theirs.json'), ...more]);

describe('merge', () => {
  test('lists an open conflict with label, both values and what it was, writes nothing and ends with 2', async () => {
    const { code, out, err } = await merge('-o', file('none.json'));
    expect(code).toBe(2);
    expect(out).toMatch(/Begge har endret[^]*operations\.itCost[^]*111[^]*222[^]*\?/);
    expect(out).toMatch(/Hentet fra deres[^]*operations\.otherCost/);
    expect(out).toMatch(/Bare endret i mine[^]*economy\.population/);
    expect(err).toContain('1 står åpne');
    expect(() => readFileSync(file('none.json'))).toThrow('ENOENT');
  });

  test('writes the merged scenario when the conflicts are settled, each or all', async () => {
    const all = await merge('--prefer', 'theirs', '-o', file('all.json'));
    const one = await merge('--prefer', 'theirs', '--mine', 'operations.itCost', '-o', file('one.yaml'));
    expect([all.code, one.code]).toEqual([0, 0]);
    const written = JSON.parse(readFileSync(file('all.json'), 'utf8')) as typeof base;
    expect(written).toEqual(changed({ itCost: 222_000, population: 70_000, otherCost: 333_000 }));
    expect(readFileSync(file('one.yaml'), 'utf8')).toMatch(/^ {2}itCost: 111000$/m);
    expect((await holdbarHere(['validate', file('one.yaml')])).code).toBe(0);
  });

  test('refuses a side and a path that there are not', async () => {
    const wrong = await merge('--prefer', 'ours');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('«ours» er ingen side')]);
    const path = await merge('--mine', 'operations.itcost');
    expect([path.code, path.err]).toEqual([2, expect.stringContaining('Mente du «operations.itCost»?')]);
  });

  test('gives the same over the API, in JSON and in YAML', async () => {
    const app = testApp();
    const asked = { base, mine, theirs, choices: { 'operations.itCost': 'mine' } };
    const answer = await app.request('/api/merge', json(asked));
    const found = (await answer.json()) as Merge;
    const printed = await merge('--mine', 'operations.itCost', '--json');
    expect([answer.status, found]).toEqual([200, JSON.parse(printed.out)]);
    expect(found.document).toEqual(changed({ itCost: 111_000, population: 70_000, otherCost: 333_000 }));
    const wrong = await app.request('/api/merge', json({ ...asked, choices: { title: 'mine' } }));
    expect(wrong.status).toBe(422);
    const yaml = await app.request('/api/merge', { method: 'POST', body: JSON.stringify(asked), headers: { 'Content-Type': 'application/yaml', Accept: 'application/yaml' } }); // prettier-ignore
    expect([yaml.status, yaml.headers.get('Content-Type')]).toEqual([200, 'application/yaml; charset=utf-8']);
    expect(await yaml.text()).toContain('path: operations.itCost');
  });

  test('says where the merged scenario cannot be used, since one points at what the other took away', async () => {
    const events = { rent: { kind: 'multiply', probability: 0.1, from: '2028-01', to: '2028-12', input: 'operations.itCost', value: 2 } }; // prettier-ignore
    const { roles } = base as { roles: Raw };
    const [first = '', ...others] = Object.keys(roles);
    const without = { ...base, roles: Object.fromEntries(others.map((id) => [id, roles[id]])) };
    const pointing = { ...base, events: { rent: { ...events.rent, input: `roles.${first}.yearlySalary` } } };
    const answer = await testApp().request('/api/merge', json({ base, mine: without, theirs: pointing }));
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain('events.rent');
  });
});

describe('merge-estimates', () => {
  test('writes ranges and says how far people are apart, as the API does', async () => {
    const names = ['--names', 'Kari,Ola'];
    const { code, out } = await holdbarHere(['merge-estimates', file('mine.json'), file('theirs.json'), ...names, '-o', file('ranges.yaml')]); // prettier-ignore
    expect(code).toBe(0);
    // By hand: 111 and 222 thousand have the median 166.5 and lie 111 / 166.5 = 67 % apart.
    expect(out.replaceAll('\u00a0', ' ')).toMatch(
      /Kari +Ola +Median[^]*111 000[^]*222 000[^]*166 500[^]*67 %/,
    );
    const text = readFileSync(file('ranges.yaml'), 'utf8');
    expect(text).toMatch(/itCost:\n {4}value: 166500\n {4}range:\n {6}low: 111000\n {6}high: 222000/);
    const answer = await testApp().request('/api/merge-estimates', json({ scenarios: [mine, theirs], names: ['Kari', 'Ola'] }, { 'Accept-Language': 'nb' })); // prettier-ignore
    const printed = await holdbarHere(['merge-estimates', file('mine.json'), file('theirs.json'), ...names, '--json']); // prettier-ignore
    expect([answer.status, await answer.json()]).toEqual([200, JSON.parse(printed.out)]);
  });
});

describe('files as YAML', () => {
  const edited = '# Min fil\n# yaml-language-server: $schema=http://localhost:4620/api/schema\n';

  test('are read where JSON is, also from standard input and as a base', async () => {
    const { code } = await holdbarHere(['migrate', file('base.json'), '-o', file('own.yaml')]);
    expect(code).toBe(0);
    const text = readFileSync(file('own.yaml'), 'utf8');
    const fromFile = await holdbarHere(['run', file('own.yaml'), '--json']);
    const fromInput = await holdbarHere(['run', '-', '--json'], { input: text });
    const fromJson = await holdbarHere(['run', file('base.json'), '--json']);
    expect(fromFile.out).toBe(fromJson.out);
    expect(fromInput.out).toBe(fromJson.out);
    writeFileSync(file('mitt-utgangspunkt.yml'), text.replace(/^id: tromso$/m, 'id: mitt-utgangspunkt'));
    const variant = 'format: holdbar-scenario\nversion: 1\nid: v\ntitle: V\nextends: mitt-utgangspunkt\nchanges:\n  operations.itCost: 5\n'; // prettier-ignore
    writeFileSync(file('v.yaml'), variant);
    expect((await holdbarHere(['validate', file('v.yaml')])).code).toBe(0);
  });

  test('keep their comments when they are migrated', async () => {
    const text = edited + readFileSync(file('own.yaml'), 'utf8').replace(/^title: .*$/m, '$& # navnet');
    writeFileSync(file('kommentert.yaml'), text);
    const { code, out } = await holdbarHere(['migrate', file('kommentert.yaml')]);
    expect([code, out]).toEqual([0, text]);
  });

  test('that are wrong say the line, on the command line and over the API', async () => {
    writeFileSync(file('feil.yaml'), 'title: a\ntitle: b\n');
    const { code, err } = await holdbarHere(['validate', file('feil.yaml')]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/feil\.yaml[^]*Samme navn står to ganger \(linje 2\)/),
    ]);
    const answer = await testApp().request('/api/run', { method: 'POST', body: 'title: a\ntitle: b\n', headers: { 'Content-Type': 'application/yaml', 'Accept-Language': 'en' } }); // prettier-ignore
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
      400,
      expect.stringContaining('line 2'),
    ]);
  });

  test('run over the API, and the scenarios of the server come as YAML', async () => {
    const app = testApp();
    const yaml = await (
      await app.request('/api/scenarios/tromso', { headers: { Accept: 'application/yaml' } })
    ).text();
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=/);
    const run = await app.request('/api/run', { method: 'POST', body: yaml, headers: { 'Content-Type': 'application/yaml' } }); // prettier-ignore
    const same = await app.request('/api/run', json(documentOf('tromso')));
    expect([run.status, await run.json()]).toEqual([200, await same.json()]);
    const large = await app.request('/api/run', { method: 'POST', body: `a: ${'x'.repeat(1_000_100)}`, headers: { 'Content-Type': 'application/yaml' } }); // prettier-ignore
    expect(large.status).toBe(413);
  });
});
