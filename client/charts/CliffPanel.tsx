import { createMemo, createSignal, lazy, Show, Suspense } from 'solid-js';
import {
  fundingBands,
  fundingCliff,
  fundingCliffSummary,
  fundingHeading,
  fundingLegend,
  moneyScale,
  priceBasis,
  type FundingBands,
  unitWords,
  yearsBetween,
} from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { createDisplay } from '../display/createDisplay.ts';
import { CliffLegend } from './CliffLegend.tsx';
import { cliffReading } from './cliffReading.ts';
import { CliffTable } from './CliffTable.tsx';
import { moneyCells, moneyUnitNames } from '../results/cellTexts.ts';
import { createLook } from './createLook.ts';

const CliffMonths = lazy(async () => ({ default: (await import('./CliffMonths.tsx')).CliffMonths }));

/** What a panel of the funding cliff shows. */
export interface CliffParts {
  readonly computed: Computed;
  readonly stale: boolean;
}

/** The funding cliff on the page: what pays, and what is missing when the pilot is over; year by year, or by month. */
export function CliffPanel(props: CliffParts) {
  const display = createDisplay();
  return (
    <Show when={display.settings().monthly} fallback={<CliffYears {...props} />}>
      <Suspense fallback={<div class="panel chart" aria-busy="true" />}>
        <CliffMonths {...props} />
      </Suspense>
    </Show>
  );
}

function CliffYears(props: CliffParts) {
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
        data: ({ fundingTable }) => fundingTable({ ...props.computed, bands: whole(), locale: locale() }),
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
