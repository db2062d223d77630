import { createMemo, For, Show } from 'solid-js';
import { calendarYears, chartWords, hasBound, unitWords, yearlyValues } from '../../models/index.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { columnText } from '../language/formats.ts';
import { moneyCells, moneyUnitNames } from '../results/cellTexts.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** Money in and out and what is left, a row a year. */
export function LiquidityTable(props: { readonly computed: Computed }) {
  const { t, pick, locale } = useApp().language;
  const display = createDisplay();
  const rows = createMemo(() => {
    const { run, result, cash } = props.computed;
    const [first, last] = display.years(run);
    const yearly = (line: string): ArrayLike<number> => {
      const instance = run.instance(line);
      return instance === undefined ? [] : yearlyValues(run, instance);
    };
    const left = yearly('verdict.decidedCash');
    const came = yearly('accounts.cashIn');
    const went = yearly('accounts.cashOut');
    const ends = calendarYears(run).map(({ to }) => to - 1);
    return result.years.map((year, index) => ({ year, came: came[index] ?? 0, went: went[index] ?? 0, left: left[index] ?? 0, bound: cash.bound[ends[index] ?? 0] ?? 0, over: (left[index] ?? 0) - cash.floor })).filter(({ year }) => year >= first && year <= last); // prettier-ignore
  });
  const money = (amount: number): string =>
    columnText(amount / moneyCells(display.unit()).divisor, locale(), moneyCells(display.unit()).decimals);
  return (
    <table class="ds-table number-table number-table--years">
      <caption>
        {t('liquidity.caption', { unit: unitWords(moneyUnitNames[display.unit()], locale()) })}
      </caption>
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
