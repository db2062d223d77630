import type { Chart, ChartType, Plugin } from 'chart.js';
import type { MapAxis, TwoInputMap } from '../analyses/twoInputMap/twoInputMapAnswer.ts';
import type { MapGrounds } from './inputMap.ts';

/** What the cells are painted from. */
export interface MapCellsOptions {
  readonly map: TwoInputMap;
  readonly grounds: MapGrounds;
  /** Colour of the lines over what does not hold. */
  readonly line: string;
  readonly timesX: number;
  readonly timesY: number;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    mapCells?: MapCellsOptions;
  }
}

/** From one hatch line to the next, in pixels. */
const apart = 10;

/** Paints the verdict of every cell under the line, without smoothing; what does not hold is hatched, for print too. */
export const mapCells: Plugin<'line', MapCellsOptions> = {
  id: 'mapCells',
  beforeDatasetsDraw(
    { ctx, scales, chartArea }: Chart,
    _,
    { map, grounds, line, timesX, timesY }: MapCellsOptions,
  ) {
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    const across = edgesOf(map.x).map((edge) => x.getPixelForValue(edge * timesX));
    const up = edgesOf(map.y).map((edge) => y.getPixelForValue(edge * timesY));
    const pathOf = (outcome: keyof MapGrounds): void => {
      ctx.beginPath();
      map.outcomes.forEach((row, at) =>
        row.forEach((found, column) => {
          if (found !== outcome) return;
          const [left = 0, right = 0] = [across[column], across[column + 1]];
          const [bottom = 0, top = 0] = [up[at], up[at + 1]];
          ctx.rect(left, top, right - left + 0.5, bottom - top + 0.5);
        }),
      );
    };
    ctx.save();
    for (const outcome of ['holds', 'holdsWithSupport', 'doesNotHold'] as const) {
      pathOf(outcome);
      ctx.fillStyle = grounds[outcome];
      ctx.fill();
    }
    pathOf('doesNotHold');
    ctx.clip();
    ctx.beginPath();
    const { left, right, top, bottom } = chartArea;
    for (let at = left - (bottom - top); at < right; at += apart) {
      ctx.moveTo(at, bottom);
      ctx.lineTo(at + bottom - top, top);
    }
    ctx.globalAlpha = 0.25;
    ctx.lineWidth = 1;
    ctx.strokeStyle = line;
    ctx.stroke();
    ctx.restore();
  },
};

/** The edges between cells: halfway from one middle to the next, and the ends of the span. */
function edgesOf({ places, span }: MapAxis): readonly number[] {
  const between = places.slice(1).map((place, index) => (place + (places[index] ?? place)) / 2);
  return [span.low, ...between, span.high];
}
