import { CloseButton } from '../CloseButton.tsx';
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { linkAddress } from '../addresses.ts';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { DocumentList } from '../documents/DocumentList.tsx';
import { Icon } from '../Icon.tsx';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { SaveDialog } from '../sharing/SaveDialog.tsx';
import { createQuestion } from '../state/createQuestion.ts';
import { keptDraft } from '../state/draftStore.ts';

/** Sharing: a link that carries the whole scenario, with its size and what in it may not be for everyone; or a file. */
export function ShareDialog() {
  const { scenario, language, messages, saveFile } = useApp();
  const { t, pick, locale } = language;
  const [isOpen, setOpen] = createSignal(false);
  /** Which edition of the scenario it is: texts travel in the link too, and the hash is of numbers only. */
  const edition = createMemo(
    (before: number) => (scenario.computed() === undefined ? before : before + 1),
    0,
  );
  const terms = () => {
    const found = isOpen() ? scenarioTerms(scenario) : undefined;
    return found === undefined ? undefined : { ...found, key: String(edition()) };
  };
  // It may be pressed before the scenario is there: the link is made when it is, and anew when it changes.
  const link = createQuestion('link', terms, { follows: true, rest: 0 });
  const [isSaving, setSaving] = createSignal(false);
  let dialog!: HTMLDialogElement;
  /** An own scenario that is on this machine only; one that the server has says so over the page. */
  const isAlone = (): boolean => {
    const open = scenario.open();
    const isOwn = open !== undefined && open.document.example !== true && open.shared !== true;
    return isOwn && keptDraft(open.document.id)?.server === undefined;
  };
  const title = (): string => scenario.document()?.title ?? t('loading');
  const size = (characters: number): string => `${numberText(characters / 1000, locale(), 1)}\u00a0kB`;

  createEffect(
    on(isOpen, (open) => {
      if (!open) return dialog.close();
      return dialog.showModal();
    }),
  );
  async function copy(fragment: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkAddress(fragment));
      messages.show(t('share.copied'));
      setOpen(false);
    } catch {
      messages.show(t('share.notCopied'), 'error');
    }
  }
  return (
    <>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => setOpen(true)}>
        <Icon name="share" />
        <span>{t('share.open')}</span>
      </button>
      <dialog
        class="ds-dialog share"
        ref={dialog}
        aria-labelledby="share-heading"
        onClose={() => setOpen(false)}
      >
        <Show when={isOpen()}>
          <div class="share__bar">
            <h2 id="share-heading">{t('share.heading', { title: title() })}</h2>
            <CloseButton onClose={() => setOpen(false)} />
          </div>
          <h3>{t('share.link')}</h3>
          <Show when={scenario.errors() === 0} fallback={<p>{t('share.errors')}</p>}>
            <For each={link.problems()}>{({ message }) => <p>{pick(message)}</p>}</For>
            <Show
              when={link.isStale() ? undefined : link.answer()}
              fallback={
                <Show when={link.status() !== 'refused'}>
                  <p aria-live="polite">
                    {t(link.status() === 'failed' ? 'answer.failed' : 'answer.computing')}
                  </p>
                </Show>
              }
              keyed
            >
              {(made) => (
                <Show
                  when={made.fits ? made : undefined}
                  fallback={
                    <p>
                      {t('share.tooLong', { size: size(made.size), limit: size(made.fits ? 0 : made.limit) })}
                    </p>
                  }
                  keyed
                >
                  {(fitting) => (
                    <>
                      <p>{t('share.about', { size: size(fitting.size) })}</p>
                      <label class="share__address">
                        <span class="visually-hidden">{t('share.address')}</span>
                        <input
                          class="ds-input"
                          readonly
                          value={linkAddress(fitting.fragment)}
                          onFocus={(event) => event.currentTarget.select()}
                        />
                      </label>
                      <button type="button" class="ds-button" onClick={() => void copy(fitting.fragment)}>
                        {t('share.copy')}
                      </button>
                      <Show when={fitting.carries.length > 0}>
                        <p class="share__carries">{t('share.carries')}</p>
                        <ul>
                          <For each={fitting.carries}>{({ message }) => <li>{pick(message)}</li>}</For>
                        </ul>
                      </Show>
                    </>
                  )}
                </Show>
              )}
            </Show>
          </Show>
          <Show when={isAlone()}>
            <h3>{t('sharing.heading')}</h3>
            <p>{t('sharing.about')}</p>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                setOpen(false);
                setSaving(true);
              }}
            >
              {t('sharing.save')}
            </button>
          </Show>
          <h3>{t('share.documents')}</h3>
          <Show when={scenario.errors() === 0} fallback={<p>{t('share.errors')}</p>}>
            <DocumentList onLeave={() => setOpen(false)} />
          </Show>
          <h3>{t('share.file')}</h3>
          <button type="button" class="ds-button" data-variant="secondary" onClick={saveFile}>
            <Icon name="download" />
            {t('share.save')}
          </button>
        </Show>
      </dialog>
      <SaveDialog isOpen={isSaving()} onClose={() => setSaving(false)} />
    </>
  );
}
