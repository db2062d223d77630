import type { Locale } from '../language/translated.ts';
import { hardSpace, inFigures } from './figures.ts';
import { decimalsOf } from './roundedTo.ts';
import { unitWords } from './unitWords.ts';

/** A value in its unit, rounded to about three digits: `140 tonn`, `4,2 %`, `95 kr/m²/md.`, `NOK 95/m²/month`. */
export function measuredInWords(value: number, unit: string, locale: Locale): string {
  const figures = inFigures(value, locale, decimalsOf(value));
  const words = unitWords(unit, locale);
  if (words === '') return figures;
  if (locale === 'en' && words.startsWith('NOK'))
    return `NOK${hardSpace}${figures}${words.slice('NOK'.length)}`;
  return `${figures}${hardSpace}${words}`;
}
