import { createMemo, Index, Show } from 'solid-js';
import {
  calendarYears,
  chartWords,
  hasBound,
  monthInWords,
  unitWords,
  yearlyValues,
} from '../../models/index.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { columnText } from '../language/formats.ts';
import { moneyCells, moneyUnitNames } from '../results/cellTexts.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** Money in and out and what is left, a row a year, or a row a month. */
export function LiquidityTable(props: { readonly computed: Computed; readonly isMonthly?: boolean }) {
  const { t, pick, locale } = useApp().language;
  const display = createDisplay();
  const isMonthly = (): boolean => props.isMonthly === true;
  const line = (id: string): ArrayLike<number> => {
    const { run } = props.computed;
    const instance = run.instance(id);
    if (instance === undefined) return [];
    return isMonthly() ? Array.from({ length: run.months }, (_, month) => run.valueOf(instance, month)) : yearlyValues(run, instance); // prettier-ignore
  };
  /** The years, or the months, with the last month of each. */
  const periods = (): readonly { readonly name: string; readonly end: number; readonly at: number }[] => {
    const { run, cash } = props.computed;
    const [first, last] = display.years(run);
    return calendarYears(run).flatMap(({ year, from, to }, at) => {
      if (year < first || year > last) return [];
      if (!isMonthly()) return [{ name: String(year), end: to - 1, at }];
      return cash.months.slice(from, to).map((month, index) => ({ name: monthInWords(month, locale()), end: from + index, at: from + index })); // prettier-ignore
    });
  };
  const rows = createMemo(() => {
    const { cash } = props.computed;
    const [came, went] = [line('accounts.cashIn'), line('accounts.cashOut')];
    return periods().map(({ name, end, at }) => ({ name, came: came[at] ?? 0, went: went[at] ?? 0, left: cash.cash[end] ?? 0, bound: cash.bound[end] ?? 0, over: (cash.cash[end] ?? 0) - cash.floor })); // prettier-ignore
  });
  const money = (amount: number): string =>
    columnText(amount / moneyCells(display.unit()).divisor, locale(), moneyCells(display.unit()).decimals);
  return (
    <table class="ds-table number-table number-table--years">
      <caption>
        {t(isMonthly() ? 'liquidityMonths.caption' : 'liquidity.caption', {
          unit: unitWords(moneyUnitNames[display.unit()], locale()),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{pick(isMonthly() ? chartWords.month : chartWords.year)}</th>
          <th scope="col">{t('liquidity.in')}</th>
          <th scope="col">{t('liquidity.out')}</th>
          <th scope="col">{isMonthly() ? pick(chartWords.cash) : t('liquidity.left')}</th>
          <Show when={hasBound(props.computed.cash)}>
            <th scope="col">{pick(chartWords.bound)}</th>
          </Show>
          <th scope="col">{pick(chartWords.floor)}</th>
          <th scope="col">{t('liquidity.over')}</th>
        </tr>
      </thead>
      <tbody>
        <Index each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{row().name}</th>
              <td>{money(row().came)}</td>
              <td>{money(row().went)}</td>
              <td class="number-table__strong">{money(row().left)}</td>
              <Show when={hasBound(props.computed.cash)}>
                <td>{money(row().bound)}</td>
              </Show>
              <td>{money(props.computed.cash.floor)}</td>
              <td>{money(row().over)}</td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
