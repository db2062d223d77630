import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Fan } from '../analyses/simulation/summary.ts';
import { words, type Locale, type Translated } from '../language/translated.ts';
import { fill, inEveryLanguage } from '../sentences/fill.ts';
import { monthInWords } from '../sentences/months.ts';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { commonOptions, moneyAxis, pilotEndLine, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts'; // prettier-ignore
import { chartWords } from './chartWords.ts';
import { futureWords } from './futureWords.ts';
import { moneyScale } from './moneyAxis.ts';

/** One future that is drawn in a fan. */
export interface OpenedCourse {
  /** What it is called, such as «Verst». */
  readonly name: string;
  readonly values: readonly number[];
}

/** How a fan is drawn: values of the line in words come from the page. */
export interface FanOptions extends ChartLook {
  readonly said: (value: number) => string;
  /** A value on the axis, short. */
  readonly tick: (value: number) => string;
  /** The last month of the pilot, `YYYY-MM`, where it has one. */
  readonly pilotEnd?: string | undefined;
  readonly opened?: OpenedCourse | undefined;
}

type Line = ChartDataset<'line', (number | null)[]>;

/**
 * How a line spreads over the simulated futures: the middle one, the band that half of them lie in and the band of 90 of
 * 100, with dashed edges; on top of it, where one future is opened, its own course.
 */
export function fan(spread: Fan, options: FanOptions): ChartConfiguration<'line', (number | null)[], string> {
  const { locale, narrow, tick, pilotEnd } = options;
  const { periods } = spread;
  const end = pilotEnd === undefined ? undefined : pilotPlace(periods, pilotEnd);
  const all = [...spread.p5, ...spread.p95, ...(options.opened?.values ?? [])];
  const [bottom, top] = [Math.min(0, ...all), Math.max(0, ...all)];
  const { step } = moneyScale(Math.max(top, -bottom), 1.08 * (top - bottom));
  const scale = { divisor: 1, step, unit: () => '', tick };
  return {
    type: 'line',
    data: { labels: [...periods], datasets: datasets(spread, options) },
    options: {
      ...commonOptions,
      layout: { padding: { top: end === undefined ? 8 : 34, right: 12 } },
      scales: {
        x: isMonthly(spread) ? timeAxis(options, (index) => januaryTick(periods, index, narrow)) : timeAxis(options), // prettier-ignore
        y: {
          ...moneyAxis(options, scale, '', false),
          min: Math.floor(bottom / step) * step,
          max: Math.ceil(top / step) * step,
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(options),
          displayColors: false,
          filter: ({ datasetIndex }) => datasetIndex === 0,
          callbacks: {
            title: ([item]) => periodInWords(periods[item?.dataIndex ?? 0] ?? '', locale),
            label: ({ dataIndex }) => fanReading(spread, dataIndex, options),
          },
        },
        annotation: {
          clip: false,
          annotations: { ...(bottom < 0 ? { zero: zeroLine(options) } : {}), ...(end === undefined ? {} : { pilotEnd: pilotEndLine(options, end, chartWords.pilotEnds[locale].replace('{month}', monthInWords(pilotEnd ?? '', locale))) }) }, // prettier-ignore
        },
      },
    },
  };
}

/** The zero line again, on top of the bands that would hide it. */
const zeroLine = ({ colours }: FanOptions): AnnotationOptions => ({
  type: 'line',
  yMin: 0,
  yMax: 0,
  borderColor: colours.axis,
  borderWidth: 1.5,
});

/** Six datasets: what is filled stands by its place in the list, so the order here is part of the chart. */
function datasets(spread: Fan, options: FanOptions): Line[] {
  const { locale, colours, opened } = options;
  const plain = {
    pointRadius: 0,
    pointHitRadius: 0,
    pointHoverRadius: 0,
    tension: 0,
    borderWidth: 0,
  } as const;
  const edge = { borderColor: colours.fan.edge, borderWidth: 1.5, borderDash: [4, 3] };
  return [
    { ...plain, label: futureWords.middle[locale], data: [...spread.p50], borderColor: colours.focus, backgroundColor: colours.focus, borderWidth: 2.5, pointHoverRadius: 5, order: 1 }, // prettier-ignore
    { ...plain, label: '75', data: [...spread.p75], borderColor: 'transparent', order: 3 },
    { ...plain, label: '25', data: [...spread.p25], borderColor: 'transparent', backgroundColor: colours.fan.half, fill: 1, order: 3 }, // prettier-ignore
    { ...plain, ...edge, label: '95', data: [...spread.p95], order: 4 },
    { ...plain, ...edge, label: '5', data: [...spread.p5], backgroundColor: colours.fan.most, fill: 3, order: 5 }, // prettier-ignore
    ...(opened === undefined ? [] : [{ ...plain, label: opened.name, data: [...opened.values], borderColor: colours.costLine, backgroundColor: colours.costLine, borderWidth: 1.5, borderDash: [8, 3], order: 0 }]), // prettier-ignore
  ];
}

/** Everything at one period, in words, a line each. */
export function fanReading(spread: Fan, index: number, { locale, said, opened }: Pick<FanOptions, 'locale' | 'said' | 'opened'>): string[] {
  const at = (list: readonly number[]): string => said(list[index] ?? NaN);
  const between = (low: readonly number[], high: readonly number[]): string =>
    futureWords.between[locale].replace('{low}', at(low)).replace('{high}', at(high));
  return [
    `${futureWords.middle[locale]}: ${at(spread.p50)}`,
    `25–75: ${between(spread.p25, spread.p75)}`,
    `5–95: ${between(spread.p5, spread.p95)}`,
    ...(opened === undefined ? [] : [`${opened.name}: ${at(opened.values)}`]),
  ];
} // prettier-ignore

const summary = words(
  'I {period} ligger «{name}» mellom {low} og {high} i 90 av 100 framtider; den midterste er {middle}.',
  'I {period} ligg «{name}» mellom {low} og {high} i 90 av 100 framtider; den midtarste er {middle}.',
  'In {period}, "{name}" is between {low} and {high} in 90 of 100 futures; the middle one is {middle}.',
);

/**
 * A fan in one sentence, at one of its periods.
 * @param said a value of the line, in words
 */
export function fanSummary(spread: Fan, index: number, said: (value: number, locale: Locale) => string): Translated {
  const at = (list: readonly number[]): Translated => inEveryLanguage((locale) => said(list[index] ?? NaN, locale));
  return fill(summary, {
    period: inEveryLanguage((locale) => periodInWords(spread.periods[index] ?? '', locale)),
    name: spread.label,
    low: at(spread.p5),
    high: at(spread.p95),
    middle: at(spread.p50),
  });
} // prettier-ignore

/** A calendar year as it is, a month in words. */
export const periodInWords = (period: string, locale: Locale): string =>
  period.includes('-') ? monthInWords(period, locale) : period;

const isMonthly = ({ periods }: Fan): boolean => periods[0]?.includes('-') ?? false;

/** Where the pilot ends on an axis of years or months, whose places are whole numbers from 0. */
function pilotPlace(periods: readonly string[], month: string): number {
  const [first = ''] = periods;
  if (first.includes('-')) return periods.indexOf(month) + 0.5;
  const [year = 0, months = 0] = month.split('-').map(Number);
  return year - Number(first) - 0.5 + months / 12;
}

/** The year at its January, thinned by room. */
function januaryTick(months: readonly string[], index: number, narrow: boolean): string | undefined {
  const month = months[index] ?? '';
  const every = months.length <= 84 ? 1 : narrow ? 4 : 2;
  const year = Number(month.slice(0, 4));
  return month.endsWith('-01') && year % every === 0 ? String(year) : undefined;
}
