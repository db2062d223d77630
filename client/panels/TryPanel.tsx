import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { viewAddress } from '../addresses.ts';
import { changeCount } from '../form/changeCount.ts';
import { Icon } from '../Icon.tsx';
import { LeverField } from '../levers/LeverField.tsx';
import { levers } from '../levers/levers.ts';
import { leverYear } from '../levers/leverYear.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** Five numbers to try; everything on the page follows. */
export function TryPanel(props: { readonly computed: Computed }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const changed = (): boolean => changeCount(scenario) > 0 || scenario.errors() > 0;
  const hasLevers = (): boolean => levers.some((lever) => lever.read(props.computed) !== undefined);
  function reset(): void {
    const baseline = scenario.open()?.baseline;
    if (baseline === undefined) return;
    for (const path of Object.keys(scenario.unread())) scenario.setUnread(path, undefined);
    scenario.change(
      (document) => {
        const { id, title, example: _, ...rest } = { ...baseline, id: document.id, title: document.title };
        return document.extends === undefined ? { ...rest, id, title } : { ...document, changes: baseline.changes ?? {} }; // prettier-ignore
      },
      { session: 'reset', describe: () => t('try.reset') },
    );
    scenario.history.endSession();
  }
  return (
    <section class="panel try-panel" aria-labelledby="try-heading">
      <div class="panel__head">
        <h2 class="panel__heading" id="try-heading">
          {t('try.heading')}
        </h2>
      </div>
      <p class="panel__summary">
        {hasLevers() ? t('try.summary', { year: leverYear(props.computed) }) : t('try.empty')}
      </p>
      <div class="try-panel__levers">
        <For each={levers}>
          {(lever) => (
            <Show when={lever.read(props.computed) !== undefined}>
              <LeverField lever={lever} computed={props.computed} />
            </Show>
          )}
        </For>
      </div>
      <div class="try-panel__foot">
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-disabled={!changed()}
          onClick={() => changed() && reset()}
        >
          <Icon name="reset" />
          {t('try.reset')}
        </button>
        <A
          class="ds-button"
          data-variant="secondary"
          href={viewAddress(scenario.document()?.id ?? '', 'forutsetninger')}
        >
          {t('try.all')}
        </A>
      </div>
    </section>
  );
}
