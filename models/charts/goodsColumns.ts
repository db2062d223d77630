import type { Translated } from '../language/translated.ts';
import { fill, inEveryLanguage } from '../sentences/fill.ts';
import type { ChartLook } from './chartFrame.ts';
import { plainScale } from './moneyAxis.ts';
import { tonnesInWords } from './tonnesInWords.ts';
import { placeWords, resultWords } from './resultWords.ts';
import { periodName, type ColumnPart, type StackedColumnsOptions } from './stackedColumns.ts';

/** Tonnes by period: in, out by where they go, and the stock at the end. */
export interface GoodsCourse {
  readonly admitted: readonly number[];
  readonly sold: readonly number[];
  readonly internal: readonly number[];
  readonly given: readonly number[];
  readonly rentedOut: readonly number[];
  readonly scrapped: readonly number[];
  readonly stock: readonly number[];
}

/** What goes out of the hall, period by period, with what comes in as a step and the stock as a line. */
export function goodsColumns(goods: GoodsCourse, periods: readonly string[], look: ChartLook): StackedColumnsOptions {
  const { colours, locale } = look;
  const parts: readonly ColumnPart[] = [
    { label: placeWords.sold[locale], colour: colours.income.sales, values: goods.sold },
    { label: placeWords.internal[locale], colour: colours.income.owner, values: goods.internal },
    { label: placeWords.given[locale], colour: colours.income.partner, values: goods.given },
    { label: resultWords.rentedOut[locale], colour: colours.income.training, values: goods.rentedOut },
    { label: resultWords.scrapped[locale], colour: colours.cost.premises, values: goods.scrapped },
  ];
  const shown = parts.filter(({ values }) => values.some((value) => value > 1e-9));
  const largest = Math.max(1e-9, ...goods.admitted, ...goods.stock, ...periods.map((_, at) => outOf(goods, at)));
  return {
    ...look,
    periods,
    parts: shown,
    step: { label: resultWords.admitted[locale], colour: colours.costLine, values: goods.admitted },
    line: { label: resultWords.stock[locale], colour: colours.costLine, values: goods.stock },
    scale: plainScale(1.04 * largest, resultWords.tonnes),
    said: tonnesInWords,
  };
} // prettier-ignore

const outOf = ({ sold, internal, given, rentedOut, scrapped }: GoodsCourse, at: number): number =>
  [sold, internal, given, rentedOut, scrapped].reduce((sum, list) => sum + (list[at] ?? 0), 0);

/** The goods in one sentence, at one period. */
export function goodsSummary(goods: GoodsCourse, period: string, at: number): Translated {
  const said = (value = 0): Translated => inEveryLanguage((locale) => tonnesInWords(value, locale));
  if (Math.max(0, ...goods.admitted, ...goods.stock) < 1e-9) return resultWords.noGoods;
  return fill(resultWords.goods, {
    period: inEveryLanguage((locale) => periodName(period, locale)),
    admitted: said(goods.admitted[at]),
    out: said(outOf(goods, at)),
    stock: said(goods.stock[at]),
  });
}
