import { For, Show } from 'solid-js';
import type { SobolStudy } from '../../models/index.ts';
import { numberText, percentText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';

type Index = SobolStudy['inputs'][number]['first'];

/** A share of a variance in words: between nothing and all of it, however its estimate errs. */
export function createVarianceShare(): (value: number) => string {
  const { locale } = useApp().language;
  return (value) => percentText(Math.min(1, Math.max(0, value)), locale());
}

/** What share of a figure's variation hangs on each input, with intervals. */
export function SobolTable(props: { readonly study: SobolStudy }) {
  const { t, pick, locale } = useApp().language;
  const share = createVarianceShare();
  const interval = ({ value, low, high }: Index): string => `${share(value)} (${share(low)}–${share(high)})`;
  return (
    <>
      <div
        class="table-scroll table-scroll--short"
        tabindex="0"
        role="region"
        aria-label={t('futures.sobol')}
      >
        <table class="ds-table number-table">
          <caption>
            {t('futures.sobol.caption', { futures: numberText(props.study.futures, locale()) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('futures.importance.input')}</th>
              <th scope="col">{t('futures.sobol.first')}</th>
              <th scope="col">{t('futures.sobol.total')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.study.inputs}>
              {(row) => (
                <tr>
                  <th scope="row">{pick(row.label)}</th>
                  <td>{interval(row.first)}</td>
                  <td class="number-table__strong">{interval(row.total)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={props.study.correlationsLeftOut}>
        <p class="answer-fold__note">{t('futures.sobol.leftOut')}</p>
      </Show>
    </>
  );
}
