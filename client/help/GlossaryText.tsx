import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { words, type Locale } from '../../models/index.ts';
import { textOrder } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { answerTerms } from './glossary/answerTerms.ts';
import { fundingTerms } from './glossary/fundingTerms.ts';
import { operationTerms } from './glossary/operationTerms.ts';

const about = words('Ordene som brukes i Holdbar, forklart for deg som aldri har laget et budsjett.', 'Orda som blir brukte i Holdbar, forklarte for deg som aldri har laga eit budsjett.', 'The words used in Holdbar, explained for those who have never made a budget.'); // prettier-ignore
const search = words('Søk i ordlisten', 'Søk i ordlista', 'Search the glossary');
const nothing = words('Ingen ord med «{text}».', 'Ingen ord med «{text}».', 'No words with “{text}”.');
const others = words('På nynorsk og engelsk', 'På bokmål og engelsk', 'In Norwegian (bokmål and nynorsk)');

/** The other languages, in the order that `others` says. */
const otherLocales: Readonly<Record<Locale, readonly Locale[]>> = { nb: ['nn', 'en'], nn: ['nb', 'en'], en: ['nb', 'nn'] }; // prettier-ignore

/** Every term of the glossary. */
const glossary = [...fundingTerms, ...answerTerms, ...operationTerms];

/** The glossary: terms in alphabetical order with a plain explanation, found in any of the languages. */
export function GlossaryText() {
  const { pick, locale } = useApp().language;
  const [query, setQuery] = useSearchParams<{ sok?: string }>();
  const text = (): string => query.sok ?? '';
  const found = createMemo(() => {
    const wanted = text().trim().toLocaleLowerCase('nb');
    const order = textOrder(locale());
    return glossary
      .filter(({ term, text: plain }) =>
        [...Object.values(term), plain[locale()]].some((said) =>
          said.toLocaleLowerCase('nb').includes(wanted),
        ),
      ) // prettier-ignore
      .sort((a, b) => order(pick(a.term), pick(b.term)));
  });
  return (
    <>
      <p class="page__lead">{pick(about)}</p>
      <div class="glossary__search">
        <label class="visually-hidden" for="glossary-search">
          {pick(search)}
        </label>
        <input
          class="ds-input"
          id="glossary-search"
          type="search"
          autocomplete="off"
          placeholder={pick(search)}
          value={text()}
          onInput={(event) => setQuery({ sok: event.currentTarget.value || undefined }, { replace: true, scroll: false })} // prettier-ignore
        />
      </div>
      <div role="status">
        <Show when={found().length === 0}>
          <p class="panel library__empty">{pick(nothing).replace('{text}', text())}</p>
        </Show>
      </div>
      <dl class="glossary">
        <For each={found()}>
          {({ term, text: plain }) => (
            <div class="glossary__term">
              <dt>{pick(term)}</dt>
              <dd>{pick(plain)}</dd>
              <dd class="glossary__others">
                <span class="visually-hidden">{pick(others)}: </span>
                <For each={otherLocales[locale()]}>
                  {(other, index) => (
                    <>
                      {index() > 0 ? ' · ' : ''}
                      <span lang={other}>{term[other]}</span>
                    </>
                  )}
                </For>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </>
  );
}
