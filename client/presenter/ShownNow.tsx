import { Show } from 'solid-js';
import type { PresentedPage } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** Over the notes, while the council sees the presentation in another window: which page, and ways to the others. */
export function ShownNow(props: {
  readonly pages: readonly PresentedPage[];
  readonly shown: PresentedPage | undefined;
  readonly onTurn: (by: number) => void;
}) {
  const { t } = useApp().language;
  const place = (): number => props.pages.findIndex((page) => page === props.shown) + 1;
  return (
    <Show when={place() > 0}>
      <div class="shown-now">
        <p role="status">{t('presenter.shownNow', { place: place(), of: props.pages.length })}</p>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-disabled={place() === 1}
          onClick={() => props.onTurn(-1)}
        >
          {t('presenter.previous')}
        </button>
        <button
          type="button"
          class="ds-button"
          aria-disabled={place() === props.pages.length}
          onClick={() => props.onTurn(1)}
        >
          {t('presenter.next')}
        </button>
      </div>
    </Show>
  );
}
