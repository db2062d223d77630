import { createEffect, Show } from 'solid-js';
import { useApp } from '../state/app.ts';

/** Asks before something that cannot be undone; shown as long as there is a question. */
export function ConfirmDialog(props: {
  readonly question: string | undefined;
  readonly answer: string;
  readonly onAnswer: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useApp().language;
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (props.question !== undefined) dialog.showModal();
    else dialog.close();
  });
  return (
    <dialog class="ds-dialog" ref={dialog} aria-labelledby="confirm-question" onClose={() => props.onClose()}>
      <Show when={props.question}>
        {(question) => (
          <>
            <h2 id="confirm-question">{question()}</h2>
            <p>{t('library.noWayBack')}</p>
            <div class="dialog-actions">
              <button type="button" class="ds-button" data-variant="secondary" onClick={() => dialog.close()}>
                {t('cancel')}
              </button>
              <button
                type="button"
                class="ds-button"
                data-color="danger"
                onClick={() => {
                  props.onAnswer();
                  dialog.close();
                }}
              >
                {props.answer}
              </button>
            </div>
          </>
        )}
      </Show>
    </dialog>
  );
}
