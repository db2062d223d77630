import { CloseButton } from '../CloseButton.tsx';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import type { CarriedLink, Problem } from '../../models/index.ts';
import { linkAddress } from '../addresses.ts';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { DocumentList } from '../documents/DocumentList.tsx';
import { Icon } from '../Icon.tsx';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { SaveDialog } from '../sharing/SaveDialog.tsx';
import { keptDraft } from '../state/draftStore.ts';
import { askWorker } from '../workers/askWorker.ts';

/** Sharing: a link that carries the whole scenario, with its size and what in it may not be for everyone; or a file. */
export function ShareDialog() {
  const { scenario, language, messages, saveFile } = useApp();
  const { t, pick, locale } = language;
  const [isOpen, setOpen] = createSignal(false);
  const [link, setLink] = createSignal<CarriedLink>();
  const [problems, setProblems] = createSignal<readonly Problem[]>([]);
  const [isSaving, setSaving] = createSignal(false);
  let dialog!: HTMLDialogElement;
  /** An own scenario that is on this machine only; one that the server has says so over the page. */
  const isAlone = (): boolean => {
    const open = scenario.open();
    const isOwn = open !== undefined && open.document.example !== true && open.shared !== true;
    return isOwn && keptDraft(open.document.id)?.server === undefined;
  };
  const title = (): string => scenario.document()?.title ?? '';
  const size = (characters: number): string => `${numberText(characters / 1000, locale(), 1)}\u00a0kB`;

  async function make(): Promise<void> {
    const terms = scenarioTerms(scenario);
    if (terms === undefined) return;
    setLink(undefined);
    setProblems([]);
    const answered = await askWorker({ question: 'link', scenarios: terms.scenarios(), options: {} }, () => undefined).answered; // prettier-ignore
    if (answered === 'cancelled') return;
    if (answered.ok) setLink(answered.answer as CarriedLink);
    else setProblems(answered.problems);
  }
  createEffect(
    on(isOpen, (open) => {
      if (!open) return dialog.close();
      dialog.showModal();
      return void make();
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
            <For each={problems()}>{({ message }) => <p>{pick(message)}</p>}</For>
            <Show when={link()} fallback={<p aria-live="polite">{t('answer.computing')}</p>} keyed>
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
