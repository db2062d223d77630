import type { Locale } from '../language/translated.ts';

/** A space that neither breaks nor stretches (U+00A0): inside numbers, and between a number and its unit. */
export const hardSpace = '\u00a0';

const minus = '\u2212';
const marks = {
  nb: { group: hardSpace, decimal: ',' },
  nn: { group: hardSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const;

/**
 * A number in figures, thousands grouped, rounded to at most `decimals` places with no zeros at the end:
 * `1 234,5` in Norwegian, `1,234.5` in English. Negative numbers have the true minus (U+2212).
 */
export function inFigures(value: number, locale: Locale, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks[locale].group);
  const places = fraction.replace(/0+$/, '');
  const size = places === '' ? grouped : grouped + marks[locale].decimal + places;
  return value < 0 && size !== '0' ? minus + size : size;
}

const numberWords = {
  nb: ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** A count as a word from 2 to 12, otherwise in figures: 'one' bends with its noun and stands in the sentence itself. */
export function countInWords(count: number, locale: Locale): string {
  return numberWords[locale][count - 2] ?? inFigures(count, locale);
}

/** What a share, times a hundred, may miss a whole percent by and still be it: 0.29 × 100 is 28.999999999999996. */
const noise = 1e-9;

/** Whole percent of a share, rounded down: a hall whose costs are covered to 99.6 % is not said to reach 100 %. */
export const percentDown = (share: number): number => Math.floor(share * 100 + noise);

/** Whole percent of a share, rounded up: for a change that is needed. */
export const percentUp = (share: number): number => Math.ceil(share * 100 - noise);

/**
 * Percent of a margin, rounded down: whole, but with one decimal under one percent, where "not more than 0 %" would
 * say nothing.
 */
export function marginPercent(share: number): number {
  return share < 0.01 ? Math.floor(share * 1000 + noise) / 10 : percentDown(share);
}

/** A percent with its sign: `69 %`, in all three languages with a hard space before it. */
export function percentInWords(percent: number, locale: Locale): string {
  return `${inFigures(percent, locale, 1)}${hardSpace}%`;
}
