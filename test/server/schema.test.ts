import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { scenarioSchema } from '../../server/scenarioSchema.ts';
import { prettyJson } from '../../server/terminal/prettyJson.ts';
import { documentOf, testApp } from './testApp.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const file = 'scenario.schema.json';
const valid = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(scenarioSchema());

test('the schema beside the scenarios is the one the program writes', () => {
  // If this fails: npm run --silent holdbar -- schema > scenarios/scenario.schema.json
  expect(readFileSync(join(folder, file), 'utf8')).toBe(`${prettyJson(scenarioSchema())}\n`);
});

test('the API gives the same', async () => {
  const answer = await testApp().request('/api/schema');
  expect(answer.headers.get('Content-Type')).toBe('application/schema+json');
  expect(await answer.json()).toEqual(scenarioSchema());
});

describe('every scenario file', () => {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && ![file, 'stress-tests.json'].includes(name),
  );
  test.each(names)('%s names the schema and keeps to it', (name) => {
    const document = documentOf(name.replace(/\.json$/, ''));
    expect(document['$schema']).toBe(`./${file}`);
    expect(valid(document) || valid.errors).toBe(true);
  });
});

test.each([
  ['an unknown field', { economy: { ...(documentOf('tromso')['economy'] as object), populatoin: 1 } }],
  ['text for a number', { volumes: { rampStart: 'mye' } }],
  ['a negative share', { volumes: { rampStart: -0.1 } }],
  ['an impossible month', { pilot: { kind: 'period', start: '2027-13' } }],
  ['another version', { version: 2 }],
  ['changes without a base', { changes: {} }],
])('the schema refuses %s', (_name, change) => {
  expect(valid({ ...documentOf('tromso'), ...change })).toBe(false);
});
