import type { ChartOptions, Color } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { IncomeBand } from '../analyses/fundingBands.ts';
import type { Locale } from '../language/translated.ts';
import type { MoneyScale, MoneyUnit } from './moneyAxis.ts';
import type { ChartColours } from './palette.ts';

/** What every chart is drawn with. */
export interface ChartLook {
  readonly locale: Locale;
  readonly colours: ChartColours;
  /** Fill of what is missing: red hatch, made by whoever owns the canvas. */
  readonly hatch: Color;
  /** Fills of the bands of income where their colours do not do alone: on paper. */
  readonly tiles?: Readonly<Record<IncomeBand, Color>> | undefined;
  /** Whether the chart stands on a narrow screen. */
  readonly narrow: boolean;
  /** Size of its text in pixels, where it is read from afar. */
  readonly textSize?: number | undefined;
  /** The unit of amounts on axes, where the reader has chosen one. */
  readonly unit?: MoneyUnit | undefined;
}

/** The usual size of chart text in pixels, which lengths beside it are made for. */
const usualSize = 13;

/** Font of chart text. */
export const chartFont = (look: ChartLook): { family: string; size: number } => ({
  family: "'Inter Variable', system-ui, sans-serif",
  size: look.textSize ?? (look.narrow ? 11 : usualSize),
});

/** A length beside text of the usual size, beside larger text. */
export const besideText = (look: ChartLook, length: number): number =>
  Math.round(length * Math.max(1, (look.textSize ?? usualSize) / usualSize));

/** What Chart.js tells of a line of a grid. */
export interface Ticked {
  readonly tick?: { readonly value: number };
}

/** The money axis: at most six ticks, a stronger line at zero. */
export function moneyAxis(look: ChartLook, scale: MoneyScale, title: string, fromZero: boolean) {
  const { colours, locale } = look;
  return {
    beginAtZero: fromZero,
    border: { display: false },
    grid: {
      color: ({ tick }: Ticked) => (tick?.value === 0 ? colours.axis : colours.grid),
      lineWidth: ({ tick }: Ticked) => (tick?.value === 0 ? 1.5 : 1),
      drawTicks: false,
    },
    ticks: {
      color: colours.other,
      font: chartFont(look),
      stepSize: scale.step,
      maxTicksLimit: 6,
      padding: 8,
      callback: (value: number | string) => scale.tick(Number(value), locale),
    },
    title: { display: false, text: title },
  } as const;
}

/** The axis of years or months: horizontal ticks, thinned, without grid. */
export function timeAxis(look: ChartLook, tick?: (index: number) => string | undefined) {
  return {
    grid: { display: false },
    border: { color: look.colours.axis },
    ticks: {
      color: look.colours.other,
      font: chartFont(look),
      maxRotation: 0,
      autoSkip: tick === undefined,
      autoSkipPadding: 12,
      ...(tick === undefined ? {} : { callback: (_: unknown, index: number) => tick(index) }),
    },
  } as const;
}

/** A vertical dashed line where the pilot ends, its name above the plot. */
export function pilotEndLine(look: ChartLook, position: number, text: string): AnnotationOptions {
  const { colours } = look;
  return {
    type: 'line',
    xMin: position,
    xMax: position,
    borderColor: colours.other,
    borderWidth: 2,
    borderDash: [6, 4],
    label: {
      display: true,
      content: text,
      position: 'end',
      yAdjust: besideText(look, -26),
      xAdjust: 0,
      backgroundColor: 'transparent',
      color: colours.other,
      padding: 2,
      font: { ...chartFont(look), weight: 500 },
    },
  };
}

/** The tooltip: all values at one place on the time axis. */
export function tooltipLook(look: ChartLook) {
  const { colours } = look;
  return {
    backgroundColor: colours.card,
    borderColor: colours.axis,
    borderWidth: 1,
    titleColor: colours.text,
    bodyColor: colours.text,
    footerColor: colours.text,
    titleFont: { ...chartFont(look), weight: 600 },
    bodyFont: chartFont(look),
    footerFont: { ...chartFont(look), weight: 600 },
    padding: 12,
    boxPadding: 6,
    cornerRadius: 6,
    usePointStyle: false,
  } as const;
}

/** Common options: no animation of its own, the whole column is hovered. */
export const commonOptions = {
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  interaction: { mode: 'index', intersect: false },
} as const satisfies ChartOptions;
