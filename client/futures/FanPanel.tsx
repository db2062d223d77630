import { createMemo, For, Show } from 'solid-js';
import { figureTexts, fan, fanLegend, fanReading, fanSummary, futureWords, hallModel, periodInWords, type Fan, type Locale } from '../../models/index.ts'; // prettier-ignore
import { WaitingPanel } from '../answers/WaitingPanel.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createDimmed } from '../answers/createDimmed.ts';
import { createOpened } from './createOpened.ts';
import type { SimulationState } from './createSimulation.ts';
import { FanTable } from './FanTable.tsx';
import { fanLines, type FuturesSettings } from './futuresSettings.ts';
import { OpenedFuture, OpenFutureButtons } from './OpenedFuture.tsx';

/** How a line spreads over the futures, with one of them opened where the reader wants it. */
export function FanPanel(props: {
  readonly simulation: SimulationState;
  readonly settings: FuturesSettings;
  readonly computed: Computed;
}) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const dimmed = createDimmed(() => props.simulation);
  const opened = createOpened(props.simulation, props.settings);
  const label = (line: string): string => {
    const declared = hallModel.lines.get(line)?.declaration.label;
    return declared === undefined ? line : pick(declared);
  };
  const textsOf = ({ unit, p5, p95 }: Fan, of: Locale) =>
    figureTexts({ reads: 'quantity', unit }, [...p5, ...p95], of);
  /** The last year the verdict speaks of, or the last month of it. */
  const saidAt = ({ periods }: Fan): number => {
    const { lastYear } = props.computed.result.verdict.window;
    const later = periods.findIndex((period) => Number(period.slice(0, 4)) > lastYear);
    return (later < 0 ? periods.length : later) - 1;
  };
  const drawn = createMemo(() => {
    const spread = props.simulation.shown()?.fans[props.settings.line()];
    if (spread === undefined) return undefined;
    const texts = textsOf(spread, locale());
    const values = opened.course();
    const which = props.settings.opened();
    const course = values?.length !== spread.periods.length || which === undefined ? undefined : { name: t('futures.open.line', { which: t(`futures.open.${which}`).toLocaleLowerCase(locale()) }), values }; // prettier-ignore
    const options = { ...look(), said: texts.said, tick: texts.tick, pilotEnd: props.computed.bands.pilotEnd?.month, opened: course }; // prettier-ignore
    return { spread, texts, options, configuration: fan(spread, options) };
  });
  const controls = (
    <>
      <div class="answer-controls">
        <label class="input-select input-select--short">
          {t('futures.fan.line')}
          <select class="ds-input" onChange={(event) => props.settings.setLine(event.currentTarget.value)}>
            <For each={fanLines}>
              {(line) => (
                <option value={line} selected={line === props.settings.line()}>
                  {label(line)}
                </option>
              )}
            </For>
          </select>
        </label>
        <label class="input-select input-select--tiny">
          {t('futures.fan.by')}
          <select
            class="ds-input"
            onChange={(event) => props.settings.setMonthly(event.currentTarget.value === 'month')}
          >
            <option value="year" selected={!props.settings.isMonthly()}>
              {t('futures.fan.years')}
            </option>
            <option value="month" selected={props.settings.isMonthly()}>
              {t('futures.fan.months')}
            </option>
          </select>
        </label>
      </div>
      <OpenFutureButtons simulation={props.simulation} settings={props.settings} />
    </>
  );
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('futures.fan')}>{controls}</WaitingPanel>}>
      {(chart) => (
        <div class="answer-group">
          <ChartPanel
            heading={t('futures.fan')}
            isPreliminary={props.simulation.partial() !== undefined}
            summary={pick(fanSummary(chart().spread, saidAt(chart().spread), (value, of) => textsOf(chart().spread, of).said(value)))} // prettier-ignore
            configuration={chart().configuration}
            readings={chart().spread.periods.map(
              (period, index) =>
                `${periodInWords(period, locale())}. ${fanReading(chart().spread, index, chart().options).join('. ')}`,
            )}
            unit={chart().texts.unit}
            stale={dimmed()}
            controls={controls}
            paper={{
              name: 'fan',
              draw: (paper) => fan(chart().spread, { ...chart().options, ...paper }),
              legend: (paper) => fanLegend(chart().options.opened?.name, paper),
              data: ({ fanTable }) => fanTable(chart().spread, locale()),
              explains: { line: props.settings.line(), period: chart().spread.periods[saidAt(chart().spread)] ?? '' }, // prettier-ignore
            }}
            legend={<FanLegend opened={chart().options.opened?.name} />}
            table={<FanTable spread={chart().spread} texts={chart().texts} opened={chart().options.opened} />}
          />
          <OpenedFuture opened={opened} settings={props.settings} />
        </div>
      )}
    </Show>
  );
}

function FanLegend(props: { readonly opened: string | undefined }) {
  const { pick } = useApp().language;
  return (
    <div class="legend">
      <ul class="legend__list">
        <li>
          <span class="legend__mark legend__mark--middle" />
          {pick(futureWords.middle)}
        </li>
        <li>
          <span class="legend__mark legend__mark--half" />
          {pick(futureWords.half)}
        </li>
        <li>
          <span class="legend__mark legend__mark--most" />
          {pick(futureWords.most)}
        </li>
        <Show when={props.opened}>
          {(name) => (
            <li>
              <span class="legend__mark legend__mark--opened" />
              {name()}
            </li>
          )}
        </Show>
      </ul>
    </div>
  );
}
