import { createMemo, For, Show } from 'solid-js';
import {
  amountInWords,
  calendarYears,
  chartWords,
  hasBound,
  liquidity,
  moneyScale,
  monthInWords,
  yearlyValues,
  type CashCourse,
} from '../../models/index.ts';
import { kronerText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { createLook } from './createLook.ts';

/** How long the money lasts, month by month. */
export function LiquidityPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const cash = (): CashCourse => props.computed.cash;
  const configuration = createMemo(() => liquidity(cash(), look()));
  const summary = createMemo(() => {
    const { lowest, months } = cash();
    const runway = pick(props.computed.result.verdict.runway);
    const amount = amountInWords(lowest.cash, locale());
    const bound = boundSentence();
    return `${runway} ${t(lowest.cash < 0 ? 'liquidity.lowest' : 'liquidity.lowestCovered', { amount, month: monthInWords(months[lowest.month] ?? '', locale()) })}${bound}`;
  });
  /** How much of the cash belongs to others at most, and when. */
  function boundSentence(): string {
    const { bound, months } = cash();
    if (!hasBound(cash())) return '';
    const most = Math.max(...bound);
    const month = monthInWords(months[bound.indexOf(most)] ?? '', locale());
    return ` ${t('liquidity.bound', { amount: amountInWords(most, locale()), month })}`;
  }
  function reading(index: number): string {
    const { months, cash: left, bound } = cash();
    const amount = (value: number | undefined): string => amountInWords(value ?? 0, locale());
    const part = hasBound(cash()) ? `; ${pick(chartWords.bound)} ${amount(bound[index])}` : '';
    return `${monthInWords(months[index] ?? '', locale())}: ${amount(left[index])}${part}`;
  }
  return (
    <ChartPanel
      heading={t('liquidity.heading')}
      summary={summary()}
      configuration={configuration()}
      readings={cash().months.map((_, index) => reading(index))}
      unit={`${moneyScale(Math.max(...cash().cash.map(Math.abs))).unit(locale())}, ${pick(chartWords.nominal)}`}
      stale={props.stale}
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
      table={<LiquidityTable computed={props.computed} />}
    />
  );
}

/** Money in and out and what is left, a row a year. */
function LiquidityTable(props: { readonly computed: Computed }) {
  const { t, pick, locale } = useApp().language;
  const rows = createMemo(() => {
    const { run, result, cash } = props.computed;
    const yearly = (line: string): ArrayLike<number> => {
      const instance = run.instance(line);
      return instance === undefined ? [] : yearlyValues(run, instance);
    };
    const left = yearly('verdict.decidedCash');
    const came = yearly('accounts.cashIn');
    const went = yearly('accounts.cashOut');
    const ends = calendarYears(run).map(({ to }) => to - 1);
    return result.years.map((year, index) => ({ year, came: came[index] ?? 0, went: went[index] ?? 0, left: left[index] ?? 0, bound: cash.bound[ends[index] ?? 0] ?? 0, over: (left[index] ?? 0) - cash.floor })); // prettier-ignore
  });
  const money = (amount: number): string => kronerText(amount, locale());
  return (
    <table class="ds-table number-table number-table--years">
      <caption>{t('liquidity.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{pick(chartWords.year)}</th>
          <th scope="col">{t('liquidity.in')}</th>
          <th scope="col">{t('liquidity.out')}</th>
          <th scope="col">{t('liquidity.left')}</th>
          <Show when={hasBound(props.computed.cash)}>
            <th scope="col">{pick(chartWords.bound)}</th>
          </Show>
          <th scope="col">{pick(chartWords.floor)}</th>
          <th scope="col">{t('liquidity.over')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{row.year}</th>
              <td>{money(row.came)}</td>
              <td>{money(row.went)}</td>
              <td class="number-table__strong">{money(row.left)}</td>
              <Show when={hasBound(props.computed.cash)}>
                <td>{money(row.bound)}</td>
              </Show>
              <td>{money(props.computed.cash.floor)}</td>
              <td>{money(row.over)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
