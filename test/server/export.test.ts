import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScenario } from '../../models/index.ts';
import { readYaml } from '../../models/scenario/yaml/readYaml.ts';
import { openLink } from '../../models/hall/openLink.ts';
import { holdbarHere, root } from './program.ts';
import { documentOf, json, scenarios, testApp } from './testApp.ts';

const tromso = join(root, 'scenarios/tromso.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('export --to link', () => {
  test('writes a link that opens the same scenario, and what it carries', async () => {
    const { code, out } = await holdbarHere(['export', tromso, '--to', 'link']);
    const [link = ''] = out.split('\n');
    const { scenario, asMade } = openLink(`http://localhost:4620/${link}`);
    expect({ code, hash: scenario.hash, asMade }).toEqual({ code: 0, hash: scenarios.find('tromso')?.hash, asMade: true }); // prettier-ignore
    expect(out).toContain('Mottakeren kan lese');
    expect(out).toMatch(/«Daglig leder» er én person/);
  });

  test('-o writes the link alone, where npm was started', async () => {
    const { code, out } = await holdbarHere(['export', tromso, '--to', 'link', '-o', 'link.txt'], {
      environment: { INIT_CWD: folder },
    });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const written = readFileSync(join(folder, 'link.txt'), 'utf8');
    expect(written).toMatch(/^#holdbar1\.[0-9a-f]{64}\.[\w-]+\n$/);
  });

  test('a scenario too large for a link ends with 2, and the API says the same as an answer', async () => {
    // Random text cannot be packed: 12 kB of it cannot become a link of 8000 characters.
    const large = { ...documentOf('tromso'), notes: randomBytes(9_000).toString('base64') };
    const file = join(folder, 'large.json');
    writeFileSync(file, JSON.stringify(large));
    const { code, out, err } = await holdbarHere(['export', file, '--to', 'link', '--language', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toMatch(/too large for a link \(1\d\.?\d? kB, the limit is 8 kB\)\. Attach the file instead\./); // prettier-ignore
    const answer = await (await testApp().request('/api/link', json({ scenario: large }))).json();
    expect(answer).toMatchObject({ fits: false, limit: 8000 });
    const asJson = await holdbarHere(['export', file, '--to', 'link', '--json']);
    expect([asJson.code, JSON.parse(asJson.out)]).toEqual([2, answer]);
  });
});

describe('export --to json and --to yaml', { timeout: 30_000 }, () => {
  const variant = join(root, 'scenarios/tromso-larger-volume.json');
  const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('a variant carries its base, and gives the same anywhere', async () => {
    const here = { environment: { INIT_CWD: folder } };
    expect(await holdbarHere(['export', variant, '--to', 'json', '-o', 'alone.json'], here)).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(written('alone.json'))).toMatchObject({ id: 'tromso-larger-volume', extends: { id: 'tromso', document: { id: 'tromso' } } });
    expect((await holdbarHere(['export', join(folder, 'alone.json'), '--to', 'yaml', '-o', 'alone.yaml'], here)).code).toBe(0);
    expect(written('alone.yaml')).toMatch(/^extends:\n {2}id: tromso\n/m);
    const hashes = [JSON.parse(written('alone.json')) as unknown, readYaml(written('alone.yaml'))].map((document) => openScenario(document).hash);
    const { hash } = scenarios.find('tromso-larger-volume') ?? {};
    expect(hashes).toEqual([hash, hash]);
  }); // prettier-ignore

  test('from YAML to YAML comments stay; what is wrong is refused', async () => {
    const { out: text } = await holdbarHere(['export', tromso, '--to', 'yaml']);
    const file = join(folder, 'own.yaml');
    writeFileSync(file, text.replace(/^title: .*$/m, 'title: Vår hall # navnet er ikke bestemt'));
    expect((await holdbarHere(['export', file, '--to', 'yaml'])).out).toContain('title: Vår hall # navnet er ikke bestemt');
    expect(JSON.parse((await holdbarHere(['export', file, '--to', 'json'])).out)).toMatchObject({ id: 'tromso', title: 'Vår hall' });
    writeFileSync(file, text.replace(/^id: .*$/m, 'id: Nei!'));
    expect(await holdbarHere(['export', file, '--to', 'json'])).toMatchObject({ code: 2, out: '' });
  }); // prettier-ignore
});
