import { useNavigate, useParams } from '@solidjs/router';
import { createEffect, createResource, createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import type { Role } from '../access/createSession.ts';
import { mayOn, shelvesToEdit } from '../access/shelfRoles.ts';
import { ShelfSelect } from '../access/ShelfSelect.tsx';
import { libraryAddress, mergeAddress, serverAddress, viewAddress, type View } from '../addresses.ts';
import { ApprovalPanel } from '../sharing/ApprovalPanel.tsx';
import { KeptResultsPanel } from '../sharing/KeptResultsPanel.tsx';
import { LogPanel } from '../sharing/LogPanel.tsx';
import { ReadOnlyLinksPanel } from '../sharing/ReadOnlyLinksPanel.tsx';
import { VersionsPanel } from '../sharing/VersionsPanel.tsx';
import { createRefusing } from '../sharing/createRefusing.ts';
import { askServer, type Answer, type Refused, type ServerScenario } from '../sharing/serverApi.ts';
import { onServerNews } from '../sharing/serverNews.ts';
import { TagsPanel } from '../sharing/TagsPanel.tsx';
import { WhyNot } from '../sharing/WhyNot.tsx';
import { copyOnServer, draftToOpen } from '../sharing/sharedDrafts.ts';
import { useApp } from '../state/app.ts';

/** What the parts of the page share: the scenario, and how something is done with it. */
export interface ServerParts {
  readonly entry: ServerScenario;
  /** Whether the reader's role on its shelf is enough. */
  readonly may: (needed: Role) => boolean;
  /** Does something, says why it could not be done, and looks again. @returns whether it was done */
  readonly act: <Value>(asked: Promise<Answer<Value>>, said: string) => Promise<Value | undefined>;
}

/** A scenario of the server: its tags, versions, read-only links, approval, kept results, copies and the bin. */
export function ServerPage() {
  const { language, messages, scenario, session } = useApp();
  const { t } = language;
  const refuse = createRefusing();
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const [answer, { refetch }] = createResource(
    () => params.id,
    (id) => askServer<ServerScenario>(`/${encodeURIComponent(id)}`),
  );
  onCleanup(onServerNews((changed) => void (changed?.has(params.id) === false || refetch())));
  const found = (): ServerScenario | undefined => ((now) => (now?.ok === true ? now.value : undefined))(answer.latest); // prettier-ignore
  const refused = (): Refused | undefined => ((now) => (now?.ok === false ? now : undefined))(answer());
  async function act<Value>(asked: Promise<Answer<Value>>, said: string): Promise<Value | undefined> {
    const done = await asked;
    if (!done.ok) refuse(done);
    else if (said !== '') messages.show(said);
    await refetch();
    return done.ok ? done.value : undefined;
  }
  async function open(view: View = 'oversikt'): Promise<void> {
    const entry = found();
    if (entry === undefined) return;
    const draft = await draftToOpen(entry, scenario);
    navigate(draft.isApart ? mergeAddress(draft.id) : viewAddress(draft.id, view));
  }
  const may = (needed: Role): boolean => mayOn(session.session(), found()?.shelf ?? '', needed);
  const shelves = () => shelvesToEdit(session.session());
  const [chosen, setChosen] = createSignal('');
  /** The shelf of a copy: the one chosen, else that of the original, else the first that one may edit. */
  const onto = (): string | undefined => [chosen(), found()?.shelf, shelves()[0]?.id].find((id) => shelves().some((each) => each.id === id)); // prettier-ignore
  async function copy(): Promise<void> {
    const version = found()?.newest.number;
    if (version === undefined) return;
    const made = await act(copyOnServer(params.id, version, onto()), t('sharing.copied'));
    if (made !== undefined) navigate(serverAddress(made.id));
  }
  const recover = () => act(askServer(`/${params.id}/recover`, { method: 'POST' }), '');
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
                <Show when={may('editor')}>
                  <Show
                    when={entry().binned === undefined}
                    fallback={<button type="button" class="ds-button" data-variant="tertiary" onClick={() => void recover()}>{t('library.restore')}</button>}
                  >
                    <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void bin()}>{t('library.delete')}</button>
                  </Show>
                </Show>
              </div>
              <ShelfSelect label={t('sharing.copyOnShelf')} shelves={shelves()} chosen={onto() ?? ''} onChoose={setChosen} />
              <TagsPanel entry={entry()} act={act} may={may} />
              <VersionsPanel entry={entry()} act={act} may={may} />
              <Show when={may('editor')}>
                <ReadOnlyLinksPanel entry={entry()} act={act} may={may} />
              </Show>
              <ApprovalPanel entry={entry()} act={act} may={may} follow={() => void open('oppfolging')} />
              <KeptResultsPanel entry={entry()} act={act} may={may} />
              <LogPanel path={`/${entry().id}/audit`} />
            </>
          )}
        </Match>
        <Match when={refused()}>
          {(why) => (
            <div class="panel">
              <WhyNot why={why()} away={t('sharing.away')} retry={() => void refetch()} />
            </div>
          )}
        </Match>
      </Switch>
    </main>
  );
} // prettier-ignore
