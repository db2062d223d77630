import { createMemo, createSignal, For, Show } from 'solid-js';
import {
  amountInWords,
  chartWords,
  fundingCliff,
  fundingCliffSummary,
  incomeBands,
  incomeWords,
  moneyScale,
  priceBasis,
  type FundingBands,
  type IncomeBand,
} from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { CliffTable } from './CliffTable.tsx';
import { createLook } from './createLook.ts';

/** The funding cliff on the page: what pays for each year, and what is missing when the pilot is over. */
export function CliffPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const [whole, setWhole] = createSignal(false);
  const need = (): number => props.computed.result.verdict.additionalSupportPerYear;
  const bands = (): FundingBands => props.computed.bands;
  const configuration = createMemo(() =>
    fundingCliff(bands(), { ...look(), yearlyNeed: need(), aroundPilotEnd: look().narrow && !whole() }),
  );
  const summary = createMemo(() => pick(fundingCliffSummary(bands(), need())));
  const largest = (): number => Math.max(...bands().costSum, ...bands().incomeSum);
  const years = (): readonly string[] => configuration().data.labels ?? [];
  const unit = (): string => `${moneyScale(largest()).unit(locale())}, ${priceBasis(bands(), { locale: locale() })}`; // prettier-ignore
  return (
    <ChartPanel
      heading={t(bands().pilotEnd === undefined ? 'cliff.headingWithoutPilot' : 'cliff.heading')}
      summary={summary()}
      configuration={configuration()}
      readings={years().map((year) => reading(bands(), Number(year), locale()))}
      stale={props.stale}
      empty={largest() < 0.5 ? summary() : undefined}
      onEnter={(index) => explain({ line: 'accounts.operatingIncome', period: years()[index] ?? '' })}
      actions={
        <Show when={look().narrow}>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            aria-pressed={whole()}
            onClick={() => setWhole(!whole())}
          >
            {t('chart.whole')}
          </button>
        </Show>
      }
      unit={unit()}
      legend={<CliffLegend bands={bands()} />}
      table={
        <CliffTable
          bands={bands()}
          caption={t('cliff.caption', { unit: priceBasis(bands(), { locale: locale() }) })}
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

/** One year in words. */
function reading(bands: FundingBands, year: number, locale: 'nb' | 'nn' | 'en'): string {
  const index = bands.years.indexOf(year);
  const money = (amount: number | undefined): string => amountInWords(amount ?? 0, locale);
  const parts = incomeBands.filter((band) => Math.abs(bands.income[band][index] ?? 0) >= 0.5).map((band) => `${incomeWords[band][locale]} ${money(bands.income[band][index])}`); // prettier-ignore
  const missing = bands.missing[index] ?? 0;
  return `${year}: ${[...parts, `${chartWords.cost[locale]} ${money(bands.costSum[index])}`, ...(missing >= 0.5 ? [`${chartWords.missing[locale]} ${money(missing)}`] : [])].join('; ')}.`;
}
