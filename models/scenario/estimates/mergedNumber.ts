import { medianSorted } from 'simple-statistics';
import { words, type Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import { asCell, longestText, type Cell } from '../cell.ts';
import type { NumberField } from '../field.ts';
import { valueAt, type FieldAddress } from '../fieldAddress.ts';
import { valueInside } from '../fields/number.ts';
import { inputLabel } from '../inputLabel.ts';
import { numberText } from '../limitsText.ts';
import { distributionOf } from '../ranges/distributionOf.ts';
import { sameText } from '../merge/decision.ts';
import type { MergedEstimate, NotMerged, OneEstimate } from './estimates.ts';

/** Who says it, in which scenario. */
interface Saying {
  readonly who: string;
  readonly scenario: AcceptedScenario;
}

/** Why the numbers that people have at a field cannot be made one range; undefined where they can. */
export function whyNot({ field, path }: FieldAddress, people: readonly Saying[]): NotMerged | undefined {
  if (field.type !== 'number') return 'noNumber';
  const cells = cellsOf(path, people);
  if (cells.some((cell) => cell === undefined)) return 'notAll';
  if (field.certain === true) return 'certain';
  const all = cells as readonly Cell[];
  if (all.some(({ years, steps, months }) => years !== undefined || steps !== undefined || months !== undefined)) return 'course'; // prettier-ignore
  return all.every(({ priceYear }) => sameText(priceYear, all[0]?.priceYear)) ? undefined : 'priceYear';
}

const cellsOf = (path: string, people: readonly Saying[]): readonly (Cell | undefined)[] =>
  people.map(({ scenario }) => {
    const found = valueAt(scenario.values, path) as number | Cell | undefined;
    return found === undefined ? undefined : asCell(found);
  });

/** The numbers that people have at a field, as one. */
export function mergedNumber(address: FieldAddress, people: readonly Saying[]): MergedEstimate {
  const { path, group } = address;
  const field = address.field as NumberField;
  const estimates = people.map(({ who, scenario }) => oneEstimate(field, who, asCell(valueAt(scenario.values, path) as number | Cell))); // prettier-ignore
  const values = estimates.map(({ value }) => value).sort((a, b) => a - b);
  const [least = NaN, greatest = NaN] = [values[0], values.at(-1)];
  const value = medianSorted(values);
  return {
    path,
    label: inputLabel(address, people[0]?.scenario.values ?? {}),
    group: group.label,
    unit: field.unit,
    ...(field.shownIn === undefined ? {} : { shownIn: field.shownIn }),
    estimates,
    value,
    low: Math.min(...estimates.map(({ low = Infinity, value: own }) => Math.min(low, own))),
    high: Math.max(...estimates.map(({ high = -Infinity, value: own }) => Math.max(high, own))),
    ...(value === 0 ? {} : { disagreement: (greatest - least) / Math.abs(value) }),
  };
}

/** A person's number with the 10 and 90 per cent points of the range it may have, kept within the limits of the input. */
function oneEstimate(field: NumberField, who: string, cell: Cell): OneEstimate {
  const value = valueInside(field, cell);
  if (cell.range === undefined) return { who, value };
  const { quantile } = distributionOf(field, cell.range, cell);
  const within = (found: number): number => Math.min(field.max ?? Infinity, Math.max(field.min ?? -Infinity, found)); // prettier-ignore
  return { who, value, low: within(quantile(0.1)), high: within(quantile(0.9)) };
}

/** The number as it is written: in the input's own unit, with who said what in its note. */
export function mergedCell(
  address: FieldAddress,
  people: readonly Saying[],
  found: MergedEstimate,
  locale: Locale,
): Cell {
  const cells = cellsOf(address.path, people);
  const { priceYear, lever, unit } = cells[0] ?? { value: 0 };
  const sources = [...new Set(cells.flatMap((cell) => cell?.source ?? []))].join('; ').slice(0, longestText);
  const notes = [...new Set(cells.flatMap((cell) => cell?.note ?? []))];
  const note = [noteOf(found, locale), ...notes].join(' ').slice(0, longestText);
  const { value, low, high } = found;
  // A lever is in the unit of its cell, which the new one has not got.
  const isOwnUnit = unit === undefined || unit === found.unit;
  return {
    value,
    ...(priceYear === undefined ? {} : { priceYear }),
    range: { low, high },
    ...(sources === '' ? {} : { source: sources }),
    note,
    status: 'assumed',
    ...(lever === undefined || !isOwnUnit ? {} : { lever }),
  };
}

const says = {
  estimates: words('Anslag', 'Anslag', 'Estimates'),
  median: words('median', 'median', 'median'),
  apart: words('avstand mellom lavest og høyest', 'avstand mellom lågast og høgast', 'distance from lowest to highest'), // prettier-ignore
  ofMedian: words('av medianen', 'av medianen', 'of the median'),
};

/** «Anslag: Kari 8, Ola 12 (9–15); median 10; avstand mellom lavest og høyest 40 % av medianen.» */
function noteOf({ estimates, value, disagreement, shownIn }: MergedEstimate, locale: Locale): string {
  const isPercent = shownIn?.startsWith('%') === true;
  const text = (number: number): string => {
    const rounded = Number((isPercent ? number * 100 : number).toPrecision(6));
    return `${numberText(rounded, locale)}${isPercent ? (locale === 'en' ? '%' : '\u00a0%') : ''}`;
  };
  const each = estimates.map(({ who, value: own, low, high }) => {
    const span = low === undefined || high === undefined ? '' : ` (${text(low)}–${text(high)})`;
    return `${who} ${text(own)}${span}`;
  });
  const share = disagreement === undefined ? '' : `; ${says.apart[locale]} ${numberText(Math.round(disagreement * 100), locale)}${locale === 'en' ? '%' : '\u00a0%'} ${says.ofMedian[locale]}`; // prettier-ignore
  return `${says.estimates[locale]}: ${each.join(', ')}; ${says.median[locale]} ${text(value)}${share}.`;
}
