import type { Locale } from '../language/translated.ts';

type Part = Readonly<Record<Locale, string>>;

const part = (nb: string, nn: string, en: string): Part => ({ nb, nn, en });

const parts: Readonly<Record<string, Part>> = {
  NOK: part('kroner', 'kroner', 'Norwegian kroner'),
  NOK0: part('kroner', 'kroner', 'Norwegian kroner'),
  tonne: part('tonn', 'tonn', 'tonnes'),
  item: part('stykker', 'stykke', 'items'),
  hour: part('timer', 'timar', 'hours'),
  FTE: part('årsverk', 'årsverk', 'full-time equivalents'),
  m2: part('kvadratmeter', 'kvadratmeter', 'square metres'),
  kWh: part('kilowattimer', 'kilowattimar', 'kilowatt-hours'),
  kg: part('kilo', 'kilo', 'kilograms'),
  tonneCO2e: part('tonn CO₂-ekvivalenter', 'tonn CO₂-ekvivalentar', 'tonnes of CO₂ equivalent'),
  kgCO2e: part('kilo CO₂-ekvivalenter', 'kilo CO₂-ekvivalentar', 'kilograms of CO₂ equivalent'),
  inhabitant: part('innbyggere', 'innbyggjarar', 'inhabitants'),
  household: part('husholdninger', 'hushald', 'households'),
  year: part('år', 'år', 'years'),
  month: part('måneder', 'månader', 'months'),
  '%': part('prosent', 'prosent', 'per cent'),
  '1': part('', '', ''),
};

/** Singular, for what comes after «per». */
const below: Readonly<Record<string, Part>> = {
  NOK: part('krone', 'krone', 'krone'),
  NOK0: part('krone', 'krone', 'krone'),
  tonne: part('tonn', 'tonn', 'tonne'),
  item: part('stykk', 'stykk', 'item'),
  hour: part('time', 'time', 'hour'),
  FTE: part('årsverk', 'årsverk', 'full-time equivalent'),
  m2: part('kvadratmeter', 'kvadratmeter', 'square metre'),
  kWh: part('kilowattime', 'kilowattime', 'kilowatt-hour'),
  kg: part('kilo', 'kilo', 'kilogram'),
  tonneCO2e: part('tonn CO₂-ekvivalenter', 'tonn CO₂-ekvivalentar', 'tonne of CO₂ equivalent'),
  inhabitant: part('innbygger', 'innbyggjar', 'inhabitant'),
  household: part('husholdning', 'hushald', 'household'),
  year: part('år', 'år', 'year'),
  month: part('måned', 'månad', 'month'),
};

/** A unit as it is read aloud: `NOK0/m2/month` is «kroner per kvadratmeter per måned»; empty for a pure number. */
export function unitInFull(unit: string, locale: Locale): string {
  const [above = '1', ...under] = unit.split('/');
  const top = above
    .split('*')
    .map((piece) => parts[piece]?.[locale] ?? piece)
    .join(' ');
  return [top, ...under.map((piece) => `per ${below[piece]?.[locale] ?? piece}`)].join(' ').trim();
}
