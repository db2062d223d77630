import type { ChartLook } from '../../charts/chartFrame.ts';
import type { LegendEntry } from '../../charts/chartLegends.ts';

/** A chart of any kind: what a place of its datasets is makes no difference to who draws it. */
export interface PictureChart {
  readonly type: string;
  readonly data: { readonly datasets: readonly unknown[] };
  readonly options?: object | undefined;
  readonly plugins?: readonly unknown[] | undefined;
}

/** A chart as it is drawn for paper: the numbers of the screen, the light palette, textures instead of colours alone. */
export interface Picture {
  /** In file names and on the command line: letters and hyphens, such as `funding-cliff`. */
  readonly name: string;
  readonly title: string;
  /** What it shows in one sentence; the alternative text where it stands in a document. */
  readonly summary: string;
  /** Unit and price basis of the values; empty where the title says it. */
  readonly unit: string;
  /** Which scenario it is of, its hash and date. */
  readonly source: string;
  /** Height of the chart itself in pixels of the screen at a width of 680; 320 where it is left out. */
  readonly height?: number | undefined;
  readonly legend: (look: ChartLook) => readonly LegendEntry[];
  readonly configuration: (look: ChartLook) => PictureChart;
}

/** Draws a picture as PNG: what documents are given, since a page and a server draw by different means. */
export type PictureOf = (picture: Picture) => Promise<Uint8Array>;
