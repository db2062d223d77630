import { A, useNavigate } from '@solidjs/router';
import { createResource, createSignal, For, Match, onCleanup, Show, Switch } from 'solid-js';
import type { Shelf } from '../access/createSession.ts';
import { ShelfSelect } from '../access/ShelfSelect.tsx';
import { mergeAddress, serverAddress, viewAddress } from '../addresses.ts';
import { textOrder } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createRefusing } from './createRefusing.ts';
import { askServer, type Refused, type ServerEntry, type ServerScenario } from './serverApi.ts';
import { onServerNews } from './serverNews.ts';
import { draftOfServer, draftToOpen, isChanged } from './sharedDrafts.ts';
import { timeText } from './timeText.ts';
import { WhyNot } from './WhyNot.tsx';

/** A page of the server's list. */
interface Listed {
  readonly items: readonly ServerEntry[];
  readonly next?: string;
}

/** What lies on the server: each opened as a draft on this machine; its bin beside it. */
export function SharedShelf(props: {
  readonly search: string;
  /** The only shelf that is shown; empty for all. */
  readonly on: string;
  readonly onChoose: (shelf: string) => void;
  readonly inBin?: boolean;
}) {
  const { language, scenario, session } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  const refuse = createRefusing();
  const shelves = (): readonly Shelf[] => session.session()?.shelves ?? [];
  const shelfName = (id: string): string | undefined => (shelves().length > 1 ? shelves().find((each) => each.id === id)?.name : undefined); // prettier-ignore
  const [tag, setTag] = createSignal('');
  const [after, setAfter] = createSignal<readonly string[]>([]);
  const query = (place?: string): string => {
    const asked = new URLSearchParams({ bin: String(props.inBin === true), limit: '50' });
    if (props.search.trim() !== '') asked.set('search', props.search.trim());
    if (tag() !== '') asked.set('tag', tag());
    if (props.on !== '') asked.set('shelf', props.on);
    if (place !== undefined) asked.set('after', place);
    return `?${asked.toString()}`;
  };
  const [list, { refetch }] = createResource(
    () => ({ first: query(), more: after() }),
    async ({ first, more }) => {
      const pages = [await askServer<Listed>(first)];
      for (const place of more) pages.push(await askServer<Listed>(query(place)));
      return pages;
    },
  );
  onCleanup(onServerNews(() => void refetch()));
  const found = (): readonly ServerEntry[] => (list.latest ?? []).flatMap((page) => (page.ok ? page.value.items : [])); // prettier-ignore
  const refused = (): Refused | undefined => (list.latest ?? []).find((page) => !page.ok);
  const next = (): string | undefined => {
    const last = list.latest?.at(-1);
    return last?.ok === true ? last.value.next : undefined;
  };
  const tags = (): readonly string[] => [...new Set([...(tag() === '' ? [] : [tag()]), ...found().flatMap((each) => each.tags)])].sort(textOrder(language.locale())); // prettier-ignore

  async function open(id: string): Promise<void> {
    const answer = await askServer<ServerScenario>(`/${id}`);
    const here = draftOfServer(id);
    if (!answer.ok && answer.kind === 'away' && here !== undefined) return navigate(viewAddress(here.document.id, 'oversikt')); // prettier-ignore
    if (!answer.ok) return refuse(answer);
    const draft = await draftToOpen(answer.value, scenario);
    navigate(draft.isApart ? mergeAddress(draft.id) : viewAddress(draft.id, 'oversikt'));
  }
  async function recover(id: string): Promise<void> {
    const answer = await askServer<ServerScenario>(`/${id}/recover`, { method: 'POST' });
    if (!answer.ok) refuse(answer);
    void refetch();
  }
  const id = (): string => (props.inBin === true ? 'shelf-server-bin' : 'shelf-server');
  return (
    <section class="shelf" aria-labelledby={id()}>
      <h2 class="shelf__heading" id={id()}>
        {t(props.inBin === true ? 'sharing.bin' : 'sharing.heading')}
      </h2>
      <ShelfSelect label={t('sharing.shelf')} shelves={shelves()} chosen={props.on} all={t('sharing.allShelves')} onChoose={props.onChoose} />
      <Show when={tags().length > 0 && props.inBin !== true}>
        <div class="part-tabs" role="group" aria-label={t('library.tags')}>
          <For each={tags()}>
            {(each) => (
              <button
                type="button"
                class="part-tabs__tab"
                aria-pressed={tag() === each}
                onClick={() => setTag(tag() === each ? '' : each)}
              >
                {each}
              </button>
            )}
          </For>
        </div>
      </Show>
      <Switch>
        <Match when={list.latest === undefined}>
          <div class="skeleton skeleton--card" aria-busy="true" />
        </Match>
        <Match when={refused()}>
          {(answer) => (
            <div class="panel library__empty">
              <WhyNot why={answer()} away={t('sharing.awayShelf')} retry={() => void refetch()} />
            </div>
          )}
        </Match>
        <Match when={found().length === 0}>
          <p class="panel library__empty">
            {props.search !== '' ? t('library.notFound', { text: props.search }) : t(props.inBin === true ? 'sharing.binEmpty' : 'sharing.none')}
          </p>
        </Match>
        <Match when={true}>
          <ul class="server-list panel">
            <For each={found()}>
              {(entry) => (
                <li class="server-list__item">
                  <div>
                    <h3 class="server-list__title">{entry.title}</h3>
                    <p class="card__facts">
                      {[shelfName(entry.shelf), entry.municipality, t('sharing.savedBy', { number: entry.newest.number, author: entry.newest.author, time: timeText(entry.newest.savedAt, language) })].filter(Boolean).join(' · ')}
                    </p>
                    <p class="server-list__tags">
                      <Show when={entry.shared}>
                        <span class="ds-tag" data-color="info">{t('chip.shared')}</span>
                      </Show>
                      <Show when={entry.approval}>
                        <span class="ds-tag" data-color="success">{t('sharing.approved')}</span>
                      </Show>
                      <Show when={((draft) => draft !== undefined && isChanged(draft))(draftOfServer(entry.id))}>
                        <span class="ds-tag" data-color="warning">{t('sharing.changedHere')}</span>
                      </Show>
                      <For each={entry.tags}>{(each) => <span class="ds-tag" data-color="neutral">{each}</span>}</For>
                    </p>
                  </div>
                  <div class="server-list__actions">
                    <Show
                      when={props.inBin === true}
                      fallback={
                        <>
                          <button type="button" class="ds-button" data-variant="secondary" aria-label={t('sharing.openNamed', { title: entry.title })} onClick={() => void open(entry.id)}>
                            {t('sharing.open')}
                          </button>
                          <A href={serverAddress(entry.id)} aria-label={t('sharing.moreNamed', { title: entry.title })}>{t('sharing.more')}</A>
                        </>
                      }
                    >
                      <button type="button" class="ds-button" data-variant="secondary" aria-label={t('library.restoreNamed', { title: entry.title })} onClick={() => void recover(entry.id)}>
                        {t('library.restore')}
                      </button>
                    </Show>
                  </div>
                </li>
              )}
            </For>
          </ul>
          <Show when={next()}>
            {(place) => (
              <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAfter([...after(), place()])}>
                {t('sharing.showMore')}
              </button>
            )}
          </Show>
        </Match>
      </Switch>
    </section>
  );
} // prettier-ignore
