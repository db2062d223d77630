import { createEffect, For, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { Files } from '../state/createFiles.ts';

/** The most problems that are listed. */
const shown = 10;

/** Why a file could not be opened; what was open stays. */
export function FileProblems(props: { readonly files: Files }) {
  const { t, pick, count } = useApp().language;
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (props.files.refused() !== undefined) dialog.showModal();
    else dialog.close();
  });
  return (
    <dialog
      class="ds-dialog"
      ref={dialog}
      aria-labelledby="file-problems"
      onClose={() => props.files.dismiss()}
    >
      <Show when={props.files.refused()}>
        {(file) => (
          <>
            <h2 id="file-problems">{t('file.refused', { name: file().name })}</h2>
            <p>{t('file.unchanged')}</p>
            <ul class="file-problems">
              <For each={file().problems.slice(0, shown)}>{({ message }) => <li>{pick(message)}</li>}</For>
            </ul>
            <Show when={file().problems.length > shown}>
              <p>{count('file.moreProblems', file().problems.length - shown)}</p>
            </Show>
            <button type="button" class="ds-button" onClick={() => dialog.close()}>
              {t('close')}
            </button>
          </>
        )}
      </Show>
    </dialog>
  );
}
