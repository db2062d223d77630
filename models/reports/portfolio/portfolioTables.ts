import type { Locale, Translated } from '../../language/translated.ts';
import type { PortfolioResult } from '../../portfolio/portfolioResult.ts';
import type { SumSeries } from '../../portfolio/sums.ts';
import { answerWords } from '../../charts/answerWords.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import { filled } from '../filled.ts';
import type { DataCell, DataColumn, DataTable } from '../tables/dataTable.ts';
import { tableWords } from '../tables/tableWords.ts';
import { portfolioWords as w } from './portfolioWords.ts';

const yesNo = (value: boolean | null, locale: Locale): DataCell =>
  value === null ? null : tableWords[value ? 'yes' : 'no'][locale];

/** The halls of a portfolio in the order of their ranking. */
export function rankingTable({ halls, priceYear }: PortfolioResult, locale: Locale): DataTable {
  const kroner = filled(w.kroner[locale], { year: String(priceYear) });
  const column = (text: Translated, unit?: string): DataColumn => ({
    label: text[locale],
    ...(unit === undefined ? {} : { unit }),
  });
  return {
    name: 'portfolio-ranking',
    title: w.ranking[locale],
    columns: [
      column(w.rank),
      column(w.hall),
      column(w.id),
      column(w.synthetic),
      column(w.inhabitants),
      column(w.alone),
      column(w.outcome),
      column(w.withReserve),
      column(w.gap, kroner),
      column(w.gapPerInhabitant, kroner),
      column(w.needed, kroner),
      column(w.mends),
      column(w.sharedPerYear, kroner),
      column(w.fromReserve, w.nominal[locale]),
      column(w.shortFrom),
      column(w.unknown),
    ],
    rows: halls.map((hall) => [
      hall.rank,
      hall.label,
      hall.id,
      yesNo(hall.synthetic, locale),
      hall.inhabitants,
      answerWords[hall.alone][locale],
      answerWords[hall.outcome][locale],
      yesNo(hall.holdsWithReserve, locale),
      hall.gap,
      hall.gapPerInhabitant,
      hall.needed,
      yesNo(hall.mends, locale),
      hall.sharedPerYear,
      hall.fromReserve,
      hall.shortFrom,
      hall.unknown.length === 0 ? null : hall.unknown.join(', '),
    ]),
  };
}

/** The sums of a portfolio: a row for each period, a column for each line. */
export function sumsTable({ sums, priceYear }: PortfolioResult, locale: Locale): DataTable {
  return {
    name: 'portfolio-sums',
    title: w.sums[locale],
    columns: [
      { label: tableWords.period[locale] },
      { label: w.count[locale] },
      ...sums.lines.map((line) => ({ label: line.label[locale], unit: unitOf(line, priceYear, locale) })),
    ],
    rows: sums.periods.map((period, at) => [
      period,
      sums.count[at] ?? null,
      ...sums.lines.map(({ values }) => values[at] ?? null),
    ]),
  };
}

/** What each hall is of the sums: a row for each hall, line and period; empty where they were not asked for by hall. */
export function hallSumsTable({ sums, halls, order, priceYear }: PortfolioResult, locale: Locale): DataTable {
  const labels = new Map(halls.map(({ id, label }) => [id, label]));
  return {
    name: 'portfolio-halls',
    title: w.byHall[locale],
    columns: [w.hall, w.id, w.line, tableWords.unit, tableWords.period, tableWords.value].map((text) => ({ label: text[locale] })), // prettier-ignore
    rows: order.flatMap((id, place) =>
      sums.lines.flatMap((line) =>
        sums.periods.flatMap((period, at) => {
          const value = line.halls?.[place]?.[at] ?? null;
          return value === null
            ? []
            : [[labels.get(id) ?? id, id, line.label[locale], unitOf(line, priceYear, locale), period, value]]; // prettier-ignore
        }),
      ),
    ),
  };
}

/** What each hall bears of each shared cost. */
export function sharedTable({ shared, halls }: PortfolioResult, locale: Locale): DataTable {
  return {
    name: 'portfolio-shared',
    title: w.sharedCosts[locale],
    columns: [
      { label: w.cost[locale] },
      { label: w.hall[locale] },
      { label: w.share[locale] },
      {
        label: w.yearly[locale],
        unit: shared[0] === undefined ? '' : filled(w.kroner[locale], { year: String(shared[0].priceYear) }),
      },
      { label: tableWords.from[locale] },
      { label: tableWords.to[locale] },
    ],
    rows: shared.flatMap(
      ({ label, halls: shares, from, to }) =>
      halls.map(({ id, label: hall }) => [label, hall, shares[id]?.share ?? null, shares[id]?.yearly ?? null, from, to]), // prettier-ignore
    ),
  };
}

function unitOf({ unit }: SumSeries, priceYear: number, locale: Locale): string {
  if (unit === 'NOK0') return filled(w.kroner[locale], { year: String(priceYear) });
  return unit === 'NOK' ? w.nominal[locale] : unitWords(unit, locale);
}
