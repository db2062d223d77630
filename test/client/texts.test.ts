import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filled } from '../../client/language/createLanguage.ts';
import { preferredLocale } from '../../client/language/preferredLocale.ts';
import { en } from '../../client/language/en.ts';
import { nb } from '../../client/language/nb.ts';
import { nn } from '../../client/language/nn.ts';

const client = join(import.meta.dirname, '../../client');
const source = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/language[\\/](?:\w+[\\/])?(?:nb|nn|en)\.ts$/.test(path))
  .map((path) => readFileSync(join(client, path), 'utf8'))
  .join('\n');

/** Names as they stand in the source: whole, or with a part that is filled in when the page runs. */
const named = [...source.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g)].map(([, name]) => name ?? '');
const patterns = [...source.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*)\.\$\{/g)].map(([, start]) => `${start}.`);

const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '').sort();

describe('the texts', () => {
  test('are all used', () => {
    const names = Object.keys(nb).map((name) => name.replace(/\.(?:one|other)$/, ''));
    const unused = names.filter(
      (name) => !named.includes(name) && !patterns.some((start) => name.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test.each([
    ['nn', nn],
    ['en', en],
  ])('are whole in %s, with the same slots', (_, texts) => {
    expect(Object.keys(texts)).toEqual(Object.keys(nb));
    for (const [name, text] of Object.entries(nb)) {
      const other = (texts as Record<string, string>)[name] ?? '';
      expect([name, ...slotsOf(other)]).toEqual([name, ...slotsOf(text)]);
      expect(`${name}: ${other}`).not.toMatch(/: *$/);
    }
  });

  test('have no dumb quotes and no hyphen for a minus in Norwegian', () => {
    for (const text of [...Object.values(nb), ...Object.values(nn)]) expect(text).not.toMatch(/"|(^|\s)-\d/);
  });

  test('are filled in', () => {
    expect(filled('{a} av {b}', { a: 1, b: 'to' })).toBe('1 av to');
    expect(filled('Til {a}.', { a: '5 kr/stk.' })).toBe('Til 5 kr/stk.');
    expect(filled('Til {a}.', { a: '5 kr' })).toBe('Til 5 kr.');
  });
});

describe('the language', () => {
  const cases: [kept: string | undefined, browser: string[], locale: string][] = [
    [undefined, ['nb-NO', 'en'], 'nb'],
    [undefined, ['no'], 'nb'],
    [undefined, ['nn-NO', 'nb'], 'nn'],
    [undefined, ['de-DE', 'en-GB'], 'en'],
    [undefined, ['fi'], 'nb'],
    ['nn', ['en'], 'nn'],
    ['se', ['en'], 'en'],
  ];
  test.each(cases)('kept %s, browser %s: %s', (kept, browser, locale) => {
    expect(preferredLocale(kept, browser)).toBe(locale);
  });
});
