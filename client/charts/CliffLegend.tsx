import { For, Show } from 'solid-js';
import {
  chartWords,
  incomeBands,
  incomeWords,
  type FundingSeries,
  type IncomeBand,
} from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** The bands that have something in them, from the top of the chart to its bottom, and the line. */
export function CliffLegend(props: { readonly bands: FundingSeries }) {
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
