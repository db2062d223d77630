import { createUniqueId, For, Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { LibraryActions } from './libraryActions.ts';
import type { ListedScenario } from './listedScenarios.ts';

/** What can be done with one scenario. */
export function CardMenu(props: {
  readonly of: ListedScenario;
  readonly actions: LibraryActions;
  readonly describe: (each: ListedScenario) => void;
}) {
  const { t } = useApp().language;
  const id = createUniqueId();
  let menu!: HTMLDivElement;
  const choices = (): readonly (readonly [text: string, run: () => void])[] => [
    ...(props.of.isExample ? [] : [[t('library.describe'), () => props.describe(props.of)] as const]),
    [t('library.copy'), () => void props.actions.copy([props.of.id])],
    ...(props.of.isExample
      ? []
      : [[t('library.delete'), () => props.actions.remove([props.of.id])] as const]),
  ];
  return (
    <div class="card-menu">
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-icon
        popovertarget={id}
        aria-label={t('library.more', { title: props.of.title })}
        title={t('library.moreShort')}
      >
        <Icon name="more" />
      </button>
      <div id={id} class="ds-dropdown choice-menu" popover="auto" data-placement="bottom-end" ref={menu}>
        <ul>
          <For each={choices()}>
            {([text, run]) => (
              <li>
                <button
                  type="button"
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
        <Show when={props.of.isExample}>
          <p class="choice-menu__note">{t('library.exampleStays')}</p>
        </Show>
      </div>
    </div>
  );
}
