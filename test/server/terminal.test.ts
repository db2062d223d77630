import { describe, expect, test } from 'vitest';
import { prettyJson } from '../../server/terminal/prettyJson.ts';
import { table, wrapped } from '../../server/terminal/table.ts';
import { valueText } from '../../server/explanation/valueText.ts';
import { localeOfEnvironment, localeOfHeader } from '../../server/language.ts';

describe('a table', () => {
  const rows = [
    { label: 'Salg', cells: ['1', '1 234', '5'] },
    { label: '', cells: [] },
    { label: 'Lønn', cells: ['−10', '2', ''] },
  ];

  test('has labels to the left and numbers to the right', () => {
    expect(table(['2027', '2028', '2029'], rows)).toBe(
      '      2027   2028  2029\nSalg     1  1 234     5\n\nLønn   −10      2\n',
    );
  });

  test('goes on below where the screen ends', () => {
    expect(table(['2027', '2028', '2029'], rows, 20)).toBe(
      '      2027   2028\nSalg     1  1 234\n\nLønn   −10      2\n\n      2029\nSalg     5\n\nLønn\n',
    );
  });

  test('has at least one column, however narrow the screen', () => {
    expect(table(['2027'], [{ label: 'Salg', cells: ['1'] }], 3)).toBe('      2027\nSalg     1\n');
  });
});

test('a text is wrapped between words', () => {
  expect(wrapped('en to tre fire', 7)).toBe('en to\ntre\nfire\n');
  expect(wrapped('en to tre fire')).toBe('en to tre fire\n');
});

test('JSON is laid out to be read, and is the same JSON', () => {
  const value = {
    a: [1, 2.5],
    b: [],
    c: {},
    d: ['x'.repeat(120), 'y'],
    e: [{ f: null }],
    g: 'å\n"',
    h: [[1], [2]],
  };
  expect(JSON.parse(prettyJson(value))).toEqual(value);
  expect(prettyJson({ a: [1, 2], b: { c: true } })).toBe(
    '{\n  "a": [1, 2],\n  "b": {\n    "c": true\n  }\n}',
  );
  expect(prettyJson({ gone: undefined, kept: 1 })).toBe('{\n  "kept": 1\n}');
});

test.each([
  [1_153_002.4, 'NOK', '1\u00a0153\u00a0002\u00a0kr'],
  [0.0926, '1', '0,0926'],
  [2031, '1', '2031'],
  [1.1255, 'NOK/NOK0', '1,1255'],
  [30_038.6, 'NOK0/tonne', '30\u00a0039\u00a0kr per tonn i prisårets kroneverdi'],
  [-12.5, 'hour/tonne', '\u221212,5 timer per tonn'],
])('a value is said with its unit: %d %s', (value, unit, text) => {
  expect(valueText(value, unit, 'nb').replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
});

test.each([
  [undefined, 'nb'],
  ['*', 'nb'],
  ['en', 'en'],
  ['en-US,en;q=0.9,nb;q=0.8', 'en'],
  ['fr, nn;q=0.3, en;q=0.2', 'nn'],
  ['en;q=0, nn', 'nn'],
  ['NO', 'nb'],
  ['x'.repeat(10_000), 'nb'],
  ['constructor', 'nb'],
])('Accept-Language %s', (header, locale) => {
  expect(localeOfHeader(header)).toBe(locale);
});

test.each([
  [{}, 'en'],
  [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
  [{ LANG: 'nn_NO' }, 'nn'],
  [{ LANG: 'no' }, 'nb'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'nb_NO', LC_MESSAGES: 'en_GB' }, 'en'],
  [{ LANG: 'en_GB', LC_ALL: 'nn_NO' }, 'nn'],
  [{ LANG: 'nb_NO', LC_ALL: '' }, 'nb'],
])('terminal %j', (environment, locale) => {
  expect(localeOfEnvironment(environment)).toBe(locale);
});
