import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, Show } from 'solid-js';
import { shelvesToEdit } from '../access/shelfRoles.ts';
import { ShelfSelect } from '../access/ShelfSelect.tsx';
import { mergeAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { draftLibrary, keptDraft } from '../state/draftStore.ts';
import { createRefusing } from './createRefusing.ts';
import { saveOnServer } from './sharedDrafts.ts';

/** Saves the open scenario to the server, with why; a conflict leads to the merge page, an absent server changes nothing. */
export function SaveDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAnswer?: () => void;
}) {
  const { scenario, language, messages, session } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  const [reason, setReason] = createSignal('');
  const [chosen, setChosen] = createSignal('');
  /** The shelves that a scenario which the server does not have may be put on. */
  const shelves = () => (keptDraft(scenario.document()?.id ?? '')?.server === undefined ? shelvesToEdit(session.session()) : []); // prettier-ignore
  const shelf = (): string | undefined => (shelves().find(({ id }) => id === chosen()) ?? shelves()[0])?.id;
  const refuse = createRefusing();
  const [isSaving, setSaving] = createSignal(false);
  let dialog!: HTMLDialogElement;
  createEffect(() => (props.isOpen ? dialog.showModal() : dialog.close()));

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const open = scenario.open();
    if (open === undefined || isSaving()) return;
    if (scenario.errors() > 0) {
      props.onClose();
      messages.show(t('sharing.withErrors'), 'error');
      return;
    }
    setSaving(true);
    const { document, bases, baseline } = open;
    const there = keptDraft(document.id);
    const draft = { ...there, document, baseline, bases, unread: {}, kept: there?.kept ?? Date.now() };
    await draftLibrary.keep(draft);
    const answer = await saveOnServer(draft, reason().trim(), shelf());
    setSaving(false);
    props.onClose();
    if (answer.ok) {
      setReason('');
      messages.show(t('sharing.saved', { number: answer.value.newest.number }));
    } else if (answer.kind === 'conflict') navigate(mergeAddress(document.id));
    else refuse(answer);
    props.onAnswer?.();
  }
  return (
    <dialog class="ds-dialog" ref={dialog} aria-labelledby="save-heading" onClose={() => props.onClose()}>
      <Show when={props.isOpen}>
        <form class="describe" onSubmit={(event) => void save(event)}>
          <h2 id="save-heading">{t('sharing.save')}</h2>
          <p>{t('sharing.about')}</p>
          <ShelfSelect
            label={t('sharing.onShelf')}
            shelves={shelves()}
            chosen={shelf() ?? ''}
            onChoose={setChosen}
          />
          <label class="describe__field">
            {t('sharing.reason')}
            <input
              class="ds-input"
              maxlength={1000}
              value={reason()}
              aria-describedby="save-reason-note"
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <span class="card__facts" id="save-reason-note">
              {t('sharing.reasonHelp')}
            </span>
          </label>
          <div class="dialog-actions">
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => dialog.close()}>
              {t('cancel')}
            </button>
            <button type="submit" class="ds-button" aria-disabled={isSaving()}>
              {t(isSaving() ? 'save.saving' : 'library.save')}
            </button>
          </div>
        </form>
      </Show>
    </dialog>
  );
}
