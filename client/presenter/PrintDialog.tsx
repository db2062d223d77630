import { createEffect, createSignal, For } from 'solid-js';
import { useApp } from '../state/app.ts';

/** What may be printed when numbers have been moved. */
const choices = ['proposal', 'adjusted'] as const;

/** The proposal, or what has been moved in the meeting. */
export type PrintChoice = (typeof choices)[number];

/** Asks which numbers are to be printed. */
export function PrintDialog(props: {
  readonly isOpen: boolean;
  readonly onPrint: (choice: PrintChoice) => void;
  readonly onClose: () => void;
}) {
  const { t } = useApp().language;
  const [choice, setChoice] = createSignal<PrintChoice>('proposal');
  const names = { proposal: 'presenter.printProposal', adjusted: 'presenter.printAdjusted' } as const;
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (props.isOpen) dialog.showModal();
    else dialog.close();
  });
  return (
    <dialog
      class="ds-dialog"
      ref={dialog}
      aria-labelledby="print-what"
      onCancel={() => props.onClose()}
      // Told a moment after it closed: by then it may have been asked for again.
      onClose={() => !dialog.open && props.onClose()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dialog.close();
          props.onPrint(choice());
        }}
      >
        <h2 id="print-what">{t('presenter.printWhat')}</h2>
        <div class="print-choices" role="radiogroup" aria-labelledby="print-what">
          <For each={choices}>
            {(each) => (
              <label class="print-choice">
                <input
                  type="radio"
                  name="print"
                  checked={choice() === each}
                  onChange={() => setChoice(each)}
                />
                {t(names[each])}
              </label>
            )}
          </For>
        </div>
        <div class="dialog-actions">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => dialog.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="ds-button">
            {t('presenter.print')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
