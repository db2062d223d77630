import { A, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { engineVersion, hallFormat, hallModel, loadHandbook, words } from '../../models/index.ts';
import { helpAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { HandbookBlocks } from './handbook/HandbookBlocks.tsx';
import { readHandbook, type HandbookSection } from './handbook/readHandbook.ts';

const about = words('Håndboken er skrevet av modellen selv: hver linje, hvert felt og hver regel står her slik det regnes med.', 'Handboka er skriven av modellen sjølv: kvar linje, kvart felt og kvar regel står her slik det blir rekna med.', 'The handbook is written by the model itself: every line, field and rule stands here as it is computed with.'); // prettier-ignore
const find = words('Finn i håndboken', 'Finn i handboka', 'Find in the handbook');
const contents = words('Innhold', 'Innhald', 'Contents');
const nothing = words('Ingen treff. Søk på navnet på et felt, en linje eller en id.', 'Ingen treff. Søk på namnet på eit felt, ei linje eller ein id.', 'Nothing found. Search for the name of a field, a line or an id.'); // prettier-ignore

/** The most hits of a search that are listed. */
const mostHits = 30;

/** The handbook of the model, one section at a time; it is written when it is first asked for. */
export function HandbookText(props: { readonly part: string | undefined }) {
  const { language } = useApp();
  const { pick, locale, t } = language;
  const location = useLocation();
  const navigate = useNavigate();
  const [write] = createResource(async () => ({ handbook: await loadHandbook() }));
  const sections = createMemo(() =>
    readHandbook(write()?.handbook(hallModel, hallFormat, engineVersion, locale()) ?? ''),
  );
  const section = createMemo((): HandbookSection | undefined => sections().find(({ id }) => id === props.part) ?? sections()[0]); // prettier-ignore
  const addressOf = (heading: string): string => {
    const found = sections().find(({ headings }) => headings.has(heading));
    return `${helpAddress('modellhandbok', found?.id)}${heading === found?.id ? '' : `#${heading}`}`;
  };
  const [search, setSearch] = createSignal('');
  const hits = createMemo(() => {
    const wanted = search().trim().toLocaleLowerCase('nb');
    if (wanted === '') return [];
    return sections()
      .flatMap(({ headings, title }) => [...headings].map(([id, name]) => ({ id, name, title })))
      .filter(
        ({ id, name }) =>
          name.toLocaleLowerCase('nb').includes(wanted) || id.toLocaleLowerCase('nb').includes(wanted),
      ) // prettier-ignore
      .slice(0, mostHits);
  });
  createEffect(() => {
    const heading = decodeURIComponent(location.hash.slice(1));
    if (section() !== undefined) queueMicrotask(() => (heading === '' ? window.scrollTo(0, 0) : document.getElementById(heading)?.scrollIntoView())); // prettier-ignore
  });
  return (
    <>
      <p class="page__lead">{pick(about)}</p>
      <Show
        when={sections().length > 0}
        fallback={<p class="skeleton skeleton--text" aria-label={t('loading')} />}
      >
        <div class="handbook">
          <nav class="handbook__nav" aria-label={pick(contents)}>
            <label class="visually-hidden" for="handbook-search">
              {pick(find)}
            </label>
            <input
              class="ds-input"
              id="handbook-search"
              type="search"
              autocomplete="off"
              placeholder={pick(find)}
              value={search()}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
            <Show
              when={search().trim() !== ''}
              fallback={
                <>
                  <ul class="handbook__sections">
                    <For each={sections()}>
                      {({ id, title }) => (
                        <li>
                          <A href={addressOf(id)} aria-current={section()?.id === id ? 'page' : undefined}>
                            {title}
                          </A>
                        </li>
                      )}
                    </For>
                  </ul>
                  <select
                    class="ds-input handbook__select"
                    aria-label={pick(contents)}
                    onChange={(event) => navigate(addressOf(event.currentTarget.value))}
                  >
                    <For each={sections()}>
                      {({ id, title }) => (
                        <option value={id} selected={section()?.id === id}>
                          {title}
                        </option>
                      )}
                    </For>
                  </select>
                </>
              }
            >
              <ul class="handbook__hits">
                <For each={hits()} fallback={<li>{pick(nothing)}</li>}>
                  {({ id, name, title }) => (
                    <li>
                      <A href={addressOf(id)} onClick={() => setSearch('')}>
                        {name}
                      </A>
                      <span class="card__facts">{title}</span>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </nav>
          <article class="handbook__text panel">
            <Show when={section()} keyed>
              {(shown) => <HandbookBlocks blocks={shown.blocks} addressOf={addressOf} />}
            </Show>
          </article>
        </div>
      </Show>
    </>
  );
}
