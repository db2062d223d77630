import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { Flip, SwitchingValue, SwitchingValues } from '../analyses/switchingValues/switchingValue.ts';
import { inFigures, percentInWords } from '../sentences/figures.ts';
import type { Locale } from '../language/translated.ts';
import { answerWords } from './answerWords.ts';
import { chartFont, commonOptions, type ChartLook, type Ticked } from './chartFrame.ts';
import { nameAxis, nameLines, rowTooltip } from './horizontalFrame.ts';

/** How many inputs the plot shows. */
const mostSwitching = 12;

/** How far the plot reaches to either side, in per cent; what is further away is an arrow with the number. */
const reach = 100;

/** How the range plot is drawn: numbers of an input with their unit come from the page. */
export interface SwitchingRangeOptions extends ChartLook {
  readonly said: (row: SwitchingValue, value: number) => string;
}

/** The side of a switching value that is nearer. */
export const nearestFlip = (row: SwitchingValue): Flip | null => row[row.nearest];

/** How far a value is from today's, in per cent of it (or percentage points, where today's is 0). */
export function distance({ base, saidIn }: SwitchingValue, value: number): number {
  return base === 0 ? (value - base) * (saidIn === 'points' ? 100 : Infinity) : ((value - base) / Math.abs(base)) * 100; // prettier-ignore
}

/** The distance in words, with its sign: `+88 %`, `−31 %`, `+2 prosentpoeng`. */
export function distanceInWords(row: SwitchingValue, value: number, locale: Locale): string {
  const found = distance(row, value);
  if (!Number.isFinite(found)) return '–';
  const size =
    Math.abs(found) < 10 || row.base === 0 ? Math.abs(found).toFixed(1) : Math.abs(found).toFixed(0);
  const sign = found < 0 ? '\u2212' : '+';
  return row.base === 0
    ? sign + answerWords.points[locale].replace('{value}', inFigures(Number(size), locale, 1))
    : sign + percentInWords(Number(size), locale);
}

/**
 * How near each input is to flipping the verdict, the nearest first: the range the scenario gives it as a bar, today as
 * a ring, the switching value as a diamond (filled inside the range, hollow outside or where no range is given).
 */
export function switchingRange(
  { rows: all }: SwitchingValues,
  options: SwitchingRangeOptions,
): ChartConfiguration<'bar' | 'line', (number | [number, number] | null)[], string | string[]> {
  const { locale, colours, narrow, said } = options;
  const rows = all.filter(({ nearness }) => nearness !== null).slice(0, mostSwitching);
  const clamped = (value: number): number => Math.max(-reach, Math.min(reach, value));
  const point = (row: SwitchingValue): number => clamped(distance(row, nearestFlip(row)?.value ?? row.base));
  const isFar = (row: SwitchingValue): boolean => Math.abs(distance(row, nearestFlip(row)?.value ?? row.base)) > reach; // prettier-ignore
  const isInside = (row: SwitchingValue): boolean => nearestFlip(row)?.plausible === 'inside';
  const points = { type: 'line' as const, clip: false as const, showLine: false, indexAxis: 'y' as const };
  const sets: ChartDataset<'bar' | 'line', (number | [number, number] | null)[]>[] = [
    {
      ...points,
      label: answerWords.switches[locale],
      data: rows.map(point),
      pointStyle: rows.map((row) => (isFar(row) ? 'triangle' : 'rectRot')),
      pointRotation: rows.map((row) => (isFar(row) ? (point(row) > 0 ? 90 : -90) : 0)),
      pointRadius: 8,
      pointHoverRadius: 9,
      pointBackgroundColor: rows.map((row) => (isInside(row) ? colours.gap : colours.card)),
      pointBorderColor: colours.gap,
      pointBorderWidth: 2.5,
    },
    {
      ...points,
      label: answerWords.today[locale].replace(' {value}', ''),
      data: rows.map(() => 0),
      pointStyle: 'circle',
      pointRadius: 5,
      pointBackgroundColor: colours.card,
      pointBorderColor: colours.text,
      pointBorderWidth: 2,
    },
    {
      type: 'bar',
      label: answerWords.range[locale],
      data: rows.map((row) => (row.range === undefined ? null : [clamped(distance(row, row.range.low)), clamped(distance(row, row.range.high))])), // prettier-ignore
      backgroundColor: `${colours.focus}40`,
      borderColor: colours.focus,
      borderWidth: 1,
      borderSkipped: false,
      barThickness: 12,
    },
  ];
  return {
    type: 'bar',
    data: { labels: rows.map(({ label }) => nameLines(label[locale], narrow)), datasets: sets },
    options: {
      ...commonOptions,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      layout: { padding: { right: 16 } },
      scales: {
        x: {
          min: -reach,
          max: reach,
          border: { display: false },
          grid: { color: ({ tick }: Ticked) => (tick?.value === 0 ? colours.axis : colours.grid) },
          ticks: { color: colours.other, font: chartFont(options), stepSize: 50, callback: (value) => (Number(value) > 0 ? '+' : '') + percentInWords(Number(value), locale) }, // prettier-ignore
        },
        y: nameAxis(options),
      },
      plugins: {
        legend: { display: false },
        tooltip: rowTooltip(options, rows.map(({ label }) => label[locale]), (row) => (rows[row] === undefined ? '' : switchingReading(rows[row], options))), // prettier-ignore
        annotation: { clip: false, annotations: numbers(rows, options, point) },
      },
    },
  };

  function numbers(
    shown: readonly SwitchingValue[],
    look: ChartLook,
    at: (row: SwitchingValue) => number,
  ): Record<string, AnnotationOptions> {
    // prettier-ignore
    return Object.fromEntries(
      shown.flatMap((row, index): [string, AnnotationOptions][] => {
        const flip = nearestFlip(row);
        if (flip === null || (narrow && !isFar(row))) return [];
        // Beside the point, away from today; at the edge of the plot there is room on the other side only.
        const right = at(row) >= 0 !== isFar(row);
        const content = narrow ? distanceInWords(row, flip.printed.value, locale) : said(row, flip.printed.value);
        return [[`value${index}`, { type: 'label', xValue: at(row), yValue: index, content, position: { x: right ? 'start' : 'end', y: 'center' }, xAdjust: right ? 12 : -12, color: colours.text, backgroundColor: colours.card, padding: 2, font: chartFont(look) }]]; // prettier-ignore
      }),
    );
  }
}

/** One input in words: today, where it flips, how far that is. */
export function switchingReading(row: SwitchingValue, { locale, said }: SwitchingRangeOptions): string {
  const flip = nearestFlip(row);
  const today = answerWords.today[locale].replace('{value}', said(row, row.base));
  if (flip === null) return today;
  return `${today}. ${answerWords.switches[locale]} ${said(row, flip.printed.value)} (${distanceInWords(row, flip.printed.value, locale)})`;
}
