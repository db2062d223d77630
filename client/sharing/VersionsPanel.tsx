import { createResource, createSignal, For, Show } from 'solid-js';
import type { Difference } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { ServerParts } from '../pages/ServerPage.tsx';
import { askServer, onVersion, type ServerScenario, type ServerVersion } from './serverApi.ts';
import { heldWords } from './heldWords.ts';
import { timeText } from './timeText.ts';

/** The history of a scenario: who saved what when and why, which inputs that changed, and an old version brought back. */
export function VersionsPanel(props: ServerParts) {
  const { language } = useApp();
  const { t, pick, count } = language;
  const [list] = createResource(
    () => ({ id: props.entry.id, newest: props.entry.newest.number }),
    ({ id }) => askServer<{ readonly items: readonly ServerVersion[] }>(`/${id}/versions?limit=100`),
  );
  const versions = (): readonly ServerVersion[] => ((now) => (now?.ok === true ? now.value.items : []))(list.latest);
  const [shown, setShown] = createSignal<number>();
  const [difference] = createResource(shown, (to) => askServer<Difference>(`/${props.entry.id}/difference?from=${to - 1}&to=${to}`));
  const changed = (): Difference | undefined => ((now) => (now?.ok === true ? now.value : undefined))(difference());
  const restore = (version: number): Promise<ServerScenario | undefined> =>
    props.act(
      askServer<ServerScenario>(`/${props.entry.id}/restore`, { method: 'POST', body: { version, reason: t('versions.restoredReason', { number: version }) }, headers: onVersion(props.entry.newest.number) }),
      t('versions.restored', { number: version }),
    );
  return (
    <section class="panel" aria-labelledby="versions-heading">
      <h2 id="versions-heading">{t('versions.heading')}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-labelledby="versions-heading">
        <table class="ds-table versions-table">
          <thead>
            <tr>
              <th scope="col">{t('versions.number')}</th>
              <th scope="col">{t('versions.time')}</th>
              <th scope="col">{t('versions.author')}</th>
              <th scope="col">{t('versions.reason')}</th>
              <th scope="col">{t('versions.actions')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={versions()}>
              {(version) => (
                <tr>
                  <th scope="row">{version.number}</th>
                  <td>{timeText(version.savedAt, language)}</td>
                  <td>{version.author}</td>
                  <td>{version.reason ?? (version.restoredFrom === undefined ? '–' : t('versions.from', { number: version.restoredFrom }))}</td>
                  <td class="server-list__actions">
                    <Show when={version.number > 1}>
                      <button type="button" class="ds-button" data-variant="tertiary" aria-expanded={shown() === version.number} aria-label={t('versions.seeNamed', { number: version.number })} onClick={() => setShown(shown() === version.number ? undefined : version.number)}>
                        {t('versions.see')}
                      </button>
                    </Show>
                    <Show when={version.number < props.entry.newest.number && props.entry.approval === undefined && props.may('editor')}>
                      <button type="button" class="ds-button" data-variant="tertiary" aria-label={t('versions.restoreNamed', { number: version.number })} onClick={() => void restore(version.number)}>
                        {t('library.restore')}
                      </button>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={shown() !== undefined}>
        <div aria-live="polite">
          <h3>{t('versions.changedIn', { number: shown() ?? 0 })}</h3>
          <Show when={changed()} fallback={<p>{((now) => (now === undefined || now.ok ? t('loading') : now.detail))(difference())}</p>}>
            {(now) => (
              <Show when={now().inputs.length > 0} fallback={<p>{t('diff.same')}</p>}>
                <p>{count('diff.summary', now().inputs.length)}</p>
                <ul>
                  <For each={now().inputs}>{(input) => <li>{pick(input.group)}: {pick(input.label)}: {heldWords(input, input.first, language)} → {heldWords(input, input.second, language)}</li>}</For>
                </ul>
              </Show>
            )}
          </Show>
        </div>
      </Show>
    </section>
  );
} // prettier-ignore
