import { costBands } from '../analyses/fundingBands.ts';
import type { CostStructure } from '../analyses/series/costByBand.ts';
import type { Translated } from '../language/translated.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { percentInWords } from '../sentences/figures.ts';
import { fill, inEveryLanguage } from '../sentences/fill.ts';
import type { ChartLook } from './chartFrame.ts';
import { moneyScale } from './moneyAxis.ts';
import { costWords, resultWords } from './resultWords.ts';
import { periodName, type StackedColumnsOptions } from './stackedColumns.ts';

/** What the money goes to, period by period, as stacked columns from pay at the bottom to capital on top. */
export function costColumns(
  structure: CostStructure,
  periods: readonly string[],
  look: ChartLook,
): StackedColumnsOptions {
  const shown = costBands.filter((band) => structure.bands[band].some((amount) => Math.abs(amount) >= 0.5));
  return {
    ...look,
    periods,
    parts: shown.map((band) => ({ label: costWords[band][look.locale], colour: look.colours.cost[band], values: structure.bands[band] })), // prettier-ignore
    scale: moneyScale(Math.max(1, ...structure.sum), 1.04 * Math.max(1, ...structure.sum), look.unit),
    said: amountInWords,
    sumLabel: resultWords.sum[look.locale],
  };
}

/** What the money goes to in one sentence, at one period. */
export function costSummary({ bands, sum }: CostStructure, period: string, at: number): Translated {
  const total = sum[at] ?? 0;
  if (total < 0.5) return resultWords.noCost;
  const share = (amount = 0): Translated => inEveryLanguage((locale) => percentInWords(Math.round((amount / total) * 100), locale)); // prettier-ignore
  return fill(resultWords.costShares, {
    period: inEveryLanguage((locale) => periodName(period, locale)),
    wages: share(bands.wages[at]),
    premises: share(bands.premises[at]),
    sum: inEveryLanguage((locale) => amountInWords(total, locale)),
  });
}
