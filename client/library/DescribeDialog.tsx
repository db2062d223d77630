import { createSignal, onMount, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { LibraryActions } from './libraryActions.ts';
import type { ListedScenario } from './listedScenarios.ts';

/** The longest name, and the longest tag, that a scenario file takes. */
const longest = { title: 200, tag: 60, tags: 50 };

/** The name and the tags of a scenario of the reader's own. */
export function DescribeDialog(props: {
  readonly of: ListedScenario;
  readonly actions: LibraryActions;
  readonly onClose: () => void;
}) {
  const { t } = useApp().language;
  const [title, setTitle] = createSignal(props.of.title);
  const [tags, setTags] = createSignal(props.of.tags.join(', '));
  const [isTried, setTried] = createSignal(false);
  const isMissing = (): boolean => title().trim() === '';
  let dialog!: HTMLDialogElement;
  let name!: HTMLInputElement;
  onMount(() => dialog.showModal());
  const tagsOf = (text: string): readonly string[] =>
    [...new Set(text.split(',').map((tag) => tag.trim().slice(0, longest.tag)).filter((tag) => tag !== ''))].slice(0, longest.tags); // prettier-ignore
  function save(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (isMissing()) return name.focus();
    props.actions.describe(props.of.id, title().trim(), tagsOf(tags()));
    dialog.close();
  }
  return (
    <dialog class="ds-dialog" ref={dialog} aria-labelledby="describe-heading" onClose={() => props.onClose()}>
      <form class="describe" onSubmit={save}>
        <h2 id="describe-heading">{t('library.describe')}</h2>
        <label class="describe__field">
          {t('library.column.name')}
          <input
            class="ds-input"
            maxlength={longest.title}
            ref={name}
            value={title()}
            aria-invalid={isTried() && isMissing()}
            aria-describedby="describe-name-note"
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <span id="describe-name-note">
            <Show when={isTried() && isMissing()}>
              <span class="ds-validation-message">{t('library.nameNeeded')}</span>
            </Show>
          </span>
        </label>
        <label class="describe__field">
          {t('library.tags')}
          <input
            class="ds-input"
            value={tags()}
            aria-describedby="describe-tags-note"
            onInput={(event) => setTags(event.currentTarget.value)}
          />
          <span class="card__facts" id="describe-tags-note">
            {t('library.tagsHelp')}
          </span>
        </label>
        <div class="dialog-actions">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => dialog.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="ds-button">
            {t('library.save')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
