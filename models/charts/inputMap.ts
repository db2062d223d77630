import type { ChartConfiguration } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { MapAxis, TwoInputMap } from '../analyses/twoInputMap/twoInputMapAnswer.ts';
import { answerWords } from './answerWords.ts';
import type { CurvePoint, ShownInput } from './breakEvenCurve.ts';
import { chartFont, commonOptions, tooltipLook, type ChartLook } from './chartFrame.ts';
import { mapCells } from './mapCells.ts';

/** How the map of two inputs is drawn. */
export interface InputMapOptions extends ChartLook {
  readonly x: ShownInput;
  readonly y: ShownInput;
  /** The three grounds, tested in the palette of the page. */
  readonly grounds: MapGrounds;
}

/** The colour a cell has by its verdict. */
export type MapGrounds = Readonly<Record<'holds' | 'holdsWithSupport' | 'doesNotHold', string>>;

/** A verdict has its word on the map where it covers so much of it. */
const worthNaming = 0.06;

/**
 * The verdict over two inputs: three grounds without smoothing, each with its word in it, the line where it starts to
 * hold, and today.
 */
export function inputMap(
  map: TwoInputMap,
  options: InputMapOptions,
): ChartConfiguration<'line', CurvePoint[], string> {
  const { locale, colours, x, y } = options;
  return {
    type: 'line',
    plugins: [mapCells],
    data: {
      labels: [],
      datasets: [
        {
          label: answerWords.frontier[locale],
          data: map.frontier.map((point) => ({ x: point.x * x.times, y: point.y * y.times })),
          borderColor: colours.text,
          backgroundColor: colours.text,
          borderWidth: 2.5,
          pointRadius: 0,
          pointHoverRadius: 5,
          tension: 0,
        },
      ],
    },
    options: {
      ...commonOptions,
      parsing: false,
      layout: { padding: { top: 8, right: 12 } },
      scales: { x: axis(map.x, x, options, 'x'), y: axis(map.y, y, options, 'y') },
      plugins: {
        legend: { display: false },
        mapCells: { map, grounds: options.grounds, line: colours.gap, timesX: x.times, timesY: y.times },
        tooltip: {
          ...tooltipLook(options),
          displayColors: false,
          callbacks: {
            title: ([item]) => (item === undefined ? '' : x.said(Number(item.parsed.x) / x.times)),
            label: ({ parsed }) => `${answerWords.frontier[locale]}: ${y.said(Number(parsed.y) / y.times)}`,
          },
        },
        annotation: { clip: false, annotations: { ...today(map, options), ...names(map, options) } },
      },
    },
  };
}

function axis(of: MapAxis, shown: ShownInput, look: ChartLook, place: 'x' | 'y') {
  const { colours, locale, narrow } = look;
  return {
    type: 'linear',
    min: of.span.low * shown.times,
    max: of.span.high * shown.times,
    grid: { display: false },
    border: { color: colours.axis },
    title: { display: true, text: `${of.label[locale]}${shown.unit === '' ? '' : ` (${shown.unit})`}`, color: colours.other, font: chartFont(look) }, // prettier-ignore
    ticks: { color: colours.other, font: chartFont(look), maxRotation: 0, maxTicksLimit: narrow ? 4 : place === 'x' ? 8 : 6, includeBounds: false, callback: (value: number | string) => shown.tick(Number(value) / shown.times) }, // prettier-ignore
  } as const;
}

function today(
  { x: across, y: up }: TwoInputMap,
  options: InputMapOptions,
): Record<string, AnnotationOptions> {
  const { colours, locale, x, y } = options;
  const place = { xValue: across.base * x.times, yValue: up.base * y.times };
  const isLate = (across.base - across.span.low) / (across.span.high - across.span.low) > 0.7;
  return {
    today: { type: 'point', ...place, pointStyle: 'rectRot', radius: 9, backgroundColor: colours.focus, borderColor: colours.card, borderWidth: 3 }, // prettier-ignore
    todayName: { type: 'label', ...place, content: answerWords.today[locale].replace(' {value}', ''), position: { x: isLate ? 'end' : 'start', y: 'center' }, xAdjust: isLate ? -14 : 14, color: colours.text, backgroundColor: colours.card, borderRadius: 4, padding: { x: 5, y: 2 }, font: { ...chartFont(options), weight: 600 } }, // prettier-ignore
  };
}

/** The word of each verdict in the cell of it that is nearest to its middle. */
function names(map: TwoInputMap, options: InputMapOptions): Record<string, AnnotationOptions> {
  const { colours, locale, x, y } = options;
  const cells = map.outcomes.flatMap((row, up) => row.map((outcome, across) => ({ outcome, up, across })));
  return Object.fromEntries(
    (['holds', 'holdsWithSupport', 'doesNotHold'] as const).flatMap(
      (outcome): [string, AnnotationOptions][] => {
        const own = cells.filter((cell) => cell.outcome === outcome);
        if (own.length < worthNaming * cells.length) return [];
        const mean = (of: 'up' | 'across'): number =>
          own.reduce((sum, cell) => sum + cell[of], 0) / own.length;
        const [across, up] = [mean('across'), mean('up')];
        // Not on top of today, where there is another place.
        const columns = map.x.places.length;
        const isBesideToday = (cell: { readonly up: number; readonly across: number }): boolean => Math.abs((map.y.places[cell.up] ?? 0) - map.y.base) < 0.12 * (map.y.span.high - map.y.span.low) && Math.abs((map.x.places[cell.across] ?? 0) - map.x.base) < 0.4 * (map.x.span.high - map.x.span.low); // prettier-ignore
        const far = (cell: { readonly up: number; readonly across: number }): number => Math.hypot(cell.across - across, cell.up - up) + (isBesideToday(cell) ? columns : 0); // prettier-ignore
        const [best] = own.sort((a, b) => far(a) - far(b));
        const place = { xValue: (map.x.places[best?.across ?? 0] ?? 0) * x.times, yValue: (map.y.places[best?.up ?? 0] ?? 0) * y.times }; // prettier-ignore
        return [[outcome, { type: 'label', ...place, content: answerWords[outcome][locale], color: colours.text, backgroundColor: options.grounds[outcome], borderRadius: 4, padding: { x: 6, y: 3 }, font: { ...chartFont(options), weight: 600 } }]]; // prettier-ignore
      },
    ),
  );
}
