import { For, Show } from 'solid-js';
import { type FigureTexts, periodInWords, type Fan } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** The numbers of a fan, a row a year or a month. */
export function FanTable(props: {
  readonly spread: Fan;
  readonly texts: FigureTexts;
  readonly opened: { readonly name: string; readonly values: readonly number[] } | undefined;
}) {
  const { t, pick, locale } = useApp().language;
  const said = (values: readonly number[], index: number): string => props.texts.said(values[index] ?? NaN);
  return (
    <table class="ds-table number-table number-table--years">
      <caption>{t('futures.fan.caption', { name: pick(props.spread.label) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('futures.fan.period')}</th>
          <th scope="col">5</th>
          <th scope="col">25</th>
          <th scope="col">{t('futures.fan.middle')}</th>
          <th scope="col">75</th>
          <th scope="col">95</th>
          <th scope="col">{t('futures.fan.base')}</th>
          <Show when={props.opened}>{(opened) => <th scope="col">{opened().name}</th>}</Show>
        </tr>
      </thead>
      <tbody>
        <For each={props.spread.periods}>
          {(period, index) => (
            <tr>
              <th scope="row">{periodInWords(period, locale())}</th>
              <td>{said(props.spread.p5, index())}</td>
              <td>{said(props.spread.p25, index())}</td>
              <td class="number-table__strong">{said(props.spread.p50, index())}</td>
              <td>{said(props.spread.p75, index())}</td>
              <td>{said(props.spread.p95, index())}</td>
              <td>{said(props.spread.base, index())}</td>
              <Show when={props.opened}>{(opened) => <td>{said(opened().values, index())}</td>}</Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
