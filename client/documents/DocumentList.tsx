import { createSignal, For, Show } from 'solid-js';
import { A } from '@solidjs/router';
import type { AcceptedScenario } from '../../models/index.ts';
import { reportAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import type { DocumentKind } from '../workers/documentWorker.ts';
import { createDocuments } from './createDocuments.ts';

/** The documents, in the order they are offered. */
const kinds: readonly DocumentKind[] = ['xlsx', 'docx', 'pptx', 'planningXlsx', 'planningCsv', 'yearCsv', 'monthCsv']; // prettier-ignore

/** What several scenarios can be written as together. */
const comparedKinds: readonly DocumentKind[] = ['xlsx', 'docx', 'pptx'];

/**
 * Everything the open scenario can be written as, each with a word on what it is for; or what can be written of several
 * scenarios, of the first with the others beside it.
 */
export function DocumentList(props: {
  readonly onLeave?: () => void;
  readonly compared?: readonly AcceptedScenario[];
}) {
  const { scenario, language, messages } = useApp();
  const { t, pick, locale } = language;
  const documents = createDocuments();
  const [failed, setFailed] = createSignal<DocumentKind>();
  /** What is written: nothing until the open scenario has a result. */
  const written = (): readonly AcceptedScenario[] => {
    const open = scenario.computed()?.scenario;
    return props.compared ?? (open === undefined ? [] : [open]);
  };
  async function make(kind: DocumentKind): Promise<void> {
    const [first, ...others] = written();
    if (first === undefined) return;
    setFailed(undefined);
    try {
      const name = await documents.make(kind, [first, ...others], locale());
      if (name !== undefined) messages.show(t('file.saved', { name }));
    } catch (error) {
      console.error(error);
      setFailed(kind);
    }
  }
  return (
    <>
      <ul class="document-list">
        <For each={props.compared === undefined ? kinds : comparedKinds}>
          {(kind) => (
            <li>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                disabled={documents.making() !== undefined || written().length === 0}
                onClick={() => void make(kind)}
              >
                {t(`document.${kind}`)}
              </button>
              <span>{t(`document.${kind}.note`)}</span>
            </li>
          )}
        </For>
        <Show when={props.compared === undefined}>
          <li>
            <A
              class="ds-button"
              data-variant="secondary"
              href={reportAddress(scenario.document()?.id ?? '')}
              onClick={() => props.onLeave?.()}
            >
              {t('document.report')}
            </A>
            <span>{t('document.report.note')}</span>
          </li>
        </Show>
      </ul>
      <div class="document-progress" role="status">
        <Show when={documents.making()}>
          {(making) => (
            <>
              <span>{t('document.making', { name: t(`document.${making().kind}`) })}</span>
              <Show
                when={making().done > 0}
                fallback={
                  <progress aria-label={t('document.making', { name: t(`document.${making().kind}`) })} />
                }
              >
                <progress
                  value={making().done}
                  max="1"
                  aria-label={t('document.making', { name: t(`document.${making().kind}`) })}
                />
              </Show>
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                onClick={() => documents.cancel()}
              >
                {t('cancel')}
              </button>
            </>
          )}
        </Show>
        <Show when={failed()}>
          {(kind) => (
            <>
              <span>{t('document.failed')}</span>
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                onClick={() => void make(kind())}
              >
                {t('answer.retry')}
              </button>
            </>
          )}
        </Show>
        <For each={documents.problems()}>{({ message }) => <p>{pick(message)}</p>}</For>
      </div>
    </>
  );
}
