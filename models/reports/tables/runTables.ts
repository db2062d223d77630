import { incomeBands, type FundingSeries, type MonthlyFunding } from '../../analyses/fundingBands.ts';
import { keyFigureList } from '../../analyses/keyFigureList.ts';
import { runResult } from '../../analyses/runResult.ts';
import { chartWords, incomeWords } from '../../charts/chartWords.ts';
import { priceBasis } from '../../charts/fundingCliff.ts';
import { hasBound } from '../../charts/liquidity.ts';
import { hallModel } from '../../hall/hallModel.ts';
import type { Locale, Translated } from '../../language/translated.ts';
import { asCell, type Cell } from '../../scenario/cell.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import type { ChartParts } from '../charts/chartParts.ts';
import type { DataCell, DataColumn, DataTable } from './dataTable.ts';
import { tableWords } from './tableWords.ts';

/** Who pays for the hall in each calendar year, what it costs and what is missing: the chart of funding. */
export function fundingTable({ bands, scenario, locale }: Pick<ChartParts, 'bands' | 'scenario' | 'locale'>): DataTable {
  const lead = [tableWords.year, tableWords.months].map((label) => ({ label: label[locale] }));
  const rows = bands.years.map((year, at) => [year, bands.monthsOfYear[at] ?? null]);
  return { name: 'funding', title: tableWords.funding[locale], ...fundingColumns(bands, scenario, locale, lead, rows) };
} // prettier-ignore

/** The same in each month of the run. */
export function monthlyFundingTable(funding: MonthlyFunding, { scenario, locale }: Pick<ChartParts, 'scenario' | 'locale'>): DataTable {
  const lead = [{ label: tableWords.month[locale] }];
  const rows = funding.months.map((month) => [month]);
  return { name: 'funding-by-month', title: tableWords.fundingByMonth[locale], ...fundingColumns(funding, scenario, locale, lead, rows) };
} // prettier-ignore

/** The columns after the first, and what stands in them. */
function fundingColumns(
  series: FundingSeries,
  scenario: ChartParts['scenario'],
  locale: Locale,
  lead: readonly DataColumn[],
  rows: readonly (readonly DataCell[])[],
): Pick<DataTable, 'columns' | 'rows'> {
  const unit = `${chartWords.kroner[locale]}, ${priceBasis(series, { locale })}`;
  const column = (text: Translated): DataColumn => ({ label: text[locale], unit });
  const shown = incomeBands.filter((band) => series.income[band].some((amount) => Math.abs(amount) >= 0.5));
  const undecided = series.undecided.some((amount) => amount >= 0.5);
  const people = population(scenario);
  const perInhabitant = people > 0;
  return {
    columns: [
      ...lead,
      ...shown.map((band) => column(incomeWords[band])),
      ...[chartWords.incomeSum, chartWords.cost, chartWords.missing].map(column),
      ...(undecided ? [column(chartWords.undecided)] : []),
      ...(perInhabitant ? [column(tableWords.missingPerInhabitant)] : []),
    ],
    rows: rows.map((first, at) => [
      ...first,
      ...shown.map((band) => series.income[band][at] ?? null),
      series.incomeSum[at] ?? null,
      series.costSum[at] ?? null,
      series.missing[at] ?? null,
      ...(undecided ? [series.undecided[at] ?? null] : []),
      ...(perInhabitant ? [(series.missing[at] ?? 0) / people] : []),
    ]),
  };
}

/** How many inhabitants there are; 0 where the scenario does not say. */
function population({ values }: ChartParts['scenario']): number {
  const entry = values['economy']?.['population'];
  return entry == null ? 0 : Number(asCell(entry as number | Cell).value);
}

/** Cash at the end of each month on decided funding, with what it must be: the chart of liquidity. */
export function cashTable({ cash, locale }: ChartParts): DataTable {
  const unit = `${chartWords.kroner[locale]}, ${chartWords.nominal[locale]}`;
  const bound = hasBound(cash);
  const labels = [chartWords.cash, ...(bound ? [chartWords.bound] : []), chartWords.floor, tableWords.overFloor]; // prettier-ignore
  return {
    name: 'liquidity',
    title: tableWords.cash[locale],
    columns: [
      { label: tableWords.month[locale] },
      ...labels.map((label) => ({ label: label[locale], unit })),
    ],
    rows: cash.months.map((month, at) => {
      const left = cash.cash[at] ?? 0;
      return [month, left, ...(bound ? [cash.bound[at] ?? null] : []), cash.floor, left - cash.floor];
    }),
  };
}

/**
 * Every line of the model, and of lines with members every member: a row each, a column for each year or month. Figures
 * of the whole run stand in the first of them.
 */
export function linesTable({ scenario, run, locale }: ChartParts, by: 'year' | 'month'): DataTable {
  const { lines, years, months } = runResult(scenario, run, { monthly: by === 'month' });
  const periods = by === 'month' ? (months ?? []) : years.map(String);
  const columns = ['line', 'member', 'name', 'unit', 'kind'] as const;
  return {
    name: `lines-by-${by}`,
    title: (by === 'month' ? tableWords.linesByMonth : tableWords.linesByYear)[locale],
    columns: [...columns.map((name) => ({ label: tableWords[name][locale] })), ...periods.map((label) => ({ label }))], // prettier-ignore
    rows: Object.entries(lines).flatMap(([id, { unit, kind, label, values, members = {} }]) => {
      const row = (member: string, list: readonly number[]): DataCell[] =>
        [id, member, label[locale], unitWords(unit, locale), kind, ...periods.map((_, at) => list[at] ?? null)]; // prettier-ignore
      return [
        ...(values === undefined ? [] : [row('', values)]),
        ...Object.entries(members).map(([member, list]) => row(member, list)),
      ];
    }),
  };
}

/** The key figures with their units, and why one is missing. */
export function keyFigureTable({ result, locale }: ChartParts): DataTable {
  const columns = ['name', 'value', 'unit', 'reachedIn', 'why'] as const;
  return {
    name: 'key-figures',
    title: tableWords.keyFigures[locale],
    columns: columns.map((name) => ({ label: tableWords[name][locale] })),
    rows: keyFigureList.map(({ id, line }) => {
      const { label, unit } = hallModel.lines.get(line)?.declaration ?? { label: undefined, unit: '1' };
      return [
        label?.[locale] ?? id,
        result.keyFigures[id] ?? null,
        unitWords(unit, locale),
        result.keyFigureMonths[id] ?? null,
        result.absent[id]?.[locale] ?? null,
      ];
    }),
  };
}

/** The tests of the verdict: what was found, what it must be, and whether that is so. */
export function testTable({ result, locale }: ChartParts): DataTable {
  const columns = ['name', 'value', 'limit', 'passes'] as const;
  return {
    name: 'tests',
    title: tableWords.tests[locale],
    columns: columns.map((name) => ({ label: tableWords[name][locale] })),
    rows: result.verdict.tests.map(({ id, value, limit, passes }) => [id, value, limit, (passes ? tableWords.yes : tableWords.no)[locale]]), // prettier-ignore
  };
}
