import { For } from 'solid-js';
import type { PresentedPage } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { pageHeading } from './pageHeading.ts';

/** Ways to the other pages: back, each of them, on. */
export function StageSteps(props: {
  readonly pages: readonly PresentedPage[];
  readonly place: number;
  readonly computed: Computed;
  readonly onGo: (place: number) => void;
}) {
  const { language } = useApp();
  const { t } = language;
  return (
    <nav class="presenter__steps" aria-label={t('presenter.steps')}>
      <button
        type="button"
        class="presenter__step"
        aria-label={t('presenter.previous')}
        aria-keyshortcuts="PageUp ArrowLeft"
        aria-disabled={props.place === 1}
        onClick={() => props.onGo(props.place - 1)}
      >
        <Icon name="chevronLeft" />
      </button>
      <ol class="presenter__dots">
        <For each={props.pages}>
          {(page, index) => (
            <li>
              <button
                type="button"
                class="presenter__dot"
                aria-current={props.place === index() + 1 ? 'page' : undefined}
                aria-label={t('presenter.goTo', {
                  place: index() + 1,
                  heading: pageHeading(page, props.computed, language),
                })}
                onClick={() => props.onGo(index() + 1)}
              >
                {index() + 1}
              </button>
            </li>
          )}
        </For>
      </ol>
      <button
        type="button"
        class="presenter__step"
        aria-label={t('presenter.next')}
        aria-keyshortcuts="PageDown ArrowRight Space"
        aria-disabled={props.place === props.pages.length}
        onClick={() => props.onGo(props.place + 1)}
      >
        <Icon name="chevronRight" />
      </button>
    </nav>
  );
}
