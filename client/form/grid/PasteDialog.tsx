import { createEffect, For, on, Show } from 'solid-js';
import { useApp } from '../../state/app.ts';
import { valueText } from '../valueText.ts';
import type { PendingPaste } from './createTransfer.ts';
import { editsOf, type PastedCell } from './pastePlan.ts';

/** The most changes that are listed. */
const mostListed = 200;

/** What a paste will change, before it does. */
export function PasteDialog(props: { readonly pending: PendingPaste | undefined }) {
  const { t } = useApp().language;
  let dialog!: HTMLDialogElement;
  createEffect(
    on(
      () => props.pending,
      (pending) => {
        if (pending !== undefined) dialog.showModal();
        else if (dialog.open) dialog.close();
      },
    ),
  );
  return (
    <dialog
      class="ds-dialog paste"
      ref={dialog}
      aria-labelledby="paste-heading"
      onCancel={() => props.pending?.refuse()}
    >
      <Show when={props.pending}>
        {(pending) => (
          <>
            <PastePreview pending={pending()} />
            <div class="paste__actions">
              <button
                type="button"
                class="ds-button"
                aria-disabled={editsOf(pending().plan()).length === 0}
                onClick={() => editsOf(pending().plan()).length > 0 && pending().accept()}
              >
                {t('paste.accept', { count: editsOf(pending().plan()).length })}
              </button>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => pending().refuse()}
              >
                {t('cancel')}
              </button>
            </div>
          </>
        )}
      </Show>
    </dialog>
  );
}

function PastePreview(props: { readonly pending: PendingPaste }) {
  const { scenario, language } = useApp();
  const { t, count } = language;
  const plan = () => props.pending.plan();
  const refused = (): readonly PastedCell[] => plan().cells.filter(({ outcome }) => 'refusal' in outcome);
  const doubtful = (): readonly PastedCell[] => plan().cells.filter(({ doubt }) => doubt !== undefined);
  const example = () => doubtful()[0]?.doubt ?? { asTyped: '', instead: '' };
  const inWords = ({ row }: PastedCell, value: unknown): string =>
    valueText(row.field, value, scenario.inputs(), language);
  return (
    <>
      <h2 id="paste-heading" class="paste__heading">
        {t('paste.heading', { count: plan().cells.length })}
      </h2>
      <p>
        {count('paste.read', plan().cells.length - refused().length)}{' '}
        <Show when={refused().length > 0}>{count('paste.refused', refused().length)}</Show>{' '}
        <Show when={plan().beyond > 0}>{count('paste.beyond', plan().beyond)}</Show>{' '}
        <Show when={plan().withoutNames}>{t('paste.withoutNames')}</Show>
      </p>
      <Show when={refused().length > 0}>
        <ul class="paste__refused">
          <For each={refused()}>
            {({ line, row, text, outcome }) => (
              <li>
                {t('paste.refusedCell', { line, name: row.name, text })}{' '}
                {'refusal' in outcome ? t(`paste.why.${outcome.refusal}`) : ''}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={doubtful().length > 0}>
        <fieldset class="paste__doubts">
          <legend>{count('paste.doubts', doubtful().length)}</legend>
          <For each={['asTyped', 'instead'] as const}>
            {(taken) => (
              <label>
                <input
                  type="radio"
                  name="paste-doubts"
                  checked={props.pending.doubts() === taken}
                  onChange={() => props.pending.takeDoubts(taken)}
                />
                {t('paste.means', { text: doubtful()[0]?.text ?? '', value: example()[taken] })}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <div class="paste__table" tabindex="0" role="region" aria-labelledby="paste-heading">
        <table class="ds-table" data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t('column.item')}</th>
              <th scope="col">{t('paste.before')}</th>
              <th scope="col">{t('paste.after')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={plan().cells.slice(0, mostListed)}>
              {(cell) => (
                <Show when={'edit' in cell.outcome && cell.outcome}>
                  {(outcome) => (
                    <tr>
                      <th scope="row">{cell.row.name}</th>
                      <td>{inWords(cell, cell.row.held)}</td>
                      <td>{inWords(cell, outcome().edit.value)}</td>
                    </tr>
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
}
