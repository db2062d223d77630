import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ActualsCourse } from '../followUp/actualsCourse.ts';
import { placeInWords } from '../followUp/followUpSentences.ts';
import { words, type Locale, type Translated } from '../language/translated.ts';
import { percentInWords } from '../sentences/figures.ts';
import { fill, inEveryLanguage } from '../sentences/fill.ts';
import { monthInWords } from '../sentences/months.ts';
import type { LegendEntry } from './chartLegends.ts';
import { commonOptions, moneyAxis, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts';
import { futureWords } from './futureWords.ts';
import { moneyScale } from './moneyAxis.ts';

/** How actuals are drawn: values of the line in words come from the page. */
export interface ActualsOptions extends ChartLook {
  readonly said: (value: number) => string;
  /** A value on the axis, short. */
  readonly tick: (value: number) => string;
}

/** Words on the chart of actuals. */
export const actualsWords = {
  plan: words('Plan', 'Plan', 'Plan'),
  actual: words('Faktisk', 'Faktisk', 'Actual'),
  forecast: words('Prognose', 'Prognose', 'Forecast'),
  onPlan: words('som planlagt', 'som planlagt', 'as planned'),
  over: words('{amount} over planen', '{amount} over planen', '{amount} above the plan'),
  under: words('{amount} under planen', '{amount} under planen', '{amount} below the plan'),
  summary: words('I {month} er «{line}» {value}, {difference}.', 'I {month} er «{line}» {value}, {difference}.', 'In {month}, "{line}" is {value}, {difference}.'),
  summaryToDate: words('Til og med {month} er «{line}» {value}, {difference}.', 'Til og med {month} er «{line}» {value}, {difference}.', 'Up to and including {month}, "{line}" is {value}, {difference}.'),
  nothing: words('Ingen faktiske tall for «{line}» i {year}.', 'Ingen faktiske tal for «{line}» i {year}.', 'No actuals for "{line}" in {year}.'),
  gap: words('Det mangler en måned, så summen hittil kan ikke vises.', 'Det manglar ein månad, så summen hittil kan ikkje visast.', 'A month is missing, so the sum to date cannot be shown.'),
  whole: words('Året er ført samlet, så månedene kan ikke vises.', 'Året er ført samla, så månadene kan ikkje visast.', 'The year is booked as a whole, so its months cannot be shown.'),
  place: words('Det er {place}.', 'Det er {place}.', 'That is {place}.'),
} as const; // prettier-ignore

type Line = ChartDataset<'line', (number | null)[]>;

/**
 * Actuals as dots on the line of the plan, over the band of its simulated futures; the forecast for the rest of the year
 * is dashed.
 */
export function actualsChart(course: ActualsCourse, options: ActualsOptions): ChartConfiguration<'line', (number | null)[], string> {
  const { locale, narrow, tick } = options;
  const { bands, months } = course;
  const all = [...course.plan, ...course.actual, ...course.forecast, ...(bands?.p5 ?? []), ...(bands?.p95 ?? [])].filter((value) => value !== null);
  const [bottom, top] = [Math.min(0, ...all), Math.max(0, ...all)];
  const { step } = moneyScale(Math.max(top, -bottom), 1.08 * (top - bottom));
  const monthTick = (index: number): string | undefined =>
    narrow && index % 2 === 1 ? undefined : monthInWords(months[index] ?? '', locale).slice(0, 3);
  return {
    type: 'line',
    data: { labels: [...months], datasets: datasets(course, options) },
    options: {
      ...commonOptions,
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: timeAxis(options, monthTick),
        y: {
          ...moneyAxis(options, { divisor: 1, step, unit: () => '', tick }, '', false),
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
            title: ([item]) => (item === undefined ? '' : monthInWords(item.label, locale)),
            label: ({ dataIndex }) => actualsReading(course, dataIndex, options),
          },
        },
      },
    },
  };
} // prettier-ignore

