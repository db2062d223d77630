import { createMemo, For, Show } from 'solid-js';
import { amountInWords, hallModel, measuredInWords, perspectiveFigures, perspectives, perspectivesTable, type PerspectiveFigure } from '../../models/index.ts'; // prettier-ignore
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createResults } from './createResults.ts';
import { SeriesTable } from './SeriesTable.tsx';

/** Perspektiver: the hall, the municipality as a whole, and society. */
export function PerspectivesPart(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { t } = useApp().language;
  const results = createResults(() => props.computed);
  const rows = createMemo(() => perspectivesTable(results.terms()));
  return (
    <div class="results__panels">
      <section class="panel" aria-labelledby="perspectives-heading" classList={{ 'is-stale': props.stale }}>
        <h2 class="panel__heading" id="perspectives-heading">
          {t('results.perspectives.heading')}
        </h2>
        <p class="panel__summary">
          {t('results.perspectives.lead')} {t('results.perspectives.fixed')}
        </p>
        <div class="perspectives">
          <For each={perspectives}>
            {(each) => (
              <section class="perspectives__one" aria-labelledby={`perspective-${each}`}>
                <h3 id={`perspective-${each}`}>{t(`results.perspectives.${each}`)}</h3>
                <p>{t(`results.perspectives.${each}About`)}</p>
                <dl>
                  <For each={perspectiveFigures(props.computed.run, each)}>
                    {(figure) => <Figure figure={figure} />}
                  </For>
                </dl>
              </section>
            )}
          </For>
        </div>
      </section>
      <section class="panel" aria-labelledby="perspectives-lines" classList={{ 'is-stale': props.stale }}>
        <h2 class="panel__heading" id="perspectives-lines">
          {t('results.perspectives.lines')}
        </h2>
        <SeriesTable
          rows={rows()}
          periods={results.periods()}
          caption={results.caption()}
          name={t('results.perspectives.lines')}
          openDepth={1}
        />
      </section>
    </div>
  );
}

/** A figure of the whole period, or why there is none. */
function Figure(props: { readonly figure: PerspectiveFigure }) {
  const { language, explain } = useApp();
  const { pick, locale } = language;
  const declaration = () => hallModel.lines.get(props.figure.line)?.declaration;
  const text = (value: number): string => {
    const { unit } = props.figure;
    return unit === 'NOK0' ? amountInWords(value, locale()) : measuredInWords(value, unit, locale());
  };
  const reason = (): string => {
    const { absence } = props.figure;
    const found = absence === undefined ? undefined : declaration()?.absent?.[absence]?.reason;
    return found === undefined ? '' : pick(found);
  };
  return (
    <div class="perspectives__figure">
      <dt>{pick(declaration()?.label ?? { nb: '', nn: '', en: '' })}</dt>
      <Show
        when={props.figure.value !== undefined}
        fallback={
          <dd>
            – <small>{reason()}</small>
          </dd>
        }
      >
        <dd>
          <button type="button" class="figure-button" onClick={() => explain({ line: props.figure.line })}>
            {text(props.figure.value ?? 0)}
          </button>
        </dd>
      </Show>
    </div>
  );
}
