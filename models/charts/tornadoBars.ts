import type { ChartConfiguration } from 'chart.js';
import type { Tornado, TornadoRow } from '../analyses/tornado.ts';
import { answerWords } from './answerWords.ts';
import { chartFont, commonOptions, type ChartLook, type Ticked } from './chartFrame.ts';
import { nameAxis, nameLines, rowTooltip } from './horizontalFrame.ts';

/** How many inputs have a bar. */
const mostTornado = 10;

/** How a tornado is drawn. */
export interface TornadoBarsOptions extends ChartLook {
  /** A value of the figure, in words, and short for the axis. */
  readonly said: (value: number) => string;
  readonly tick: (value: number) => string;
  /** A number of an input with its unit. */
  readonly saidInput: (row: TornadoRow, value: number) => string;
}

/** The rows that have a bar: the widest first, where the figure exists at both ends. */
export const tornadoRows = ({ rows }: Tornado): readonly TornadoRow[] =>
  rows.filter(({ low, high }) => low.y !== null && high.y !== null).slice(0, mostTornado);

/** What means most for a figure: from each input's low value (grey) to its high one (focus), around today. */
export function tornadoBars(
  answer: Tornado,
  options: TornadoBarsOptions,
): ChartConfiguration<'bar', [number, number][], string | string[]> {
  const { locale, colours, narrow } = options;
  const rows = tornadoRows(answer).slice(0, narrow ? 5 : mostTornado);
  const base = answer.base ?? 0;
  const set = (end: 'low' | 'high', colour: string) => ({
    label: answerWords[end][locale],
    data: rows.map((row): [number, number] => [base, row[end].y ?? base]),
    backgroundColor: colour,
    hoverBackgroundColor: colour,
    borderColor: colours.card,
    borderWidth: 1,
    borderSkipped: false as const,
    grouped: false,
    barPercentage: 0.72,
    categoryPercentage: 0.95,
  });
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => nameLines(label[locale], narrow)),
      datasets: [set('low', colours.cost.capital), set('high', colours.focus)],
    },
    options: {
      ...commonOptions,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      layout: { padding: { top: 24, right: 16 } },
      scales: {
        x: {
          // Zero is where it balances; it is left out only where the bars would be too short to tell apart.
          beginAtZero: Math.abs(base) <= 4 * Math.max(0, ...rows.map(({ swing }) => swing ?? 0)),
          grace: '8%',
          border: { display: false },
          grid: { color: ({ tick }: Ticked) => (tick?.value === 0 ? colours.gap : colours.grid), lineWidth: ({ tick }: Ticked) => (tick?.value === 0 ? 2 : 1) }, // prettier-ignore
          ticks: { color: colours.other, font: chartFont(options), maxTicksLimit: narrow ? 4 : 7, maxRotation: 0, callback: (value) => options.tick(Number(value)) }, // prettier-ignore
        },
        y: nameAxis(options),
      },
      plugins: {
        legend: { display: false },
        tooltip: rowTooltip(options, rows.map(({ label }) => label[locale]), (row) => (rows[row] === undefined ? '' : tornadoReading(rows[row], options))), // prettier-ignore
        annotation: {
          clip: false,
          annotations: {
            today: { type: 'line', xMin: base, xMax: base, borderColor: colours.text, borderWidth: 2, label: { display: true, content: answerWords.today[locale].replace('{value}', options.said(base)), position: 'end', yAdjust: -22, backgroundColor: 'transparent', color: colours.text, padding: 2, font: chartFont(options) } }, // prettier-ignore
          },
        },
      },
    },
  };
}

/** One bar in words: the figure at the low and the high value of the input. */
export function tornadoReading(row: TornadoRow, { locale, said, saidInput }: TornadoBarsOptions): string {
  const at = ({ x, y }: TornadoRow['low']): string => `${saidInput(row, x)} → ${y === null ? '–' : said(y)}`;
  const both = row.inside === undefined ? '' : ` (${answerWords.bothWays[locale]})`;
  return `${at(row.low)}, ${at(row.high)}${both}`;
}
