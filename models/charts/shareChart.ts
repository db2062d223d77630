import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ShareEstimate } from '../statistics/wilsonInterval.ts';
import { inFigures } from '../sentences/figures.ts';
import type { Locale } from '../language/translated.ts';
import {
  besideText,
  chartFont,
  commonOptions,
  timeAxis,
  tooltipLook,
  type ChartLook,
  type Ticked,
} from './chartFrame.ts';
import { futureWords } from './futureWords.ts';

/** A share at each place of an axis, with its interval. */
export interface ShareChartOptions extends ChartLook {
  readonly labels: readonly string[];
  readonly shares: readonly ShareEstimate[];
  /** What a place is called in words. */
  readonly name: (index: number) => string;
  /** Places with a dot and their number. */
  readonly dots: readonly number[];
  readonly annotations: Record<string, AnnotationOptions>;
}

/**
 * A share of 100 in whole numbers: 0 and 100 only where it is none or all; what lies closer than 1 is said so.
 */
export function ofHundred(share: number, locale: Locale): string {
  if (share > 0 && share < 0.01) return '<\u00a01';
  if (share > 0.99 && share < 1) return '>\u00a099';
  return inFigures(Math.round(share * 100), locale);
}

/** Half of an interval, of 100, rounded up: how far off the share may be. */
export const offBy = ({ low, high }: ShareEstimate, locale: Locale): string =>
  inFigures(Math.ceil(((high - low) / 2) * 100 - 1e-9), locale);

/** Shares of 100 simulated futures as a step line, with the interval that comes from drawing as a thin band. */
export function shareChart(options: ShareChartOptions): ChartConfiguration<'line', (number | null)[], string> {
  const { locale, colours, shares, dots } = options;
  const hundred = (values: readonly number[]): number[] => values.map((value) => value * 100);
  const plain = { pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0, stepped: 'middle' as const };
  const edge = { ...plain, borderColor: colours.fan.edge, borderWidth: 1 };
  return {
    type: 'line',
    data: {
      labels: [...options.labels],
      datasets: [
        { ...plain, label: futureWords.ofHundred[locale], data: hundred(shares.map(({ value }) => value)), borderColor: colours.focus, backgroundColor: colours.focus, borderWidth: 2.5, pointRadius: shares.map((_, index) => (dots.includes(index) ? 4.5 : 0)), pointBorderColor: colours.card, pointBorderWidth: 2, pointHoverRadius: 5, order: 1 },
        { ...edge, label: 'high', data: hundred(shares.map(({ high }) => high)), order: 2 },
        { ...edge, label: 'low', data: hundred(shares.map(({ low }) => low)), backgroundColor: colours.fan.half, fill: 1, order: 3 },
      ],
    },
    options: {
      ...commonOptions,
      layout: { padding: { top: besideText(options, 34), right: 12 } },
      scales: {
        x: timeAxis(options),
        y: {
          min: 0,
          max: 100,
          border: { display: false },
          grid: { color: ({ tick }: Ticked) => (tick?.value === 0 ? colours.axis : colours.grid), lineWidth: ({ tick }: Ticked) => (tick?.value === 0 ? 1.5 : 1), drawTicks: false },
          ticks: { color: colours.other, font: chartFont(options), stepSize: 25, padding: 8 },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(options),
          displayColors: false,
          filter: ({ datasetIndex }) => datasetIndex === 0,
          callbacks: {
            title: ([item]) => options.name(item?.dataIndex ?? 0),
            label: ({ dataIndex }) => (shares[dataIndex] === undefined ? '' : shareReading(shares[dataIndex], locale)),
          },
        },
        annotation: { clip: false, annotations: { ...options.annotations, ...numbers(options) } },
      },
    },
  };
} // prettier-ignore

/** A share in words, with how far off it may be. */
export const shareReading = (share: ShareEstimate, locale: Locale): string =>
  `${futureWords.holds[locale].replace('{count}', ofHundred(share.value, locale))} (±\u00a0${offBy(share, locale)})`;

/** The number at each dot, above the line, or below it at the top of the chart. */
function numbers(options: ShareChartOptions): Record<string, AnnotationOptions> {
  const { dots, shares, locale, colours, narrow } = options;
  if (narrow) return {};
  return Object.fromEntries(
    dots.map((index): [string, AnnotationOptions] => {
      const value = (shares[index]?.value ?? 0) * 100;
      const isHigh = value > 85;
      return [`number${index}`, { type: 'label', xValue: index, yValue: value, position: { x: 'center', y: isHigh ? 'start' : 'end' }, yAdjust: isHigh ? 8 : -8, content: ofHundred(value / 100, locale), color: colours.text, font: { ...chartFont(options), weight: 600 } }]; // prettier-ignore
    }),
  );
}
