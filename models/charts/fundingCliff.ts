import type { ChartConfiguration, ChartDataset, Color } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import {
  incomeBands,
  type FundingBands,
  type FundingSeries,
  type IncomeBand,
} from '../analyses/fundingBands.ts';
import { amountInWords, needInWords } from '../sentences/amounts.ts';
import { monthInWords } from '../sentences/months.ts';
import { besideText, chartFont, commonOptions, moneyAxis, pilotEndLine, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts'; // prettier-ignore
import { chartWords, incomeWords } from './chartWords.ts';
import { costLine } from './costLine.ts';
import { moneyScale } from './moneyAxis.ts';
import { yearsAround } from './yearsAround.ts';

/** How the funding cliff is drawn. */
export interface FundingCliffOptions extends ChartLook {
  /** The need a year that the verdict states, for the label; nothing is labelled without it. */
  readonly yearlyNeed?: number | undefined;
  /** Only the years around the end of the pilot, as on a narrow screen. */
  readonly aroundPilotEnd?: boolean;
  /** The largest amount of several charts that are read beside each other; this one's own where there is none. */
  readonly upTo?: number | undefined;
}

/**
 * The funding cliff: what pays for each year, from what lasts at the bottom to what ends on top, the line of cost, and
 * what is missing. Part-years stand as they are and are named in the table.
 */
export function fundingCliff(
  all: FundingBands,
  options: FundingCliffOptions,
): ChartConfiguration<'bar', number[], string> {
  // prettier-ignore
  const { locale, colours, narrow } = options;
  const bands = options.aroundPilotEnd === true ? yearsAround(all) : all;
  const largest = options.upTo ?? Math.max(...bands.costSum, ...bands.incomeSum);
  const scale = moneyScale(largest, 1.04 * largest, options.unit);
  const money = `${scale.unit(locale)}, ${priceBasis(bands, options)}`;
  return {
    type: 'bar',
    data: { labels: bands.years.map(String), datasets: [...incomeSets(bands, options), missingSet(bands, options)] }, // prettier-ignore
    plugins: [costLine],
    options: {
      ...commonOptions,
      layout: { padding: { top: bands.pilotEnd === undefined ? 8 : besideText(options, 34), right: 4 } },
      scales: {
        x: {
          ...timeAxis(options),
          stacked: true,
          ticks: { ...timeAxis(options).ticks, callback: (_, index) => yearLabel(bands, index, options) },
        },
        y: {
          ...moneyAxis(options, scale, money, true),
          stacked: true,
          ...(options.upTo === undefined
            ? { grace: '4%' }
            : { max: Math.ceil((1.04 * options.upTo) / scale.step) * scale.step }),
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(options),
          itemSort: (a, b) => b.datasetIndex - a.datasetIndex,
          filter: ({ raw }) => Math.abs(Number(raw)) >= 0.5,
          callbacks: {
            label: ({ dataset, raw }) => ` ${dataset.label}: ${amountInWords(Number(raw), locale)}`,
            footer: ([item]) => item === undefined ? '' : `${chartWords.cost[locale]}: ${amountInWords(bands.costSum[item.dataIndex] ?? 0, locale)}`, // prettier-ignore
          },
        },
        costLine: { values: bands.costSum, colour: colours.costLine },
        annotation: { clip: false, annotations: annotations(bands, options, narrow) },
      },
    },
  };
}

/** A year; a part-year with its months below, where there is room. */
function yearLabel(
  { years, monthsOfYear }: FundingBands,
  index: number,
  { locale, narrow }: ChartLook,
): string | string[] {
  // prettier-ignore
  const year = String(years[index] ?? '');
  const months = monthsOfYear[index] ?? 12;
  return months === 12 || narrow
    ? year
    : [year, chartWords.partYear[locale].replace('{months}', String(months))];
}

/** «2027-kroner», or nominal. */
export const priceBasis = (
  { priceYear }: Pick<FundingSeries, 'priceYear'>,
  { locale }: Pick<ChartLook, 'locale'>,
): string =>
  priceYear === undefined
    ? chartWords.nominal[locale]
    : chartWords.ofYear[locale].replace('{year}', String(priceYear));

type Bars = ChartDataset<'bar', number[]>;

const column = { stack: 'a', barPercentage: 0.92, categoryPercentage: 0.92, borderSkipped: false } as const;

/** A stack of bars for each band of income that has something in it, from the bottom up. */
export function incomeSets(bands: FundingSeries, { colours, locale, tiles }: ChartLook): readonly Bars[] {
  const fillOf = (band: IncomeBand): Color => tiles?.[band] ?? colours.income[band];
  return incomeBands.flatMap((band) => {
    const data = bands.income[band];
    if (data.every((amount) => Math.abs(amount) < 0.5)) return [];
    return [{ ...column, label: incomeWords[band][locale], data: [...data], backgroundColor: fillOf(band),
        hoverBackgroundColor: fillOf(band), borderColor: colours.card, borderWidth: { top: 1.5 } }]; // prettier-ignore
  });
}

/** What is missing on top of them. */
export function missingSet(bands: FundingSeries, { colours, hatch, locale }: ChartLook): Bars {
  return {
    ...column,
    label: chartWords.missing[locale],
    data: [...bands.missing],
    backgroundColor: hatch,
    hoverBackgroundColor: hatch,
    borderColor: colours.gap,
    borderWidth: bands.missing.map((amount) => (amount < 0.5 ? 0 : 1)),
  };
}

function annotations(
  bands: FundingBands,
  options: FundingCliffOptions,
  narrow: boolean,
): Record<string, AnnotationOptions> {
  const { locale, colours, yearlyNeed } = options;
  const { pilotEnd, years } = bands;
  const place = (pilotEnd?.position ?? -1) - (years[0] ?? 0) - 0.5;
  const end = pilotEnd === undefined || place < -0.5 || place > years.length - 0.5 ? undefined : place;
  const first = years.findIndex(
    (_, index) => index > (end ?? -1) && bands.monthsOfYear[index] === 12 && (bands.missing[index] ?? 0) > 0,
  );
  const label = yearlyNeed !== undefined && yearlyNeed > 0.5 && first >= 0 && !narrow;
  return {
    ...(end === undefined || pilotEnd === undefined ? {} : { pilotEnd: pilotEndLine(options, end, chartWords.pilotEnds[locale].replace('{month}', monthInWords(pilotEnd.month, locale))) }), // prettier-ignore
    ...(label
      ? {
          missing: {
            type: 'label',
            xValue: Math.min(first, years.length - 1),
            yValue: bands.costSum[first] ?? 0,
            yAdjust: besideText(options, -20),
            position: { x: 'start', y: 'center' },
            xAdjust: -8,
            content: chartWords.missingYearly[locale].replace('{amount}', needInWords(yearlyNeed, locale)),
            color: colours.gap,
            backgroundColor: colours.card,
            borderRadius: 4,
            padding: { x: 6, y: 3 },
            font: { ...chartFont(options), weight: 600 },
          },
        }
      : {}),
  };
}
