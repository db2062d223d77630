import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { Bridge, BridgeChange } from '../analyses/bridge/bridge.ts';
import { answerWords } from './answerWords.ts';
import { betterWhen } from '../analyses/betterWhen.ts';
import { chartFont, commonOptions, tooltipLook, type ChartLook, type Ticked } from './chartFrame.ts';
import { nameAxis, nameLines } from './horizontalFrame.ts';

/** How many changes have a bar of their own. */
const mostBars = 8;

/** How a waterfall is drawn: numbers of the figure in words come from the page. */
export interface WaterfallOptions extends ChartLook {
  /** A value of the figure, and with a sign where it is a change. */
  readonly said: (value: number, signed?: boolean) => string;
  /** A value on the axis, short. */
  readonly tick: (value: number) => string;
}

/** One bar: from where to where. */
export interface WaterfallBar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'end' | 'better' | 'worse' | 'neutral';
}

/** The bars in order: the first scenario, the largest changes first, the rest as one, the second scenario. */
export function waterfallBars(
  bridge: Bridge,
  { locale }: Pick<ChartLook, 'locale'>,
): readonly WaterfallBar[] {
  const { first, second, total } = bridge;
  if (total === null || first.value === null || second.value === null) return [];
  const changes = [...bridge.changes].filter(({ value }) => value !== null && value !== 0).sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0)); // prettier-ignore
  const own = changes.length > mostBars ? changes.slice(0, mostBars - 1) : changes;
  const rest = changes.slice(own.length);
  const sum = (list: readonly BridgeChange[]): number =>
    list.reduce((all, { value }) => all + (value ?? 0), 0);
  const steps = own.map(({ label, value }) => ({ name: label[locale], value: value ?? 0 }));
  if (rest.length > 0) steps.push({ name: answerWords.others[locale].replace('{count}', String(rest.length)), value: sum(rest) }); // prettier-ignore
  let at = first.value;
  const bars = steps.map(({ name, value }): WaterfallBar => {
    const from = at;
    at += value;
    return { name, from, to: at, kind: kindOf(bridge.of.id, value) };
  });
  return [{ name: first.title, from: 0, to: first.value, kind: 'end' }, ...bars, { name: second.title, from: 0, to: second.value, kind: 'end' }]; // prettier-ignore
}

/** Whether a change of a figure is for the better. */
export function kindOf(figure: string, change: number): 'better' | 'worse' | 'neutral' {
  const better = betterWhen(figure);
  if (better === undefined || change === 0) return 'neutral';
  return change > 0 === (better === 'higher') ? 'better' : 'worse';
}

/**
 * How one figure becomes another, step by step, as lying bars: the two scenarios from zero in grey, what makes it better
 * in the colour of the focus, what makes it worse hatched, each with its amount.
 */
export function waterfall(
  bridge: Bridge,
  options: WaterfallOptions,
): ChartConfiguration<'bar', [number, number][], string | string[]> {
  const { colours, hatch, said, tick, narrow } = options;
  const bars = waterfallBars(bridge, options);
  const fill = {
    end: colours.cost.operations,
    better: colours.focus,
    worse: hatch,
    neutral: colours.cost.capital,
  };
  const edge = { end: colours.cost.operations, better: colours.focus, worse: colours.gap, neutral: colours.cost.capital }; // prettier-ignore
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => nameLines(name, narrow)),
      datasets: [
        {
          data: bars.map(({ from, to }): [number, number] => [from, to]),
          backgroundColor: bars.map(({ kind }) => fill[kind]),
          hoverBackgroundColor: bars.map(({ kind }) => fill[kind]),
          borderColor: bars.map(({ kind }) => edge[kind]),
          borderWidth: 1,
          borderSkipped: false,
          minBarLength: 2,
          barPercentage: 0.8,
          categoryPercentage: 0.9,
        },
      ],
    },
    options: {
      ...commonOptions,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      layout: { padding: { right: amountRoom(bars, said), left: 0 } },
      scales: {
        x: {
          beginAtZero: true,
          // On a phone no room is left beyond the longest bar but for its amount.
          ...(narrow ? { bounds: 'data' as const } : {}),
          border: { display: false },
          grid: { color: ({ tick: at }: Ticked) => (at?.value === 0 ? colours.axis : colours.grid), lineWidth: ({ tick: at }: Ticked) => (at?.value === 0 ? 1.5 : 1) }, // prettier-ignore
          ticks: { color: colours.other, font: chartFont(options), maxTicksLimit: narrow ? 4 : 7, maxRotation: 0, callback: (value) => tick(Number(value)) }, // prettier-ignore
        },
        y: nameAxis(options),
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(options),
          displayColors: false,
          callbacks: {
            title: ([item]) => bars[item?.dataIndex ?? 0]?.name ?? '',
            label: ({ dataIndex }) => (bars[dataIndex] === undefined ? '' : barText(bars[dataIndex], said)),
          },
        },
        annotation: { clip: false, annotations: amounts(bars, options) },
      },
    },
  };
}

/** About how wide a character of an amount is, in pixels. */
const characterWidth = 6.75;

/** The room that the longest amount takes beside the longest bar, in pixels. */
const amountRoom = (bars: readonly WaterfallBar[], said: WaterfallOptions['said']): number =>
  Math.ceil(8 + characterWidth * Math.max(0, ...bars.map((bar) => barText(bar, said).length)));

/** The amount of a bar: of a scenario its value, of a change the difference with its sign. */
export const barText = ({ kind, from, to }: WaterfallBar, said: WaterfallOptions['said']): string =>
  kind === 'end' ? said(to) : said(to - from, true);

function amounts(
  bars: readonly WaterfallBar[],
  options: WaterfallOptions,
): Record<string, AnnotationOptions> {
  const { colours, said } = options;
  return Object.fromEntries(
    bars.flatMap((bar, index): [string, AnnotationOptions][] => {
      const end = Math.max(bar.from, bar.to);
      const label: AnnotationOptions = { type: 'label', xValue: end, yValue: index, position: { x: 'start', y: 'center' }, xAdjust: 4, content: barText(bar, said), color: bar.kind === 'worse' ? colours.gap : colours.text, font: { ...chartFont(options), weight: bar.kind === 'end' ? 600 : 500 } }; // prettier-ignore
      const next = bars[index + 1];
      // A thin line from the end of one bar to the beginning of the next.
      const join: [string, AnnotationOptions][] = next === undefined ? [] : [[`join${index}`, { type: 'line', xMin: bar.to, xMax: bar.to, yMin: index, yMax: index + 1, borderColor: colours.axis, borderWidth: 1, borderDash: [2, 2], drawTime: 'beforeDatasetsDraw' }]]; // prettier-ignore
      return [[`amount${index}`, label], ...join];
    }),
  );
}
