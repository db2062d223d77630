import { createMemo, createSignal, Show } from 'solid-js';
import {
  fundingBands,
  fundingCliffSummary,
  fundingHeading,
  fundingLegend,
  fundingMonths,
  monthInWords,
  monthlyFunding,
  monthlyUnit,
  monthsAround,
  monthsOfYears,
  priceBasis,
  unitWords,
  type MonthlyFunding,
} from '../../models/index.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { moneyCells, moneyUnitNames } from '../results/cellTexts.ts';
import { useApp } from '../state/app.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { CliffLegend } from './CliffLegend.tsx';
import type { CliffParts } from './CliffPanel.tsx';
import { fundingReading } from './cliffReading.ts';
import { CliffTable } from './CliffTable.tsx';
import { createLook } from './createLook.ts';

/** The funding cliff month by month: the years around the end of the pilot, those that are chosen, or all of them. */
export function CliffMonths(props: CliffParts) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const display = createDisplay();
  const [isWhole, setWhole] = createSignal(false);
  const prices = () => ({ prices: display.settings().prices });
  const whole = (): MonthlyFunding => monthlyFunding(props.computed.run, prices());
  const isAllYears = (): boolean => display.settings().span === 'all';
  const shown = createMemo((): MonthlyFunding => {
    if (!isAllYears()) return monthsOfYears(whole(), ...display.years(props.computed.run));
    return isWhole() ? whole() : monthsAround(whole());
  });
  const configuration = createMemo(() => fundingMonths(shown(), { ...look(), unit: display.settings().unit }));
  const yearly = () => fundingBands(props.computed.run, prices());
  const need = (): number => props.computed.result.verdict.additionalSupportPerYear;
  const inWords = (month: string | undefined): string => monthInWords(month ?? '', locale());
  const span = () => ({ from: inWords(shown().months[0]), to: inWords(shown().months.at(-1)) });
  const summary = createMemo(() => `${pick(fundingCliffSummary(yearly(), need()))} ${t('cliffMonths.about', span())}`);
  const isEmpty = (): boolean => Math.max(...shown().costSum, ...shown().incomeSum) < 0.5;
  return (
    <ChartPanel
      heading={pick(fundingHeading(yearly()))}
      summary={summary()}
      configuration={configuration()}
      readings={shown().months.map((month, index) => fundingReading(shown(), index, inWords(month), locale()))}
      stale={props.stale}
      empty={isEmpty() ? summary() : undefined}
      onEnter={(index) => explain({ line: 'accounts.operatingIncome', period: shown().months[index] ?? '' })}
      actions={
        <Show when={isAllYears()}>
          <button type="button" class="ds-button" data-variant="tertiary" aria-pressed={isWhole()} onClick={() => setWhole(!isWhole())}>
            {t('chart.whole')}
          </button>
        </Show>
      }
      unit={monthlyUnit(shown(), { locale: locale(), unit: display.settings().unit })}
      paper={{
        name: 'funding-by-month',
        draw: (paper) => fundingMonths(shown(), paper),
        legend: (paper) => fundingLegend(shown(), paper),
        data: ({ monthlyFundingTable }) => monthlyFundingTable(whole(), { scenario: props.computed.scenario, locale: locale() }),
        explains: { line: 'verdict.additionalSupportPerYear' },
      }}
      legend={<CliffLegend bands={shown()} />}
      table={
        <CliffTable
          bands={shown()}
          caption={t('cliffMonths.caption', { unit: `${unitWords(moneyUnitNames[display.unit()], locale())}, ${priceBasis(shown(), { locale: locale() })}` })}
          scale={moneyCells(display.unit())}
        />
      }
    />
  );
} // prettier-ignore
