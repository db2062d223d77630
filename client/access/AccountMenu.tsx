import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { accessAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { createRefusing } from '../sharing/createRefusing.ts';
import { useApp } from '../state/app.ts';

/** Who is signed in, the way to shelves and members, and out; or the way in. Shown where a team signs in. */
export function AccountMenu() {
  const { language, session, messages } = useApp();
  const { t } = language;
  let menu!: HTMLDivElement;
  const refuse = createRefusing();
  async function leave(at?: 'provider'): Promise<void> {
    menu.hidePopover();
    const out = await session.signOut(at);
    if (out === 'here') messages.show(t(at === undefined ? 'access.signedOut' : 'access.noProviderSignOut'));
    else if (out !== 'leaving') refuse(out);
  }
  return (
    <Show
      when={session.session()?.person}
      fallback={
        <button
          type="button"
          class="ds-button account-menu"
          data-variant="secondary"
          onClick={() => session.signIn()}
        >
          {t('access.signIn')}
        </button>
      }
    >
      {(person) => (
        <>
          <button
            type="button"
            class="ds-button account-menu"
            data-variant="tertiary"
            popovertarget="account-menu"
          >
            <span class="account-menu__name">{person().name}</span>
            <Icon name="chevronDown" />
          </button>
          <div
            id="account-menu"
            class="ds-dropdown choice-menu"
            popover="auto"
            data-placement="bottom-end"
            ref={menu}
          >
            <ul>
              <li>
                <A class="choice-menu__choice" href={accessAddress} onClick={() => menu.hidePopover()}>
                  {t('access.heading')}
                </A>
              </li>
              <li>
                <button type="button" class="choice-menu__choice" onClick={() => void leave()}>
                  {t('access.signOut')}
                </button>
              </li>
              <li>
                <button type="button" class="choice-menu__choice" onClick={() => void leave('provider')}>
                  {t('access.signOutBoth')}
                </button>
              </li>
            </ul>
          </div>
        </>
      )}
    </Show>
  );
}
