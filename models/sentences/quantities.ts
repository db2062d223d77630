import type { Locale, Translated } from '../language/translated.ts';
import { hardSpace, inFigures, percentInWords } from './figures.ts';
import { inEveryLanguage } from './fill.ts';

/** What a quantity of a lever is measured in. */
export type QuantityUnit = 'tonne' | 'NOK/kg' | 'NOK/m2/month' | 'm2' | 'percent' | 'count';

const afterNumber: Readonly<Record<'tonne' | 'm2', Readonly<Record<Locale, string>>>> = {
  tonne: { nb: 'tonn', nn: 'tonn', en: 'tonnes' },
  m2: { nb: 'm²', nn: 'm²', en: 'm²' },
};

const perWords: Readonly<Record<'NOK/kg' | 'NOK/m2/month', Readonly<Record<Locale, string>>>> = {
  'NOK/kg': { nb: 'kg', nn: 'kg', en: 'kg' },
  'NOK/m2/month': { nb: 'm²/md.', nn: 'm²/md.', en: 'm²/month' },
};

/**
 * A quantity with its unit in the three languages: `226 tonn`, `95 kr/m²/md.`, `NOK 13.3/kg`, `40 %` (of a share);
 * a count has no unit, the sentence has it.
 */
export const quantityInWords = (value: number, unit: QuantityUnit, decimals: number): Translated =>
  inEveryLanguage((locale) => {
    if (unit === 'percent') return percentInWords(Number((value * 100).toFixed(decimals)), locale);
    const figures = inFigures(value, locale, decimals);
    if (unit === 'count') return figures;
    if (unit === 'tonne' || unit === 'm2') return `${figures}${hardSpace}${afterNumber[unit][locale]}`;
    const under = perWords[unit][locale];
    return locale === 'en' ? `NOK${hardSpace}${figures}/${under}` : `${figures}${hardSpace}kr/${under}`;
  });
