import type { MaterialFlow } from '../../analyses/series/materialFlow.ts';
import { overlaidMonths, type ComparedCash } from '../../charts/cashOverlay.ts';
import { chartWords } from '../../charts/chartWords.ts';
import { placeWords } from '../../charts/resultWords.ts';
import type { StackedColumnsOptions } from '../../charts/stackedColumns.ts';
import type { Locale } from '../../language/translated.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import { comparedCash } from '../charts/comparePictures.ts';
import type { ChartParts } from '../charts/chartParts.ts';
import { pictureWords } from '../charts/pictureWords.ts';
import { costsOf, goodsOf, materialOf, staffOf, yearsOf } from '../charts/resultPictures.ts';
import { costColumns } from '../../charts/costColumns.ts';
import { priceBasis } from '../../charts/fundingCliff.ts';
import { goodsColumns } from '../../charts/goodsColumns.ts';
import { staffColumns } from '../../charts/staffColumns.ts';
import { plainLook } from '../pictures/paperLook.ts';
import type { DataTable } from './dataTable.ts';
import { tableWords as w } from './tableWords.ts';

/** What a table of columns is called, and what its numbers are. */
export interface ColumnsWords {
  readonly name: string;
  readonly title: string;
  /** Unit and price basis of the numbers. */
  readonly unit: string;
  /** What the first column is called. */
  readonly period: string;
}

/** Stacked columns as a table: a row a period, all digits. */
export function columnsTable(
  { periods, parts, step, line }: Pick<StackedColumnsOptions, 'periods' | 'parts' | 'step' | 'line'>,
  { name, title, unit, period }: ColumnsWords,
): DataTable {
  const series = [...parts, ...[step, line].filter((each) => each !== undefined)];
  return {
    name,
    title,
    columns: [{ label: period }, ...series.map(({ label }) => ({ label, unit }))],
    rows: periods.map((each, at) => [each, ...series.map(({ values }) => values[at] ?? null)]),
  };
}

/** What the money goes to, what comes in and goes out, or people by role: each calendar year. */
export function columnsTableOf(name: 'costs' | 'goods' | 'staffing', parts: ChartParts): DataTable {
  const { locale, bands } = parts;
  const ids = yearsOf(parts).periods.map(({ id }) => id);
  const look = plainLook(locale);
  const drawn = {
    costs: () => [costColumns(costsOf(parts), ids, look), `${unitWords('NOK', locale)}, ${priceBasis(bands, parts)}`] as const, // prettier-ignore
    goods: () => [goodsColumns(goodsOf(parts), ids, look), unitWords('tonne', locale)] as const,
    staffing: () => [staffColumns(staffOf(parts), ids, look), unitWords('FTE', locale)] as const,
  };
  const [columns, unit] = drawn[name]();
  return columnsTable(columns, { name, title: pictureWords[name][locale], unit, period: w.period[locale] });
}

/** Every move of materials in a period, tonnes. */
export function materialTable({ moves }: Pick<MaterialFlow, 'moves'>, period: string, locale: Locale): DataTable {
  return {
    name: 'material',
    title: pictureWords.material[locale],
    columns: [{ label: w.period[locale] }, { label: w.comesFrom[locale] }, { label: w.goesTo[locale] }, { label: w.tonnes[locale] }], // prettier-ignore
    rows: moves.map(({ from, to, tonnes }) => [period, placeWords[from][locale], placeWords[to][locale], tonnes]), // prettier-ignore
  };
} // prettier-ignore

/** Every move of materials in the year that charts speak of. */
export function materialTableOf(parts: ChartParts): DataTable {
  const { flow, year } = materialOf(parts);
  return materialTable(flow, year, parts.locale);
}

/** Cash of several scenarios at the end of each month, nominal. */
export function comparedCashTable(all: readonly ComparedCash[], locale: Locale): DataTable {
  const unit = `${unitWords('NOK', locale)}, ${chartWords.nominal[locale]}`;
  const cashAt = ({ course }: ComparedCash, month: string) => course.cash[course.months.indexOf(month)] ?? null; // prettier-ignore
  return {
    name: 'compared-cash',
    title: pictureWords.comparedCash[locale],
    columns: [{ label: w.month[locale] }, ...all.map(({ title }) => ({ label: title, unit }))],
    rows: overlaidMonths(all).map((month) => [month, ...all.map((each) => cashAt(each, month))]),
  };
}

/** The same of computed scenarios. @throws RangeError for no scenario */
export function comparedCashTableOf(all: readonly ChartParts[]): DataTable {
  const [first] = all;
  if (first === undefined) throw new RangeError('no scenario to compare');
  return comparedCashTable(comparedCash(all), first.locale);
}
