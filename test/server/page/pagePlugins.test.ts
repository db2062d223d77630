import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { directImports } from '../../../server/page/directImports.ts';
import { laterTexts } from '../../../server/page/laterTexts.ts';
import { textsByLanguage } from '../../../server/page/textsByLanguage.ts';
import { withoutAnyAround } from '../../../server/page/withoutAnyAround.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes a small program, builds it, and gives its chunks by name; `at` is the folder it stands in. */
async function builtProgram(
  sources: Readonly<Record<string, string>>,
  plugin: (at: string) => Plugin,
): Promise<ReadonlyMap<string, string>> {
  const at = mkdtempSync(join(tmpdir(), 'holdbar-page-'));
  folders.push(at);
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  await build({
    configFile: false,
    root: at,
    logLevel: 'silent',
    plugins: [plugin(at)],
    build: {
      target: 'es2022',
      minify: false,
      outDir: 'out',
      modulePreload: false,
      rolldownOptions: {
        input: join(at, 'main.ts'),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const out = join(at, 'out');
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

const program = {
  'main.ts': "import { near } from './door.ts'; console.log(near); void import('./later.ts');",
  'later.ts': "import { far } from './door.ts'; console.log(far);",
  'door.ts': "export { near } from './near.ts'; export { away as far, type Far } from './far.ts';",
  'near.ts': "globalThis.name = 'near-is-here'; export const near = globalThis.name;",
  'far.ts': "globalThis.name = 'far-is-here'; export type Far = string; export const away = globalThis.name;",
};

test('what lies behind a door is loaded by who uses it', async () => {
  const chunks = await builtProgram(program, (at) => directImports([join(at, 'door.ts')]));
  expect(chunks.get('main.js')).toContain('near-is-here');
  expect(chunks.get('main.js')).not.toContain('far-is-here');
  expect(chunks.get('later.js')).toContain('far-is-here');
});

test('a door that does more than hand on is refused, and so is a name it does not have', async () => {
  const door = (at: string): Plugin => directImports([join(at, 'door.ts')]);
  const own = { ...program, 'door.ts': `${program['door.ts']} export const own = 1;` };
  await expect(builtProgram(own, door)).rejects.toThrow('does more than hand on');
  const missing = { ...program, 'later.ts': "import { gone } from './door.ts'; console.log(gone);" };
  await expect(builtProgram(missing, door)).rejects.toThrow('imports gone');
});

test('texts of the models stand in a table for each language, and what is composed is composed when read', async () => {
  const chunks = await builtProgram(
    {
      'main.ts': "import { label, longer } from './models/label.ts'; console.log(label.nn, longer.nn);",
      'words.ts': 'export const words = (nb, nn, en) => ({ nb, nn, en });',
      'models/label.ts':
        "import { words } from '../words.ts'; export const label = words('Leie', 'Leige', 'Rent'); export const longer = words(`${label.nb}!`, `${label.nn}!`, `${label.en}!`); export const field = { help: words('Hjelp', 'Hjelp nn', 'Help') }; console.log(field.help.nb);",
      'without.ts': '',
      'loader.ts':
        "const load = { nb: () => import('virtual:model-texts/nb/text'), nn: () => import('virtual:model-texts/nn/text') }; globalThis.load = load; void import('virtual:model-texts/en/help'); export const modelText = (place) => ({ place }); export const modelHelp = (place) => ({ place });",
    },
    (at) => textsByLanguage({ folders: [join(at, 'models')], without: join(at, 'without.ts'), loader: join(at, 'loader.ts') }), // prettier-ignore
  );
  const main = chunks.get('main.js') ?? '';
  expect(main).toContain('modelText(0)');
  expect(main).toContain('modelHelp(0)');
  expect(main).not.toMatch(/Leie|Leige|Hjelp/);
  expect(main).toContain('get nn()');
  const tables = [...chunks].filter(([name]) => name !== 'main.js').map(([, text]) => text);
  expect(tables.filter((text) => text.includes('"Leige"'))).toHaveLength(1);
  expect(tables.filter((text) => text.includes('"Help"') && !text.includes('"Rent"'))).toHaveLength(1);
});

test('what is said of what is wrong is with the help, also where a label is the same text', async () => {
  const chunks = await builtProgram(
    {
      'main.ts': "import { label } from './models/label.ts'; import { wrong } from './models/wrong.ts'; console.log(label.nb, wrong.nb);",
      'words.ts': 'export const words = (nb, nn, en) => ({ nb, nn, en });',
      'models/label.ts': "import { words } from '../words.ts'; export const label = words('Leie', 'Leige', 'Rent');",
      'models/wrong.ts': "import { words } from '../words.ts'; export const wrong = [words('Feil', 'Feil nn', 'Wrong'), words('Leie', 'Leige', 'Rent')];",
      'without.ts': '',
      'loader.ts': "void import('virtual:model-texts/en/text'); void import('virtual:model-texts/en/help'); export const modelText = (place) => ({ place }); export const modelHelp = (place) => ({ place });",
    },
    (at) => textsByLanguage({ folders: [join(at, 'models')], later: [join(at, 'models/wrong.ts')], without: join(at, 'without.ts'), loader: join(at, 'loader.ts') }),
  );
  const main = chunks.get('main.js') ?? '';
  for (const read of ['modelText(0)', 'modelHelp(0)', 'modelHelp(1)']) expect(main).toContain(read);
  const tables = [...chunks].filter(([name]) => name !== 'main.js').map(([, text]) => text);
  expect(tables.filter((text) => text.includes('"Wrong"') && text.includes('"Rent"'))).toHaveLength(1);
  expect(tables.filter((text) => !text.includes('"Wrong"') && text.includes('"Rent"'))).toHaveLength(1);
}); // prettier-ignore

test('later texts are taken out of the catalogues by the first part of their names', async () => {
  const chunks = await builtProgram(
    {
      'main.ts':
        "import { nb } from './language/nb.ts'; import { later } from './without.ts'; console.log(nb, later);",
      'language/nb.ts':
        "import { partNb } from './part/nb.ts'; export const nb = { ...partNb, skip: 'Hopp', 'map.x': 'Kartet' };",
      'language/part/nb.ts': "export const partNb = { 'strip.label': 'Konklusjon', 'map.y': 'Avstand' };",
      'without.ts': 'export const later = undefined;',
      'loader.ts': "export const later = () => import('virtual:later-texts/nb');",
    },
    (at) => laterTexts({ folder: join(at, 'language'), without: join(at, 'without.ts'), loader: join(at, 'loader.ts'), later: new Set(['map']) }), // prettier-ignore
  );
  expect(chunks.get('main.js')).toContain('Hopp');
  expect(chunks.get('main.js')).toContain('Konklusjon');
  expect(chunks.get('main.js')).not.toMatch(/Kartet|Avstand/);
  const [later] = [...chunks].filter(([name]) => name !== 'main.js');
  expect(later?.[1]).toMatch(/Kartet[^]*Avstand/);
});

test('the design system asks no more about everything around a field or a table body, and marks fields as before', async () => {
  const at = mkdtempSync(join(tmpdir(), 'holdbar-styles-'));
  folders.push(at);
  const styles = ['input', 'table'].map((name) => `@import '@digdir/designsystemet-css/${name}.css';`);
  writeFileSync(join(at, 'all.css'), styles.join('\n'));
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(at, 'node_modules'));
  await build({
    configFile: false,
    root: at,
    logLevel: 'silent',
    css: { postcss: { plugins: [withoutAnyAround()] } },
    build: { minify: false, outDir: 'out', rolldownOptions: { input: join(at, 'all.css'), output: { assetFileNames: '[name].css' } } }, // prettier-ignore
  });
  const built = readFileSync(join(at, 'out/all.css'), 'utf8');
  expect(built).not.toMatch(/:has\(label|:has\([+ ]*t(?:head|foot)/);
  expect(built).toMatch(/\.ds-input:not\(:focus-visible[^)]*\):hover/);
  expect(built).toMatch(/\.ds-table\b/);
});

test('no style of the page is of all that is in something that has something else: nothing could be left as it is', () => {
  const folder = join(import.meta.dirname, '../../../client/styles');
  const found = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/[^{};/]*:has\([^{]*\{/g)]
      .flatMap(([selectors]) => selectors.replaceAll(/\s+/g, ' ').split(/,(?![^(]*\))/))
      .filter((selector) => selector.includes(':has('))
      .filter((selector) => /[ >+~]\*|(?:^|[ >+~])(?::not\()?:has\(/.test(selector.trim()))
      .map((selector) => `${name}: ${selector.trim()}`),
  );
  expect(found).toEqual([]);
});
