import { createMemo, createSignal, For, Show } from 'solid-js';
import {
  chartWords,
  fundingBands,
  fundingCliff,
  fundingCliffSummary,
  fundingHeading,
  fundingLegend,
  incomeBands,
  incomeWords,
  moneyScale,
  priceBasis,
  type FundingBands,
  type IncomeBand,
  unitWords,
  yearsBetween,
} from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { createDisplay } from '../display/createDisplay.ts';
import { cliffReading } from './cliffReading.ts';
import { CliffTable } from './CliffTable.tsx';
import { moneyCells, moneyUnitNames } from '../results/cellTexts.ts';
import { createLook } from './createLook.ts';

/** The funding cliff on the page: what pays for each year, and what is missing when the pilot is over. */
export function CliffPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const [isWhole, setWhole] = createSignal(false);
  const need = (): number => props.computed.result.verdict.additionalSupportPerYear;
  const display = createDisplay();
  /** All years: what the summary speaks of. */
  const whole = (): FundingBands => fundingBands(props.computed.run, { prices: display.settings().prices });
  const bands = createMemo(() => yearsBetween(whole(), ...display.years(props.computed.run)));
  const configuration = createMemo(() =>
    fundingCliff(bands(), {
      ...look(),
      unit: display.settings().unit,
      yearlyNeed: need(),
      aroundPilotEnd: look().narrow && !isWhole(),
    }),
  );
  const summary = createMemo(() => pick(fundingCliffSummary(whole(), need())));
  const largest = (): number => Math.max(...bands().costSum, ...bands().incomeSum);
  const years = (): readonly string[] => configuration().data.labels ?? [];
  const unit = (): string => `${moneyScale(largest(), undefined, display.settings().unit).unit(locale())}, ${priceBasis(bands(), { locale: locale() })}`; // prettier-ignore
  return (
    <ChartPanel
      heading={pick(fundingHeading(bands()))}
      summary={summary()}
      configuration={configuration()}
      readings={years().map((year) => cliffReading(bands(), Number(year), locale()))}
      stale={props.stale}
      empty={largest() < 0.5 ? summary() : undefined}
      onEnter={(index) => explain({ line: 'accounts.operatingIncome', period: years()[index] ?? '' })}
      actions={
        <Show when={look().narrow}>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            aria-pressed={isWhole()}
            onClick={() => setWhole(!isWhole())}
          >
            {t('chart.whole')}
          </button>
        </Show>
      }
      unit={unit()}
      paper={{
        name: 'funding',
        draw: (paper) => fundingCliff(bands(), { ...paper, yearlyNeed: need() }),
        legend: (paper) => fundingLegend(bands(), paper),
        data: ({ fundingTable }) => fundingTable({ ...props.computed, locale: locale() }),
        explains: { line: 'verdict.additionalSupportPerYear' },
      }}
      legend={<CliffLegend bands={bands()} />}
      table={
        <CliffTable
          bands={bands()}
          caption={t('cliff.caption', { unit: `${unitWords(moneyUnitNames[display.unit()], locale())}, ${priceBasis(bands(), { locale: locale() })}` })} // prettier-ignore
          scale={moneyCells(display.unit())}
        />
      }
    />
  );
}

/** The bands that have something in them, from the top of the chart to its bottom, and the line. */
function CliffLegend(props: { readonly bands: FundingBands }) {
  const { pick } = useApp().language;
  const shown = (): readonly IncomeBand[] => [...incomeBands].reverse().filter((band) => props.bands.income[band].some((amount) => Math.abs(amount) >= 0.5)); // prettier-ignore
  return (
    <div class="legend">
      <ul class="legend__list">
        <Show when={props.bands.missing.some((amount) => amount >= 0.5)}>
          <li>
            <span class="legend__mark legend__mark--missing" />
            {pick(chartWords.missing)}
          </li>
        </Show>
        <For each={shown()}>
          {(band) => (
            <li>
              <span class={`legend__mark legend__mark--${band}`} />
              {pick(incomeWords[band])}
            </li>
          )}
        </For>
        <li>
          <span class="legend__mark legend__mark--line" />
          {pick(chartWords.cost)}
        </li>
      </ul>
    </div>
  );
}
