import { createSignal, For, Show } from 'solid-js';
import type { ServerParts } from '../pages/ServerPage.tsx';
import { useApp } from '../state/app.ts';
import { askServer, onVersion } from './serverApi.ts';

/** The tags of a scenario of the server; who may edit it writes them anew, as a version with only these changed. */
export function TagsPanel(props: ServerParts) {
  const { t } = useApp().language;
  const tags = (): readonly string[] => props.entry.document.tags ?? [];
  const [written, setWritten] = createSignal<string>();
  const text = (): string => written() ?? tags().join(', ');
  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const named = text().split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
    const { id, newest } = props.entry;
    const sent = { method: 'PUT', body: { tags: [...new Set(named)] }, headers: onVersion(newest.number) } as const;
    if ((await props.act(askServer(`/${id}/tags`, sent), t('sharing.tagged'))) !== undefined) setWritten(undefined);
  }
  return (
    <section class="panel" aria-labelledby="tags-heading">
      <h2 id="tags-heading">{t('library.tags')}</h2>
      <p class="server-list__tags">
        <For each={tags()} fallback={t('sharing.noTags')}>
          {(tag) => <span class="ds-tag" data-color="neutral">{tag}</span>}
        </For>
      </p>
      <Show when={props.may('editor') && props.entry.approval === undefined && props.entry.binned === undefined}>
        <form class="links__form" onSubmit={(event) => void save(event)}>
          <label class="describe__field">
            {t('sharing.editTags')}
            <input class="ds-input" aria-describedby="tags-help" value={text()} onInput={(event) => setWritten(event.currentTarget.value)} />
            <span class="card__facts" id="tags-help">{t('library.tagsHelp')}</span>
          </label>
          <button type="submit" class="ds-button" data-variant="secondary">{t('sharing.saveTags')}</button>
        </form>
      </Show>
    </section>
  );
} // prettier-ignore
