import { actualsChart, actualsLegend, actualsSummary } from '../../charts/actualsChart.ts';
import { chartWords } from '../../charts/chartWords.ts';
import { figureTexts } from '../../charts/figureTexts.ts';
import { actualsCourse } from '../../followUp/actualsCourse.ts';
import { chartedLine } from '../../followUp/chartedLine.ts';
import type { FollowUpReport } from '../../followUp/followUpReport.ts';
import type { Picture } from '../pictures/picture.ts';
import type { ChartParts } from './chartParts.ts';
import { chartSource } from './chartSource.ts';
import { pictureWords as w } from './pictureWords.ts';

/** Actuals of one line to date, on the plan and over its simulated futures. */
export function followUpPicture(answer: FollowUpReport, { scenario, run, locale }: ChartParts): Picture {
  const course = actualsCourse(run, scenario.head.actuals ?? {}, answer, { id: chartedLine(answer.rows), toDate: true, futures: answer.futures }); // prettier-ignore
  const { unit, plan, actual, bands, label } = course;
  const texts = figureTexts({ reads: 'quantity', unit }, [...plan, ...actual.map((value) => value ?? 0), ...(bands?.p95 ?? [])], locale); // prettier-ignore
  const prices = unit === 'NOK' ? chartWords.nominal[locale] : '';
  return {
    name: 'actuals',
    title: `${w.actuals[locale]} ${label[locale]}`,
    summary: actualsSummary(course, (value, of) => figureTexts({ reads: 'quantity', unit }, [value], of).said(value))[locale], // prettier-ignore
    unit: [texts.unit, prices].filter((text) => text !== '').join(', '),
    source: chartSource(scenario, locale),
    legend: (look) => actualsLegend(course, look),
    configuration: (look) =>
      actualsChart(course, { ...look, said: (value) => texts.said(value), tick: texts.tick }),
  };
}
