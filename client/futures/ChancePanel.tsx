import { createMemo, For, Show } from 'solid-js';
import { holdingByYear, holdingSummary, offBy, shareReading, type Simulation } from '../../models/index.ts'; // prettier-ignore
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { WaitingPanel } from '../answers/WaitingPanel.tsx';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createDimmed } from '../answers/createDimmed.ts';
import type { SimulationState } from './createSimulation.ts';
import { drawChoices, type FuturesSettings } from './futuresSettings.ts';
import { HoldingTable } from './HoldingTable.tsx';
import { SimulationNotes } from './SimulationNotes.tsx';

/** How many years a four-year plan has. */
const planned = 4;

/** In how many of 100 simulated futures the finances hold, and how that goes year by year. */
export function ChancePanel(props: {
  readonly simulation: SimulationState;
  readonly settings: FuturesSettings;
  readonly computed: Computed;
}) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const dimmed = createDimmed(() => props.simulation);
  const planYears = (found: Simulation): readonly number[] => found.byYear.slice(0, planned).map(({ year }) => year); // prettier-ignore
  const drawn = createMemo(() => {
    const found = props.simulation.shown();
    if (found === undefined) return undefined;
    const pilotEnd = props.computed.bands.pilotEnd?.month;
    const configuration = holdingByYear(found.byYear, { ...look(), planYears: planYears(found), pilotEnd });
    return { found, configuration };
  });
  const summary = (found: Simulation): string => {
    const { probabilityHolds, byYear } = found;
    const off = t('futures.chance.offBy', { off: offBy(probabilityHolds, locale()) });
    return `${off} ${pick(holdingSummary(byYear))}`;
  };
  const controls = (
    <>
      <div class="answer-controls">
        <label class="input-select input-select--short">
          {t('futures.draws')}
          <select
            class="ds-input"
            onChange={(event) => props.settings.setDraws(Number(event.currentTarget.value))}
          >
            <For each={drawChoices}>
              {(draws) => (
                <option value={draws} selected={draws === props.settings.draws()}>
                  {t('futures.draws.choice', { draws: numberText(draws, locale()) })}
                </option>
              )}
            </For>
          </select>
        </label>
      </div>
      <SimulationNotes simulation={props.simulation} name={t('futures.chance')} />
      <Show when={props.simulation.shown()}>
        {(found) => <p class="chance-sentence">{pick(found().sentence)}</p>}
      </Show>
    </>
  );
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('futures.chance')}>{controls}</WaitingPanel>}>
      {(chart) => (
        <ChartPanel
          heading={t('futures.chance')}
          isPreliminary={props.simulation.partial() !== undefined}
          summary={summary(chart().found)}
          configuration={chart().configuration}
          readings={chart().found.byYear.map((each) => `${each.year}: ${shareReading(each, locale())}`)}
          unit={t('futures.chance.unit')}
          stale={dimmed()}
          empty={chart().found.byYear.length === 0 ? summary(chart().found) : undefined}
          controls={controls}
          paper={{
            name: 'holds-by-year',
            draw: (paper) => holdingByYear(chart().found.byYear, { ...paper, planYears: planYears(chart().found), pilotEnd: props.computed.bands.pilotEnd?.month }), // prettier-ignore
            data: ({ holdingTable }) => holdingTable(chart().found, locale()),
            explains: { line: 'verdict.additionalSupportPerYear' },
          }}
          table={<HoldingTable simulation={chart().found} />}
        />
      )}
    </Show>
  );
}
