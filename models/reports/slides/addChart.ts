import type PptxGenJS from 'pptxgenjs';
import type { SlideChart, SlideSeries } from './slideContent.ts';

/** Where a chart stands, in inches, and what it is written with. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly font: string;
  readonly ink: string;
}

/** Adds a chart of columns on top of each other, lines, or both. */
export function addChart(
  slide: PptxGenJS.Slide,
  { description, unit, labels, columns, lines, format, most }: SlideChart,
  { font, ink, ...place }: ChartPlace,
): void {
  const data = (series: readonly SlideSeries[]) => series.map(({ name, values }) => ({ name, labels: [...labels], values: [...values] })); // prettier-ignore
  const colours = (series: readonly SlideSeries[]): string[] => series.map(({ colour }) => colour.slice(1).toUpperCase()); // prettier-ignore
  const all = [...columns, ...lines];
  const text = { fontFace: font, fontSize: 14, color: ink };
  const options: PptxGenJS.IChartOpts = {
    ...place,
    altText: description,
    catAxisLabelFontFace: font,
    // More than sixteen years stand closer.
    catAxisLabelFontSize: labels.length > 16 ? 12 : text.fontSize,
    catAxisLabelColor: ink,
    catAxisLabelPos: 'low',
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: text.fontSize,
    valAxisLabelColor: ink,
    valAxisLabelFormatCode: format,
    valGridLine: { color: 'E1E2E3', size: 0.75 },
    catGridLine: { style: 'none' },
    showValAxisTitle: true,
    valAxisTitle: unit,
    valAxisTitleFontFace: font,
    valAxisTitleFontSize: text.fontSize,
    valAxisTitleColor: ink,
    ...(most === undefined ? {} : { valAxisMaxVal: most, valAxisMinVal: 0 }),
    showLegend: all.length > 1,
    legendPos: 'b',
    legendFontFace: font,
    legendFontSize: text.fontSize,
    legendColor: ink,
    lineDataSymbol: 'none',
    lineSize: 3,
    chartArea: { roundedCorners: false },
  };
  if (columns.length === 0) {
    slide.addChart('line', data(lines), { ...options, chartColors: colours(lines) });
    return;
  }
  const drawn: PptxGenJS.IChartMulti[] = [
    { type: 'bar', data: data(columns), options: { barGrouping: 'stacked', barGapWidthPct: 12, chartColors: colours(columns) } }, // prettier-ignore
    { type: 'line', data: data(lines), options: { chartColors: colours(lines), lineSize: 3, lineDataSymbol: 'none' } }, // prettier-ignore
  ];
  // With several kinds of chart the library takes the options in the place of the data.
  slide.addChart(drawn, options as unknown as unknown[]);
}
