import { createMemo, Show } from 'solid-js';
import {
  amountInWords,
  chartWords,
  hasBound,
  liquidity,
  liquidityHeading,
  liquidityLegend,
  liquiditySummary,
  moneyScale,
  monthInWords,
  type CashCourse,
} from '../../models/index.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { createLook } from './createLook.ts';
import { LiquidityTable } from './LiquidityTable.tsx';

/** How long the money lasts, month by month. */
export function LiquidityPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, explain } = useApp();
  const { pick, locale } = language;
  const look = createLook();
  const cash = (): CashCourse => props.computed.cash;
  const { settings } = createDisplay();
  const configuration = createMemo(() => liquidity(cash(), { ...look(), unit: settings().unit }));
  const summary = createMemo(() => pick(liquiditySummary(cash(), props.computed.result.verdict.runway)));
  function reading(index: number): string {
    const { months, cash: left, bound } = cash();
    const amount = (value: number | undefined): string => amountInWords(value ?? 0, locale());
    const part = hasBound(cash()) ? `; ${pick(chartWords.bound)} ${amount(bound[index])}` : '';
    return `${monthInWords(months[index] ?? '', locale())}: ${amount(left[index])}${part}`;
  }
  return (
    <ChartPanel
      heading={pick(liquidityHeading)}
      summary={summary()}
      configuration={configuration()}
      readings={cash().months.map((_, index) => reading(index))}
      unit={`${moneyScale(Math.max(...cash().cash.map(Math.abs)), undefined, settings().unit).unit(locale())}, ${pick(chartWords.nominal)}`}
      stale={props.stale}
      paper={{
        name: 'liquidity',
        draw: (paper) => liquidity(cash(), paper),
        legend: (paper) => liquidityLegend(cash(), paper),
        data: ({ cashTable }) => cashTable({ ...props.computed, locale: locale() }),
        explains: { line: 'accounts.cash', period: cash().months[cash().lowest.month] ?? '' },
      }}
      legend={
        <Show when={hasBound(cash())}>
          <ul class="legend legend__list">
            <li>
              <span class="legend__mark legend__mark--cash" />
              {pick(chartWords.cash)}
            </li>
            <li>
              <span class="legend__mark legend__mark--bound" />
              {pick(chartWords.bound)}
            </li>
          </ul>
        </Show>
      }
      onEnter={(index) => explain({ line: 'accounts.cash', period: cash().months[index] ?? '' })}
      table={<LiquidityTable computed={props.computed} isMonthly={settings().monthly} />}
    />
  );
}
