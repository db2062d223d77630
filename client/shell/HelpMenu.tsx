import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { guideAddress, helpAddress, helpPages } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** The way to everything that explains. */
export function HelpMenu() {
  const { language, tour } = useApp();
  const { t } = language;
  let menu!: HTMLDivElement;
  return (
    <>
      <button type="button" class="ds-button help-menu" data-variant="tertiary" popovertarget="help-menu">
        {t('bar.help')}
        <Icon name="chevronDown" />
      </button>
      <div
        id="help-menu"
        class="ds-dropdown choice-menu"
        popover="auto"
        data-placement="bottom-end"
        ref={menu}
      >
        <ul>
          <li>
            <A class="choice-menu__choice" href={guideAddress()} onClick={() => menu.hidePopover()}>
              {t('help.guide')}
            </A>
          </li>
          <li>
            <button
              type="button"
              class="choice-menu__choice"
              onClick={() => {
                menu.hidePopover();
                tour.start();
              }}
            >
              {t('help.tour')}
            </button>
          </li>
          <For each={helpPages}>
            {(page) => (
              <li>
                <A class="choice-menu__choice" href={helpAddress(page)} onClick={() => menu.hidePopover()}>
                  {t(`help.${page}`)}
                </A>
              </li>
            )}
          </For>
        </ul>
      </div>
    </>
  );
}
