import { createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { useApp } from '../state/app.ts';
import { askServer, type LogEntry, type Refused } from './serverApi.ts';
import { timeText } from './timeText.ts';
import { WhyNot } from './WhyNot.tsx';

/** A page of the log. */
interface Logged {
  readonly items: readonly LogEntry[];
  readonly next?: string;
}

/** What has been done, by whom and when, the newest first; read when it is opened. @param path the log's, after the library's */
export function LogPanel(props: { readonly path: string }) {
  const { language } = useApp();
  const { t } = language;
  const [isOpen, setOpen] = createSignal(false);
  const [after, setAfter] = createSignal<readonly string[]>([]);
  const [pages, { refetch }] = createResource(
    () => isOpen() && { path: props.path, more: after() },
    async ({ path, more }) => {
      const found = [await askServer<Logged>(path)];
      for (const place of more) found.push(await askServer<Logged>(`${path}?after=${place}`));
      return found;
    },
  );
  const entries = (): readonly LogEntry[] => (pages.latest ?? []).flatMap((page) => (page.ok ? page.value.items : []));
  const refused = (): Refused | undefined => (pages.latest ?? []).find((page) => !page.ok);
  const next = (): string | undefined => ((last) => (last?.ok === true ? last.value.next : undefined))(pages.latest?.at(-1));
  const about = ({ version, concerns, reason }: LogEntry): string =>
    [version === undefined ? undefined : t('sharing.version', { number: version }), concerns, reason].filter((part) => part !== undefined).join(' · ');
  return (
    <details class="panel folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sharing.log')}</summary>
      <Switch fallback={<p aria-live="polite">{t('loading')}</p>}>
        <Match when={refused()}>
          {(why) => <WhyNot why={why()} away={t('sharing.away')} retry={() => void refetch()} />}
        </Match>
        <Match when={pages.latest}>
          <div class="table-scroll" tabindex="0" role="region" aria-label={t('sharing.log')}>
            <table class="ds-table versions-table">
              <thead>
                <tr>
                  <th scope="col">{t('sharing.logTime')}</th>
                  <th scope="col">{t('versions.author')}</th>
                  <th scope="col">{t('sharing.logWhat')}</th>
                  <th scope="col">{t('sharing.logAbout')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={entries()}>
                  {(entry) => (
                    <tr>
                      <td>{timeText(entry.at, language)}</td>
                      <td>{entry.actor}</td>
                      <td>{t(`sharing.log.${entry.action}`)}</td>
                      <td>{about(entry)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
          <Show when={next()}>
            {(place) => (
              <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAfter([...after(), place()])}>
                {t('sharing.showMore')}
              </button>
            )}
          </Show>
        </Match>
      </Switch>
    </details>
  );
} // prettier-ignore
