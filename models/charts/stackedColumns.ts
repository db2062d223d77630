import type { ChartConfiguration, Color, Plugin } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { Locale } from '../language/translated.ts';
import { monthInWords } from '../sentences/months.ts';
import { commonOptions, moneyAxis, pilotEndLine, timeAxis, tooltipLook, type ChartLook } from './chartFrame.ts'; // prettier-ignore
import type { LegendEntry } from './chartLegends.ts';
import { chartWords } from './chartWords.ts';
import { costLine } from './costLine.ts';
import type { MoneyScale } from './moneyAxis.ts';

/** One kind of part of every column. */
export interface ColumnPart {
  readonly label: string;
  readonly colour: string;
  readonly values: readonly number[];
  /** Whether it is what is missing: hatched with an outline, as in every chart. */
  readonly isMissing?: boolean;
}

/** What stacked columns are made of. */
export interface StackedColumnsOptions extends ChartLook {
  /** `YYYY` or `YYYY-MM`, one a column. */
  readonly periods: readonly string[];
  /** From the bottom up. */
  readonly parts: readonly ColumnPart[];
  /** A step over every column. */
  readonly step?: { readonly label: string; readonly colour: string; readonly values: readonly number[] };
  /** A line through the columns. */
  readonly line?: { readonly label: string; readonly colour: string; readonly values: readonly number[] };
  readonly scale: MoneyScale;
  /** A value in words, for the tooltip. */
  readonly said: (value: number, locale: Locale) => string;
  /** What the sum of the parts is called, where it means something. */
  readonly sumLabel?: string;
  /** The last month of the pilot as `YYYY-MM`. */
  readonly pilotEnd?: string | undefined;
  /** How many months of each year there are, where a year may be a part of one. */
  readonly months?: readonly number[];
}

/** The step makes no difference between charts of columns alone and those with a line. */
const anyCostLine = costLine as unknown as Plugin<'bar' | 'line'>;

