import type { Locale } from '../../models/index.ts';

const tags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
/** Puts texts in the order of a language, numbers in them by size: Æ, Ø and Å come last in Norwegian. */
export const textOrder = (locale: Locale): ((one: string, other: string) => number) => new Intl.Collator(tags[locale], { numeric: true }).compare; // prettier-ignore

const known = new Map<string, Intl.NumberFormat>();

/** A number with thousands grouped by no-break spaces, the true minus, and at most so many decimals. */
export function numberText(value: number, locale: Locale, decimals = 0): string {
  const key = `${locale} ${decimals}`;
  const format = known.get(key) ?? new Intl.NumberFormat(tags[locale], { maximumFractionDigits: decimals });
  known.set(key, format);
  return withOwnMarks(format.format(value));
}

/** A number in a column: always so many decimals, so that numbers stand under each other. */
export function columnText(value: number, locale: Locale, decimals: number): string {
  const key = `${locale} column ${decimals}`;
  const format = known.get(key) ?? new Intl.NumberFormat(tags[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }); // prettier-ignore
  known.set(key, format);
  return withOwnMarks(format.format(value));
}

/** A number as it stands in a field: all its digits, up to twelve that count. */
export function entryText(value: number, locale: Locale): string {
  const size = Math.abs(value) >= 1 ? Math.floor(Math.log10(Math.abs(value))) + 1 : 0;
  return numberText(Number(value.toPrecision(12)), locale, Math.max(0, Math.min(10, 12 - size)));
}

/** Kroner without decimals and unit, in thousands where asked for. */
export const kronerText = (value: number, locale: Locale): string => numberText(Math.round(value), locale);

/** Kroner without decimals, with their unit: `1 234 kr`, `NOK 1,234`. */
export const kronerWithUnit = (value: number, locale: Locale): string =>
  locale === 'en' ? `NOK\u00a0${kronerText(value, locale)}` : `${kronerText(value, locale)}\u00a0kr`;

/** A part of 1 in per cent, with a no-break space. */
export const percentText = (share: number, locale: Locale, decimals = 0): string =>
  `${numberText(share * 100, locale, decimals)}\u00a0%`;

/** The decimal mark of a language. */
export const decimalMark = (locale: Locale): ',' | '.' => (locale === 'en' ? '.' : ',');

/** The browser's narrow spaces and hyphens as the page writes them; no minus before a zero. */
const withOwnMarks = (text: string): string =>
  text
    .replace(/[\u202f\u2009 ]/g, '\u00a0')
    .replace(/^-/, '\u2212')
    .replace(/^\u2212(0(?:[.,]0*)?)$/, '$1');
