import { For } from 'solid-js';
import { ofHundred, type Simulation } from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';

/** How many hold up to each year, with the interval and the number of futures. */
export function HoldingTable(props: { readonly simulation: Simulation }) {
  const { t, locale } = useApp().language;
  return (
    <table class="ds-table number-table">
      <caption>{t('futures.chance.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('futures.fan.years')}</th>
          <th scope="col">{t('futures.chance.count')}</th>
          <th scope="col">{t('futures.chance.interval')}</th>
          <th scope="col">{t('futures.chance.futures')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.simulation.byYear}>
          {(each) => (
            <tr>
              <th scope="row">{each.year}</th>
              <td>{ofHundred(each.value, locale())}</td>
              <td>
                {numberText(each.low * 100, locale(), 1)}–{numberText(each.high * 100, locale(), 1)}
              </td>
              <td>{numberText(each.futures, locale())}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
