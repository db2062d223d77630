import { createMemo, For, Show } from 'solid-js';
import { actualsChart, actualsCourse, actualsLegend, actualsReading, actualsSummary, actualsWords, chartWords, figureTexts, futureWords, monthInWords, placeInWords, type ActualsCourse, type FigureTexts, type FollowUp, type Locale } from '../../models/index.ts'; // prettier-ignore

import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import type { Followed } from './createFollowUp.ts';
import { lineNumber, measured } from './followUpNumbers.ts';

/** Actuals as dots on the plan, month by month or to date, over the simulated futures. */
export function ActualsPanel(props: { readonly followed: Followed; readonly found: FollowUp }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const lines = () => props.found.rows.filter(({ isSum, actualToDate }) => !isSum && actualToDate !== null);
  const textsOf = ({ unit, plan, actual, bands }: ActualsCourse, of: Locale): FigureTexts =>
    figureTexts(
      { reads: 'quantity', unit },
      [...plan, ...actual.map((value) => value ?? 0), ...(bands?.p95 ?? [])],
      of,
    );
  const drawn = createMemo(() => {
    const run = scenario.computed()?.run;
    if (run === undefined) return undefined;
    const terms = {
      id: props.followed.line(),
      toDate: props.followed.isToDate(),
      futures: props.followed.report()?.futures,
    };
    const course = actualsCourse(run, props.followed.actuals(), props.found, terms);
    const texts = textsOf(course, locale());
    const said = (value: number): string => measured(value, course.unit, locale());
    const options = { ...look(), said, tick: texts.tick };
    return { course, texts, options, configuration: actualsChart(course, options) };
  });
  const controls = (
    <div class="answer-controls">
      <label class="input-select input-select--short">
        {t('followup.chart.line')}
        <select class="ds-input" onChange={(event) => props.followed.setLine(event.currentTarget.value)}>
          <For each={lines()}>
            {(line) => (
              <option value={line.id} selected={line.id === props.followed.line()}>
                {pick(line.label)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={drawn()?.course.kind === 'flow'}>
        <label class="input-select input-select--short">
          {t('followup.chart.by')}
          <select
            class="ds-input"
            onChange={(event) => props.followed.setToDate(event.currentTarget.value === 'toDate')}
          >
            <For each={['toDate', 'monthly'] as const}>
              {(by) => (
                <option value={by} selected={(by === 'toDate') === props.followed.isToDate()}>
                  {t(`followup.chart.${by}`)}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </div>
  );
  return (
    <Show when={drawn()}>
      {(chart) => (
        <ChartPanel
          heading={t('followup.chart.heading')}
          summary={pick(
            actualsSummary(chart().course, (value, of) => measured(value, chart().course.unit, of)),
          )}
          configuration={chart().configuration}
          readings={chart().course.months.map(
            (month, index) =>
              `${monthInWords(month, locale())}. ${actualsReading(chart().course, index, chart().options).join('. ')}`,
          )}
          unit={[chart().texts.unit, chart().course.unit === 'NOK' ? pick(chartWords.nominal) : '']
            .filter((text) => text !== '')
            .join(', ')}
          stale={scenario.errors() > 0}
          controls={controls}
          paper={{
            name: 'actuals',
            draw: (paper) => actualsChart(chart().course, { ...chart().options, ...paper }),
            legend: (paper) => actualsLegend(chart().course, paper),
            data: ({ actualsTable }) => actualsTable(chart().course, locale()),
            explains: { line: chart().course.id, period: String(props.found.year) },
          }}
          legend={<ActualsLegend course={chart().course} />}
          table={<ActualsTable course={chart().course} />}
        />
      )}
    </Show>
  );
}

function ActualsLegend(props: { readonly course: ActualsCourse }) {
  const { pick } = useApp().language;
  return (
    <div class="legend">
      <ul class="legend__list">
        <li>
          <span class="legend__mark legend__mark--middle" />
          {pick(actualsWords.plan)}
        </li>
        <li>
          <span class="legend__mark legend__mark--actual" />
          {pick(actualsWords.actual)}
        </li>
        <Show when={props.course.forecast.some((value) => value !== null)}>
          <li>
            <span class="legend__mark legend__mark--opened" />
            {pick(actualsWords.forecast)}
          </li>
        </Show>
        <Show when={props.course.bands !== undefined}>
          <li>
            <span class="legend__mark legend__mark--half" />
            {pick(futureWords.half)}
          </li>
          <li>
            <span class="legend__mark legend__mark--most" />
            {pick(futureWords.most)}
          </li>
        </Show>
      </ul>
    </div>
  );
}

/** The numbers of the chart, a row a month. */
function ActualsTable(props: { readonly course: ActualsCourse }) {
  const { t, pick, locale } = useApp().language;
  const number = (value: number | null | undefined): string =>
    lineNumber(value ?? null, props.course.unit, locale());
  const place = (at: number): string => {
    const found = props.course.places[at] ?? null;
    return found === null ? '' : pick(placeInWords(found));
  };
  return (
    <table class="ds-table number-table number-table--years">
      <caption>
        {t('followup.chart.caption', {
          line: pick(props.course.label),
          year: (props.course.months[0] ?? '').slice(0, 4),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('followup.chart.month')}</th>
          <For each={['plan', 'actual', 'forecast'] as const}>
            {(name) => <th scope="col">{pick(actualsWords[name])}</th>}
          </For>
          <Show when={props.course.bands}>
            <th scope="col">5</th>
            <th scope="col">25</th>
            <th scope="col">75</th>
            <th scope="col">95</th>
            <th scope="col">{t('followup.chart.place')}</th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={props.course.months}>
          {(month, at) => (
            <tr>
              <th scope="row">{monthInWords(month, locale())}</th>
              <td>{number(props.course.plan[at()])}</td>
              <td class="number-table__strong">{number(props.course.actual[at()])}</td>
              <td>{number(props.course.forecast[at()])}</td>
              <Show when={props.course.bands}>
                {(bands) => (
                  <>
                    <For each={['p5', 'p25', 'p75', 'p95'] as const}>
                      {(band) => <td>{number(bands()[band][at()])}</td>}
                    </For>
                    <td>{place(at())}</td>
                  </>
                )}
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
