import { describe, expect, test } from 'vitest';
import { rangeText } from '../../client/form/rangeText.ts';
import { isSound, readAmount, type TypedRange } from '../../client/language/rangeEntry.ts';

const norwegian = { decimal: ',' } as const;
const percent = { decimal: ',', percent: true } as const;

/** What people write for a span, and the low, high and number they mean; worked out by hand. */
const written: [text: string, low: number, high: number, value?: number][] = [
  ['6–12', 6, 12],
  ['6-12', 6, 12],
  ['6 - 12', 6, 12],
  ['6 til 12', 6, 12],
  ['fra 6 til 12', 6, 12],
  ['mellom 6 og 12', 6, 12],
  ['6..12', 6, 12],
  ['kr 6–12', 6, 12],
  ['−5–−2', -5, -2],
  ['-5 - 2', -5, 2],
  ['8 ± 2', 6, 10, 8],
  ['8 +/- 2', 6, 10, 8],
  ['8 ± 25 %', 6, 10, 8],
  ['−8 ± 25 %', -10, -6, -8],
  ['0,2 ± 0,1', 0.1, 0.3, 0.2],
  ['12 (8–20)', 8, 20, 12],
  ['12 [8 til 20]', 8, 20, 12],
  ['12 (8-20) mill', 8e6, 20e6, 12e6],
  ['1,2 mill (1–1,5)', 1e6, 1.5e6, 1.2e6],
  ['1–1,2 mill', 1e6, 1.2e6],
  ['800 000 – 1,2 mill', 800_000, 1_200_000],
  ["620–680'", 620_000, 680_000],
  ['1 200–1 500 kr', 1200, 1500],
  ['600 000,- – 700 000,-', 600_000, 700_000],
  ['8 ± 2 mill', 6e6, 10e6, 8e6],
  ['1,2 mill ± 200 000', 1e6, 1.4e6, 1.2e6],
  ['13–18 %', 0.13, 0.18],
  ['900–1.200', 900, 1200],
];

const rangeOf = (low: number, high: number, value?: number): TypedRange => (value === undefined ? { low, high } : { low, high, value }); // prettier-ignore

describe('a typed span', () => {
  test.each(written)('%s', (text, low, high, value) => {
    expect(readAmount(text, norwegian)).toEqual({ kind: 'range', range: rangeOf(low, high, value) });
  });

  test.each(['', '8', '–5', '(5)', '1,2 mill', '12 %'])('is a number or nothing: «%s»', (text) => {
    expect(readAmount(text, norwegian).kind).not.toBe('range');
  });

  test.each([
    'ca 6–12',
    'a–b',
    '5–',
    '5–10–15',
    '12 (8–20',
    '8±2±3',
    '06.des',
    '2026-03-01',
    '--5',
    '12 (8)',
  ])('is not readable: %s', (text) => expect(readAmount(text, norwegian)).toEqual({ kind: 'unreadable' }));

  test('in a per cent field is per cent with or without the sign', () => {
    for (const text of ['8–12', '8–12 %', '8 %–12 %', '10 ± 2', '10 % ± 2 %'])
      expect(readAmount(text, percent)).toMatchObject({ range: { low: 8, high: 12 } });
    expect(readAmount('0,5–8', percent)).toEqual({ kind: 'range', range: { low: 0.5, high: 8 } });
  });

  test('keeps ends in the wrong order, which are then not sound', () => {
    expect(readAmount('140–80', norwegian)).toEqual({ kind: 'range', range: { low: 140, high: 80 } });
    expect(readAmount('12–8 mill', norwegian)).toEqual({ kind: 'range', range: { low: 12e6, high: 8e6 } });
    expect(isSound({ low: 140, high: 80 })).toBe(false);
    expect(isSound({ low: 14, high: 20, value: 12 })).toBe(false);
    expect(isSound({ low: 8, high: 20, value: 8 })).toBe(true);
  });

  const doubtful: [text: string, reading: typeof norwegian | typeof percent, about: string, asTyped: TypedRange, instead: TypedRange][] = [
    ['1.200–1.500', norwegian, 'point', { low: 1.2, high: 1.5 }, { low: 1200, high: 1500 }],
    ['550–620 000', norwegian, 'point', { low: 550, high: 620_000 }, { low: 550_000, high: 620_000 }],
    ['0,08–0,12', percent, 'percent', { low: 0.08, high: 0.12 }, { low: 8, high: 12 }],
  ]; // prettier-ignore
  test.each(doubtful)('%s is taken as typed and asked about', (text, reading, about, asTyped, instead) => {
    expect(readAmount(text, reading)).toEqual({ kind: 'range', range: asTyped, doubt: { about, asTyped, instead } }); // prettier-ignore
  });

  test.each([rangeOf(8, 20), rangeOf(8, 20, 12), rangeOf(-5, -2, -3), rangeOf(0.05, 0.125), rangeOf(620_000, 680_000, 640_000)])(
    'that is shown is read back as it is: %o',
    (range) => {
      expect(readAmount(rangeText(range, 'nb'), norwegian)).toEqual({ kind: 'range', range });
      expect(readAmount(rangeText(range, 'en'), { decimal: '.' })).toEqual({ kind: 'range', range });
    },
  ); // prettier-ignore

  test('is written with the number it is around', () => {
    expect(rangeText(rangeOf(8, 20, 12), 'nb')).toBe('12 (8–20)');
    expect(rangeText(rangeOf(-5, 2), 'nb')).toBe('−5\u00a0til\u00a02');
  });
});
