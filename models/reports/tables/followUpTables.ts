import type { ActualsCourse } from '../../followUp/actualsCourse.ts';
import type { FollowUp } from '../../followUp/followUp.ts';
import { actualsWords } from '../../charts/actualsChart.ts';
import { words, type Locale } from '../../language/translated.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import type { DataColumn, DataTable } from './dataTable.ts';
import { tableWords } from './tableWords.ts';

const say = {
  followUp: words('Plan og faktisk', 'Plan og faktisk', 'Plan and actual'),
  unit: words('Enhet', 'Eining', 'Unit'),
  planToDate: words('Plan hittil', 'Plan hittil', 'Plan to date'),
  actualToDate: words('Faktisk hittil', 'Faktisk hittil', 'Actual to date'),
  deviation: words('Avvik', 'Avvik', 'Deviation'),
  share: words('Avvik, del av planen', 'Avvik, del av planen', 'Deviation, share of the plan'),
  planYear: words('Plan for året', 'Plan for året', 'Plan for the year'),
  forecast: words('Prognose for året', 'Prognose for året', 'Forecast for the year'),
  forecastDeviation: words('Avvik i prognosen', 'Avvik i prognosen', 'Deviation in the forecast'),
  place: words('Del av framtidene under', 'Del av framtidene under', 'Share of the futures below'),
} as const;

/** Plan against actual, a row for each line that is followed. */
export function followUpTable({ rows, year }: FollowUp, locale: Locale): DataTable {
  const { followUp: title, ...columns } = say;
  const names = ['unit', 'planToDate', 'actualToDate', 'deviation', 'share', 'planYear', 'forecast', 'forecastDeviation'] as const; // prettier-ignore
  return {
    name: 'follow-up',
    title: `${title[locale]} ${year}`,
    columns: [{ label: tableWords.line[locale] }, ...names.map((name) => ({ label: columns[name][locale] }))],
    rows: rows.map((row) => [row.label[locale], unitWords(row.unit, locale), row.planToDate, row.actualToDate, row.deviation, row.share, row.planYear, row.forecast, row.forecastDeviation]), // prettier-ignore
  };
}

/** A line through a year: plan, actual, forecast, and the futures where there are any. */
export function actualsTable(course: ActualsCourse, locale: Locale): DataTable {
  const { bands, months } = course;
  const unit = unitWords(course.unit, locale);
  const column = (label: string): DataColumn => ({ label, unit });
  const percentile = (share: number): DataColumn => column(tableWords.percentile[locale].replace('{share}', String(share))); // prettier-ignore
  return {
    name: 'actuals',
    title: course.label[locale],
    columns: [
      { label: tableWords.month[locale] },
      column(actualsWords.plan[locale]),
      column(actualsWords.actual[locale]),
      column(actualsWords.forecast[locale]),
      ...(bands === undefined ? [] : [percentile(5), percentile(25), percentile(75), percentile(95), { label: say.place[locale] }]), // prettier-ignore
    ],
    rows: months.map((month, at) => [
      month,
      course.plan[at] ?? null,
      course.actual[at] ?? null,
      course.forecast[at] ?? null,
      ...(bands === undefined ? [] : [bands.p5[at] ?? null, bands.p25[at] ?? null, bands.p75[at] ?? null, bands.p95[at] ?? null, course.places[at] ?? null]), // prettier-ignore
    ]),
  };
}
