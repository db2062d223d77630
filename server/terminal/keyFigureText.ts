import {
  inFigures,
  monthInWords,
  percentDown,
  words,
  type KeyFigure,
  type Locale,
  type RunResult,
  type Translated,
} from '../../models/index.ts';

const months = words('måneder', 'månader', 'months');
const fte = words('årsverk', 'årsverk', 'FTE');
const nominal = words('(løpende)', '(løpande)', '(nominal)');

/** What an amount is per, after NOK0: the last part of its unit. */
const perUnit: Readonly<Record<string, Translated>> = {
  inhabitant: words('per innbygger', 'per innbyggjar', 'per inhabitant'),
  household: words('per husholdning', 'per hushald', 'per household'),
  tonne: words('per tonn', 'per tonn', 'per tonne'),
  tonneCO2e: words('per tonn CO₂e', 'per tonn CO₂e', 'per tonne CO₂e'),
};

/** The value of a key figure with its unit and the month it is reached in, or `–` with the reason why there is none. */
export function keyFigureText({ id, line, reads }: KeyFigure, result: RunResult, locale: Locale): string {
  const value = result.keyFigures[id];
  if (value === null || value === undefined) return `– (${result.absent[id]?.[locale] ?? ''})`;
  const month = result.keyFigureMonths[id];
  const reached = month === undefined ? '' : `, ${monthInWords(month, locale)}`;
  return `${figureText(value, { reads, unit: result.lines[line]?.unit ?? '' }, locale)}${reached}`;
}

/** The value of a figure as it is read, with its unit. */
export function figureText(
  value: number,
  { reads, unit }: { readonly reads: KeyFigure['reads']; readonly unit: string },
  locale: Locale,
): string {
  switch (reads) {
    case 'share':
      return `${percentDown(value)} %`;
    case 'year':
      return String(value);
    case 'months':
      return `${inFigures(value, locale)} ${months[locale]}`;
    case 'ratio':
      return inFigures(value, locale, 2);
    default:
      return quantityText(value, unit, locale);
  }
}

/** An amount or another quantity in the unit of its line. */
function quantityText(value: number, unit: string, locale: Locale): string {
  const [counted, per] = unit.split('/');
  if (counted === 'FTE') return `${inFigures(value, locale, 1)} ${fte[locale]}`;
  if (counted !== 'NOK' && counted !== 'NOK0') return inFigures(value, locale, 2);
  const figures = inFigures(value, locale);
  const parts = [locale === 'en' ? `NOK ${figures}` : `${figures} kr`];
  if (per !== undefined) parts.push(perUnit[per]?.[locale] ?? `/ ${per}`);
  if (counted === 'NOK') parts.push(nominal[locale]);
  return parts.join(' ');
}
