import { asCell } from '../scenario/cell.ts';
import type { DateText, NumberField } from '../scenario/field.ts';
import { edgeFactor } from '../scenario/edgeUnit.ts';
import { edgeName, numberText } from '../scenario/limitsText.ts';
import type { HandbookContext } from './handbookContext.ts';
import { statusWords } from './handbookWords.ts';
import { code, fact, plain } from './markdown.ts';

/** A number as it is shown: shares in per cent, rates in per cent a year, weights in kilograms. */
export function amountText(
  { locale }: HandbookContext,
  { unit, shownIn }: NumberField,
  value: number,
): string {
  if (shownIn === undefined) return numberText(value, locale);
  // Twelve digits, so that 0.0367 is 3.67 % and not 3.6700000000000004 %.
  const shown = Number((value / (edgeFactor(shownIn, unit) ?? NaN)).toPrecision(12));
  return `${numberText(shown, locale)} ${edgeName(shownIn)}`;
}

/** What holds where a number is not given, with its years and its unit where that is another; empty if nothing does. */
export function defaultText(context: HandbookContext, field: NumberField): string {
  if (field.default === undefined) return '';
  const { value, unit, priceYear, years = {}, months = [] } = asCell(field.default);
  const amount = (number: number): string =>
    unit === undefined
      ? amountText(context, field, number)
      : `${numberText(number, context.locale)} ${edgeName(unit)}`;
  const later = Object.entries(years).map(([year, entry]) => `${year}: ${amount(asCell(entry).value)}`);
  const inYear = priceYear === undefined ? '' : ` (${priceYear})`;
  return [`${amount(value)}${inYear}`, ...later, ...months.map(String)].join('; ');
}

/** What holds where an input is not given, or that it must be. */
export const standardFact = (context: HandbookContext, text: string, optional = false): string | undefined =>
  text === '' ? context.word(optional ? 'mayBeEmpty' : 'mustBeGiven') : fact(context.word('standard'), text);

/** Where a default comes from, and how sure it is. */
export function defaultSourceText(context: HandbookContext, { defaultSource }: NumberField): string {
  if (defaultSource === undefined) return '';
  const { status, source } = defaultSource;
  return `${context.say(statusWords[status])}: ${plain(context.say(source))}`;
}

/** A date as it may stand in a file. */
export function dateText(context: HandbookContext, date: DateText): string {
  if (typeof date === 'string') return code(date);
  const name = context.word('milestone').replace('{name}', code(date.milestone));
  if (date.months === 0) return name;
  return `${name} ${date.months > 0 ? '+' : '−'} ${Math.abs(date.months)} ${context.word('months')}`;
}
