import { describe, expect, test } from 'vitest';
import { entryText, numberText, percentText } from '../../client/language/formats.ts';
import { readNumber, type NumberEntry } from '../../client/language/numberEntry.ts';

const nbsp = '\u00a0';
const norwegian = { decimal: ',' } as const;

/** What people write, and the number they mean; from interface.md, "Habits people already have". */
const written: [text: string, value: number][] = [
  ['8', 8],
  ['1 234,5', 1234.5],
  [`1${nbsp}234,5`, 1234.5],
  ['1\u202f234,5', 1234.5],
  ['1234.5', 1234.5],
  ['1.2 mill', 1_200_000],
  ['1,2 mill', 1_200_000],
  ['1,2 mill.', 1_200_000],
  ['1,2 mill. kr', 1_200_000],
  ['1,5 mrd', 1_500_000_000],
  ["850'", 850_000],
  ['850’', 850_000],
  ['20 tusen', 20_000],
  ['−5', -5],
  ['-5', -5],
  ['–5', -5],
  ['(5)', -5],
  ['(1 200)', -1200],
  ['kr 600 000', 600_000],
  ['600 000 kr', 600_000],
  ['600 000,-', 600_000],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['0,5', 0.5],
  [',5', 0.5],
  ['12 %', 0.12],
  ['7', 7],
];

/** The number of an entry that is one and is not asked about. */
const plainValue = (entry: NumberEntry): unknown =>
  entry.kind === 'number' && entry.doubt === undefined ? entry.value : entry;

describe('a typed number', () => {
  test.each(written)('%s', (text, value) => {
    expect(plainValue(readNumber(text, norwegian))).toBe(value);
  });

  test.each(['', ' ', nbsp])('nothing: «%s»', (text) => {
    expect(readNumber(text, norwegian)).toEqual({ kind: 'empty' });
  });

  test.each(['ca 90', '06.des', '12,5,0', '1 2 3 a', '--5', '5-', '1,23,456', '12 mill %', '.', 'NaN', '1e5', 'Infinity', '100'.repeat(3) + '%%'])('no number: %s', (text) => {
    expect(readNumber(text, norwegian)).toEqual({ kind: 'unreadable' });
  }); // prettier-ignore

  test('with a point and three digits is taken as typed and asked about in Norwegian', () => {
    expect(readNumber('1.234', norwegian)).toEqual({
      kind: 'number',
      value: 1.234,
      doubt: { about: 'point', asTyped: 1.234, instead: 1234 },
    });
    expect(plainValue(readNumber('0.123', norwegian))).toBe(0.123);
    expect(plainValue(readNumber('1234.567', norwegian))).toBe(1234.567);
    expect(plainValue(readNumber('1,234', norwegian))).toBe(1.234);
  });

  test('in English groups thousands by comma, as the page writes them', () => {
    const english = { decimal: '.' } as const;
    expect(plainValue(readNumber('1,234', english))).toBe(1234);
    expect(plainValue(readNumber('1.234', english))).toBe(1.234);
    expect(plainValue(readNumber('1,234.5', english))).toBe(1234.5);
    expect(plainValue(readNumber('1.2 million', english))).toBe(1_200_000);
  });

  test('in a per cent field is per cent, with or without the sign; a share is asked about', () => {
    const percent = { decimal: ',', percent: true } as const;
    expect(plainValue(readNumber('12', percent))).toBe(12);
    expect(plainValue(readNumber('12 %', percent))).toBe(12);
    expect(plainValue(readNumber('0,12 %', percent))).toBe(0.12);
    expect(readNumber('0,12', percent)).toEqual({
      kind: 'number',
      value: 0.12,
      doubt: { about: 'percent', asTyped: 0.12, instead: 12 },
    });
    expect(plainValue(readNumber('0', percent))).toBe(0);
  });

  test('is not asked about where the other number would not be allowed', () => {
    const wouldDo = (value: number): boolean => value <= 20;
    expect(plainValue(readNumber('0,5', { decimal: ',', percent: true, wouldDo }))).toBe(0.5);
  });
});

describe('a number on the page', () => {
  test('groups by no-break spaces and has the true minus', () => {
    expect(numberText(-1234567.891, 'nb', 1)).toBe(`−1${nbsp}234${nbsp}567,9`);
    expect(numberText(1234567.891, 'en', 1)).toBe('1,234,567.9');
    expect(numberText(-0.2, 'nb')).toBe('0');
    expect(percentText(0.1235, 'nb', 1)).toBe(`12,4${nbsp}%`);
  });

  test.each([0, 1, -5, 0.079, 1234.5, 79421, 1e9, 0.000123, 123456789.25])(
    'that stands in a field is read back as it is: %s',
    (value) => {
      expect(plainValue(readNumber(entryText(value, 'nb'), norwegian))).toBe(value);
      expect(plainValue(readNumber(entryText(value, 'en'), { decimal: '.' }))).toBe(value);
    },
  );
});
