import type { Commitment } from '../../analyses/commitment/commitment.ts';
import { figures } from '../../analyses/figure.ts';
import type { RankImportance } from '../../analyses/sensitivity/rankImportance.ts';
import type { Samples } from '../../analyses/simulation/samples.ts';
import type { Fan, Simulation } from '../../analyses/simulation/summary.ts';
import type { StressTable } from '../../analyses/stress/stress.ts';
import type { StressResult } from '../../analyses/stress/stressProbe.ts';
import { answerWords } from '../../charts/answerWords.ts';
import type { Locale } from '../../language/translated.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import type { DataColumn, DataTable } from './dataTable.ts';
import { tableWords } from './tableWords.ts';

const named = (locale: Locale, names: readonly (keyof typeof tableWords)[], unit?: string): DataColumn[] => names.map((name) => ({ label: tableWords[name][locale], ...(unit === undefined ? {} : { unit }) })); // prettier-ignore

/** How a line spreads over the simulated futures in each period. */
export function fanTable(fan: Fan, locale: Locale): DataTable {
  const unit = unitWords(fan.unit, locale);
  const percentile = (share: number): DataColumn => ({ label: tableWords.percentile[locale].replace('{share}', String(share)), unit }); // prettier-ignore
  return {
    name: 'fan',
    title: `${tableWords.fan[locale]}: ${fan.label[locale]}`,
    columns: [...named(locale, ['period']), percentile(5), percentile(25), ...named(locale, ['middle'], unit), percentile(75), percentile(95), ...named(locale, ['base'], unit)], // prettier-ignore
    rows: fan.periods.map((period, at) => [period, ...[fan.p5, fan.p25, fan.p50, fan.p75, fan.p95, fan.base].map((list) => list[at] ?? null)]), // prettier-ignore
  };
}

/** What of a spread stands in tables. */
const spreads = ['mean', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** How far each key figure spreads over the futures in which it exists, and in how many it does not. */
export function spreadTable({ keyFigures }: Pick<Simulation, 'keyFigures'>, locale: Locale): DataTable {
  const head = (name: (typeof spreads)[number]): string => {
    if (name === 'mean' || name === 'p50') return tableWords[name === 'mean' ? 'mean' : 'middle'][locale];
    return tableWords.percentile[locale].replace('{share}', name.slice(1));
  };
  const shown = figures.flatMap((figure) => {
    const spread = keyFigures[figure.id];
    return spread === undefined || spread.mean === null ? [] : [{ figure, spread }];
  });
  return {
    name: 'spread',
    title: tableWords.spread[locale],
    columns: [...named(locale, ['figure', 'unit']), ...spreads.map((name) => ({ label: head(name) })), ...named(locale, ['absentIn'])], // prettier-ignore
    rows: shown.map(({ figure: { label, unit }, spread }) => [label[locale], unitWords(unit, locale), ...spreads.map((name) => spread[name]), spread.absent]), // prettier-ignore
  };
}

/** How many of 100 futures hold up to each year. */
export function holdingTable({ byYear }: Pick<Simulation, 'byYear'>, locale: Locale): DataTable {
  return {
    name: 'holds-by-year',
    title: tableWords.holding[locale],
    columns: named(locale, ['year', 'ofHundred', 'from', 'to', 'futures']),
    rows: byYear.map(({ year, value, low, high, futures }) => [year, value * 100, low * 100, high * 100, futures]), // prettier-ignore
  };
}

/** How many of 100 futures hold as more of them are computed. */
export function settlingTable({ convergence }: Pick<Simulation, 'convergence'>, locale: Locale): DataTable {
  return {
    name: 'settling',
    title: tableWords.settling[locale],
    columns: named(locale, ['futures', 'ofHundred', 'from', 'to']),
    rows: convergence.map(({ draws, value, low, high }) => [draws, value * 100, low * 100, high * 100]),
  };
}

/** How strongly a figure goes with each input when all vary at once. */
export function importanceTable({ of, rows }: RankImportance, locale: Locale): DataTable {
  return {
    name: 'importance',
    title: `${tableWords.importance[locale]}: ${of.label[locale]}`,
    columns: named(locale, ['input', 'path', 'correlation', 'from', 'to']),
    rows: rows.map(({ label, path, correlation, low, high }) => [label[locale], path, correlation, low, high]), // prettier-ignore
  };
}

/** Every future that is kept, one by one: whether it holds, what was drawn, and what came of it. */
export function samplesTable({ inputs, holds, figures: found }: Samples, locale: Locale): DataTable {
  const drawn = Object.entries(inputs);
  const unitOf = (id: string): DataColumn => {
    const figure = figures.find((each) => each.id === id);
    return figure === undefined ? { label: id } : { label: figure.label[locale], unit: unitWords(figure.unit, locale) }; // prettier-ignore
  };
  const outcomes = Object.entries(found);
  return {
    name: 'samples',
    title: tableWords.samples[locale],
    columns: [...named(locale, ['future', 'holds']), ...drawn.map(([label]) => ({ label })), ...outcomes.map(([id]) => unitOf(id))], // prettier-ignore
    rows: holds.map((does, at) => [at + 1, (does ? tableWords.yes : tableWords.no)[locale], ...[...drawn, ...outcomes].map(([, values]) => values[at] ?? null)]), // prettier-ignore
  };
}

/** What becomes of the hall under each stress test, and under each two together. */
export function stressTable({ singles, pairs }: StressTable, locale: Locale): DataTable {
  const label = new Map(singles.map(({ id, label: text }) => [id, text[locale]]));
  const result = (found: StressResult | undefined) =>
    found === undefined ? [null, null, null, null] : [answerWords[found.outcome][locale], found.additionalSupportPerYear, found.margin, found.runway]; // prettier-ignore
  const kroner = unitWords('NOK0', locale);
  return {
    name: 'stress',
    title: tableWords.stress[locale],
    columns: [...named(locale, ['first', 'second', 'verdict']), ...named(locale, ['missing', 'margin'], kroner), ...named(locale, ['runway'], unitWords('month', locale)), ...named(locale, ['why'])], // prettier-ignore
    rows: [
      ...singles.map((each) => [each.label[locale], null, ...result(each.result), each.reason?.[locale] ?? null]), // prettier-ignore
      ...pairs.map((each) => [label.get(each.first) ?? each.first, label.get(each.second) ?? each.second, ...result(each.result), each.reason?.[locale] ?? null]), // prettier-ignore
    ],
  };
}

/** What the council must commit to, year by year, in each of the forms it can take. */
export function commitmentTable(answer: Commitment, locale: Locale): DataTable {
  const fixed = `${unitWords('NOK', locale)}, ${answer.priceYear}`;
  return {
    name: 'commitment',
    title: tableWords.commitment[locale],
    columns: [...named(locale, ['form', 'year', 'months']), ...named(locale, ['fixed'], fixed), ...named(locale, ['nominal'], unitWords('NOK', locale)), ...named(locale, ['verdict'])], // prettier-ignore
    rows: (['constant', 'tapering', 'reserve'] as const).flatMap(
      (form) =>
      answer[form].years.map((year) => [tableWords[form][locale], year.year, year.months, year.fixed, year.nominal, answerWords[answer[form].outcome][locale]]), // prettier-ignore
    ),
  };
}
