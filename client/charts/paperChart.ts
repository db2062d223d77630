import type { AcceptedScenario, ChartLook, LegendEntry } from '../../models/index.ts';
import type { DataTable } from '../../models/reports/index.ts';
import type { DrawnChart } from '../ChartCanvas.tsx';
import type { AskedFigure } from '../state/app.ts';

/** What tables and pictures are made with; fetched when the first is asked for. */
export type Reports = typeof import('../../models/reports/index.ts');

/** A chart as it leaves the page: as a table, as a picture, and what explains it. */
export interface PaperChart {
  /** In file names: letters and hyphens. */
  readonly name: string;
  /** The chart in another look than that of the page: the light one of paper. */
  readonly draw: (look: ChartLook) => DrawnChart;
  readonly legend?: ((look: ChartLook) => readonly LegendEntry[]) | undefined;
  readonly data: (reports: Reports) => DataTable;
  /** The figure whose working says most of it. */
  readonly explains?: AskedFigure | undefined;
  /** The scenario it is of, where that is not the open one. */
  readonly scenario?: AcceptedScenario | undefined;
}
