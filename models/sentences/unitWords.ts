import type { Locale } from '../language/translated.ts';

type Part = Readonly<Record<Locale, string>>;

const same = (text: string): Part => ({ nb: text, nn: text, en: text });
const part = (nb: string, nn: string, en: string): Part => ({ nb, nn, en });

const parts: Readonly<Record<string, Part>> = {
  NOK: part('kr', 'kr', 'NOK'),
  NOK0: part('kr', 'kr', 'NOK'),
  kNOK: part('1000 kr', '1000 kr', 'NOK 1,000'),
  mNOK: part('mill. kr', 'mill. kr', 'NOK million'),
  tonne: part('tonn', 'tonn', 'tonnes'),
  item: part('stk.', 'stk.', 'items'),
  hour: part('timer', 'timar', 'hours'),
  FTE: part('årsverk', 'årsverk', 'FTE'),
  m2: same('m²'),
  kWh: same('kWh'),
  kg: same('kg'),
  tonneCO2e: part('tonn CO₂e', 'tonn CO₂e', 'tonnes CO₂e'),
  kgCO2e: same('kg CO₂e'),
  inhabitant: part('innbyggere', 'innbyggjarar', 'inhabitants'),
  household: part('husholdninger', 'hushald', 'households'),
  year: part('år', 'år', 'years'),
  month: part('md.', 'md.', 'months'),
  '%': same('%'),
  '1': same(''),
};

/** Singular, for what stands below a stroke. */
const below: Readonly<Record<string, Part>> = {
  ...parts,
  tonne: part('tonn', 'tonn', 'tonne'),
  tonneCO2e: part('tonn CO₂e', 'tonn CO₂e', 'tonne CO₂e'),
  item: part('stk.', 'stk.', 'item'),
  hour: part('time', 'time', 'hour'),
  inhabitant: part('innbygger', 'innbyggjar', 'inhabitant'),
  household: part('husholdning', 'hushald', 'household'),
  year: part('år', 'år', 'year'),
  month: part('md.', 'md.', 'month'),
};

/** A unit as it stands beside a number: `NOK0/m2/month` is «kr/m²/md.»; empty for a pure number. */
export function unitWords(unit: string, locale: Locale): string {
  const pieces = unit.split('/');
  const [above = '1', ...under] = pieces;
  const top = above
    .split('*')
    .map((piece) => parts[piece]?.[locale] ?? piece)
    .join('·');
  return [top, ...under.map((piece) => below[piece]?.[locale] ?? piece)].join('/');
}
