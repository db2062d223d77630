import { useNavigate, useParams } from '@solidjs/router';
import { createEffect, createResource, createSignal, Match, Show, Switch } from 'solid-js';
import { libraryAddress, mergeAddress, serverAddress, viewAddress } from '../addresses.ts';
import { ApprovalPanel } from '../sharing/ApprovalPanel.tsx';
import { KeptResultsPanel } from '../sharing/KeptResultsPanel.tsx';
import { ReadOnlyLinksPanel } from '../sharing/ReadOnlyLinksPanel.tsx';
import { VersionsPanel } from '../sharing/VersionsPanel.tsx';
import { askServer, newKey, onceOnly, type Answer, type ServerScenario } from '../sharing/serverApi.ts';
import { draftFrom } from '../sharing/sharedDrafts.ts';
import { useApp } from '../state/app.ts';

/** What the parts of the page share: the scenario, and how something is done with it. */
export interface ServerParts {
  readonly entry: ServerScenario;
  /** Does something, says why it could not be done, and looks again. @returns whether it was done */
  readonly act: <Value>(asked: Promise<Answer<Value>>, said: string) => Promise<Value | undefined>;
}

/** A scenario of the server: its versions, read-only links, approval, kept results, copies and the bin. */
export function ServerPage() {
  const { language, messages } = useApp();
  const { t } = language;
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const [answer, { refetch }] = createResource(
    () => params.id,
    (id) => askServer<ServerScenario>(`/${encodeURIComponent(id)}`),
  );
  const found = (): ServerScenario | undefined => ((now) => (now?.ok === true ? now.value : undefined))(answer.latest); // prettier-ignore
  async function act<Value>(asked: Promise<Answer<Value>>, said: string): Promise<Value | undefined> {
    const done = await asked;
    if (!done.ok) messages.show(done.kind === 'away' ? t('sharing.away') : done.detail, 'error');
    else if (said !== '') messages.show(said);
    await refetch();
    return done.ok ? done.value : undefined;
  }
  async function open(): Promise<void> {
    const entry = found();
    if (entry === undefined) return;
    const draft = await draftFrom(entry);
    navigate(draft.isApart ? mergeAddress(draft.id) : viewAddress(draft.id, 'oversikt'));
  }
  /** One key for each version: pressed twice it is one copy. */
  const [copyKey, setCopyKey] = createSignal(newKey());
  async function copy(): Promise<void> {
    const made = await act(askServer<ServerScenario>(`/${params.id}/copies`, { method: 'POST', body: {}, headers: onceOnly(copyKey()) }), t('sharing.copied')); // prettier-ignore
    if (made !== undefined) {
      setCopyKey(newKey());
      navigate(serverAddress(made.id));
    }
  }
  async function bin(): Promise<void> {
    const title = found()?.title ?? '';
    const done = await act(askServer(`/${params.id}`, { method: 'DELETE' }), t('library.binned', { title }));
    if (done !== undefined) navigate(libraryAddress({ shelf: 'delte' }));
  }
  createEffect(() => (document.title = `${found()?.title ?? t('sharing.heading')} – Holdbar`));
  return (
    <main id="main" class="page server-page" tabindex="-1">
      <Switch fallback={<p aria-live="polite">{t('loading')}</p>}>
        <Match when={found()}>
          {(entry) => (
            <>
              <h1>{entry().title}</h1>
              <p class="page__lead">{t('sharing.pageAbout')}</p>
              <div class="server-page__actions">
                <button type="button" class="ds-button" onClick={() => void open()}>{t('sharing.open')}</button>
                <button type="button" class="ds-button" data-variant="secondary" onClick={() => void copy()}>{t('sharing.copy')}</button>
                <Show when={entry().binned === undefined}>
                  <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void bin()}>{t('library.delete')}</button>
                </Show>
              </div>
              <VersionsPanel entry={entry()} act={act} />
              <ReadOnlyLinksPanel entry={entry()} act={act} />
              <ApprovalPanel entry={entry()} act={act} />
              <KeptResultsPanel entry={entry()} act={act} />
            </>
          )}
        </Match>
        <Match when={answer()?.ok === false}>
          <div class="panel">
            <p>{((now) => (now === undefined || now.ok || now.kind === 'away' ? t('sharing.away') : now.detail))(answer())}</p>
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => void refetch()}>
              {t('failed.retry')}
            </button>
          </div>
        </Match>
      </Switch>
    </main>
  );
} // prettier-ignore
