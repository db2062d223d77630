import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { accountLayouts, accountsTable, calendarYears, type AccountLayout } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createResults } from './createResults.ts';
import { SeriesTable } from './SeriesTable.tsx';

/** Regnskap: the economic overview by type, or line by line, year by year or month by month. */
export function AccountsPart(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language } = useApp();
  const { t } = language;
  const results = createResults(() => props.computed);
  const [search, setSearch] = useSearchParams<{ oppsett?: string }>();
  const layout = (): AccountLayout => accountLayouts.find((each) => each === search.oppsett) ?? 'arter';
  const rows = createMemo(() => accountsTable(results.terms(), layout()));
  const plan = (): readonly number[] => calendarYears(props.computed.run).slice(0, 4).map(({ year }) => year); // prettier-ignore
  return (
    <section class="panel" aria-labelledby="accounts-heading" classList={{ 'is-stale': props.stale }}>
      <div class="panel__head">
        <h2 class="panel__heading" id="accounts-heading">
          {t('results.accounts.heading')}
        </h2>
        <div class="segments" role="group" aria-label={t('results.layout')}>
          <For each={accountLayouts}>
            {(each) => (
              <button
                type="button"
                class="segments__choice"
                aria-pressed={layout() === each}
                onClick={() => setSearch({ oppsett: each === 'arter' ? undefined : each }, { replace: true, scroll: false })} // prettier-ignore
              >
                {t(`results.layout.${each}`)}
              </button>
            )}
          </For>
        </div>
      </div>
      <p class="panel__summary">{t(layout() === 'arter' ? 'results.accounts.byType' : 'results.accounts.byLine')}</p>
      <SeriesTable
        rows={rows()}
        periods={results.periods()}
        caption={`${results.caption()} ${t('results.accounts.signs')}`}
        name={t('results.accounts.heading')}
        plan={results.display.settings().monthly ? [] : plan()}
        openDepth={1}
      />
      <Show when={props.computed.run.assembly.inputs.members('fundingSource').some(({ id }) => props.computed.run.assembly.inputs.choice('funding.commitment', id) !== 'decided')}>
        <p class="answer-note">{t('results.accounts.undecided')}</p>
      </Show>
    </section>
  );
} // prettier-ignore
