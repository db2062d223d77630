import { locales, words, type Translated } from '../../language/translated.ts';
import { asCell, type Cell } from '../cell.ts';
import { valueInside } from '../fields/number.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import { inputLabel } from '../inputLabel.ts';
import { numberText } from '../limitsText.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problemTexts.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';
import { impossibleInputs, nearestCorrelations, type CorrelatedPair } from './nearestCorrelations.ts';
import { rangedNumbers, type RangedNumber } from './uncertainNumbers.ts';

/** The correlations of a scenario as pairs, in order of id. */
function correlatedPairs(format: FormatParts, values: ScenarioValues): readonly CorrelatedPair[] {
  const list = format.uncertainty?.correlations ?? '';
  const pairs = fieldAddresses(format, values).flatMap(({ path, field, group, member }) => {
    if (group.path !== list || member === undefined || field.type !== 'number') return [];
    const { first, second } = valueAt(values, `${list}.${member}`) as { first: string; second: string };
    return [{ id: member, first, second, value: valueInside(field, asCell(valueAt(values, path) as number | Cell)) }]; // prettier-ignore
  });
  return [...pairs].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Checks correlations whose inputs are known to be numbers: two inputs each, each pair once, and, of those that are
 * uncertain just now, paths from year to year with each other only, and all of them possible together.
 */
export function checkCorrelations(format: FormatParts, values: ScenarioValues): readonly Problem[] {
  const pairs = correlatedPairs(format, values);
  if (pairs.length === 0) return [];
  const numbers = new Map(rangedNumbers(format, values).map((number) => [number.path, number]));
  const own = pairs.flatMap((pair, index) => checkPair(format, values, pair, pairs.slice(0, index), numbers));
  const inForce = pairs.filter(({ first, second }) => numbers.has(first) && numbers.has(second));
  return own.length > 0 ? own : checkTogether(format, inForce, numbers);
}

function checkPair(
  format: FormatParts,
  values: ScenarioValues,
  { id, first, second }: CorrelatedPair,
  before: readonly CorrelatedPair[],
  numbers: ReadonlyMap<string, RangedNumber>,
): readonly Problem[] {
  const list = `${format.uncertainty?.correlations}`;
  const path = `${list}.${id}.second`;
  const address = fieldAddresses(format, values).find((each) => each.path === path) as FieldAddress;
  const label = inputLabel(address, values);
  const [one, other] = [labelOf(first, numbers), labelOf(second, numbers)];
  const slots = { name: words(`${label.nb} (${path})`, `${label.nn} (${path})`, `${label.en} (${path})`), target: one, other }; // prettier-ignore
  if (first === second) return [problem('withItself', path, slots)];
  const known = before.find((pair) => [first, second].every((each) => each === pair.first || each === pair.second)); // prettier-ignore
  if (known !== undefined) return [problem('pairTwice', `${list}.${id}`, { ...slots, found: known.id })];
  const [yearly, ofOther] = [first, second].map((each) => isYearly(each, numbers));
  if (yearly === undefined || ofOther === undefined || yearly === ofOther) return [];
  return [problem('yearlyWithOnce', path, yearly ? slots : { ...slots, target: other, other: one })];
}

/** The smallest set that cannot hold is named, and the nearest that can is offered. */
function checkTogether(
  { uncertainty }: FormatParts,
  pairs: readonly CorrelatedPair[],
  numbers: ReadonlyMap<string, RangedNumber>,
): readonly Problem[] {
  const inputs = impossibleInputs(pairs);
  if (inputs === undefined) return [];
  const list = `${uncertainty?.correlations}`;
  const changed = nearestCorrelations(pairs);
  const names = eachLocale((locale) => inputs.map((input) => `«${labelOf(input, numbers)[locale]}»`).join(', ')); // prettier-ignore
  const nearest = eachLocale((locale) => Object.entries(changed).map(([id, value]) => `${id} ${numberText(value, locale)}`).join(', ')); // prettier-ignore
  const changes = Object.fromEntries(Object.entries(changed).map(([id, value]) => [`${list}.${id}.value`, value])); // prettier-ignore
  return [{ ...problem('impossibleTogether', list, { names, nearest }), changes }];
}

const labelOf = (path: string, numbers: ReadonlyMap<string, RangedNumber>): Translated =>
  numbers.get(path)?.label ?? words(path, path, path);

/** Whether a number is drawn anew each year; undefined where it is not uncertain. */
function isYearly(path: string, numbers: ReadonlyMap<string, RangedNumber>): boolean | undefined {
  const number = numbers.get(path);
  return number === undefined ? undefined : number.cell.range.persistence !== undefined;
}

function eachLocale(text: (locale: (typeof locales)[number]) => string): Translated {
  const [nb = '', nn = '', en = ''] = locales.map(text);
  return words(nb, nn, en);
}
