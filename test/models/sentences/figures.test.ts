import { expect, test } from 'vitest';
import {
  countInWords,
  inFigures,
  marginPercent,
  percentDown,
  percentInWords,
  percentUp,
} from '../../../models/sentences/figures.ts';
import { monthInWords, monthLater, monthsBetween, yearOf } from '../../../models/sentences/months.ts';

test('numbers in figures', () => {
  expect(inFigures(1_234_567, 'nb')).toBe('1\u00a0234\u00a0567');
  expect(inFigures(10_240, 'en')).toBe('10,240');
  expect(inFigures(-1234.56, 'nn', 1)).toBe('\u22121\u00a0234,6');
  expect(inFigures(2, 'nb', 1)).toBe('2');
  expect(inFigures(-0.04, 'nb', 1)).toBe('0');
});

/** {N} of the design. */
test.each([
  ['nb', 'to, tre, fire, fem, seks, sju, åtte, ni, ti, elleve, tolv'],
  ['nn', 'to, tre, fire, fem, seks, sju, åtte, ni, ti, elleve, tolv'],
  ['en', 'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'],
] as const)('counts in words: %s', (locale, expected) => {
  const counts = Array.from({ length: 11 }, (_, index) => countInWords(index + 2, locale));
  expect(counts.join(', ')).toBe(expected);
  expect(countInWords(1, locale)).toBe('1');
  expect(countInWords(13, locale)).toBe('13');
});

test.each([
  [0.692, 69, 70],
  [0.996, 99, 100],
  [0.999_999, 99, 100],
  [1, 100, 100],
  [0.29, 29, 29],
  [0.57, 57, 57],
  [0.88, 88, 88],
  [0.880_1, 88, 89],
])('percent of the share %d: down %d, up %d', (share, down, up) => {
  expect(percentDown(share)).toBe(down);
  expect(percentUp(share)).toBe(up);
});

test('a margin under one percent has a decimal', () => {
  expect(marginPercent(0.226)).toBe(22);
  expect(marginPercent(0.0149)).toBe(1);
  expect(marginPercent(0.0047)).toBe(0.4);
  expect(percentInWords(0.4, 'nb')).toBe('0,4\u00a0%');
  expect(percentInWords(0.4, 'en')).toBe('0.4\u00a0%');
  expect(percentInWords(69, 'en')).toBe('69\u00a0%');
});

test.each([
  ['nb', 'januar februar mars april mai juni juli august september oktober november desember'],
  ['nn', 'januar februar mars april mai juni juli august september oktober november desember'],
  ['en', 'January February March April May June July August September October November December'],
] as const)('months in words: %s', (locale, expected) => {
  const months = Array.from({ length: 12 }, (_, index) => monthInWords(monthLater('2030-01', index), locale));
  expect(months).toEqual(expected.split(' ').map((name) => `${name} 2030`));
});

test('months are counted over the new year', () => {
  expect(monthLater('2030-12', 1)).toBe('2031-01');
  expect(monthLater('2030-01', -1)).toBe('2029-12');
  expect(monthsBetween('2030-03', '2031-02')).toBe(11);
  expect(monthsBetween('2030-03', '2030-01')).toBe(-2);
  expect(yearOf('2030-12')).toBe(2030);
  expect(() => yearOf('2030-13')).toThrow(RangeError);
});
