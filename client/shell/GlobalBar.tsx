import { A, useLocation } from '@solidjs/router';
import { For, lazy, Show } from 'solid-js';
import { locales, type Locale } from '../../models/index.ts';
import { compareAddress, libraryAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { HelpMenu } from './HelpMenu.tsx';
import type { ColourChoice } from '../state/createColours.ts';

/** Only where a team signs in. */
const AccountMenu = lazy(async () => ({ default: (await import('../access/AccountMenu.tsx')).AccountMenu }));

const languages: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const colourChoices: readonly ColourChoice[] = ['auto', 'light', 'dark'];

/** The bar over everything: the name of the product, its places, whether work is kept, help, language and colours. */
export function GlobalBar() {
  const { language, colours, scenario, session } = useApp();
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
            href={libraryAddress()}
            aria-current={location.pathname === libraryAddress() ? 'page' : undefined}
          >
            {t('bar.scenarios')}
          </A>
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
          <Show when={session.session()?.mode === 'team'}>
            <AccountMenu />
          </Show>
          <HelpMenu />
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

/** Whether the reader's work is kept on this machine; where it is not, what can be done is said in `StorageNotice`. */
function SaveState() {
  const { saveState, language } = useApp();
  return (
    <span
      class="save-state"
      data-state={saveState()}
      title={saveState() === 'kept' ? language.t('save.kept') : undefined}
    >
      <Show when={saveState() === 'kept' || saveState() === 'saving'}>
        <Show when={saveState() === 'kept'}>
          <Icon name="checkmark" />
        </Show>
        {language.t(saveState() === 'kept' ? 'save.kept' : 'save.saving')}
      </Show>
    </span>
  );
}
