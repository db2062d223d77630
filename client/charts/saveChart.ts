import type { AcceptedScenario, Locale } from '../../models/index.ts';
import type { Picture } from '../../models/reports/index.ts';
import { saveBytes } from '../state/saveBytes.ts';
import type { PaperChart } from './paperChart.ts';

/** What a chart is saved as. */
export type ChartFile = 'csv' | 'png' | 'svg';

/** What is written around a chart. */
export interface ChartWords {
  readonly heading: string;
  readonly summary: string;
  readonly unit: string;
  readonly height: number | undefined;
}

/**
 * Saves a chart as a file.
 * @returns the name of the file
 */
export async function saveChart(
  kind: ChartFile,
  chart: PaperChart,
  words: ChartWords,
  { scenario, locale }: { readonly scenario: AcceptedScenario; readonly locale: Locale },
): Promise<string> {
  const reports = await import('../../models/reports/index.ts');
  const name = `${scenario.head.id}-${chart.name}.${kind}`;
  if (kind === 'csv') {
    const flavour = locale === 'en' ? 'plain' : 'norwegian';
    saveBytes(name, reports.csvOf(chart.data(reports), flavour), 'text/csv;charset=utf-8');
    return name;
  }
  const picture: Picture = {
    name: chart.name,
    title: words.heading,
    summary: words.summary,
    unit: words.unit,
    source: reports.chartSource(scenario, locale),
    height: words.height,
    legend: chart.legend ?? (() => []),
    configuration: chart.draw,
  };
  const { pageEasel } = await import('./pageEasel.ts');
  if (kind === 'png') {
    const bytes = await reports.pngOf(picture, pageEasel, { locale });
    saveBytes(name, new Uint8Array(bytes), 'image/png');
  } else {
    saveBytes(name, reports.svgOf(picture, pageEasel, { locale }), 'image/svg+xml');
  }
  return name;
}
