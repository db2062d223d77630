import { StatisticsError } from '../../statistics/statisticsError.ts';
import { words, type Translated } from '../../language/translated.ts';
import { entryOf, type Cell, type Range, type RangeEnds } from '../cell.ts';
import type { NumberField } from '../field.ts';
import { isWithin, valueInside } from '../fields/number.ts';
import { limitsText } from '../limitsText.ts';
import type { Problem } from '../problem.ts';
import { problem, type Slots } from '../problemTexts.ts';
import { distOf, distributionOf, endsOf } from './distributionOf.ts';
import { distributionWords, rangeEndWords } from './rangeTexts.ts';

/** How far from 1 the probabilities of a discrete range may add up to. */
const sumTolerance = 1e-9;

/** Checks the ranges of a number: its own, and those of its years and steps. */
export function checkRanges(
  path: string,
  name: Translated,
  field: NumberField,
  cell: Cell,
): readonly Problem[] {
  const entries = [
    ...Object.entries(cell.years ?? {}).map(([year, entry]) => [`${path}.years.${year}`, entry] as const),
    ...(cell.steps ?? []).map(({ value }, index) => [`${path}.steps.${index}`, value] as const),
  ];
  return [
    ...checkRange(path, name, field, cell),
    ...checkPath(path, name, field, cell),
    ...entries.flatMap(([at, given]) => {
      const entry = entryOf(cell, given);
      const ofEntry = entry.range?.persistence === undefined ? [] : [problem('pathOfEntry', at, { name })];
      return [...checkRange(at, name, field, entry), ...ofEntry];
    }),
  ];
}

function checkRange(path: string, name: Translated, field: NumberField, cell: Cell): readonly Problem[] {
  const { range, value } = cell;
  if (range === undefined) return [];
  const { low, high } = range;
  // What is said of a range is worked out where something is wrong: nearly all are right.
  const slots = (): Slots => ({ name, low, high, limits: limitsText(field) });
  if (field.certain === true) return [problem('neverUncertain', path, { name })];
  if (low > high) return [problem('rangeOrder', path, slots())];
  if (value < low || value > high) return [problem('rangeOutside', path, { ...slots(), found: value })];
  const inside = [low, high].every((end) => isWithin(field, valueInside(field, { ...cell, value: end })));
  if (!inside) return [problem('rangeLimits', path, slots())];
  return distOf(range) === 'discrete' || range.values !== undefined
    ? checkValues(path, name, range)
    : checkFamily(path, name, field, cell, range);
}

/** Low and high say what the distribution can be made from, and there is one of the family. */
function checkFamily(
  path: string,
  name: Translated,
  field: NumberField,
  cell: Cell,
  range: Range,
): readonly Problem[] {
  const { low, high, ends } = range;
  const dist = distOf(range);
  const slots = (): Slots => ({ name, low, high, limits: limitsText(field), dist: distributionWords[dist] });
  if (ends !== undefined && !endsOf[dist].includes(ends))
    return [problem('rangeEnds', path, { ...slots(), ends: rangeEndWords[ends], what: oneOf(endsOf[dist]) })];
  if (dist === 'lognormal' && low <= 0) return [problem('rangeNotPositive', path, slots())];
  if (dist === 'beta' && (field.min === undefined || field.max === undefined))
    return [problem('rangeNoLimits', path, slots())];
  return dist === 'beta' && !isBeta(field, cell, range) ? [problem('rangeNoBeta', path, slots())] : [];
}

/** What was found of a cell that comes again with the values it is in: those never change. */
const knownBeta = new WeakMap<Cell, { readonly field: NumberField; readonly isBeta: boolean }>();

/** Whether there is a beta distribution between the limits of the field; of all others there is one by now. */
function isBeta(field: NumberField, cell: Cell, range: Range): boolean {
  const known = knownBeta.get(cell);
  if (known?.field === field) return known.isBeta;
  const found = { field, isBeta: hasDistribution(field, range, cell) };
  knownBeta.set(cell, found);
  return found.isBeta;
}

function hasDistribution(field: NumberField, range: Range, cell: Cell): boolean {
  try {
    distributionOf(field, range, cell);
    return true;
  } catch (error) {
    if (error instanceof StatisticsError) return false;
    throw error;
  }
}

/** A discrete range has values, with probabilities that make 1, from its low to its high. */
function checkValues(path: string, name: Translated, range: Range): readonly Problem[] {
  const { low, high, ends, values = [] } = range;
  const dist = distributionWords[distOf(range)];
  if (distOf(range) !== 'discrete') return [problem('valuesNotDiscrete', path, { name, dist })];
  if (values.length === 0) return [problem('discreteWithoutValues', path, { name })];
  if (ends !== undefined && !endsOf.discrete.includes(ends))
    return [problem('rangeEnds', path, { name, dist, ends: rangeEndWords[ends], what: oneOf(endsOf.discrete) })]; // prettier-ignore
  const found = values.reduce((sum, { probability }) => sum + probability, 0);
  if (Math.abs(found - 1) > sumTolerance) return [problem('discreteSum', path, { name, found })];
  const all = values.map(({ value }) => value);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === low && most === high ? [] : [problem('discreteEnds', path, { name, low, high, least, most })]; // prettier-ignore
}

/** Only a number with a value for each year can follow a path from year to year. */
function checkPath(path: string, name: Translated, field: NumberField, cell: Cell): readonly Problem[] {
  if (cell.range?.persistence === undefined) return [];
  if (field.timed?.includes('years') !== true) return [problem('pathNotYearly', path, { name })];
  return cell.steps === undefined ? [] : [problem('pathWithSteps', path, { name })];
}

/** «P10 og P90 eller standardavvik». */
function oneOf(ends: readonly RangeEnds[]): Translated {
  const joined = (locale: keyof Translated, or: string): string => ends.map((each) => rangeEndWords[each][locale]).join(or); // prettier-ignore
  return words(joined('nb', ' eller '), joined('nn', ' eller '), joined('en', ' or '));
}
