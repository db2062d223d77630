import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../../../../models/scenario/document.ts';
import { ScenarioError } from '../../../../models/scenario/problem.ts';
import { isYaml } from '../../../../models/scenario/yaml/isYaml.ts';
import { editedYaml, readYaml, writtenYaml } from '../../../../models/scenario/yaml/index.ts';
import { scenarioFile } from '../../../scenarioFiles.ts';
import { generatedScenario } from '../../hall/generatedScenario.ts';

const written = `# yaml-language-server: $schema=https://holdbar.example/api/schema
format: holdbar-scenario
version: 1
id: hall
title: Hallen  # navnet

# Det vi vet om mengdene
streams:
  doors:
    kind: items
    salesPrice: 800   # spurt i butikken
    # fra rivemeldingene
    yearlyPotential: {value: 1200, source: "Kommunen"}
  windows:
    kind: items # usikkert
staffing:
  zone: no
`;

const document = (): Record<string, never> => readYaml(written) as Record<string, never>;

describe('a scenario as YAML', () => {
  it('is read as YAML 1.2: `no` is text, and so is a month', () => {
    expect(document()).toMatchObject({ version: 1, streams: { doors: { salesPrice: 800, yearlyPotential: { value: 1200, source: 'Kommunen' } } }, staffing: { zone: 'no' } }); // prettier-ignore
    expect(readYaml('start: 2027-05\nzone: IVa\nshare: 0.25\nempty:\n')).toEqual({ start: '2027-05', zone: 'IVa', share: 0.25, empty: null }); // prettier-ignore
  });

  it('keeps comments, order, empty lines and spelling where a person’s file is edited', () => {
    const now = document() as unknown as { title: string; streams: Record<string, Record<string, unknown>> };
    now.streams['doors'] = { ...now.streams['doors'], salesPrice: 950, scrapRate: 0.1 };
    delete now.streams['windows'];
    const text = editedYaml(written, { ...now, title: 'Ny hall' } as unknown as ScenarioDocument);
    expect(text).toBe(`# yaml-language-server: $schema=https://holdbar.example/api/schema
format: holdbar-scenario
version: 1
id: hall
title: Ny hall # navnet

# Det vi vet om mengdene
streams:
  doors:
    kind: items
    salesPrice: 950 # spurt i butikken
    # fra rivemeldingene
    yearlyPotential: { value: 1200, source: "Kommunen" }
    scrapRate: 0.1
staffing:
  zone: no
`);
  });

  it('keeps the comment of a number that becomes a cell, and of one that becomes a number', () => {
    const doors = {
      kind: 'items',
      salesPrice: { value: 800, range: { low: 700, high: 900 } },
      yearlyPotential: 1200,
    };
    const text = editedYaml(written, {
      ...document(),
      streams: { doors, windows: { kind: 'items' } },
    } as never);
    expect(readYaml(text)).toMatchObject({ streams: { doors } });
    for (const comment of ['# navnet', '# spurt i butikken', '# fra rivemeldingene', '# usikkert'])
      expect(text).toContain(comment);
  });

  it('is what it was when written and read again, for every example and for generated ones', () => {
    const ids = readdirSync('scenarios').filter((file) => file.endsWith('.json') && !/schema|stress|municipal/.test(file)).map((file) => file.slice(0, -5)); // prettier-ignore
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const { document: scenario } = scenarioFile(id);
      const text = writtenYaml(scenario);
      expect(readYaml(text)).toEqual(scenario);
      expect(isYaml(text, '-')).toBe(true);
      expect(isYaml(JSON.stringify(scenario), '-')).toBe(false);
      expect(editedYaml(text, scenario)).toBe(text);
    }
    const both = fc.property(generatedScenario, generatedScenario, (one, other) => {
      const text = writtenYaml(one as ScenarioDocument);
      expect(readYaml(text)).toEqual(JSON.parse(JSON.stringify(one)));
      expect(readYaml(editedYaml(text, other as ScenarioDocument))).toEqual(
        JSON.parse(JSON.stringify(other)),
      );
    });
    fc.assert(both, { seed: 17, numRuns: 6, endOnFailure: true });
  });

  it('names its schema for editors in the first line', () => {
    const text = writtenYaml({ $schema: 'http://localhost:4620/api/schema', id: 'x' } as never);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=http://localhost:4620/api/schema');
  });

  const bombs = 'a: &a [x,x,x]\nb: &b [*a,*a]\n';
  const wrong: readonly [string, string, RegExp][] = [
    ['two keys of one name', 'title: a\ntitle: b\n', /twice \(line 2\)/],
    ['a tab', 'streams:\n\tdoors: 1\n', /tab|valid YAML/],
    ['a wrong indent', 'a:\n   b: 1\n  c: 2\n', /line 3/],
    ['an alias', bombs, /References with "\*" are not read \(line 2\)/],
    ['a tag', 'a: !!js/function x\n', /Tags|valid YAML/],
    ['two documents', 'a: 1\n---\nb: 2\n', /several documents/],
    ['a key that is a list', '? [a, b]\n: 1\n', /name is not text/],
    ['deep brackets', `a: ${'['.repeat(5000)}`, /levels/],
    ['deep indents', Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''), /levels/],
    ['keys inside each other', `${'? '.repeat(3000)}a`, /levels/],
    ['keys and lists inside each other', `- &a ${'? - '.repeat(3000)}a`, /levels/],
    ['a line of closing brackets', ']'.repeat(100_000), /100000 lines, commas and brackets/],
    ['a line of quotation marks', `a: 1\n${'"'.repeat(290_000)}`, /valid YAML \(line 2\)/],
    ['three texts on a line', 'a: 1\nb: "c" "d"\n', /valid YAML \(line 2\)/],
    ['a line of references', '* '.repeat(400_000), /more than 150000 words and marks/],
    ['many lines', Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n'), /the limit is 20000/],
    ['two keys in brackets', 'a: {b: 1, b: 2}', /twice/],
    ['too much', `a: "${'x'.repeat(1_000_001)}"`, /limit is 1000 kB/],
  ];
  it('takes no second, however it is made', () => {
    const most = 19_000;
    const hard = [
      Array.from({ length: most }, (_, at) => `k${at}: 1`).join('\n'),
      `a: [${'1,'.repeat(most)}1]`,
      `a: ${'{b: '.repeat(90)}1${'}'.repeat(90)}`,
      `a: |\n  ${'x'.repeat(900_000)}`,
      `${'- '.repeat(90)}x`,
    ];
    for (const text of hard) {
      const before = process.cpuUsage();
      readYaml(text);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    }
  });

  const broken = [
    '? '.repeat(90),
    '"'.repeat(100_000),
    'a: '.repeat(19_000),
    '* '.repeat(19_000),
    `[${'? '.repeat(19_000)}`,
  ];
  it.each(broken)('is refused in no second: text %#', (text) => {
    const before = process.cpuUsage();
    expect(() => readYaml(text)).toThrow(ScenarioError);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  }); // prettier-ignore

  it.each(wrong)('is refused with %s', (_, text, message) => {
    expect(() => readYaml(text)).toThrow(ScenarioError);
    expect(() => readYaml(text)).toThrow(message);
  });
});
