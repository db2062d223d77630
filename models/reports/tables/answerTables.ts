import type { ComparedFigure, Comparison } from '../../analyses/compare/comparison.ts';
import type { Discovery } from '../../analyses/discovery/discover.ts';
import type { SobolStudy } from '../../analyses/sensitivity/sobolStudy.ts';
import type { Simulation } from '../../analyses/simulation/summary.ts';
import { answerWords } from '../../charts/answerWords.ts';
import { edgeFactor } from '../../scenario/edgeUnit.ts';
import type {
  Difference,
  DifferenceSide,
  InputDifference,
} from '../../scenario/difference/inputDifference.ts';
import type { Locale } from '../../language/translated.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import type { DataCell, DataTable } from './dataTable.ts';
import type { InputTableLook } from './inputTables.ts';
import { inputUnits } from './inputUnit.ts';
import { tableWords as w } from './tableWords.ts';

type Name = keyof typeof w;
const named = (locale: Locale, names: readonly Name[]) => names.map((name) => ({ label: w[name][locale] }));

/** What share of the variance of a figure hangs on each input, by itself and together with others. */
export function sobolTable({ of, inputs }: SobolStudy, locale: Locale): DataTable {
  return {
    name: 'sobol',
    title: `${w.sobol[locale]}: ${of.label[locale]}`,
    columns: named(locale, ['input', 'path', 'sobolFirst', 'from', 'to', 'sobolTotal', 'from', 'to']),
    rows: inputs.map(({ label, path, first, total }) => [label[locale], path, first.value, first.low, first.high, total.value, total.low, total.high]), // prettier-ignore
  };
}

/** What marks the futures looked for: a row for each limit of each box, in the unit of the input. */
export function discoveryTable({ boxes }: Discovery, { scenario, locale }: InputTableLook): DataTable {
  const unitOf = inputUnits(scenario, locale);
  return {
    name: 'discovery',
    title: w.discovery[locale],
    columns: named(locale, ['box', 'sentence', 'input', 'path', 'unit', 'from', 'to', 'byChance', 'coverage', 'density', 'futures']), // prettier-ignore
    rows: boxes.flatMap(({ restrictions, sentence, coverage, density, futures }, at) =>
      restrictions.map(({ path, label, unit, low, high, chance }): DataCell[] => {
        const shown = unitOf(path, unit);
        const times = (value: number | null): number | null => (value === null ? null : value * shown.times);
        return [at + 1, sentence[locale], label[locale], path, shown.unit, times(low), times(high), chance, coverage, density, futures]; // prettier-ignore
      }),
    ),
  };
}

/** How much support is needed with the wanted certainty, and how much is missing in the worst futures. */
export function supportTable({ support, gapTail, probabilityHolds }: Pick<Simulation, "support" | "gapTail" | "probabilityHolds">, locale: Locale): DataTable {
  const kroner = unitWords('NOK0', locale);
  const row = (name: Name, value: number | null, unit: string | null): DataCell[] => [w[name][locale], value, unit];
  return {
    name: 'support',
    title: w.support[locale],
    columns: named(locale, ['question', 'value', 'unit']),
    rows: [
      row('holdNow', probabilityHolds.value * 100, null),
      row('certaintyOf', support.certainty * 100, null),
      row('neededMore', support.perYear, kroner),
      row('tailOf', gapTail.share * 100, null),
      row('tailMean', gapTail.mean, kroner),
    ],
  };
} // prettier-ignore

/** Scenarios side by side: verdict, hash and key figures of each, and what differs from the one measured against. */
export function compareTable({ scenarios, figures, against }: Comparison, locale: Locale): DataTable {
  const others = scenarios.map((_, at) => at).filter((at) => at !== against);
  const row = ({ label, unit, values }: ComparedFigure): DataCell[] => [label[locale], unitWords(unit, locale), ...values.map(({ value }) => value), ...others.map((at) => values[at]?.difference ?? null)]; // prettier-ignore
  const empty = others.map(() => null);
  return {
    name: 'compare',
    title: w.compare[locale],
    columns: [
      ...named(locale, ['figure', 'unit']),
      ...scenarios.map(({ title }) => ({ label: title })),
      ...others.map((at) => ({ label: w.against[locale].replace('{title}', () => scenarios[at]?.title ?? '') })), // prettier-ignore
    ],
    rows: [
      [w.verdict[locale], null, ...scenarios.map(({ verdict }) => answerWords[verdict.outcome][locale]), ...empty], // prettier-ignore
      [w.hash[locale], null, ...scenarios.map(({ hash }) => hash), ...empty],
      ...figures.map(row),
    ],
  };
}

/** Which inputs differ between two scenarios; numbers in the unit people read them in. */
export function differenceTable({ first, second, inputs }: Difference, locale: Locale): DataTable {
  return {
    name: 'diff',
    title: w.diff[locale],
    columns: [...named(locale, ['group', 'input', 'path', 'unit']), { label: first.title }, { label: second.title }], // prettier-ignore
    rows: inputs.map((input) => [input.group[locale], input.label[locale], input.path, unitOf(input, locale), sideCell(input, input.first, locale), sideCell(input, input.second, locale)]), // prettier-ignore
  };
}

const unitOf = ({ unit, shownIn }: InputDifference, locale: Locale): string | null => unit === undefined ? null : unitWords(shownIn ?? unit, locale); // prettier-ignore

/** A number, the name of an option, a text, or all that a side holds as JSON: a course over time, a whole member. */
function sideCell({ unit, shownIn }: InputDifference, side: DifferenceSide | undefined, locale: Locale): DataCell {
  if (side === undefined) return null;
  if (side.label !== undefined) return side.label[locale];
  const { value } = side;
  const number = numberIn(value);
  const times = unit === undefined ? 1 : 1 / (edgeFactor(shownIn ?? unit, unit) ?? 1);
  if (number !== undefined) return Number((number * times).toPrecision(15));
  return typeof value === 'string' ? value : JSON.stringify(value);
} // prettier-ignore

/** The number a side holds, where it holds the same one all the time; its range stands in the list of inputs. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { value: number, range: _range, ...more } = value as { value?: unknown; range?: unknown };
  return typeof number === 'number' && Object.keys(more).length === 0 ? number : undefined;
}