/** The bands are filled by their places in the list, so the order here is part of the chart. */
function datasets({ plan, actual, forecast, bands }: ActualsCourse, { locale, colours }: ActualsOptions): Line[] {
  const plain = { pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0, tension: 0, borderWidth: 0 } as const;
  const edge = { borderColor: colours.fan.edge, borderWidth: 1.5, borderDash: [4, 3] };
  const dots = { pointRadius: 5, pointHoverRadius: 7, pointBackgroundColor: colours.costLine, pointBorderColor: colours.card, pointBorderWidth: 1.5 };
  return [
    { ...plain, label: actualsWords.plan[locale], data: [...plan], borderColor: colours.focus, backgroundColor: colours.focus, borderWidth: 2.5, order: 2 },
    ...(bands === undefined
      ? []
      : [
          { ...plain, label: '75', data: [...bands.p75], borderColor: 'transparent', order: 3 },
          { ...plain, label: '25', data: [...bands.p25], borderColor: 'transparent', backgroundColor: colours.fan.half, fill: 1, order: 3 },
          { ...plain, ...edge, label: '95', data: [...bands.p95], order: 4 },
          { ...plain, ...edge, label: '5', data: [...bands.p5], backgroundColor: colours.fan.most, fill: 3, order: 5 },
        ]),
    { ...plain, label: actualsWords.forecast[locale], data: [...forecast], borderColor: colours.costLine, backgroundColor: colours.costLine, borderWidth: 1.5, borderDash: [3, 4], order: 1 },
    { ...plain, ...dots, label: actualsWords.actual[locale], data: [...actual], borderColor: colours.costLine, backgroundColor: colours.costLine, borderWidth: 1.5, order: 0 },
  ];
} // prettier-ignore

/** Everything at one month, in words, a line each. */
export function actualsReading(course: ActualsCourse, index: number, { locale, said }: Pick<ActualsOptions, 'locale' | 'said'>): string[] {
  const { plan, actual, forecast, bands, places } = course;
  const [value, foreseen, place] = [actual[index] ?? null, forecast[index] ?? null, places[index] ?? null];
  const between = (low: readonly number[], high: readonly number[]): string =>
    futureWords.between[locale].replace('{low}', said(low[index] ?? NaN)).replace('{high}', said(high[index] ?? NaN));
  return [
    `${actualsWords.plan[locale]}: ${said(plan[index] ?? NaN)}`,
    ...(value === null ? [] : [`${actualsWords.actual[locale]}: ${said(value)}, ${differenceInWords(value - (plan[index] ?? 0), plan[index] ?? 0, said, locale)}`]),
    ...(value === null && foreseen !== null ? [`${actualsWords.forecast[locale]}: ${said(foreseen)}`] : []),
    ...(bands === undefined ? [] : [`25–75: ${between(bands.p25, bands.p75)}`, `5–95: ${between(bands.p5, bands.p95)}`]),
    ...(place === null ? [] : [placeInWords(place)[locale]]),
  ];
} // prettier-ignore

function differenceInWords(by: number, plan: number, said: (value: number) => string, locale: Locale): string {
  const amount = said(Math.abs(by));
  if (amount === said(0)) return actualsWords.onPlan[locale];
  const share = plan === 0 ? '' : ` (${percentInWords(Math.round((Math.abs(by) / Math.abs(plan)) * 100), locale)})`;
  return (by > 0 ? actualsWords.over : actualsWords.under)[locale].replace('{amount}', `${amount}${share}`);
} // prettier-ignore

/** Actuals in one sentence or two, at the last month that is known. @param said a value of the line, in words */
export function actualsSummary(course: ActualsCourse, said: (value: number, locale: Locale) => string): Translated {
  const { actual, plan, months, places, label, toDate } = course;
  const last = actual.map((each) => each !== null).lastIndexOf(true);
  const value = actual[last];
  if (value === undefined || value === null)
    return course.isKnown ? (toDate ? actualsWords.gap : actualsWords.whole) : fill(actualsWords.nothing, { line: label, year: (months[0] ?? '').slice(0, 4) }); // prettier-ignore
  const place = places[last] ?? null;
  const sentence = fill(toDate ? actualsWords.summaryToDate : actualsWords.summary, {
    month: inEveryLanguage((locale) => monthInWords(months[last] ?? '', locale)),
    line: label,
    value: inEveryLanguage((locale) => said(value, locale)),
    difference: inEveryLanguage((locale) => differenceInWords(value - (plan[last] ?? 0), plan[last] ?? 0, (each) => said(each, locale), locale)),
  });
  const where = place === null ? undefined : fill(actualsWords.place, { place: placeInWords(place) });
  return where === undefined ? sentence : inEveryLanguage((locale) => `${sentence[locale]} ${where[locale]}`);
} // prettier-ignore

/** What the chart of actuals shows. */
export const actualsLegend = ({ bands, forecast }: ActualsCourse, { locale, colours }: Pick<ChartLook, 'locale' | 'colours'>): readonly LegendEntry[] => [
  { text: actualsWords.plan[locale], mark: 'line', colour: colours.focus },
  { text: actualsWords.actual[locale], mark: 'ring', colour: colours.costLine },
  ...(forecast.some((value) => value !== null) ? [{ text: actualsWords.forecast[locale], mark: 'dashed', colour: colours.costLine } as const] : []),
  ...(bands === undefined
    ? []
    : [
        { text: futureWords.half[locale], mark: 'area', colour: colours.fan.half } as const,
        { text: futureWords.most[locale], mark: 'area', colour: colours.fan.most } as const,
      ]),
]; // prettier-ignore
