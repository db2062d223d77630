import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './architecture/importRules.ts';

const root = join(import.meta.dirname, '..');
const product = [...filesIn('models'), ...filesIn('server'), ...filesIn('client')];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('the tree', () => {
  test('has imports in the allowed directions only', () => {
    const sources = product.filter((path) => /\.tsx?$/.test(path));
    expect(sources.flatMap((path) => forbiddenImports({ path, text: textOf(path) }))).toEqual([]);
  });

  test('has no file of more than 250 lines', () => {
    const written = product.filter((path) => /\.(tsx?|css|html)$/.test(path));
    expect(written.filter((path) => textOf(path).trimEnd().split('\n').length > 250)).toEqual([]);
  });

  test('has no file or folder with a name that says nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|types?|common|misc|constants?)(\/|\.[^/]*$)/i;
    expect([...product, ...filesIn('test')].filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('an import that is', () => {
  const allowed: [path: string, text: string][] = [
    ['models/index.ts', `export * from './engine/run.ts'`],
    ['models/scenario/link.ts', `import { sha256 } from '@noble/hashes/sha2.js'`],
    ['models/hall/scenarioSchema.ts', `import { inputs } from './loans/inputs.ts'`],
    ['models/hall/loans/lines.ts', `import { inputs } from './inputs.ts'`],
    ['models/analyses/tornado.ts', `import { run } from '../engine/run.ts'`],
    ['models/charts/tornado.ts', `import type { ChartConfiguration } from 'chart.js'`],
    ['models/reports/slides.ts', `import { tornado } from '../charts/tornado.ts'`],
    [
      'models/questions/stress.ts',
      `import tests from '../../scenarios/stress-tests.json' with { type: 'json' }`,
    ],
    ['server/cli.ts', `const reports = await import('../models/reports/index.ts')`],
    ['client/main.tsx', `import type { Api } from '../server/app.ts'; const page = <main />`],
    ['client/main.tsx', `import './main.css'; import Icon from './icon.svg?raw'`],
    ['test/engine/run.test.ts', `import { run } from '../../models/engine/run.ts'`],
  ];
  test.each(allowed)('fine: %s %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toEqual([]);
  });

  const forbidden: [path: string, text: string][] = [
    ['models/language/parse.ts', `import { run } from '../engine/run.ts'`],
    ['models/language/parse.ts', `import type { Run } from '../engine/run.ts'`],
    ['models/language/parse.ts', `type Run = import('../engine/run.ts').Run`],
    ['models/scenario/read.ts', `import { hall } from '../hall/scenarioSchema.ts'`],
    ['models/scenario/read.ts', `import { readFileSync } from 'node:fs'`],
    ['models/scenario/read.ts', `import { createSignal } from 'solid-js'`],
    ['models/scenario/read.ts', `import base from '../../scenarios/base.json'`],
    ['models/questions/stress.ts', `import base from '../../scenarios/tromso.json' with { type: 'json' }`],
    [
      'models/analyses/stress.ts',
      `import tests from '../../scenarios/stress-tests.json' with { type: 'json' }`,
    ],
    ['models/engine/run.ts', `import { hall } from '../hall/scenarioSchema.ts'`],
    ['models/engine/run.ts', `import { tornado } from '../analyses/tornado.ts'`],
    ['models/engine/run.ts', `import { app } from '../../server/app.ts'`],
    ['models/engine/run.ts', `import { all } from '../index.ts'`],
    ['models/engine/run.ts', `import { parse } from '../language/parse'`],
    ['models/hall/loans/lines.ts', `import { inputs } from '../staffing/inputs.ts'`],
    ['models/hall/loans/lines.ts', `export { inputs } from '../staffing/inputs.ts'`],
    ['models/hall/loans/lines.ts', `import { schema } from '../scenarioSchema.ts'`],
    ['models/analyses/tornado.ts', `import { chart } from '../charts/tornado.ts'`],
    ['models/charts/tornado.ts', `import { Chart } from 'chart.js'`],
    ['models/charts/tornado.ts', `import { document } from 'docx'`],
    ['models/extras/one.ts', `import { run } from '../engine/run.ts'`],
    ['models/index.ts', `export * from './reports/index.ts'`],
    ['server/app.ts', `import { run } from '../models/engine/run.ts'`],
    ['server/app.ts', `import { workbook } from '../models/reports/index.ts'`],
    ['server/app.ts', `import { page } from '../client/main.tsx'`],
    ['client/main.tsx', `import { app } from '../server/app.ts'`],
    ['client/main.tsx', `import { type Api } from '../server/app.ts'`],
    ['client/main.tsx', `const app = await import('../server/app.ts')`],
    ['client/main.tsx', `import { join } from 'node:path'`],
    ['client/main.tsx', `import type { Run } from '../models/engine/run.ts'`],
    ['client/main.tsx', `import { launchChromium } from '../test/browser/chromium.ts'`],
  ];
  test.each(forbidden)('not: %s %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toHaveLength(1);
  });
});
