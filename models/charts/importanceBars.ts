import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { RankImportance, RankRow } from '../analyses/sensitivity/rankImportance.ts';
import { inFigures } from '../sentences/figures.ts';
import type { Locale } from '../language/translated.ts';
import { chartFont, commonOptions, type ChartLook, type Ticked } from './chartFrame.ts';
import { futureWords } from './futureWords.ts';
import { nameAxis, nameLines, rowTooltip } from './horizontalFrame.ts';

/** How many inputs have a bar. */
const mostBars = 10;

/** The rows that have a bar: the strongest first. */
export const importanceRows = ({ rows }: Pick<RankImportance, 'rows'>, narrow = false): readonly RankRow[] =>
  rows.filter(({ correlation }) => correlation !== null).slice(0, narrow ? 6 : mostBars);

/** A rank correlation with its sign: `+0,62`, `−0,31`. */
export function correlationInWords(correlation: number, locale: Locale): string {
  const text = inFigures(correlation, locale, 2);
  return correlation > 0 && text !== '0' ? `+${text}` : text;
}

/**
 * What a figure hangs on when all that is uncertain varies at once: rank correlations from −1 to 1, as bars to the right
 * where the figure rises with the input and to the left where it falls, with the number and its sign.
 */
export function importanceBars(answer: Pick<RankImportance, 'rows'>, look: ChartLook): ChartConfiguration<'bar', [number, number][], string | string[]> {
  const { locale, colours, narrow } = look;
  const rows = importanceRows(answer, narrow);
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => nameLines(label[locale], narrow)),
      datasets: [
        {
          data: rows.map(({ correlation }): [number, number] => [0, correlation ?? 0]),
          backgroundColor: colours.focus,
          hoverBackgroundColor: colours.focus,
          borderSkipped: false,
          minBarLength: 2,
          barPercentage: 0.72,
          categoryPercentage: 0.95,
        },
      ],
    },
    options: {
      ...commonOptions,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      layout: { padding: { right: 16 } },
      scales: {
        x: {
          min: -1,
          max: 1,
          border: { display: false },
          grid: { color: ({ tick }: Ticked) => (tick?.value === 0 ? colours.axis : colours.grid), lineWidth: ({ tick }: Ticked) => (tick?.value === 0 ? 1.5 : 1) },
          ticks: { color: colours.other, font: chartFont(look), stepSize: 0.5, maxRotation: 0, callback: (value) => correlationInWords(Number(value), locale) },
        },
        y: nameAxis(look),
      },
      plugins: {
        legend: { display: false },
        tooltip: rowTooltip(look, rows.map(({ label }) => label[locale]), (row) => (rows[row] === undefined ? '' : importanceReading(rows[row], locale))),
        annotation: { clip: false, annotations: numbers(rows, look) },
      },
    },
  };
} // prettier-ignore

/** One bar in words. */
export function importanceReading({ correlation }: RankRow, locale: Locale): string {
  if (correlation === null) return futureWords.none[locale];
  const way = correlation > 0 ? futureWords.rises : correlation < 0 ? futureWords.falls : futureWords.none;
  return `${correlationInWords(correlation, locale)}: ${way[locale]}`;
}

/** The number at the end of each bar; inside the plot where the bar reaches far. */
function numbers(rows: readonly RankRow[], look: ChartLook): Record<string, AnnotationOptions> {
  return Object.fromEntries(
    rows.map(({ correlation }, index): [string, AnnotationOptions] => {
      const value = correlation ?? 0;
      const isRight = value >= 0;
      const isLong = Math.abs(value) > 0.8;
      const side = isRight !== isLong ? 'start' : 'end';
      const color = isLong ? look.colours.card : look.colours.text;
      return [`number${index}`, { type: 'label', xValue: value, yValue: index, position: { x: side, y: 'center' }, xAdjust: side === 'start' ? 6 : -6, content: correlationInWords(value, look.locale), color, font: { ...chartFont(look), weight: 500 } }]; // prettier-ignore
    }),
  );
}
