import { For, onCleanup, onMount, Show } from 'solid-js';
import { shelves, type LibraryView } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { NewScenarioMenu } from './NewScenarioMenu.tsx';

/** Over the scenarios: search, a new one, a file, and which of them are shown and how. */
export function LibraryTools(props: {
  readonly view: LibraryView;
  readonly show: (next: Partial<LibraryView>) => void;
}) {
  const { language, openFile } = useApp();
  const { t } = language;
  let search!: HTMLInputElement;
  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return; // prettier-ignore
    event.preventDefault();
    search.focus();
    search.select();
  }
  onMount(() => window.addEventListener('keydown', onKeyDown));
  onCleanup(() => window.removeEventListener('keydown', onKeyDown));
  return (
    <>
      <div class="library__head">
        <h1>{t('library.heading')}</h1>
        <div class="library__search">
          <label class="visually-hidden" for="library-search">
            {t('library.search')}
          </label>
          <input
            class="ds-input"
            id="library-search"
            type="search"
            autocomplete="off"
            placeholder={t('library.search')}
            aria-keyshortcuts="Control+K"
            ref={search}
            value={props.view.search}
            onInput={(event) => props.show({ search: event.currentTarget.value })}
          />
          <kbd class="library__key" aria-hidden="true">
            Ctrl K
          </kbd>
        </div>
        <div class="library__start">
          <NewScenarioMenu />
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => openFile()}>
            <Icon name="folder" />
            <span>{t('file.open')}</span>
          </button>
        </div>
      </div>
      <div class="library__view">
        <div class="part-tabs" role="group" aria-label={t('library.shelves')}>
          <For each={shelves}>
            {(shelf) => (
              <button
                type="button"
                class="part-tabs__tab"
                aria-pressed={props.view.shelf === shelf}
                onClick={() => props.show({ shelf })}
              >
                {t(`library.shelf.${shelf}`)}
              </button>
            )}
          </For>
        </div>
        <Show when={props.view.shelf !== 'papirkurv'}>
          <div class="part-tabs library__as" role="group" aria-label={t('library.as')}>
            <For each={[false, true]}>
              {(asTable) => (
                <button
                  type="button"
                  class="part-tabs__tab"
                  aria-pressed={props.view.asTable === asTable}
                  onClick={() => props.show({ asTable })}
                >
                  {t(asTable ? 'library.asTable' : 'library.asCards')}
                </button>
              )}
            </For>
          </div>
        </Show>
      </div>
    </>
  );
}
