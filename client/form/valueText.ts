import {
  asCell,
  fieldAddresses,
  hallFormat,
  inputLabel,
  monthInWords,
  type Cell,
  type DateText,
  type Field,
  type NumberField,
  unitWords,
} from '../../models/index.ts';
import { withFixedMembers } from '../document/pointable.ts';
import { inShownUnit, isYear, shownUnit, shownValue } from '../document/cells.ts';
import type { Language } from '../language/createLanguage.ts';
import { entryText } from '../language/formats.ts';
import { memberChoices } from './memberChoices.ts';
import { milestoneWords } from './milestoneWords.ts';
import { rangeText } from './rangeText.ts';

type Words = Pick<Language, 't' | 'count' | 'pick' | 'locale'>;

/** A number with its unit, as it stands in a field. */
export function numberWithUnit(value: number, unit: string, language: Pick<Language, 'locale'>): string {
  const words = unitWords(unit, language.locale());
  return `${entryText(value, language.locale())}${words === '' ? '' : `\u00a0${words}`}`;
}

/** What a field holds, in words: for messages, notes and the base value. */
export function valueText(
  field: Field,
  value: unknown,
  inputs: Readonly<Record<string, unknown>>,
  language: Words,
): string {
  const held = value ?? ('default' in field ? field.default : undefined);
  if (held === undefined || held === null) return language.t('value.empty');
  switch (field.type) {
    case 'number': {
      const entry = held as number | Cell;
      if (isYear(field)) return String(shownValue(field, entry));
      const text = amountText(field, entry, language);
      return typeof entry === 'object' && (entry.years ?? entry.steps ?? entry.months) !== undefined
        ? `${text} (${language.t('value.overTime')})`
        : text;
    }
    case 'choice': {
      const chosen = held as string;
      const option = field.options[chosen];
      return option === undefined ? chosen : language.pick(option);
    }
    case 'reference':
      return held === 'none' ? language.t('value.none') : (memberChoices(field.dimension, inputs, language.pick).find(([id]) => id === held)?.[1] ?? (held as string)); // prettier-ignore
    case 'date':
      return dateText(held as DateText, inputs, language);
    case 'input':
      return inputText(held as string, inputs, language);
    default:
      return held as string;
  }
}

/** A number with its span and unit: «12 (8–20) kr». */
function amountText(field: NumberField, entry: number | Cell, language: Words): string {
  const unit = shownUnit(field, entry);
  const value = shownValue(field, entry);
  const { range } = asCell(entry);
  if (range === undefined) return numberWithUnit(value, unit, language);
  const [low, high] = [range.low, range.high].map((end) =>
    shownValue(field, { ...asCell(entry), value: end }),
  );
  const words = unitWords(unit, language.locale());
  return `${rangeText({ value, low: low ?? NaN, high: high ?? NaN }, language.locale())}${words === '' ? '' : `\u00a0${words}`}`;
}

/** A date in words: `mars 2030`, or «3 måneder etter at piloten slutter». */
export function dateText(date: DateText, inputs: Readonly<Record<string, unknown>>, language: Words): string {
  if (typeof date === 'string')
    return /^\d{4}-\d{2}$/.test(date) ? monthInWords(date, language.locale()) : date;
  const name = milestoneWords(date.milestone, inputs, language);
  if (date.months === 0) return name;
  return language.count(date.months > 0 ? 'date.after' : 'date.before', Math.abs(date.months), { name });
}

/**
 * A limit in the unit a number is shown in, with as many digits as are read: where another unit gives more, it is
 * rounded to what is allowed.
 */
function readableLimit(field: NumberField, unit: string, limit: number, round: 'floor' | 'ceil' | 'round'): number {
  if (unit === field.unit || limit === 0) return limit;
  const exact = inShownUnit(field, unit, limit);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(exact))) - 3);
  return Number((Math[round](Number((exact / step).toPrecision(10))) * step).toPrecision(4));
} // prettier-ignore

/** The limits of a number in words, in the unit it is shown in; undefined where it has none. */
export function limitsText(field: NumberField, unit: string, language: Words): string | undefined {
  const shown = (value: number, round: 'floor' | 'ceil' = 'floor'): string =>
    isYear(field) ? String(value) : numberWithUnit(readableLimit(field, unit, value, round), unit, language);
  const { min, max } = field;
  if (min !== undefined && max !== undefined) return language.t('limits.between', { low: isYear(field) ? String(min) : entryText(readableLimit(field, unit, min, 'ceil'), language.locale()), high: shown(max) }); // prettier-ignore
  if (min !== undefined) return language.t(field.aboveMin === true ? 'limits.above' : 'limits.atLeast', { low: shown(min, 'ceil') }); // prettier-ignore
  return max === undefined ? undefined : language.t('limits.atMost', { high: shown(max) });
}

/** What one usually sees, in words. */
export function usualText(
  { usual, ...field }: NumberField,
  unit: string,
  language: Words,
): string | undefined {
  if (usual === undefined) return undefined;
  const [low, high] = [usual.low, usual.high].map((end) => readableLimit(field, unit, end, 'round')) as [number, number]; // prettier-ignore
  return language.t('limits.usual', {
    low: entryText(low, language.locale()),
    high: numberWithUnit(high, unit, language),
  });
}

/** What an input at a path is called. */
function inputText(path: string, inputs: Readonly<Record<string, unknown>>, { pick }: Words): string {
  const values = withFixedMembers(inputs);
  const address = fieldAddresses(hallFormat, values).find((each) => each.path === path);
  return address === undefined ? path : pick(inputLabel(address, values));
}
