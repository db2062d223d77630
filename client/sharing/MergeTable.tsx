import { For, Show } from 'solid-js';
import type { MergedInput } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** Inputs that are merged without asking: what each was, is here, and is on the server. Away where there are none. */
export function MergeTable(props: {
  readonly heading: string;
  readonly inputs: readonly MergedInput[];
  readonly text: (input: MergedInput, side: 'base' | 'mine' | 'theirs') => string;
}) {
  const { t, pick } = useApp().language;
  return (
    <Show when={props.inputs.length > 0}>
      <section class="panel">
        <h2>{props.heading}</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-label={props.heading}>
          <table class="ds-table number-table difference-table">
            <caption class="visually-hidden">{props.heading}</caption>
            <thead>
              <tr>
                <th scope="col">{t('column.item')}</th>
                <th scope="col">{t('merge.before')}</th>
                <th scope="col">{t('merge.mine')}</th>
                <th scope="col">{t('merge.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.inputs}>
                {(input) => (
                  <tr>
                    <th scope="row">
                      <span class="difference-table__group">{pick(input.group)}</span>
                      {pick(input.label)}
                    </th>
                    <For each={['base', 'mine', 'theirs'] as const}>
                      {(side) => <td>{props.text(input, side)}</td>}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </section>
    </Show>
  );
}
