import { A, useLocation } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { locales, type Locale } from '../../models/index.ts';
import { compareAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { ColourChoice } from '../state/createColours.ts';

const languages: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const colourChoices: readonly ColourChoice[] = ['auto', 'light', 'dark'];

/** The bar over everything: the name of the product, whether work is kept, language and colours. */
export function GlobalBar() {
  const { language, colours, scenario } = useApp();
  const { t } = language;
  const location = useLocation();
  return (
    <header class="global-bar">
      <div class="global-bar__inner">
        <A class="brand" href="/" aria-label={t('bar.home')}>
          <img class="brand__mark" src="/favicon.svg" alt="" width="28" height="28" />
          Holdbar
        </A>
        <nav class="places" aria-label={t('bar.places')}>
          <A
            class="places__place"
            href={compareAddress('nokkeltall', {
              ids:
                scenario.document()?.id === undefined || scenario.open()?.shared === true
                  ? []
                  : [scenario.document()?.id ?? ''],
            })}
            aria-current={location.pathname.startsWith('/sammenlign') ? 'page' : undefined}
          >
            {t('compare.heading')}
          </A>
        </nav>
        <SaveState />
        <div class="global-bar__choices">
          <label class="compact-select">
            <span class="visually-hidden">{t('bar.language')}</span>
            <select
              class="ds-input"
              value={language.locale()}
              onChange={(event) => void language.choose(event.currentTarget.value as Locale)}
            >
              <For each={locales}>
                {(locale) => (
                  <option value={locale} lang={locale}>
                    {languages[locale]}
                  </option>
                )}
              </For>
            </select>
          </label>
          <label class="compact-select">
            <span class="visually-hidden">{t('bar.colours')}</span>
            <select
              class="ds-input"
              value={colours.choice()}
              onChange={(event) => colours.choose(event.currentTarget.value as ColourChoice)}
            >
              <For each={colourChoices}>
                {(choice) => <option value={choice}>{t(`bar.colours.${choice}`)}</option>}
              </For>
            </select>
          </label>
        </div>
      </div>
    </header>
  );
}

/** Whether the reader's work is kept on this machine. */
function SaveState() {
  const { saveState, language } = useApp();
  const words = (): string => {
    const state = saveState();
    return state === 'example' ? '' : language.t(`save.${state}`);
  };
  return (
    <span class="save-state" data-state={saveState()}>
      <Show when={saveState() !== 'example'}>
        <Show when={saveState() === 'kept'}>
          <Icon name="checkmark" />
        </Show>
        <Show when={saveState() === 'blocked' || saveState() === 'full'}>
          <Icon name="support" />
        </Show>
        {words()}
      </Show>
    </span>
  );
}
