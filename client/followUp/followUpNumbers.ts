import { unitWords, type Locale } from '../../models/index.ts';
import { kronerText, numberText } from '../language/formats.ts';

/** A number of a followed line without its unit: whole kroner, else up to two decimals; `–` where nothing is known. */
export const lineNumber = (value: number | null, unit: string, locale: Locale): string =>
  value === null ? '–' : unit === 'NOK' ? kronerText(value, locale) : numberText(value, locale, Math.abs(value) < 10 ? 2 : 1); // prettier-ignore

/** The same with its sign. */
export const signedNumber = (value: number | null, unit: string, locale: Locale): string => {
  const text = lineNumber(value, unit, locale);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** The same with its unit: «125 000 kr», «20,4 tonn». */
export function measured(value: number, unit: string, locale: Locale): string {
  const words = unitWords(unit, locale);
  const text = lineNumber(value, unit, locale);
  if (words === '') return text;
  return locale === 'en' && unit === 'NOK' ? `NOK\u00a0${text}` : `${text}\u00a0${words}`;
}
