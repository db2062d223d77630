import type { BarElement, Chart, ChartType, Plugin } from 'chart.js';

/** What the edges are drawn in: between bands, and above and below what is missing, which is the last of them. */
export interface BandEdgesOptions {
  readonly between: string;
  readonly missing: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    bandEdges?: BandEdgesOptions;
  }
}

/** The top and the bottom of a bar on the canvas, and from where to where it reaches. */
type Place = Pick<BarElement, 'x' | 'y'> & { readonly base: number; readonly width: number };

/**
 * Draws the upper edge of every bar where bars touch: borders of bars of their own would leave thin lines between one
 * bar and the next.
 */
export const bandEdges: Plugin<'bar', BandEdgesOptions> = {
  id: 'bandEdges',
  afterDatasetsDraw(chart: Chart, _, { between, missing }: BandEdgesOptions) {
    const { ctx } = chart;
    const last = chart.data.datasets.length - 1;
    ctx.save();
    for (let index = 0; index <= last; index += 1)
      for (const bar of chart.getDatasetMeta(index).data as unknown as readonly Place[]) {
        const { x, y, base, width } = bar;
        if (Math.abs(base - y) < 0.5) continue;
        ctx.fillStyle = index === last ? missing : between;
        const edge = index === last ? 1 : 1.5;
        // The fill reaches half a pixel further.
        ctx.fillRect(x - width / 2 - 0.5, y - 0.5, width + 1, edge + 0.5);
        if (index === last) ctx.fillRect(x - width / 2 - 0.5, base - edge, width + 1, edge);
      }
    ctx.restore();
  },
};
