import { CloseButton } from '../CloseButton.tsx';
import { createMemo, createSignal, createUniqueId, onCleanup, onMount, Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { Combobox } from './Combobox.tsx';
import { fieldIndex } from './fieldIndex.ts';

/** Ctrl+K, and a button: a field is searched by its name, and gets the focus. */
export function FieldSearch() {
  const { scenario, language, goToField } = useApp();
  const { t } = language;
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const entries = createMemo(() => (isOpen() ? fieldIndex(scenario.inputs(), language) : []));
  let dialog!: HTMLDialogElement;
  function open(): void {
    setOpen(true);
    dialog.showModal();
    document.getElementById(`${id}-box`)?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return; // prettier-ignore
    event.preventDefault();
    if (document.querySelector('dialog[open]') === null) open();
  }
  onMount(() => window.addEventListener('keydown', onKeyDown));
  onCleanup(() => window.removeEventListener('keydown', onKeyDown));
  return (
    <>
      <button type="button" class="ds-button" data-variant="secondary" onClick={open}>
        <Icon name="search" />
        {t('search.open')}
        <kbd class="form-tools__key">Ctrl K</kbd>
      </button>
      <dialog
        class="ds-dialog field-search"
        ref={dialog}
        aria-labelledby={`${id}-heading`}
        onClose={() => setOpen(false)}
      >
        <Show when={isOpen()}>
          <div class="field-search__bar">
            <h2 id={`${id}-heading`}>{t('search.open')}</h2>
            <CloseButton onClose={() => dialog.close()} />
          </div>
          <Combobox
            id={`${id}-box`}
            entries={entries()}
            text=""
            label={t('search.label')}
            alwaysOpen
            onChoose={({ path }) => {
              dialog.close();
              goToField(path);
            }}
          />
        </Show>
      </dialog>
    </>
  );
}
