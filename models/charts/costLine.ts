import type { Chart, ChartType, Plugin } from 'chart.js';

/** What the line is drawn from. */
export interface CostLineOptions {
  readonly values: readonly number[];
  readonly colour: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    costLine?: CostLineOptions;
  }
}

/**
 * Draws cost as a step over the full width of every bar: a line that starts in the middle of the first bar, as
 * Chart.js draws it, would say nothing of the outer halves.
 */
export const costLine: Plugin<'bar', CostLineOptions> = {
  id: 'costLine',
  afterDatasetsDraw({ ctx, scales }: Chart, _, { values, colour }: CostLineOptions) {
    const { x, y } = scales;
    if (x === undefined || y === undefined || values.length === 0) return;
    const half = values.length > 1 ? (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 : x.width / 2;
    ctx.save();
    ctx.beginPath();
    values.forEach((value, index) => {
      const middle = x.getPixelForValue(index);
      const height = y.getPixelForValue(value);
      if (index === 0) ctx.moveTo(middle - half, height);
      else ctx.lineTo(middle - half, height);
      ctx.lineTo(middle + half, height);
    });
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = colour;
    ctx.stroke();
    ctx.restore();
  },
};
