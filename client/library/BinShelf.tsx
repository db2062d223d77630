import { createMemo, createSignal, For, Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { binnedDrafts, keptDraft } from '../state/draftStore.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { LibraryActions } from './libraryActions.ts';
import { isFound, listedDraft } from './listedScenarios.ts';

/** The bin: each can be taken back, or removed for good. */
export function BinShelf(props: { readonly actions: LibraryActions; readonly search: string }) {
  const { language } = useApp();
  const { t, count } = language;
  const list = createMemo(() =>
    binnedDrafts()
      .map((draft) => listedDraft(draft, keptDraft))
      .filter((each) => isFound(each, props.search)),
  );
  const [doomed, setDoomed] = createSignal<readonly string[]>();
  return (
    <section class="shelf" aria-labelledby="shelf-bin">
      <div class="shelf__head">
        <h2 class="shelf__heading" id="shelf-bin">
          {t('library.shelf.papirkurv')}
        </h2>
        <Show when={list().length > 0 && props.search === ''}>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => setDoomed(list().map(({ id }) => id))}
          >
            {t('library.emptyBin')}
          </button>
        </Show>
      </div>
      <Show
        when={list().length > 0}
        fallback={
          <p class="panel library__empty">
            {props.search === '' ? t('library.binEmpty') : t('library.notFound', { text: props.search })}
          </p>
        }
      >
        <ul class="bin panel">
          <For each={list()}>
            {({ id, title, municipality }) => (
              <li class="bin__item">
                <span class="bin__title">
                  {title}
                  <span class="card__facts">{municipality}</span>
                </span>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  aria-label={t('library.restoreNamed', { title })}
                  onClick={() => props.actions.restore([id])}
                >
                  <Icon name="arrowUndo" />
                  {t('library.restore')}
                </button>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  aria-label={t('library.removeNamed', { title })}
                  onClick={() => setDoomed([id])}
                >
                  {t('library.remove')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ConfirmDialog
        question={doomed() === undefined ? undefined : count('library.removeQuestion', doomed()?.length ?? 0)}
        answer={t('library.remove')}
        onAnswer={() => void props.actions.removeForGood(doomed() ?? [])}
        onClose={() => setDoomed(undefined)}
      />
    </section>
  );
}
