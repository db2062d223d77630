// Menus are placed by it; here it is there before the first one is opened.
import '@digdir/designsystemet-web/popover';
import { createSignal, For, Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** One thing that can be done with a row. */
export interface RowAction {
  readonly text: string;
  readonly run: () => void;
}

/** The button ⋯ of a row, which opens its menu. */
export function RowMenuButton(props: { readonly id: string; readonly name: string }) {
  const { t } = useApp().language;
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="tertiary"
      data-icon
      popovertarget={props.id}
      aria-haspopup="menu"
      aria-label={t('rowMenu.open', { name: props.name })}
    >
      <Icon name="more" />
    </button>
  );
}

/**
 * The menu of a row, built when it is opened. The first item has the focus; arrows, Home and End move, Esc closes and
 * gives the focus back to the button.
 */
export function RowMenu(props: {
  readonly id: string;
  readonly name: string;
  readonly actions: () => readonly RowAction[];
}) {
  const { t } = useApp().language;
  const [isOpen, setOpen] = createSignal(false);
  let menu!: HTMLDivElement;
  const items = (): readonly HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  function onKeyDown(event: KeyboardEvent): void {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') menu.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  }
  return (
    <div
      id={props.id}
      class="ds-dropdown choice-menu"
      popover="auto"
      data-placement="bottom-end"
      ref={menu}
      onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
      onToggle={({ newState }) => {
        // What has the focus stays until the browser has given it back to the button.
        if (newState === 'open') items()[0]?.focus();
        else setOpen(false);
      }}
      onKeyDown={onKeyDown}
    >
      <Show when={isOpen()}>
        <ul role="menu" aria-label={t('rowMenu.open', { name: props.name })}>
          <For each={props.actions()}>
            {({ text, run }) => (
              <li role="none">
                <button
                  type="button"
                  role="menuitem"
                  tabindex="-1"
                  class="choice-menu__choice"
                  onClick={() => {
                    menu.hidePopover();
                    run();
                  }}
                >
                  {text}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
