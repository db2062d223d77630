import { inFigures, monthInWords, words, type DifferenceSide, type Locale } from '../../../models/index.ts';
import { filled } from './questionWords.ts';
import { shownValue } from './shownInputs.ts';

const say = {
  absent: words('–', '–', '–'),
  member: words('er med', 'er med', 'is there'),
  overTime: words('{value}, endres over tid', '{value}, blir endra over tid', '{value}, changes over time'),
  milestone: words('{months} md. etter {milestone}', '{months} md. etter {milestone}', '{months} months after {milestone}'), // prettier-ignore
} as const;

/**
 * What one of several scenarios holds, in words and in the unit that people read it in: `8 000 kr`, and with its range,
 * where that is asked for, `8 000 kr (6 000 kr – 10 000 kr)`.
 */
export function sideText(
  { unit, shownIn }: { readonly unit?: string; readonly shownIn?: string },
  side: DifferenceSide | undefined,
  locale: Locale,
  withRange = false,
): string {
  if (side === undefined) return say.absent[locale];
  if (side.label !== undefined) return side.label[locale];
  const { value } = side;
  if (unit === undefined) return plainText(value, locale);
  const shown = (number: number): string => shownValue(number, { unit, shownIn }, locale);
  if (typeof value === 'number') return shown(value);
  const cell = value as { readonly value: number; readonly range?: { readonly low: number; readonly high: number }; readonly years?: unknown; readonly steps?: unknown }; // prettier-ignore
  const { range } = cell;
  const text = `${shown(cell.value)}${range === undefined || !withRange ? '' : ` (${shown(range.low)} – ${shown(range.high)})`}`;
  const varies = cell.years !== undefined || cell.steps !== undefined;
  return varies ? filled(say.overTime[locale], { value: text }) : text;
}

/** A date, a formula, a reference, words, a number of the accounts, an order, or a whole member. */
function plainText(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}$/.test(value) ? monthInWords(value, locale) : value;
  if (typeof value === 'number') return inFigures(value, locale, 2);
  if (Array.isArray(value)) return value.join(', ');
  const date = value as { readonly milestone?: string; readonly months?: number };
  if (typeof date === 'object' && typeof date.milestone === 'string')
    return filled(say.milestone[locale], { milestone: date.milestone, months: date.months ?? 0 });
  return say.member[locale];
}
