import { inFigures, words, type Locale, type Translated } from '../../models/index.ts';

const unitWords: Readonly<Record<string, Translated>> = {
  NOK: words('kr', 'kr', 'NOK'),
  NOK0: words('kr', 'kr', 'NOK'),
  tonne: words('tonn', 'tonn', 'tonnes'),
  item: words('stk.', 'stk.', 'items'),
  hour: words('timer', 'timar', 'hours'),
  FTE: words('årsverk', 'årsverk', 'FTE'),
  m2: words('m²', 'm²', 'm²'),
  inhabitant: words('innbygger', 'innbyggjar', 'inhabitant'),
  household: words('husholdning', 'hushald', 'household'),
  year: words('år', 'år', 'year'),
  month: words('måned', 'månad', 'month'),
  kg: words('kg', 'kg', 'kg'),
  tonneCO2e: words('tonn CO₂e', 'tonn CO₂e', 'tonnes CO₂e'),
};

/** What follows an amount that is not of its own time. */
const realWords = words(' i prisårets kroneverdi', ' i kroneverdien frå prisåret', ' in price-year kroner');

/** Units that say nothing to a reader: pure numbers, and price indices. */
const silent: ReadonlySet<string> = new Set(['1', 'NOK/NOK0']);

/**
 * A value with its unit in words: `1 153 002 kr`, `0,0926`, `12,5 timer per tonn`.
 * @param decimals the most it is written with; as many as can be read when left out
 */
export function valueText(value: number, unit: string, locale: Locale, decimals?: number): string {
  const number = isYear(value, unit)
    ? String(value)
    : inFigures(value, locale, decimals ?? decimalsOf(value));
  const text = silent.has(unit) ? '' : unitText(unit, locale);
  if (locale === 'en' && text.startsWith('NOK')) return `NOK ${number}${text.slice('NOK'.length)}`;
  return text === '' ? number : `${number} ${text}`;
}

/** How many decimals of a value can be read. */
export function decimalsOf(value: number): number {
  const size = Math.abs(value);
  return size >= 1000 ? 0 : size >= 10 ? 2 : 4;
}

/** A pure whole number of this size is a calendar year, which is written without a space. */
const isYear = (value: number, unit: string): boolean =>
  unit === '1' && Number.isInteger(value) && value >= 1900 && value < 2200;

/** A unit in words: `kr per tonn`. */
function unitText(unit: string, locale: Locale): string {
  const [counted = '', ...per] = unit.split('/');
  const atom = (text: string): string => unitWords[text]?.[locale] ?? text;
  const text = [counted.split('*').map(atom).join(' '), ...per.map(atom)].join(' per ');
  return counted === 'NOK0' ? text + realWords[locale] : text;
}
