import { locales, words, type Locale, type Translated } from '../language/translated.ts';
import type { NumberField } from './field.ts';

/** The limits of a number in words, in the unit it is written in: «fra 0 til 1 000 000 NOK/tonne». */
export function limitsText(field: NumberField): Translated {
  const [nb, nn, en] = locales.map((locale) => limitsIn(field, locale)) as [string, string, string];
  return words(nb, nn, en);
}

const limitWords = {
  nb: { from: 'fra', to: 'til', above: 'over', below: 'under', least: 'minst', most: 'høyst', and: 'og', any: 'et tall' }, // prettier-ignore
  nn: { from: 'frå', to: 'til', above: 'over', below: 'under', least: 'minst', most: 'høgst', and: 'og', any: 'eit tal' }, // prettier-ignore
  en: { from: 'from', to: 'to', above: 'above', below: 'below', least: 'at least', most: 'at most', and: 'and', any: 'a number' }, // prettier-ignore
} as const;

function limitsIn({ min, max, aboveMin, belowMax, unit, shownIn }: NumberField, locale: Locale): string {
  const say = limitWords[locale];
  const number = (value: number): string => numberText(value, locale);
  const measure = unit === '1' ? '' : ` ${edgeName(unit)}`;
  const percent = (text: string): string =>
    shownIn?.startsWith('%') === true ? ` (${text} ${shownIn})` : '';
  if (min !== undefined && max !== undefined && aboveMin !== true && belowMax !== true) {
    const share = percent(`${number(min * 100)}–${number(max * 100)}`);
    return `${say.from} ${number(min)} ${say.to} ${number(max)}${measure}${share}`;
  }
  const low = min === undefined ? undefined : `${aboveMin === true ? say.above : say.least} ${number(min)}`;
  const high = max === undefined ? undefined : `${belowMax === true ? say.below : say.most} ${number(max)}`;
  const both = [low, high].filter((text) => text !== undefined).join(` ${say.and} `);
  return both === '' ? say.any : `${both}${measure}`;
}

/** A unit as files write it: kroner are kroner, of whatever year. */
export const edgeName = (unit: string): string => unit.replaceAll('NOK0', 'NOK');

/** A number with its thousands apart and all its decimals. */
export function numberText(value: number, locale: Locale): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  return part === undefined ? grouped : `${grouped}${locale === 'en' ? '.' : ','}${part}`;
}