/** Columns of parts on top of each other, a period each, told apart by lines of the ground's colour. */
export function stackedColumns(options: StackedColumnsOptions): ChartConfiguration<'bar' | 'line', (number | null)[], string> {
  const { colours, locale, periods, parts, step, line, said } = options;
  const sums = periods.map((_, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const isMonthly = periods[0]?.includes('-') ?? false;
  const pilotPlace = options.pilotEnd === undefined ? undefined : placeOf(periods, options.pilotEnd);
  return {
    type: 'bar',
    data: {
      labels: [...periods],
      datasets: [
        ...parts.map((part) => ({ type: 'bar' as const, label: part.label, data: [...part.values], stack: 'a', barPercentage: 0.92, categoryPercentage: 0.92, borderSkipped: false as const, ...fillOf(part, options), order: 2 })),
        ...(line === undefined ? [] : [{ type: 'line' as const, label: line.label, data: [...line.values], borderColor: line.colour, backgroundColor: line.colour, borderWidth: 2.5, borderDash: [6, 4], pointRadius: 0, pointHoverRadius: 5, pointHitRadius: 0, tension: 0, order: 1 }]),
      ],
    },
    plugins: [anyCostLine],
    options: {
      ...commonOptions,
      layout: { padding: { top: pilotPlace === undefined ? 8 : 34, right: 4 } },
      scales: {
        x: { ...timeAxis(options), stacked: true, ticks: { ...timeAxis(options).ticks, ...(isMonthly ? { autoSkip: true } : {}), callback: (_, at) => tickOf(options, at) } },
        y: { ...moneyAxis(options, options.scale, '', true), stacked: true, grace: '4%' },
      },
      plugins: {
        legend: { display: false },
        costLine: { values: step?.values ?? [], colour: step?.colour ?? colours.costLine },
        tooltip: {
          ...tooltipLook(options),
          itemSort: (a, b) => b.datasetIndex - a.datasetIndex,
          filter: ({ raw }) => Math.abs(Number(raw)) > 1e-9,
          callbacks: {
            title: ([item]) => periodName(periods[item?.dataIndex ?? 0] ?? '', locale),
            label: ({ dataset, raw }) => ` ${dataset.label}: ${said(Number(raw), locale)}`,
            footer: ([item]) => item === undefined ? [] : [
              ...(options.sumLabel === undefined ? [] : [`${options.sumLabel}: ${said(sums[item.dataIndex] ?? 0, locale)}`]),
              ...(step === undefined ? [] : [`${step.label}: ${said(step.values[item.dataIndex] ?? 0, locale)}`]),
            ],
          },
        },
        annotation: { clip: false, annotations: pilotAnnotation(options, pilotPlace) },
      },
    },
  };
} // prettier-ignore

/** The colour of a part, told apart from its neighbours by a line of the ground's colour; of what is missing red hatch. */
function fillOf({ colour, values, isMissing }: ColumnPart, { colours, hatch }: ChartLook) {
  const fill: Color = isMissing === true ? hatch : colour;
  const edge = isMissing === true
    ? { borderColor: colours.gap, borderWidth: values.map((value) => (value < 0.5 ? 0 : 1)) }
    : { borderColor: colours.card, borderWidth: { top: 1.5 } };
  return { backgroundColor: fill, hoverBackgroundColor: fill, ...edge };
} // prettier-ignore

/** A year as it is, a month in words. */
export const periodName = (period: string, locale: Locale): string =>
  period.includes('-') ? monthInWords(period, locale) : period;

/** A year, with its months below where it is a part of one; of a month its first three letters, in January the year. */
function tickOf({ periods, months, locale, narrow }: StackedColumnsOptions, at: number): string | string[] {
  const period = periods[at] ?? '';
  if (!period.includes('-')) {
    const part = months?.[at] ?? 12;
    return part === 12 || narrow
      ? period
      : [period, chartWords.partYear[locale].replace('{months}', String(part))];
  }
  const [name = '', year = ''] = monthInWords(period, locale).split(' ');
  return period.endsWith('-01') ? [name.slice(0, 3), year] : name.slice(0, 3);
}

/** Where a month ends on an axis of years or months; undefined outside it. */
function placeOf(periods: readonly string[], month: string): number | undefined {
  const [first = ''] = periods;
  const [year = 0, months = 0] = month.split('-').map(Number);
  const place = first.includes('-') ? periods.indexOf(month) + 0.5 : year - Number(first) - 0.5 + months / 12;
  return place < -0.5 || place > periods.length - 0.5 || (first.includes('-') && !periods.includes(month))
    ? undefined
    : place;
}

function pilotAnnotation(options: StackedColumnsOptions, place: number | undefined): Record<string, AnnotationOptions> {
  const { pilotEnd, locale } = options;
  if (place === undefined || pilotEnd === undefined) return {};
  return { pilotEnd: pilotEndLine(options, place, chartWords.pilotEnds[locale].replace('{month}', monthInWords(pilotEnd, locale))) };
} // prettier-ignore

/** Everything in one column, in words. */
export function columnReading(options: Pick<StackedColumnsOptions, 'locale' | 'periods' | 'parts' | 'step' | 'line' | 'said' | 'sumLabel'>, at: number): string {
  const { locale, said, step, line, sumLabel } = options;
  const shown = options.parts.filter(({ values }) => Math.abs(values[at] ?? 0) > 1e-9);
  const sum = options.parts.reduce((total, { values }) => total + (values[at] ?? 0), 0);
  const texts = [
    ...shown.map(({ label, values }) => `${label} ${said(values[at] ?? 0, locale)}`),
    ...(sumLabel === undefined ? [] : [`${sumLabel} ${said(sum, locale)}`]),
    ...[step, line].flatMap((each) => (each === undefined ? [] : [`${each.label} ${said(each.values[at] ?? 0, locale)}`])),
  ];
  return `${periodName(options.periods[at] ?? '', locale)}: ${texts.join('; ')}.`;
} // prettier-ignore

/** What columns show, from their top to their bottom, and the lines over them. */
export const columnsLegend = ({
  parts,
  step,
  line,
  hatch,
}: StackedColumnsOptions): readonly LegendEntry[] => [
  ...[...parts].reverse().map(({ label, colour, isMissing }): LegendEntry => ({
    text: label,
    mark: 'area',
    colour: isMissing === true ? hatch : colour,
  })),
  ...(step === undefined ? [] : [{ text: step.label, mark: 'line', colour: step.colour } as const]),
  ...(line === undefined ? [] : [{ text: line.label, mark: 'dashed', colour: line.colour } as const]),
];
