import {
  inFigures,
  monthInWords,
  percentDown,
  words,
  type Locale,
  type RunResult,
  type Translated,
} from '../../models/index.ts';

const months = words('måneder', 'månader', 'months');
const fte = words('årsverk', 'årsverk', 'FTE');
const nominal = words('(løpende)', '(løpande)', '(nominal)');

/** Figures whose unit is a pure number, by what that number is. */
const pure: Readonly<Record<string, 'share' | 'year' | 'months'>> = {
  runway: 'months',
  breakEvenYear: 'year',
  recurringCoverage: 'share',
  coverageRatio: 'share',
  reusedShare: 'share',
  storageUse: 'share',
};

/** What an amount is per, after NOK0: the last part of its unit. */
const perUnit: Readonly<Record<string, Translated>> = {
  inhabitant: words('per innbygger', 'per innbyggjar', 'per inhabitant'),
  household: words('per husholdning', 'per hushald', 'per household'),
  tonne: words('per tonn', 'per tonn', 'per tonne'),
};

/** The value of a key figure with its unit, or `–` with the reason why there is none. */
export function keyFigureText(id: string, result: RunResult, locale: Locale): string {
  const value = result.keyFigures[id];
  if (value === null || value === undefined) return `– (${result.absent[id]?.[locale] ?? ''})`;
  if (typeof value === 'string') return monthInWords(value, locale);
  const [money, per] = (result.lines[`verdict.${id}`]?.unit ?? '').split('/');
  if (money === 'FTE') return `${inFigures(value, locale, 1)} ${fte[locale]}`;
  if (money === 'NOK' || money === 'NOK0') {
    const figures = inFigures(value, locale);
    const parts = [locale === 'en' ? `NOK ${figures}` : `${figures} kr`];
    if (per !== undefined) parts.push(perUnit[per]?.[locale] ?? `/ ${per}`);
    if (money === 'NOK') parts.push(nominal[locale]);
    return parts.join(' ');
  }
  const kind = pure[id];
  if (kind === 'share') return `${percentDown(value)} %`;
  if (kind === 'year') return String(value);
  if (kind === 'months') return `${inFigures(value, locale)} ${months[locale]}`;
  return inFigures(value, locale, 2);
}
