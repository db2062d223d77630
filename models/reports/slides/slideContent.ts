import type { Block } from '../caseDocument/block.ts';

/** A series of a chart: a number for each place of the axis, a name, a colour as `#rrggbb`. */
export interface SlideSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
}

/** A chart that PowerPoint draws itself, so that it can be edited there. */
export interface SlideChart {
  readonly kind: 'chart';
  /** What it shows in words, for those who do not see it. */
  readonly description: string;
  readonly unit: string;
  readonly labels: readonly string[];
  /** Columns on top of each other. */
  readonly columns: readonly SlideSeries[];
  readonly lines: readonly SlideSeries[];
  /** How numbers are written on the axis, as in Excel. */
  readonly format: string;
  /** The largest value of the axis, where it is set. */
  readonly most?: number;
}

/** What stands under the title of a slide. */
export type SlidePart =
  | { readonly kind: 'text'; readonly text: string; readonly faint?: boolean }
  | { readonly kind: 'points'; readonly texts: readonly string[]; readonly numbered?: boolean }
  | Extract<Block, { kind: 'table' }>
  | SlideChart;

/** One slide: its title, what is read after it in order, and what the presenter says. */
export interface SlideContent {
  readonly title: string;
  readonly parts: readonly SlidePart[];
  readonly notes: readonly string[];
}
