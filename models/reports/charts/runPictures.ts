import { fundingHeading, liquidityHeading } from '../../charts/chartHeadings.ts';
import { fundingLegend, liquidityLegend } from '../../charts/chartLegends.ts';
import { chartWords } from '../../charts/chartWords.ts';
import { fundingCliff, priceBasis } from '../../charts/fundingCliff.ts';
import { fundingCliffSummary } from '../../charts/fundingCliffSummary.ts';
import { liquidity } from '../../charts/liquidity.ts';
import { liquiditySummary } from '../../charts/liquiditySummary.ts';
import { moneyScale } from '../../charts/moneyAxis.ts';
import type { Picture } from '../pictures/picture.ts';
import type { ChartParts } from './chartParts.ts';
import { chartSource } from './chartSource.ts';

/** The funding cliff of a computed scenario, for paper. */
export function fundingPicture({ scenario, result, bands, locale }: ChartParts): Picture {
  const { additionalSupportPerYear: yearlyNeed } = result.verdict;
  const unit = moneyScale(Math.max(...bands.costSum, ...bands.incomeSum)).unit(locale);
  return {
    name: 'funding-cliff',
    title: fundingHeading(bands)[locale],
    summary: fundingCliffSummary(bands, yearlyNeed)[locale],
    unit: `${unit}, ${priceBasis(bands, { locale })}`,
    source: chartSource(scenario, locale),
    legend: (look) => fundingLegend(bands, look),
    configuration: (look) => fundingCliff(bands, { ...look, yearlyNeed }),
  };
}

/** How long the money of a computed scenario lasts, for paper. */
export function liquidityPicture({ scenario, result, cash, locale }: ChartParts): Picture {
  const unit = moneyScale(Math.max(...cash.cash.map(Math.abs))).unit(locale);
  return {
    name: 'liquidity',
    title: liquidityHeading[locale],
    summary: liquiditySummary(cash, result.verdict.runway)[locale],
    unit: `${unit}, ${chartWords.nominal[locale]}`,
    source: chartSource(scenario, locale),
    legend: (look) => liquidityLegend(cash, look),
    configuration: (look) => liquidity(cash, look),
  };
}
