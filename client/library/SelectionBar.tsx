import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { compareAddress, estimatesAddress, portfolioAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { LibraryActions } from './libraryActions.ts';

/** The most scenarios that are compared. */
const most = 8;

/** What can be done with the chosen scenarios; away when none is. */
export function SelectionBar(props: {
  readonly chosen: readonly string[];
  readonly hasOwn: boolean;
  readonly actions: LibraryActions;
  readonly clear: () => void;
}) {
  const { language } = useApp();
  const { t } = language;
  const canCompare = (): boolean => props.chosen.length >= 2 && props.chosen.length <= most;
  return (
    <Show when={props.chosen.length > 0}>
      <section class="selection-bar" aria-label={t('library.selection')}>
        <p role="status">
          {language.count('library.chosen', props.chosen.length)}
          <Show when={!canCompare()}>
            <span class="selection-bar__hint"> {t('library.chooseSome')}</span>
          </Show>
        </p>
        <div class="selection-bar__actions">
          <Show when={canCompare()}>
            <A class="ds-button" href={compareAddress('nokkeltall', { ids: props.chosen })}>
              {t('compare.heading')}
            </A>
            <A class="ds-button" data-variant="secondary" href={estimatesAddress(props.chosen)}>
              {t('estimates.action')}
            </A>
          </Show>
          <Show when={props.chosen.length >= 2}>
            <A class="ds-button" data-variant="secondary" href={portfolioAddress(undefined, props.chosen)}>
              {t('portfolio.heading')}
            </A>
          </Show>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => void props.actions.copy(props.chosen)}
          >
            {t('library.copy')}
          </button>
          <Show when={props.hasOwn}>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => props.actions.remove(props.chosen)}
            >
              <Icon name="trash" />
              {t('library.delete')}
            </button>
          </Show>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => props.clear()}>
            {t('library.clear')}
          </button>
        </div>
      </section>
    </Show>
  );
}
